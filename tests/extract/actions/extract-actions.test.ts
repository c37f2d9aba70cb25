import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/library.ts';
import { cases } from './cases.ts';

const { analyze } = createAnalyzer();

/** A row in words: "actor | verb | object head | stage", with Neg where it is negated. */
function rowsOf(text: string): readonly string[] {
  return analyze(text).actions.map(
    ({ actor, verb, objectHead, stage, polarity, clauseRole }) =>
      `${clauseRole}: ${actor || '-'} | ${verb} | ${objectHead || '-'} | ${stage}${polarity === 'Neg' ? ' Neg' : ''}`,
  );
}

describe.each(cases)('$pattern', ({ examples }) => {
  it.each(examples)('$text', ({ text, rows }) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

it('lets a user class verbs, before the lexicon', () => {
  const classesOf = (own: Record<string, 'fund' | 'reduce'>) =>
    createAnalyzer({ verbClasses: own })
      .analyze('The ministry builds roads. The army sells land.')
      .actions.map(({ verbClass }) => verbClass);
  const [build, sell] = classesOf({});
  expect(classesOf({ build: 'fund' })).toEqual(['fund', sell]);
  expect(classesOf({ sell: 'reduce' })).toEqual([build, 'reduce']);
});
