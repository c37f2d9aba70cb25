import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/library.ts';
import { cases } from './cases.ts';
import { officialCases } from './official-cases.ts';

const { analyze } = createAnalyzer();

/** A row in words: "actor | verb | object head | stage", with Neg where it is negated. */
function rowsOf(text: string): readonly string[] {
  return analyze(text).actions.map(
    ({ actor, verb, objectHead, stage, polarity, clauseRole }) =>
      `${clauseRole}: ${actor || '-'} | ${verb} | ${objectHead || '-'} | ${stage}${polarity === 'Neg' ? ' Neg' : ''}`,
  );
}

describe.each([...cases, ...officialCases])('$pattern', ({ examples }) => {
  it.each(examples)('$text', ({ text, rows }) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('when and how much', () => {
  const cells = (text: string) =>
    analyze(text).actions.map(({ verb, timeExpr, quantity }) => `${verb} | ${timeExpr} | ${quantity}`);
  it.each([
    ['At the same time, the army will build roads.', ['build |  | ']],
    ['Under a treaty signed in 2015, the states will train pilots.', ['train |  | ']],
    ['The attacks of 2015 have shown the need.', ['shown |  | ']],
    ['The roads were built by 200 engineers.', ['built |  | ']],
    ['By 2030, Lowland will cut its emissions by 30 per cent.', ['cut | By 2030 | 30 per cent']],
    ['Emissions will be cut by a third by 2040.', ['cut | by 2040 | a third']],
    ['In 2016 Parliament passed the act and set up a fund.', ['passed | In 2016 | ', 'set up | In 2016 | ']],
    ['The army built ships in 2010 and in 2012 the navy sold them.', ['built | in 2010 | ', 'sold | in 2012 | ']],
    ['The Ministry, in June 2016, opened a school.', ['opened | in June 2016 | ']],
    ['Since its inception in 1999, the union has built roads.', ['built | Since its inception in 1999 | ']],
    ['In July and November of 2016, the ministers met the farmers.', ['met | In July and November of 2016 | ']],
    ['The treaty was signed in July 2015 with the members of the council.', ['signed | in July 2015 | ']],
    ['The fleets trained from March 5 to 24, 2007 with the army.', ['trained | from March 5 to 24, 2007 | ']],
    ['The state will act by the end of the year after the war.', ['act | by the end of the year after the war | ']],
    ['The share rose in 2006 to 90.', ['rose | in 2006 | ']],
    ['The state will invest up to £3 billion in ships.', ['invest |  | £3 billion']],
  ])('%s', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('names no amount as the one who acts', () => {
    const [cut] = analyze('Emissions were cut by 30 per cent.').actions;
    expect([cut?.actor, cut?.instrument]).toEqual(['', '']);
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
