import { compoundCounts } from '../../lexicon/compound-counts.ts';
import { logProbability, wordCount } from '../../lexicon/word-probability.ts';
import { wordEnd } from '../evidence/hyphenated-pairs.ts';
import type { Evidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { createFormRepairs } from '../words/form-repairs.ts';

/** Prefixes that are no words of English; `re` and `non` stand alone in Latin and French phrases only. */
const prefix = /^(?:[Aa]nti|[Ii]nter|[Mm]ulti|[Nn]on|[Pp]re|[Rr]e|[Ss]emi)$/;
const findPrefixes = createFormRepairs(({ text }) => (prefix.test(text) ? tie : null));
/** The replacement depends on the word behind. */
const tie = { span: { start: 0, end: 0 }, replacement: '', confidence: 0.9, evidence: '' };
const isAttached = /^[\p{L}\p{N}'’.-]$/u;
const isBeforeWord = /^(?: \n?|\n ?)\p{Ll}{4}/u;
/** Rarer than this the word behind the prefix is foreign: `in re mandamus`, `non grata`. */
const wordAbove = -14;
/** `Re between`, `non other`: columns were woven together here. */
const functionAbove = -7;
/** A hyphen that no line end ate is put in only where the genre writes it so many times as often. */
const hyphenShare = 20;

export const splitPrefixes = defineRule({
  id: 'split-prefixes',
  summary: 'Ties a prefix that stands alone to its word, with a hyphen where the genre writes one.',
  phase: 'document',
  examples: [
    {
      raw: 'persona non grata, pre and post war, pre- or inter',
      text: 'persona non grata, pre and post war, pre- or inter',
    },
    { raw: 'on a pre determined value', text: 'on a predetermined value', source: 'South Africa 1999' },
    { raw: 'to non state actors and for re employment', text: 'to non-state actors and for reemployment' },
    { raw: 'to undergo pre\ncommission training', text: 'to undergo pre-commission training', source: 'India 2011' },
  ],
  *propose(page, evidence) {
    const { text } = page;
    for (const { start: from, end: start } of findPrefixes(page, evidence)) {
      if (isAttached.test(text[from - 1] ?? '') || !isBeforeWord.test(text.slice(start, start + 6))) continue;
      const left = text.slice(from, start);
      const end = start + /^\s+/.exec(text.slice(start, start + 4))![0].length;
      const right = text.slice(end, wordEnd(text, end));
      const joint = jointOf(left, right, { isLineEnd: text.slice(start, end).includes('\n'), evidence });
      if (joint === null) continue;
      const word = left + joint.sign + right;
      yield { span: { start, end }, replacement: joint.sign, confidence: 0.9, evidence: `${word} ${joint.count}` };
    }
  },
});

/** How the genre and the document tie two parts; null where they do not, unless a line end lost a hyphen there. */
function jointOf(
  left: string,
  right: string,
  { isLineEnd, evidence }: { isLineEnd: boolean; evidence: Evidence },
): { sign: '' | '-'; count: string } | null {
  const rightScore = logProbability(right);
  if (rightScore < wordAbove) return null;
  const closed = (left + right).toLowerCase();
  const pair = `${left}-${right}`.toLowerCase();
  const inGenre = compoundCounts(pair)?.hyphenated ?? 0;
  const inDocument = evidence.hyphenatedPairs.get(pair) ?? 0;
  // "inter-alia", once, is a slip.
  const hyphenated = inGenre + inDocument < 3 ? inGenre : inGenre + inDocument;
  const counts = { closed: wordCount(closed) + (evidence.wordCounts.get(closed) ?? 0), hyphenated };
  const count = `${Math.round(counts.closed)} closed, ${counts.hyphenated} with a hyphen in the genre and the document`;
  if (counts.closed === 0 && counts.hyphenated === 0)
    return isLineEnd && !/^re$/i.test(left) && rightScore < functionAbove ? { sign: '-', count } : null;
  const isClosed = counts.closed * (isLineEnd ? 1 : hyphenShare) >= counts.hyphenated;
  return { sign: isClosed ? '' : '-', count };
}
