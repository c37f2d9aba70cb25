import { analyze, type Benchmark, percentOf, readLines, sharedWords, wordsOf } from './benchmark.ts';

type Pair = readonly [number, number];

const whoDoesWhat: Benchmark = {
  id: 'actions/gum',
  path: 'bench/actions/gum_svo.dev.jsonl',
  measure(path) {
    interface Clause {
      readonly text: string;
      readonly tuples: readonly {
        readonly verb_span: Pair;
        readonly agent_head?: string;
        readonly object_head?: string;
      }[];
    }
    const total = { matched: 0, gold: 0, predicted: 0, agents: 0, rightAgents: 0, objects: 0, rightObjects: 0 };
    for (const { text, tuples } of readLines<Clause>(path)) {
      const { actions } = analyze(text);
      const taken = new Set<number>();
      total.gold += tuples.length;
      total.predicted += actions.length;
      for (const {
        verb_span: [start, end],
        agent_head,
        object_head,
      } of tuples) {
        const index = actions.findIndex(
          ({ verbSpan }, at) => !taken.has(at) && verbSpan.start < end && start < verbSpan.end,
        );
        if (index < 0) continue;
        taken.add(index);
        total.matched++;
        const { actor, object } = actions[index]!;
        if (agent_head) {
          total.agents++;
          if (actor.toLowerCase().includes(agent_head.toLowerCase())) total.rightAgents++;
        }
        if (object_head) {
          total.objects++;
          if (object.toLowerCase().includes(object_head.toLowerCase())) total.rightObjects++;
        }
      }
    }
    const dataSet = 'GUM clauses (subject, verb, object), dev part';
    return [
      {
        dataSet,
        measure: 'predicates F1',
        ours: percentOf(2 * total.matched, total.gold + total.predicted),
        best: '–',
      },
      { dataSet, measure: 'agent head, of matched', ours: percentOf(total.rightAgents, total.agents), best: '–' },
      { dataSet, measure: 'object head, of matched', ours: percentOf(total.rightObjects, total.objects), best: '–' },
    ];
  },
};

/** Word F1; null where the gold says nothing. */
function overlap(gold: string | undefined, predicted: string): number | null {
  const wanted = wordsOf(gold);
  const got = wordsOf(predicted);
  return wanted.length === 0 ? null : (2 * sharedWords(wanted, got)) / (wanted.length + got.length);
}

const institutions: Benchmark = {
  id: 'actions/ig',
  path: 'bench/actions/ig_food_policy.dev.jsonl',
  measure(path) {
    interface Statement {
      readonly text: string;
      readonly tuples: readonly {
        readonly agent?: string;
        readonly deontic?: string;
        readonly verb?: string;
        readonly object?: string;
      }[];
    }
    const sums = new Map<string, { sum: number; count: number }>();
    const add = (slot: string, value: number | null) => {
      if (value === null) return;
      const { sum, count } = sums.get(slot) ?? { sum: 0, count: 0 };
      sums.set(slot, { sum: sum + value, count: count + 1 });
    };
    for (const { text, tuples } of readLines<Statement>(path)) {
      const [gold] = tuples;
      if (!gold) continue;
      const likeness = (action: { readonly verb: string; readonly actor: string; readonly object: string }) =>
        (overlap(gold.verb, action.verb) ?? 0) +
        ((overlap(gold.agent, action.actor) ?? 0) + (overlap(gold.object, action.object) ?? 0)) / 2;
      let best = { score: -1, verb: '', actor: '', object: '', modality: '' };
      for (const action of analyze(text).actions) {
        const score = likeness(action);
        if (score > best.score)
          best = { score, verb: action.verb, actor: action.actor, object: action.object, modality: action.modality };
      }
      add('attribute', overlap(gold.agent, best.actor));
      add('object', overlap(gold.object, best.object));
      add('aim', overlap(gold.verb, best.verb));
      const modals = new Set(wordsOf(best.modality));
      if (gold.deontic) add('deontic', wordsOf(gold.deontic).some((word) => modals.has(word)) ? 1 : 0);
    }
    const bests = new Map([
      ['attribute', '77.2'],
      ['object', '61.2'],
      ['deontic', '94.1'],
      ['aim', '68.6'],
    ]);
    return [...bests].map(([slot, best]) => {
      const { sum, count } = sums.get(slot) ?? { sum: 0, count: 0 };
      return {
        dataSet: 'Food-policy statements (institutional grammar), dev part',
        measure: `${slot}, word F1`,
        ours: percentOf(sum, count),
        best: `NLP4Gov ${best}`,
      };
    });
  },
};

type Parts = readonly (readonly string[])[];

const openExtraction: Benchmark = {
  id: 'actions/carb',
  path: 'bench/actions/carb.dev.jsonl',
  measure(path) {
    interface Extraction {
      readonly text: string;
      readonly tuples: readonly {
        readonly agent?: string;
        readonly verb?: string;
        readonly object?: string;
        readonly args?: readonly string[];
      }[];
    }
    const total = { precision: 0, predicted: 0, recall: 0, gold: 0 };
    for (const { text, tuples } of readLines<Extraction>(path)) {
      const gold: readonly Parts[] = tuples.map(({ agent, verb, object, args }) =>
        [agent, verb, ...(object ? [object] : []), ...(args ?? [])].map(wordsOf),
      );
      const found: readonly Parts[] = analyze(text)
        .actions.map(({ actor, modality, verb, objectPrep, object }) =>
          [actor, `${modality} ${verb} ${objectPrep}`, object].map(wordsOf),
        )
        .filter(([actor]) => (actor?.length ?? 0) > 0);
      const matches = found.map((one) => gold.map((other) => compareParts(one, other)));
      for (const index of gold.keys()) total.recall += Math.max(0, ...matches.map((row) => row[index]!.recall));
      total.precision += bestPrecision(matches);
      total.predicted += found.length;
      total.gold += gold.length;
    }
    const precision = percentOf(total.precision, total.predicted);
    const recall = percentOf(total.recall, total.gold);
    const ours = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    const note = "our reading of CaRB's matching; compare with care";
    return [
      {
        dataSet: 'CaRB, dev part',
        measure: 'F1 of tuples',
        ours,
        best: 'best neural 54.0; OpenIE4 48.8; ClausIE 45.0',
        note,
      },
    ];
  },
};

/** Words of a tuple that stand in the same part of another; none where their relations share no word. */
function compareParts(predicted: Parts, gold: Parts): { readonly precision: number; readonly recall: number } {
  let shared = 0;
  for (let part = 0; part < Math.max(predicted.length, gold.length); part++) {
    const both = sharedWords(predicted[part] ?? [], gold[part] ?? []);
    if (part === 1 && both === 0) return { precision: 0, recall: 0 };
    shared += both;
  }
  return { precision: shared / Math.max(1, predicted.flat().length), recall: shared / Math.max(1, gold.flat().length) };
}

/** Sum of precisions where each tuple is given to one gold tuple at most, the best pairs first. */
function bestPrecision(matches: readonly (readonly { readonly precision: number }[])[]): number {
  const pairs = matches.flatMap((row, one) => row.map(({ precision }, other) => ({ precision, one, other })));
  const rows = new Set<number>();
  const columns = new Set<number>();
  let sum = 0;
  for (const { precision, one, other } of pairs.sort((a, b) => b.precision - a.precision)) {
    if (rows.has(one) || columns.has(other)) continue;
    rows.add(one);
    columns.add(other);
    sum += precision;
  }
  return sum;
}

export const actionBenchmarks: readonly Benchmark[] = [whoDoesWhat, institutions, openExtraction];
