import { analyze, type Benchmark, Counts, type Figure, percentOf, readLines } from './benchmark.ts';

interface SentenceRecord {
  readonly text: string;
  readonly sentences: readonly string[];
  readonly spans?: readonly (readonly [number, number])[];
}

/** Exact spans (outer white space aside) and, for the sentence rules, texts whose sentences are all right. */
function sentences(file: string, dataSet: string, best: { span?: string; documents?: string }): Benchmark {
  return {
    id: `sentences/${file}`,
    path: `bench/sentences/${file}`,
    measure(path) {
      const spans = new Counts();
      let whole = 0;
      const records = readLines<SentenceRecord>(path);
      for (const { text, spans: given, sentences: texts } of records) {
        const gold = (given ?? findTexts(text, texts)).map(([start, end]) => trimmed(text, start, end));
        const predicted = analyze(text).sentences.map(({ rawSpan }) => trimmed(text, rawSpan.start, rawSpan.end));
        const before = spans.right;
        spans.add(predicted, gold);
        if (spans.right - before === gold.length && predicted.length === gold.length) whole++;
      }
      const figures: Figure[] = [];
      if (best.span) figures.push({ dataSet, measure: 'sentence spans F1', ours: spans.f1, best: best.span });
      if (best.documents)
        figures.push({
          dataSet,
          measure: 'rules passed',
          ours: percentOf(whole, records.length),
          best: best.documents,
        });
      return figures;
    },
  };
}

function findTexts(text: string, sentences: readonly string[]): readonly (readonly [number, number])[] {
  let from = 0;
  return sentences.flatMap((sentence) => {
    const wanted = sentence.trim();
    const start = wanted === '' ? -1 : text.indexOf(wanted, from);
    if (start < 0) return [];
    from = start + wanted.length;
    return [[start, from] as const];
  });
}

function trimmed(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  return `${from}-${from + slice.trim().length}`;
}

export const sentenceBenchmarks: readonly Benchmark[] = [
  sentences('golden_rules.jsonl', 'Golden rules (pySBD), 48', {
    documents: 'sentencex 31 of 48 (64.6); wink-nlp 29 (60.4)',
  }),
  sentences('ud_ewt.dev.jsonl', 'UD English EWT, dev part', {
    span: 'Trankit 90.5; compromise 81.6; wink-nlp 64.5 (test part)',
  }),
  sentences('gum.dev.jsonl', 'GUM, dev part', { span: 'compromise 92.9; Trankit 91.6; wink-nlp 83.7 (test part)' }),
  sentences('legal_bva.dev.jsonl', 'US legal decisions (BVA), dev part', {
    span: 'SaT 97.3 on legal text; spaCy 84.5 (boundaries)',
  }),
];
