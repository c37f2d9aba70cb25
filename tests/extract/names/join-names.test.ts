import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../../src/extract/names/gazetteer.ts';
import { joinNames } from '../../../src/extract/names/join-names.ts';
import type { TaggedName } from '../../../src/extract/names/name-tagger.ts';
import { WordFactsCache } from '../../../src/extract/names/word-facts.ts';

const cache = new WordFactsCache(() => 'unknown', new Gazetteer([]));
/** Joins names given as [from, to, class] over words parted by spaces. */
const join = (text: string, ...names: readonly [number, number, TaggedName['nameClass']][]) =>
  joinNames(
    names.map(([from, to, nameClass]) => ({ from, to, nameClass, margin: 1 })),
    { facts: text.split(' ').map((word) => cache.of(word, word.toLowerCase())) },
  ).map(({ from, to, nameClass }) => [from, to, nameClass]);

describe('joining of tagged names', () => {
  it('leaves two people with "and" between them apart', () => {
    expect(join('Lutz and Meyer', [0, 1, 'PERSON'], [2, 3, 'PERSON'])).toHaveLength(2);
  });

  it('leaves a person in a bracket behind a body a person', () => {
    const names = join('Ministry of Defence ( John Reid )', [0, 3, 'ORG'], [4, 6, 'PERSON']);
    expect(names).toEqual([
      [0, 3, 'ORG'],
      [4, 6, 'PERSON'],
    ]);
  });

  it('joins what a particle joins', () => {
    expect(join('Mohammed bin Salman', [0, 1, 'PERSON'], [2, 3, 'PERSON'])).toEqual([[0, 3, 'PERSON']]);
  });

  it('takes the name of a body in its own tongue for the body', () => {
    const names = join('Association of War Invalids ( Związek Inwalidów )', [0, 4, 'ORG'], [5, 7, 'PERSON']);
    expect(names.at(-1)).toEqual([5, 7, 'ORG']);
  });
});
