import { narrow } from '../../lexicon/word-cluster.ts';
import type { NameDocument } from './document-facts.ts';
import type { GazetteerMatch } from './gazetteer.ts';
import type { NameBlock } from './name-block.ts';
import type { FeatureGroup, WordFacts } from './name-word.ts';
import { trait } from './word-facts.ts';
import { featureRow } from './word-features.ts';

/** A run of tokens that may hold names: capitals with what stands beside them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Tokens to each side of a capital that a name may still reach: "northern Syria", "ISIL tactical units". */
const reachLeft = 1;
const reachRight = 3;

/** Finds the stretches of a sentence that the tagger has to look at; all the rest is outside every name. */
export function findStretches({ facts, traits, opens }: NameBlock, from: number, to: number): readonly Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    if ((traits[i]! & trait.capital) === 0) continue;
    if (opens[i] === 1 && ((traits[i + 1] ?? 0) & trait.capital) === 0 && isOrdinary(facts[i]!)) continue;
    const start = Math.max(from, i - reachLeft);
    const end = Math.min(to, i + reachRight + 1);
    const last = stretches.at(-1);
    if (last && start <= last.to) last.to = end;
    else stretches.push({ from: start, to: end });
  }
  return stretches;
}

const ordinary = new Set(
  'the a an this that these those it its he she they we you i his her their our my your in on at for of to by with from as and or but if when while where there here what who which how why so such not no all some many most both each every another other after before during since until under over through among between however moreover furthermore therefore thus also although because despite'.split(
    ' ',
  ),
);
/** A word that has its capital from the head of the sentence, and that nothing calls a name. */
const isOrdinary = ({ normal, flags, wordClass }: WordFacts) =>
  ordinary.has(normal) || (wordClass === 'lower' && flags.length === 0);

const posCodes = new Map<string, number>();
for (const [index, pos] of 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'
  .split(' ')
  .entries())
  posCodes.set(pos, index + 1);

/** A growing list of rows, and of groups of rows, that is used again for the next token. */
export interface RowBuffer {
  readonly rows: Int32Array;
  length: number;
  readonly groups: FeatureGroup[];
  groupCount: number;
}

export const createRowBuffer = (): RowBuffer => ({ rows: new Int32Array(64), length: 0, groups: [], groupCount: 0 });

/** Puts the rows of token i's context into the buffer: neighbours together, what the document and the lists know, the run of capitals. */
export function contextRows(document: NameDocument, block: NameBlock, i: number, buffer: RowBuffer): void {
  const { facts, opens, loud, sentence, analyzed, matches, matchOf } = block;
  const { pos, word } = analyzed.tokens;
  const here = sentence[i]!;
  const own = facts[i]!;
  const hasBefore = i > 0 && sentence[i - 1] === here;
  const hasAfter = i + 1 < facts.length && sentence[i + 1] === here;
  const before = hasBefore ? facts[i - 1]! : null;
  const after = hasAfter ? facts[i + 1]! : null;
  const state = (opens[i]! * 4 + loud[i]!) ^ own.kindCode;
  const use = own.isCapital ? document.useOf[word[i]!] : undefined;
  const writing = use ? Math.min(use.title, 3) * 3 + (use.lower === 0 ? 1 : use.lower > use.title ? 3 : 2) : 0;
  const tag = posCodes.get(pos[i]!) ?? 0;
  buffer.length = 0;
  buffer.groupCount = 0;
  const { rows } = buffer;
  rows[buffer.length++] = featureRow(20, state);
  rows[buffer.length++] = featureRow(22, hasBefore ? (posCodes.get(pos[i - 1]!) ?? 0) : 99, tag);
  if (own.isCapital) pushCapital(before, own, after, writing, state, buffer);
  rows[buffer.length++] = featureRow(23, tag, hasAfter ? (posCodes.get(pos[i + 1]!) ?? 0) : 99);
  rows[buffer.length++] = featureRow(25, before?.code ?? 0, own.code);
  rows[buffer.length++] = featureRow(26, own.code, after?.code ?? 0);
  rows[buffer.length++] = featureRow(29, own.flagCode, after?.flagCode ?? 0, own.kindCode);
  if (use) {
    use.group ??= companyGroup(use.company, own.classCode);
    buffer.groups[buffer.groupCount++] = use.group;
  }
  pushMatch(31, matches[matchOf[i]!], i, buffer);
  if (hasAfter) pushMatch(32, matches[matchOf[i + 1]!], i + 1, buffer);
  if (hasBefore) pushMatch(33, matches[matchOf[i - 1]!], i - 1, buffer);
  if (own.isCapital) pushRun(block, i, buffer);
  const { tone, density } = document.register;
  rows[buffer.length++] = featureRow(60, tone, own.kindCode);
  rows[buffer.length++] = featureRow(61, density, own.kindCode);
}

