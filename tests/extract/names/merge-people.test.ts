import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../src/extract/names/merge-people.ts';
import type { Entity } from '../../../src/model/annotations.ts';

const person = (text: string): Entity => ({
  block: 0,
  span: { start: 0, end: text.length },
  text,
  ruleId: 'entities/person',
  confidence: 1,
  label: 'PERSON',
  normalized: text,
  mentionType: 'NAM',
  parent: null,
  pattern: 'name-tagger',
  source: 'rule',
});

const merged = (...names: readonly string[]) => mergePeople(names.map(person)).map(({ normalized }) => normalized);

describe('people', () => {
  it('stay apart where the document names several, or none in full', () => {
    expect(merged('President Roh', 'Roh Moo-hyun', 'Roh Tae-woo')).toEqual([
      'President Roh',
      'Roh Moo-hyun',
      'Roh Tae-woo',
    ]);
    expect(merged('J. Smith', 'Mary Smith', 'General Smith Jones')).toEqual(['J. Smith', 'Mary Smith', 'Smith Jones']);
    expect(merged('General McArthur', 'William')).toEqual(['General McArthur', 'William']);
    // A first name alone is nobody's, unless it is a family name that stands first.
    expect(merged('William', 'William Burns')).toEqual(['William', 'William Burns']);
    expect(merged('Adolf Mwesige Minister', 'U.S. Secretary')).toEqual(['Adolf Mwesige Minister', 'U.S. Secretary']);
  });

  it('are one under the full name that stands most often', () => {
    expect(
      new Set(
        merged(
          'Donald Rumsfeld',
          'Secretary Rumsfeld',
          'Donald H. Rumsfeld',
          'Donald H. Rumsfeld',
          'Defense Secretary D. Rumsfeld',
          'Rumsfeld',
        ),
      ),
    ).toEqual(new Set(['Donald H. Rumsfeld']));
    expect(new Set(merged('Minister Yoon', 'Yoon Kwang-ung', 'Minister Yoon Kwang Ung'))).toEqual(
      new Set(['Yoon Kwang-ung']),
    );
    expect(merged('Army Colonel Mun Seong-muk')).toEqual(['Mun Seong-muk']);
  });

  it('are no country that a post is of, and no two people', () => {
    expect(merged('President of the Republic of Poland', 'Republic of Poland')[0]).toBe(
      'President of the Republic of Poland',
    );
    expect(merged('Inada and Army Chief Okabe', 'Minister Okabe')).toEqual([
      'Inada and Army Chief Okabe',
      'Minister Okabe',
    ]);
  });

  it('lose "Mr" and its like in any case', () => {
    expect(merged('Mr Smith', 'Smith', 'Mrs. Pavey')).toEqual(['Smith', 'Smith', 'Pavey']);
  });

  it("keep the form that a user's own list gives", () => {
    const own: Entity = { ...person('Mr Smith'), normalized: 'Smith, John', source: 'gazetteer' };
    expect(mergePeople([own, person('John Smith')]).map(({ normalized }) => normalized)).toEqual([
      'Smith, John',
      'John Smith',
    ]);
  });
});
