import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/library.ts';

const { analyze } = createAnalyzer();
const programsOf = (text: string) => analyze(text).programs.map(({ name }) => name);

describe('measures that only knowing them tells', () => {
  it('finds them without a head noun, the plus sign with its name', () => {
    expect(programsOf('The budget pays for Horizon Europe, Erasmus+ and InvestEU.')).toEqual([
      'Horizon Europe',
      'Erasmus+',
      'InvestEU',
    ]);
  });

  it('leaves longer names and common words', () => {
    expect(programsOf('They met Head Start Ministers. The head start of firms and Erasmus University helped.')).toEqual(
      [],
    );
  });
});

describe('what stands before a name', () => {
  it('is no part of its owner', () => {
    expect(
      analyze('Since Norland’s ten-Year Coast Plan from 1920 to 1930, it has built ports.').programs.map(
        ({ owner }) => owner,
      ),
    ).toEqual(['Norland']);
  });
});
