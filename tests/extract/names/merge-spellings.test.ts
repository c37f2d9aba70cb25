import { expect, it } from 'vitest';
import { analyzeText } from '../../../src/library.ts';

const formsOf = (text: string, of: string) => [
  ...new Set(analyzeText(text).entities.flatMap(({ label, normalized }) => (label === of ? [normalized] : []))),
];

it('gives spellings of a name one form, the one that stands most often', () => {
  const text =
    'The Northern Defence Agency met. The Northern Defense Agency agreed, and the Northern Defence Agency paid. NORTHERN DEFENCE AGENCY staff built it.';
  expect(formsOf(text, 'ORG')).toEqual(['Northern Defence Agency']);
});

it('prefers the form of a list', () => {
  const text =
    'The North Atlantic Treaty Organisation (NATO) met. NATO agreed. The North Atlantic Treaty Organization paid.';
  expect(formsOf(text, 'ORG')).toEqual(['North Atlantic Treaty Organization']);
});

it('leaves names apart that differ by a word or by number', () => {
  const text = 'The Harbour Agency met the Harbours Agency and the New Harbour Agency.';
  expect(formsOf(text, 'ORG')).toEqual(['Harbour Agency', 'Harbours Agency', 'New Harbour Agency']);
});
