import type { Span } from '../../src/text/span.ts';
import { analyze, type Benchmark, Counts, readLines } from './benchmark.ts';

const key = ({ start, end }: Span) => `${start}-${end}`;

const abbreviations: Benchmark = {
  id: 'abbreviations',
  path: 'bench/abbreviations/sdu22_legal.dev.jsonl',
  measure(path) {
    interface Acronyms {
      readonly text: string;
      readonly acronyms: readonly (readonly [number, number])[];
      readonly long_forms: readonly (readonly [number, number])[];
    }
    const short = new Counts();
    const long = new Counts();
    for (const { text, acronyms, long_forms } of readLines<Acronyms>(path)) {
      const found = analyze(text).abbreviations;
      short.add(
        found.flatMap((one) => [one.shortSpan, ...one.mentions].map(key)),
        acronyms.map(([start, end]) => `${start}-${end}`),
      );
      long.add(
        found.flatMap(({ longSpan }) => (longSpan ? [key(longSpan)] : [])),
        long_forms.map(([start, end]) => `${start}-${end}`),
      );
    }
    const best = 'Schwartz-Hearst with capitals 73.0; best ensemble 72 (other split)';
    return [
      {
        dataSet: 'SDU-22 legal, dev part',
        measure: 'short and long forms, mean F1',
        ours: (short.f1 + long.f1) / 2,
        best,
      },
    ];
  },
};

function keyphrases(file: string, dataSet: string, best: string): Benchmark {
  return {
    id: `keyphrases/${file}`,
    path: `bench/keyphrases/${file}`,
    measure(path) {
      interface Phrases {
        readonly text: string;
        readonly keyphrases: readonly string[];
      }
      let sum = 0;
      const records = readLines<Phrases>(path).filter(({ keyphrases: gold }) => gold.length > 0);
      for (const { text, keyphrases: gold } of records) {
        const ranked = [...analyze(text).keywords].sort((a, b) => a.rank - b.rank).map(({ term }) => stemmed(term));
        const counts = new Counts();
        counts.add([...new Set(ranked)].slice(0, 10), gold.map(stemmed));
        sum += counts.f1;
      }
      return [
        { dataSet, measure: 'F1 of the first 10, mean of the texts', ours: sum / Math.max(1, records.length), best },
      ];
    },
  };
}

/** A phrase with its words cut to rough stems, as keyphrase benchmarks compare them. */
function stemmed(phrase: string): string {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) =>
      word
        .replace(/ies$/, 'y')
        .replace(/sses$/, 'ss')
        .replace(/([^s])s$/, '$1')
        .replace(/(?:ing|ed)$/, '')
        .replace(/e$/, ''),
    )
    .join(' ');
}

export const termBenchmarks: readonly Benchmark[] = [
  abbreviations,
  keyphrases('inspec.dev.jsonl', 'Inspec, dev part', 'PromptRank 37.9; YAKE 31.6'),
  keyphrases('fao30.dev.jsonl', 'FAO-30, dev part', 'YAKE 18.4'),
];
