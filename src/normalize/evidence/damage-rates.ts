import {
  baseLogRates,
  baseRates,
  type DamageKind,
  damageKinds,
  type LogRates,
  logarithms,
} from '../words/damage-kinds.ts';
import type { PageWords } from '../words/page-words.ts';
import { readBrokenWords, type Vocabulary } from '../words/word-repairs.ts';

/** How often one page shows each kind of word damage: what was seen, and the rates that follow. */
export interface PageDamage {
  /** Places that were read without doubt before anything was known of the page. */
  readonly seen: Counts;
  /** Places where the kind could have struck: ligatures for the kinds that break ligatures. */
  readonly chances: Counts;
  readonly logRates: LogRates;
}

export type Counts = Readonly<Record<DamageKind, number>>;
type MutableCounts = Record<DamageKind, number>;

/** Logarithm of the odds above which a reading counts as seen. */
const certain = 4.5;
/** For counting, a lost ligature is taken to be as likely as that; otherwise the first one could never be seen. */
const countingLogRates: LogRates = { ...baseLogRates, 'lost-with-gap': -4, 'lost-silently': -4 };
/** A page is judged by itself, by its neighbours to both sides, and by its document, each as so many chances. */
const neighbourWeight = 4;
const documentWeight = 10;
const baseWeight = 20;
const reach = 3;

/**
 * Finds which kinds of damage each page shows, from the readings that need no such knowledge. Fonts change within a book:
 * its damaged pages stand beside intact ones, so the page's own count goes before its neighbours' and the document's.
 */
export function rateDamage(pages: readonly PageWords[], vocabulary: Vocabulary): readonly PageDamage[] {
  const counted = pages.map((words) => countDamage(words, vocabulary));
  const whole = sum(counted);
  const documentRates = mapKinds((kind) => share(whole, kind, baseRates[kind], baseWeight));
  return counted.map(({ seen, chances }, index) => {
    const near = sum(counted.slice(Math.max(0, index - reach), index + reach + 1));
    const rates = mapKinds((kind) => {
      const around = share(near, kind, documentRates[kind], documentWeight);
      return Math.max(baseRates[kind], share({ seen, chances }, kind, around, neighbourWeight) * exclusion(seen, kind));
    });
    return { seen, chances, logRates: logarithms(rates) };
  });
}

/**
 * One font either loses second letters or splits ligatures inside. A page that shows one of the two some times and never
 * the other is seldom mixed, whatever its neighbours are: `f ight` beside `off cers` and `f rst` is *flight*.
 */
function exclusion(seen: Counts, kind: DamageKind): number {
  const rival = kind === 'split-inside' ? 'lost-letter' : kind === 'lost-letter' ? 'split-inside' : null;
  return rival === null || seen[kind] > 0 ? 1 : 2 ** -Math.min(seen[rival], 5);
}

/** The rates of a page that nothing is known of. */
export const unknownPage: PageDamage = { seen: mapKinds(() => 0), chances: mapKinds(() => 0), logRates: baseLogRates };

interface Counted {
  readonly seen: Counts;
  readonly chances: Counts;
}

function share({ seen, chances }: Counted, kind: DamageKind, prior: number, weight: number): number {
  return (seen[kind] + prior * weight) / (Math.max(seen[kind], chances[kind]) + weight);
}

function countDamage(words: PageWords, vocabulary: Vocabulary): Counted {
  const seen = mapKinds(() => 0);
  let atStart = 0;
  for (const { from, margin, repairs } of readBrokenWords(words, { ...vocabulary, logRates: countingLogRates })) {
    if (margin < certain) continue;
    for (const { kind, span } of repairs) {
      if (kind === 'lost-silently' && span.start === words.start[from] && words.form[from]!.text.length < 5) atStart++;
      else seen[kind]++;
    }
  }
  // `nal` may be the other half of *exter-* in the next column: a loss at the start of a short piece is sure where others are.
  if (seen['lost-silently'] + seen['lost-with-gap'] > 0) seen['lost-silently'] += atStart;
  return { seen, chances: countChances(words, seen) };
}

function countChances({ text, length, form }: PageWords, seen: Counts): Counts {
  let ligatures = seen['lost-letter'] + seen['lost-with-gap'] + seen['lost-silently'] + seen['split-inside'];
  let rareLigatures = 0;
  for (const one of form) {
    ligatures += one.ligatures;
    rareLigatures += one.rareLigatures;
  }
  const byKind: Partial<MutableCounts> = {
    'split-after-rare': rareLigatures,
    'split-word': length,
    'line-halves': countLines(text),
    'line-hyphen': 0,
  };
  return mapKinds((kind) => byKind[kind] ?? ligatures);
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function sum(counts: readonly Counted[]): Counted {
  const total = { seen: mapKinds(() => 0), chances: mapKinds(() => 0) };
  for (const { seen, chances } of counts) {
    for (const kind of damageKinds) {
      total.seen[kind] += seen[kind];
      total.chances[kind] += chances[kind];
    }
  }
  return total;
}

function mapKinds(value: (kind: DamageKind) => number): MutableCounts {
  return {
    'lost-letter': value('lost-letter'),
    'split-inside': value('split-inside'),
    'split-after': value('split-after'),
    'split-after-rare': value('split-after-rare'),
    'lost-with-gap': value('lost-with-gap'),
    'lost-silently': value('lost-silently'),
    'split-word': value('split-word'),
    'line-halves': value('line-halves'),
    'line-hyphen': value('line-hyphen'),
  };
}
