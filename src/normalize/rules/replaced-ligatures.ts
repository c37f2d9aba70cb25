import { compoundCounts } from '../../lexicon/compound-counts.ts';
import { logProbability } from '../../lexicon/word-probability.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import type { Evidence } from '../evidence.ts';
import { functionWords } from '../layout/words.ts';
import { defineRule, type EditProposal } from '../rule.ts';
import { readBrackets } from '../words/bracketed-acronyms.ts';
import { inCaseOf } from '../words/gap-readings.ts';
import { confidenceOf } from '../words/propose-repairs.ts';
import { type CaseReading, startCase } from '../words/start-case.ts';
import { knownAbove } from '../words/word-reading.ts';

/** What stands where a font had no Unicode for a ligature: replacement and private-use characters, controls, odd signs. */
const stand = /[\ufffd\ue000-\uf8ff\u0000-\u0006\u000e-\u001f\u007f`´¬ÄŽˇ˘˙˚˛˜]/g;
const ligatures = ['fi', 'ff', 'fl', 'ffi', 'ffl'];
/** Logarithm of the odds at which a reading is taken: 20 to 1. */
const enough = 3;
/** The same that a sign is a ligature where nothing is known, and how much its sure places say of the others. */
const unknownOdds = -1;
const signGain = 3;
/** So many sure places make a sign one that stands for ligatures. */
const fewest = 3;
/** A capital where a small letter is as likely, as a logarithm. */
const capitalCost = 2;

export const replacedLigatures = defineRule({
  id: 'replaced-ligatures',
  summary:
    'Puts back a ligature, the hyphen of a compound or the brackets of an abbreviation that another character stands for.',
  phase: 'document',
  bringsWords: true,
  examples: [
    {
      raw: '\ufffdCBSS\ufffd and `quoted` text; the Äland islands',
      text: '\ufffdCBSS\ufffd and `quoted` text; the Äland islands',
    },
    {
      raw: 'the \ufffdIranian\ufffd threat, the Court \ufffdNATO\ufffd, the International Criminal Court \ufffdICC\ufffd',
      text: 'the \ufffdIranian\ufffd threat, the Court \ufffdNATO\ufffd, the International Criminal Court (ICC)',
      source: 'Finland 2012',
    },
    {
      raw: 'may in\ufffduence the suf\ufffdcient \ufffdnancial con\ufffdict',
      text: 'may influence the sufficient financial conflict',
      source: 'Finland 2012',
    },
    { raw: 'the long\ufffdterm plan', text: 'the long-term plan', source: 'Finland 2012' },
    {
      raw: 'a long\ufffdterm, short\ufffdterm, well\ufffdknown and counter\ufffd\nterrorist plan\ufffd\nand a wide\ufffd\nranging one',
      text: 'a long-term, short-term, well-known and counter-\nterrorist plan\ufffd\nand a wide-\nranging one',
      source: 'Finland 2012',
    },
  ],
  needs: new RegExp(stand.source),
  *propose({ text }, evidence) {
    yield* readBrackets(text);
    yield* readLineEnds(text, evidence);
    for (const { index, 0: sign } of text.matchAll(stand)) {
      const place = placeAt(text, index);
      if (place === null) continue;
      const edit = readPlace(place, { logOdds: logOddsOf(sign, evidence), evidence });
      if (edit) yield { ...edit, span: { start: index, end: index + 1 } };
    }
  },
});

/** A sign at a line's end between two halves of a word or a compound, where the document has it for hyphens within lines. */
function* readLineEnds(text: string, evidence: Evidence): Iterable<EditProposal> {
  for (const { index, 0: sign } of text.matchAll(/(?<=\p{Ll})[\ufffd\ue000-\uf8ff](?=\n\p{Ll}{2})/gu)) {
    const right = text.slice(index + 2, wordEnd(text, index + 2));
    if (functionWords.has(right) || !standsForHyphens(sign, evidence)) continue;
    const span = { start: index, end: index + 1 };
    yield { span, replacement: '-', confidence: 0.9, evidence: 'the character stands for hyphens within lines' };
  }
}

const hyphenSigns = new WeakMap<Evidence, Map<string, boolean>>();

/** True where a sign parts the words of compounds that the genre knows at places enough. */
function standsForHyphens(sign: string, evidence: Evidence): boolean {
  const known = hyphenSigns.get(evidence) ?? new Map<string, boolean>();
  hyphenSigns.set(evidence, known);
  let found = known.get(sign);
  if (found === undefined) {
    const pairs = evidence.pages.flatMap((text) => [...text.matchAll(inCompound)]);
    const sure = pairs.filter(
      ([, left, inner, right]) => inner === sign && Number.isFinite(compoundScore(left!, right!, evidence)),
    );
    found = sure.length >= fewest;
    known.set(sign, found);
  }
  return found;
}

const inCompound = /(?<!\p{L})(\p{Ll}{2,20})([\ufffd\ue000-\uf8ff])(\p{Ll}{2,20})(?!\p{L})/gu;

interface Place {
  readonly text: string;
  /** The letters beside the sign; the other half of a word that a line end cuts (`con-⏎` `ict`) is with them. */
  readonly left: string;
  readonly right: string;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/** The letters beside a sign; null where there are none or the sign is one of several. */
function placeAt(text: string, index: number): Place | null {
  const isAlone = !/[\ufffd\ue000-\uf8ff]/.test((text[index - 1] ?? '') + (text[index + 1] ?? ''));
  if (!isAlone) return null;
  const start = wordStart(text, index);
  const end = wordEnd(text, index + 1);
  const left = firstHalf(text, start) + text.slice(start, index);
  const right = text.slice(index + 1, end) + secondHalf(text, end);
  return left.length + right.length > 0 ? { text, left, right, sign: text[index]!, start, end } : null;
}

/** What stands before the hyphen of a line end. */
function firstHalf(text: string, start: number): string {
  return isLineCut(text, start - 2) ? text.slice(wordStart(text, start - 2), start - 2) : '';
}

/** What goes on after a hyphen and a line end. */
function secondHalf(text: string, end: number): string {
  return isLineCut(text, end) ? text.slice(end + 2, wordEnd(text, end + 2)) : '';
}

function isLineCut(text: string, at: number): boolean {
  return (text[at] === '-' || text[at] === '\u00ad') && text[at + 1] === '\n';
}

const odds = new WeakMap<Evidence, Map<string, number>>();

/** Logarithm of the odds that a sign is a ligature in this document: from the places that are read whatever it is. */
function logOddsOf(sign: string, evidence: Evidence): number {
  const known = odds.get(evidence) ?? new Map<string, number>();
  odds.set(evidence, known);
  const found = known.get(sign);
  if (found !== undefined) return found;
  let sure = 0;
  let all = 0;
  for (const text of evidence.pages) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const place = placeAt(text, at);
      if (place === null) continue;
      all++;
      if (readPlace(place, { logOdds: unknownOdds, evidence })) sure++;
    }
  }
  const share = (sure + 0.5) / (all + 2);
  const logOdds = sure < fewest ? unknownOdds : Math.max(unknownOdds, Math.log(share / (1 - share)) + signGain);
  known.set(sign, logOdds);
  return logOdds;
}

const insideWord: CaseReading = { begin: 'small', odds: Infinity };

interface Scored {
  readonly letters: string;
  readonly score: number;
}

/** The likeliest reading of one place, or null where leaving it is as likely. */
function readPlace(
  place: Place,
  { logOdds, evidence }: { logOdds: number; evidence: Evidence },
): Omit<EditProposal, 'span'> | null {
  const { left, sign, right } = place;
  if (left.length + right.length < 2 && logOdds <= unknownOdds) return null;
  const readings: Scored[] = ligatures.map((lower) => readLigature(place, lower, evidence));
  if (/[\ufffd\ue000-\uf8ff]/.test(sign)) readings.push({ letters: '-', score: compoundScore(left, right, evidence) });
  readings.sort((a, b) => b.score - a.score);
  const [best, next] = readings;
  const leaving = (left ? logProbability(left) : 0) + (right ? logProbability(right) : 0) - logOdds;
  const margin = best!.score - Math.max(next!.score, leaving);
  if (best!.score < knownAbove || margin < enough) return null;
  const { begin, odds } = left === '' ? caseOfStart(place, best!.letters, evidence) : insideWord;
  if (begin === 'unsure') return null;
  return {
    replacement: begin === 'capital' ? best!.letters[0]!.toUpperCase() + best!.letters.slice(1) : best!.letters,
    confidence: confidenceOf(Math.min(margin, odds)),
    evidence: `${left}${best!.letters}${right} is ${Math.exp(margin).toFixed(0)} times as likely as any other reading`,
  };
}

/** A ligature is scored as it would be written; one that begins a name only with a capital is taken so. */
function readLigature({ left, right }: Place, lower: string, evidence: Evidence): Scored {
  const letters = inCaseOf(lower, left || right, right);
  const score = evidence.vocabulary.wordProbability(left + letters + right);
  if (left !== '' || letters !== lower) return { letters, score };
  return {
    letters,
    score: Math.max(score, evidence.vocabulary.wordProbability(`F${lower.slice(1)}${right}`) - capitalCost),
  };
}

function caseOfStart({ text, right, start, end }: Place, letters: string, { vocabulary }: Evidence): CaseReading {
  return startCase({ text, span: { start, end }, piece: right, word: letters + right }, vocabulary.names);
}

/** A compound that the genre or the document writes with a hyphen elsewhere. */
function compoundScore(left: string, right: string, { hyphenatedPairs }: Evidence): number {
  if (!left || !right) return -Infinity;
  const pair = `${left}-${right}`.toLowerCase();
  const count = (compoundCounts(pair)?.hyphenated ?? 0) + (hyphenatedPairs.get(pair) ?? 0);
  return count > 0 ? Math.log(count / 100_000) : -Infinity;
}
