import { commonLabel } from '../label-map.ts';
import { analyze, type Benchmark, Counts, readLines } from './benchmark.ts';

interface EntityRecord {
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly nested?: boolean;
  }[];
}

const usual = ['PERSON', 'ORG', 'PLACE'];

/** Exact spans and labels of named mentions, the determiner in front aside; pronouns and common nouns are left out on both sides. */
function entities(
  file: string,
  dataSet: string,
  { best, labels }: { best: string; labels: readonly string[] },
): Benchmark {
  return {
    id: `entities/${file}`,
    path: `bench/entities/${file}`,
    measure(path) {
      const counts = new Counts();
      for (const { text, entities: gold } of readLines<EntityRecord>(path)) {
        const keyOf = (start: number, end: number, type: string): readonly string[] => {
          const label = commonLabel.get(type) ?? '';
          const from =
            start +
            (/^(?:the|a|an|this|that|these|its|their|our|his|her)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0);
          return labels.includes(label) && isNamed(text.slice(from, end)) ? [`${from}-${end} ${label}`] : [];
        };
        const predicted = analyze(text).entities.filter(({ mentionType }) => mentionType === 'NAM');
        counts.add(
          predicted.flatMap(({ rawSpan, label }) => keyOf(rawSpan.start, rawSpan.end, label)),
          gold.filter(({ nested }) => !nested).flatMap(({ start, end, type }) => keyOf(start, end, type)),
        );
      }
      const note = 'the name tagger learned from this part: not a held-out figure';
      return [{ dataSet, measure: 'named mentions, strict F1', ours: counts.f1, best, note }];
    },
  };
}

const pronoun =
  /^(?:We|It|He|She|They|I|You|This|That|These|Those|Our|His|Her|Their|Its|Who|Some|All|Other|Another|Many|One)$/;

/** True where a word of the mention begins with a capital or a digit and is no pronoun. */
function isNamed(mention: string): boolean {
  return (mention.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => /^[\p{Lu}\p{N}]/u.test(word) && !pronoun.test(word));
}

export const entityBenchmarks: readonly Benchmark[] = [
  entities('re3d.dev.jsonl', 're3d (defence), dev part', {
    best: 'spaCy transformer 75.6, small CNN 60.4, both trained on it; compromise 31.6 (dev)',
    labels: [...usual, 'NORP', 'TEMPORAL', 'MONEY', 'WEAPON', 'PLATFORM', 'QUANTITY'],
  }),
  entities('uner_ewt.dev.jsonl', 'UNER English EWT, dev part', { best: 'compromise 50.8 (dev)', labels: usual }),
  entities('crossner_politics.dev.jsonl', 'CrossNER politics, dev part', { best: '–', labels: usual }),
  entities('gum_named.dev.jsonl', 'GUM named entities, dev part', { best: '–', labels: usual }),
];
