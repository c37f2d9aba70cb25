import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBaseline } from '../src/evaluate/baseline.ts';
import { evaluate, type RunOutput, readGold } from '../src/vitest.ts';

const gold = readGold(join(import.meta.dirname, '..', 'corpus', 'gold')).pages;
const tablesOf = (keep: (label: unknown) => boolean): RunOutput => ({
  tables: new Map([
    ['entities', gold.flatMap((page) => (page.tables.get('entities') ?? []).filter(({ label }) => keep(label)))],
  ]),
  repaired: new Map(gold.map(({ docId }) => [docId, ['']])),
});
const whole = tablesOf(() => true);
const without = tablesOf((label) => label !== 'MONEY');

describe('the matchers', () => {
  it('pass where the run is as good as asked', () => {
    expect(whole).toMeetGold(gold, { table: 'entities', scenario: 'strict', min: 1 });
    expect(without).toMeetGold(gold, { table: 'entities', min: 0.9 });
    expect(without).not.toMeetGold(gold, { table: 'entities', min: 1 });
    expect(evaluate(whole, gold)).toHaveNoRegression(createBaseline(evaluate(whole, gold)));
  });

  it('show the rows that are wrong or lost', () => {
    expect(() => expect(without).toMeetGold(gold, { table: 'entities', min: 1 })).toThrow(
      /wanted 100(?:.|\n)*missed(?:.|\n)*310 million crowns/,
    );
    expect(() => expect(without).toMeetGold(gold, { table: 'poems', min: 1 })).toThrow(/Nothing to score/);
    const baseline = createBaseline(evaluate(whole, gold));
    expect(() => expect(evaluate(without, gold)).toHaveNoRegression(baseline)).toThrow(
      /lost entities (?:.|\n)*310 million crowns/,
    );
  });
});
