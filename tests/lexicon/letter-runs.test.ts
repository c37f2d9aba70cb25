import { describe, expect, it } from 'vitest';
import { letterRuns } from '../../src/lexicon/letter-runs.ts';

describe('letterRuns', () => {
  it('refuses joints that no word can hold, and nothing that a list knows', () => {
    const runs = letterRuns();
    expect(runs.mayJoin('Gyeo', '', 'nggi')).toBe(false);
    expect(runs.mayJoin('live', 'ffi', 're')).toBe(false);
    for (const [left, letters, right] of [
      ['of', 'fi', 'cers'],
      ['', 'fi', 'nancial'],
      ['brie', 'f', ''],
      ['OFF', 'i', 'CERS'],
      ['tr', '', 'illion'],
    ] as const)
      expect(runs.mayJoin(left, letters, right)).toBe(true);
  });

  it('takes what the document adds, and lets pass what it cannot number', () => {
    expect(letterRuns(['gyeonggi']).mayJoin('Gyeo', '', 'nggi')).toBe(true);
    expect(letterRuns().mayJoin('gyé', '', 'nggi')).toBe(true);
  });
});
