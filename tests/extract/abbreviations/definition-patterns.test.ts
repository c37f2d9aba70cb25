import { describe, expect, it } from 'vitest';
import { definitionPatterns } from '../../../src/extract/abbreviations/definition-patterns.ts';
import { findDefinitions } from '../../../src/extract/abbreviations/find-definitions.ts';
import { isShortForm, singularShortForm } from '../../../src/extract/abbreviations/short-form.ts';
import { cpuOf } from '../../support/cpu.ts';

const found = (text: string) =>
  findDefinitions(text)
    .map(({ short, long }) => `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`)
    .join('; ');

describe('definition patterns', () => {
  for (const { id, examples } of definitionPatterns) {
    for (const [text, expected] of examples) it(`${id}: ${text}`, () => expect(found(text)).toBe(expected));
  }
  it('leave a possessive ending behind, and no other s', () => {
    expect(found("The Department for the Economy's (DfE) plan is out.")).toBe('DfE = Department for the Economy');
    expect(found('Higher Education Institutions (HEIs) teach.')).toBe('HEIs = Higher Education Institutions');
  });

  it('leave the year of a short form out of its letters', () => {
    expect(found('The Integrated Review (IR21) is out.')).toBe('IR21 = Integrated Review');
    expect(found('See the table of harbours (NB12).')).toBe('');
  });

  it.each(['(A', '((((', 'A (', 'AB = ', 'or A', 'AB stands for '])('is linear on a run of %j', (unit) => {
    const text = unit.repeat(30_000);
    expect(cpuOf(() => findDefinitions(text))).toBeLessThan(2_000);
  });
});

describe('short forms', () => {
  it.each(['II', 'XVIII', 'Ministry', 'a.m', 'McDonald', '1)', 'A', '2020'])('%s is none', (text) =>
    expect(isShortForm(text)).toBe(false),
  );
  it.each(['MND', 'R&D', 'C4I', 'MOUs', 'UN-Women', 'R.O.K.', 'KF-X', 'MoD', 'HA/DR', 'IDEaS'])('%s is one', (text) =>
    expect(isShortForm(text)).toBe(true),
  );
  it('leave plural, possessive and points behind', () => {
    expect(['MOUs', "SME's", 'U.S.', 'UAS', 'IDEaS'].map(singularShortForm)).toEqual([
      'MOU',
      'SME',
      'US',
      'UAS',
      'IDEaS',
    ]);
  });
});
