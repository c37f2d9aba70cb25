import { expect, it } from 'vitest';
import { createSecondOpinion } from '../../src/analyze/second-opinion.ts';

it('tags the words of a clause with exact offsets', () => {
  const ask = createSecondOpinion();
  const clause = 'The Ministry (MND) supports firms, and it doesn’t “launch” plans.';
  const words = ask(clause);
  expect(words.map(({ start, end }) => clause.slice(start, end))).toEqual(
    expect.arrayContaining(['Ministry', 'MND', 'supports', 'launch', 'plans']),
  );
  expect(words.find(({ start }) => start === clause.indexOf('The'))?.pos).toBe('DET');
  expect(ask(clause)).toBe(words);
  expect(ask('the '.repeat(1_000))).toEqual([]);
  expect(ask('')).toEqual([]);
});
