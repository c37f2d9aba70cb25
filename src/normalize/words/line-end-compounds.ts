import { compoundCounts } from '../../lexicon/compound-counts.ts';
import { logProbability } from '../../lexicon/word-probability.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import type { Evidence } from '../evidence.ts';
import type { EditProposal } from '../rule.ts';

/** The document writes a compound with a hyphen inside lines so often, and so many times as often as in two words. */
const ownCount = 3;
const ownShare = 5;
/** A document that loses line-end hyphens this often needs no more than the genre's word. */
const halvesLost = 20;
const genreCount = 20;
const genreShare = 5;
/** Commoner words end no compound, and show that none went on: `in the long⏎term of`. */
const functionAbove = -7;

/**
 * Puts the hyphen back that a line end ate between two words (`large⏎scale`). Two words may always stand there
 * (`human⏎rights`): the document's own lines decide, or the genre where the document loses such hyphens anyway.
 */
export function* readLineEndCompounds(text: string, evidence: Evidence): Iterable<EditProposal> {
  const { heads, losesHyphens, open: openCounts } = compoundEvidence(evidence);
  for (let end = text.indexOf('\n'); end > 0; end = text.indexOf('\n', end + 1)) {
    if (!isSmall(text.charCodeAt(end - 1)) || !isSmall(text.charCodeAt(end + 1))) continue;
    const left = text.slice(wordStart(text, end), end);
    if ((heads !== null && !heads.has(left)) || prepositions.has(left)) continue;
    const right = text.slice(end + 1, wordEnd(text, end + 1));
    if (left.length < 2 || right.length < 3 || left !== left.toLowerCase() || right !== right.toLowerCase()) continue;
    const pair = `${left}-${right}`;
    const listed = compoundCounts(pair);
    const own = evidence.hyphenatedPairs.get(pair) ?? 0;
    if ((own < ownCount && listed === null) || isJoined(text, end, left, right) || isNoun(text, end, right)) continue;
    if (isVerb(text, end, left)) continue;
    const isGenres = listed !== null && listed.hyphenated >= Math.max(genreCount, genreShare * listed.open);
    if (own < ownCount && !(isGenres && losesHyphens)) continue;
    const open = countOpen(`${left} ${right}`, evidence, openCounts);
    if (own < open * ownShare) continue;
    const why = `${pair} ${listed?.hyphenated ?? 0} in the genre, ${own} in the document, ${open} there in two words`;
    yield {
      span: { start: end, end: end + 1 },
      replacement: '-',
      confidence: own >= ownCount ? 0.95 : 0.85,
      evidence: why,
    };
  }
}

/** `with regard to⏎ground forces`, although the paper has `air-to-ground`. */
const prepositions = new Set(['and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** What is read of a document once. */
interface CompoundEvidence {
  /** The first halves of the document's own compounds: most lines end in none. Null where the genre's count too. */
  readonly heads: ReadonlySet<string> | null;
  /** True where the document's line ends cut words at many places and left no hyphen. */
  readonly losesHyphens: boolean;
  /** How often two words stand side by side inside the document's lines, as far as it was asked for. */
  readonly open: Map<string, number>;
}

const known = new WeakMap<Evidence, CompoundEvidence>();

function compoundEvidence(evidence: Evidence): CompoundEvidence {
  let own = known.get(evidence);
  if (!own) {
    const lost = evidence.damage.reduce((sum, { seen }) => sum + seen['line-halves'], 0);
    const losesHyphens = lost >= halvesLost;
    own = { heads: losesHyphens ? null : headsOf(evidence), losesHyphens, open: new Map() };
    known.set(evidence, own);
  }
  return own;
}

function headsOf({ hyphenatedPairs }: Evidence): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const [pair, count] of hyphenatedPairs) if (count >= ownCount) heads.add(pair.slice(0, pair.indexOf('-')));
  return heads;
}

/** `to counter⏎terrorism`: a verb and its object. */
function isVerb(text: string, end: number, left: string): boolean {
  return /\b(?:to|not|can|could|may|must|shall|should|will|would)\s$/.test(
    text.slice(Math.max(0, end - left.length - 8), end - left.length),
  );
}

/** `state-of⏎the-art`: parts of longer compounds are left. */
function isJoined(text: string, end: number, left: string, right: string): boolean {
  return /[\p{L}\p{N}’'-]/u.test(text[end - left.length - 1] ?? '') || /[’'-]/.test(text[end + 1 + right.length] ?? '');
}

/** `over the long⏎term.`: a noun of two words, where the compound would go before another word. */
function isNoun(text: string, end: number, right: string): boolean {
  if (!/^(?:term|range|scale|level|way|tech|time|line|distance|service|speed|quality|class)$/.test(right)) return false;
  const next = /^[ \n](\p{L}+)/u.exec(text.slice(end + 1 + right.length, end + 40))?.[1];
  return next === undefined || logProbability(next) > functionAbove;
}

function countOpen(words: string, { pages }: Evidence, counts: Map<string, number>): number {
  let count = counts.get(words);
  if (count === undefined) {
    count = 0;
    for (const page of pages) for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) count++;
    counts.set(words, count);
  }
  return count;
}
