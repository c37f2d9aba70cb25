import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSpans, type LabelledSpan, type Scenario, scenarios, tallySpans } from '../../src/evaluate/span-scores.ts';
import { addTallies, ratesOf, type Tally } from '../../src/evaluate/tally.ts';
import { cpuOf } from '../support/cpu.ts';

type Counts = readonly [number, number, number, number, number];
type SpanLiteral = readonly [number, number, string];

interface Case {
  readonly name: string;
  readonly gold: readonly SpanLiteral[];
  readonly predicted: readonly SpanLiteral[];
  readonly counts: Readonly<Record<Scenario, Counts>>;
  readonly rates?: Readonly<Partial<Record<Scenario, readonly (number | null)[]>>>;
}

const cases = JSON.parse(readFileSync(new URL('fixtures/nervaluate-cases.json', import.meta.url), 'utf8')) as Case[];

const spansOf = (literals: readonly SpanLiteral[]): LabelledSpan[] =>
  literals.map(([start, end, label]) => ({ start, end, label }));

/** The counts over all labels. */
function count(gold: readonly LabelledSpan[], predicted: readonly LabelledSpan[], scenario: Scenario): Tally {
  const byLabel = tallySpans(gold, predicted, alignSpans(gold, predicted));
  return addTallies([...byLabel.values()].map((tallies) => tallies[scenario]));
}

const countsOf = ({ correct, incorrect, partial, missed, spurious }: Tally): Counts => [
  correct,
  incorrect,
  partial,
  missed,
  spurious,
];

describe("nervaluate's scenarios, worked by hand", () => {
  it('has at least 25 cases', () => expect(cases.length).toBeGreaterThanOrEqual(25));

  it.each(cases)('$name', ({ gold, predicted, counts, rates }) => {
    for (const scenario of scenarios) {
      const tally = count(spansOf(gold), spansOf(predicted), scenario);
      expect(countsOf(tally), scenario).toEqual(counts[scenario]);
      const wanted = rates?.[scenario];
      if (!wanted) continue;
      const { precision, recall, f1 } = ratesOf(tally);
      for (const [index, rate] of [precision, recall, f1].entries()) {
        if (wanted[index] === null) expect(rate, scenario).toBeNull();
        else expect(rate, scenario).toBeCloseTo(wanted[index]!, 12);
      }
    }
  });
});

describe('laws of the scores', () => {
  const span = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.constantFrom('ORG', 'GPE', 'DATE'))
    .map(([start, length, label]) => ({ start, end: start + length, label }));
  const spans = fc.array(span, { maxLength: 14 });

  it('a perfect run scores 1, an empty one 0', () => {
    fc.assert(
      fc.property(spans, (gold) => {
        for (const scenario of scenarios) {
          const wanted = gold.length === 0 ? null : 1;
          expect(ratesOf(count(gold, gold, scenario)).f1).toBe(wanted);
          expect(ratesOf(count(gold, [], scenario)).f1).toBe(wanted === null ? null : 0);
        }
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(spans, spans, fc.infiniteStream(fc.nat(1000)), (gold, predicted, noise) => {
        const shuffle = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, key: noise.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        for (const scenario of scenarios)
          expect(count(shuffle(gold), shuffle(predicted), scenario)).toEqual(count(gold, predicted, scenario));
      }),
    );
  });

  it('every row is counted once', () => {
    fc.assert(
      fc.property(spans, spans, (gold, predicted) => {
        for (const scenario of scenarios) {
          const tally = count(gold, predicted, scenario);
          const paired = tally.correct + tally.incorrect + tally.partial;
          expect(paired + tally.missed).toBe(gold.length);
          expect(paired + tally.spurious).toBe(predicted.length);
        }
      }),
    );
  });

  it('scores thousands of tangled spans in less than two seconds', () => {
    const gold = Array.from({ length: 3000 }, (_, index) => ({ start: index, end: index + 40, label: 'ORG' }));
    const predicted = gold.map(({ start, end }) => ({ start: start + 1, end: end + 2, label: 'ORG' }));
    const cost = cpuOf(() => expect(count(gold, predicted, 'ent_type').correct).toBeGreaterThan(2900));
    expect(cost).toBeLessThan(2000);
  });
});
