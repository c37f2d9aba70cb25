import { describe, expect, it } from 'vitest';
import { stageRules } from '../../../../src/extract/actions/rows/stage-rules.ts';
import { createAnalyzer } from '../../../../src/library.ts';

const { analyze } = createAnalyzer();

/** Examples that need more than their own words: a governor, or the page before. */
const dependent = new Set(['of-the-governor']);

describe('stage rules', () => {
  it('have ids of their own', () => {
    expect(new Set(stageRules.map(({ id }) => id)).size).toBe(stageRules.length);
  });

  it.each(stageRules.filter(({ id }) => !dependent.has(id)))('$id: $example', ({ example, stage }) => {
    const marked = [...example.matchAll(/\[([^\]]+)\]/g)].map(([, verb]) => verb!);
    expect(marked.length).toBeGreaterThan(0);
    const { actions } = analyze(example.replace(/[[\]]/g, ''));
    for (const verb of marked) {
      const rows = actions.filter((action) => action.verb === verb);
      expect(
        rows.map((row) => row.stage),
        verb,
      ).toContain(stage);
    }
  });

  it('gives an instrument the stage of its governor', () => {
    const { actions } = analyze('It has built trust by signing accords.');
    expect(actions.map(({ verb, stage }) => `${verb} ${stage}`)).toEqual(['built completed', 'signing completed']);
  });
});
