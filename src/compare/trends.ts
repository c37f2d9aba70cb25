import { compareCodeUnits } from '../text/compare.ts';
import type { DocumentRow, SentenceRow } from './run-rows.ts';
import { wordsOf } from './words.ts';

/** A row of `trends`: how often a term stands in the documents of one year. */
export interface TrendRow {
  readonly kind: 'program' | 'entity' | 'keyword';
  readonly term: string;
  readonly year: string;
  readonly frequency: number;
  /** Per 10,000 words of the year's documents. */
  readonly rate: number;
  readonly documents: number;
}

/** How often a term stands in one document. */
export interface TermCount {
  readonly kind: TrendRow['kind'];
  readonly term: string;
  readonly documentId: string;
  readonly frequency: number;
}

export interface TrendSources {
  readonly documents: readonly DocumentRow[];
  readonly sentences: readonly SentenceRow[];
  readonly terms: readonly TermCount[];
}

/** Frequencies per 10,000 words by year, of every term and every year that has documents: a year without the term is a zero. */
export function trends({ documents, sentences, terms }: TrendSources): readonly TrendRow[] {
  const yearOf = new Map(documents.map(({ documentId, year }) => [documentId, year]));
  const years = [...new Set(yearOf.values())].filter(Boolean).sort(compareCodeUnits);
  const words = new Map<string, number>();
  for (const { documentId, text } of sentences) {
    const year = yearOf.get(documentId) ?? '';
    words.set(year, (words.get(year) ?? 0) + wordsOf(text).length);
  }
  const counts = new Map<
    string,
    { readonly kind: TrendRow['kind']; readonly term: string; readonly years: Map<string, TermCount[]> }
  >();
  for (const one of terms) {
    const year = yearOf.get(one.documentId);
    if (!year) continue;
    const key = `${one.kind}\u0000${one.term.toLowerCase()}`;
    const known = counts.get(key) ?? { kind: one.kind, term: one.term, years: new Map<string, TermCount[]>() };
    counts.set(key, known);
    known.years.set(year, [...(known.years.get(year) ?? []), one]);
  }
  return [...counts]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([, { kind, term, years: byYear }]) =>
      years.map((year) => {
        const found = byYear.get(year) ?? [];
        const frequency = found.reduce((sum, one) => sum + one.frequency, 0);
        const total = words.get(year) ?? 0;
        return {
          kind,
          term,
          year,
          frequency,
          rate: total === 0 ? 0 : (10_000 * frequency) / total,
          documents: new Set(found.map(({ documentId }) => documentId)).size,
        };
      }),
    );
}
