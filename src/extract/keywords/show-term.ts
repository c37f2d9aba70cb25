import type { Sentence } from '../../model/annotations.ts';
import { type AnalyzedDocument, textOf } from '../../model/tokens.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { TermOccurrence } from './term-candidates.ts';

/** The form that stands in the text most often, the first of equals; of a term with an abbreviation the long form. */
export function surfaceForm(
  { blocks }: AnalyzedDocument,
  occurrences: readonly TermOccurrence[],
  wordCount: number,
): string {
  const counts = new Map<string, number>();
  for (const { block, from, to } of occurrences) {
    const text = textOf(blocks[block]!, { from, to });
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  let best = '';
  let bestCount = 0;
  for (const [text, count] of counts) {
    const isLong = wordCount === 1 || /[\s-]/.test(text);
    const weight = isLong ? count + occurrences.length : count;
    if (weight > bestCount) {
      best = text;
      bestCount = weight;
    }
  }
  return best;
}

/** Occurrences that are looked at for a sentence to show. */
const lookedAt = 20;
const shortest = 40;
const longest = 400;

/** Index of the first complete sentence of moderate length that shows the term; else of the first sentence. */
export function exampleOf(
  { blocks }: AnalyzedDocument,
  occurrences: readonly TermOccurrence[],
  sentences: readonly Sentence[],
): number | null {
  let fallback: number | null = null;
  for (const { block, from } of occurrences.slice(0, lookedAt)) {
    const index = sentenceAt(sentences, block, blocks[block]!.tokens.start[from]!);
    if (index === null) continue;
    fallback ??= index;
    const { kind, text } = sentences[index]!;
    if (kind === 'complete' && text.length > shortest && text.length < longest) return index;
  }
  return fallback;
}
