import { expect, it } from 'vitest';
import { analyzeText } from '../../../src/library.ts';

const formsOf = (text: string) => [
  ...new Set(analyzeText(text).entities.flatMap(({ label, normalized }) => (label === 'ORG' ? [normalized] : []))),
];

it('leaves the governments of two nations and of a state apart', () => {
  expect(
    formsOf(
      'The Australian Government paid. The Chinese Government did not, and the Government of New South Wales waited.',
    ),
  ).toEqual(['Australian Government', 'Chinese Government', 'Government of New South Wales']);
});

it('gives one form to the government of one nation, the one that stands most often', () => {
  expect(
    formsOf(
      'The Australian Government agreed. The Government of Australia paid, and the Australian government built what the Australian Government had planned.',
    ),
  ).toEqual(['Australian Government']);
  expect(formsOf('The ROK government agreed. The ROK Government built it, and so the ROK government paid.')).toEqual([
    'Republic of Korea government',
  ]);
});
