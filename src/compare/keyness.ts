import { compareCodeUnits } from '../text/compare.ts';
import { chiSquaredP, logLikelihood, logRatio } from './log-likelihood.ts';
import type { SentenceRow } from './run-rows.ts';
import { wordsOf } from './words.ts';

/** A row of `keyness`. */
export interface KeynessRow {
  readonly term: string;
  /** Signed: positive where the term is more frequent in the target. */
  readonly g2: number;
  readonly p: number;
  readonly logRatio: number;
  readonly targetCount: number;
  readonly referenceCount: number;
  /** Number of documents of the group that have the term. */
  readonly targetDocuments: number;
  readonly referenceDocuments: number;
  readonly target: string;
  readonly reference: string;
}

/** A group of documents: the sentences of an edition, a country, a year. */
export interface KeynessGroup {
  readonly name: string;
  readonly sentences: readonly SentenceRow[];
}

export interface KeynessOptions {
  /** Terms seen less often in both groups together are left out. */
  readonly minimumCount?: number;
  /** Longest term, in words; terms of more than one word neither begin nor end with a function word. */
  readonly longest?: number;
}

const functionWords: ReadonlySet<string> = new Set(
  `a about above after again against all also an and any are as at be been before being between both but by can could
  did do does during each for from further had has have having he her here his how however i if in into is it its itself
  may might more most must no nor not of off on once only or other our out over own s same shall she should so some such
  than that the their them then there these they this those through thus to too under until up upon us very was we were
  what when where which while who whom whose will with within without would you your`
    .split(/\s+/)
    .filter(Boolean),
);

interface Tally {
  readonly counts: Map<string, number>;
  readonly documents: Map<string, number>;
  total: number;
}

/** Which terms set one group of documents apart from another: every word and word pair by G², the most telling first. */
export function keyness(
  target: KeynessGroup,
  reference: KeynessGroup,
  options: KeynessOptions = {},
): readonly KeynessRow[] {
  const { minimumCount = 5, longest = 2 } = options;
  const a = tally(target.sentences, longest);
  const b = tally(reference.sentences, longest);
  const rows: KeynessRow[] = [];
  for (const term of new Set([...a.counts.keys(), ...b.counts.keys()])) {
    const table = {
      target: a.counts.get(term) ?? 0,
      reference: b.counts.get(term) ?? 0,
      targetTotal: a.total,
      referenceTotal: b.total,
    };
    if (table.target + table.reference < minimumCount) continue;
    const g2 = logLikelihood(table);
    rows.push({
      term,
      g2,
      p: chiSquaredP(g2),
      logRatio: logRatio(table),
      targetCount: table.target,
      referenceCount: table.reference,
      targetDocuments: a.documents.get(term) ?? 0,
      referenceDocuments: b.documents.get(term) ?? 0,
      target: target.name,
      reference: reference.name,
    });
  }
  return rows.sort((x, y) => y.g2 - x.g2 || compareCodeUnits(x.term, y.term));
}

function tally(sentences: readonly SentenceRow[], longest: number): Tally {
  const result: Tally = { counts: new Map(), documents: new Map(), total: 0 };
  const lastDocument = new Map<string, string>();
  for (const { text, documentId } of sentences) {
    const words = wordsOf(oneSpelling(text));
    result.total += words.length;
    for (const term of termsOf(words, longest)) {
      result.counts.set(term, (result.counts.get(term) ?? 0) + 1);
      if (lastDocument.get(term) === documentId) continue;
      lastDocument.set(term, documentId);
      result.documents.set(term, (result.documents.get(term) ?? 0) + 1);
    }
  }
  return result;
}

/** "ROK-U.S." and "ROK–US" are one spelling; in lower case "US" would be lost among the function words. */
const oneSpelling = (text: string): string =>
  text
    .replace(/(?<=\p{Lu}{2})-(?=\p{Lu}[\p{Lu}.])/gu, ' ')
    .replace(/(?<![\p{L}\p{N}.])(?:US|U\.S\.?)(?![\p{L}\p{N}])/gu, 'U.S');

function* termsOf(words: readonly string[], longest: number): Iterable<string> {
  for (let from = 0; from < words.length; from++) {
    if (functionWords.has(words[from]!) || !/\p{L}/u.test(words[from]!)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + longest); to++)
      if (!functionWords.has(words[to - 1]!)) yield words.slice(from, to).join(' ');
  }
}