/** Rows that only a capitalized token needs. */
function pushCapital(
  before: WordFacts | null,
  own: WordFacts,
  after: WordFacts | null,
  writing: number,
  state: number,
  buffer: RowBuffer,
): void {
  const { rows } = buffer;
  rows[buffer.length++] = featureRow(24, before?.kindCode ?? 0, own.kindCode, after?.kindCode ?? 0);
  rows[buffer.length++] = featureRow(27, writing, state);
  rows[buffer.length++] = featureRow(28, before?.flagCode ?? 0, own.flagCode, own.kindCode);
  rows[buffer.length++] = featureRow(30, before?.code ?? 0, after?.code ?? 0);
}

/** What stood beside the word elsewhere in the document: a name in a bare context borrows from a telling one. */
function companyGroup(company: number, classCode: number): FeatureGroup {
  const rows = [featureRow(50, company & 367)];
  for (let bit = 1; bit <= 1024; bit <<= 1)
    if ((company & bit) !== 0) rows.push(featureRow(51, bit), featureRow(52, bit, classCode));
  return { rows, scores: null };
}

/** Where a token stands in a span: alone, first, last or inside. */
function placeIn(at: number, from: number, to: number): number {
  if (to - from === 1) return 1;
  if (at === from) return 2;
  return at === to - 1 ? 3 : 4;
}

function pushMatch(template: number, match: GazetteerMatch | undefined, at: number, buffer: RowBuffer): void {
  if (!match) return;
  const place = placeIn(at, match.from, match.to);
  buffer.rows[buffer.length++] = featureRow(template, match.listCode, place);
  buffer.rows[buffer.length++] = featureRow(template, match.labelCode, place);
}

const joiners = new Set(['of', 'and', 'the', 'for', '&', 'in', 'on', '-', 'de', 'la', 'al', "'s", '’s']);

const isCapital = (traits: Uint16Array, at: number) => (traits[at]! & trait.capital) !== 0;

/** A page all in capitals is one run: looking over all of it from each word would cost the square of its length. */
const longestRun = 40;

/** The run of capitals round the token: its length, where the token stands in it, its last and first words. */
function pushRun({ facts, traits, sentence }: NameBlock, i: number, buffer: RowBuffer): void {
  const here = sentence[i]!;
  const size = facts.length;
  let from = i;
  while (i - from < longestRun && from > 0 && sentence[from - 1] === here && isCapital(traits, from - 1)) from--;
  let to = i + 1;
  while (to - i < longestRun && to < size && sentence[to] === here && isCapital(traits, to)) to++;
  let far = to;
  while (far - i < 2 * longestRun && far < size && sentence[far] === here) {
    const goesOn =
      isCapital(traits, far) ||
      (far + 1 < size && isCapital(traits, far + 1) && sentence[far + 1] === here && joiners.has(facts[far]!.normal));
    if (!goesOn) break;
    far++;
  }
  const place = placeIn(i, from, to);
  const head = facts[to - 1]!;
  const first = facts[from]!;
  const { rows } = buffer;
  rows[buffer.length++] = featureRow(40, place, Math.min(to - from, 4));
  head.asHead[place] ??= headGroup(head, place);
  first.asFirst[place] ??= firstGroup(first, place);
  buffer.groups[buffer.groupCount++] = head.asHead[place]!;
  buffer.groups[buffer.groupCount++] = first.asFirst[place]!;
  rows[buffer.length++] = featureRow(45, place, to < size && sentence[to] === here ? facts[to]!.code : 1);
  rows[buffer.length++] = featureRow(46, place, from > 0 && sentence[from - 1] === here ? facts[from - 1]!.code : 1);
  rows[buffer.length++] = featureRow(47, place, facts[far - 1]!.flagCode, far === to ? 1 : 0);
}

function headGroup({ code, cluster, flagCode }: WordFacts, place: number): FeatureGroup {
  const rows = [featureRow(41, place, code), featureRow(48, place, narrow(cluster)), featureRow(43, place, flagCode)];
  return { rows, scores: null };
}

function firstGroup({ code, flagCode }: WordFacts, place: number): FeatureGroup {
  return { rows: [featureRow(42, place, code), featureRow(44, place, flagCode)], scores: null };
}
