import { weekdays } from '../../lexicon/calendar.ts';
import type { EntityPattern, PatternMatch } from '../entity-type.ts';
import { wordAt } from './cursor.ts';
import type { NameBlock } from './name-block.ts';

export interface HeadNameOptions {
  /** Last nouns, one or two words, that tell the kind: "white paper", "act". */
  readonly heads: ReadonlySet<string>;
  /** First nouns that do so before a joiner: "Act on the Promotion of ...". */
  readonly openers: ReadonlySet<string>;
  /** Words that lead on from a head or opener into the rest of the name. */
  readonly joiners: ReadonlySet<string>;
  /** Heads that are a name alone, with no other word: "Constitution". */
  readonly alone?: ReadonlySet<string>;
  /** True where a year right before belongs to the name: "2020 Defense White Paper". */
  readonly takesYear?: boolean;
}

/** Finds capitalized names by the noun that heads them, with what "of", "on" and "for" lead on to: how a pattern matches, and where. */
export function headName(options: HeadNameOptions): Pick<EntityPattern, 'trigger' | 'concerns' | 'match'> {
  const { heads, openers } = options;
  const seconds = new Set([...heads].filter((head) => head.includes(' ')).map((head) => head.split(' ')[1]!));
  return {
    trigger: 'run',
    concerns: ({ normal }) => heads.has(normal) || seconds.has(normal) || openers.has(normal),
    match: (at, block) => matchHeadName(at, block, options, seconds),
  };
}

function matchHeadName(
  at: number,
  block: NameBlock,
  options: HeadNameOptions,
  seconds: ReadonlySet<string>,
): PatternMatch | null {
  const end = block.chunkEnd[at]!;
  if (end === 0) return null;
  const head = headEnd(block, at, end, options, seconds);
  if (head === 0) return null;
  // "Secretary of State for Transport"
  if (block.facts[at]!.normal === 'state' && wordAt(block, end, at) === 'for') return null;
  const isOpener = head === end && end === at + 1 && options.openers.has(block.facts[at]!.normal);
  const to = head === end ? extend(block, at, end, options.joiners) : head;
  if (to === head && isBare(block, at, head, options)) return null;
  if (isOpener && to === head && !options.alone?.has(block.facts[at]!.normal)) return null;
  const year = options.takesYear && /^(?:19|20)\d\d$/.test(wordAt(block, at - 1, at));
  return { from: year ? at - 1 : leftPair(block, at, block.facts[head - 1]!.normal), to };
}

/** "the Political and Strategic Defence Directive": an adjective paired with the one that opens the run. */
function leftPair(block: NameBlock, at: number, head: string): number {
  const { pos } = block.analyzed.tokens;
  const isPair =
    wordAt(block, at - 1, at) === 'and' && wordAt(block, at - 2, at) !== '' && block.chunkEnd[at - 2] === at - 1;
  if (isPair && pos[at - 2] === 'ADJ' && wordAt(block, at - 3, at) === 'the') return at - 2;
  // "the Tourism, Arts and Culture Ministry"
  if (head === 'ministry') return leftField(block, at);
  if (head === 'act') return leftField(block, leftOfAct(block, at));
  // "the Status of | Forces Agreement"
  return /^(?:agreement|convention|treaty)$/.test(head) ? leftOfAct(block, at) : at;
}

/** "Revision of the Harbour Act": what is done to an act, or a part of it. */
const aboutActs =
  /^(?:revision|amendment|enactment|implementation|enforcement|passage|violation|breach|provisions?|sections?|parts?|chapters?|titles?|articles?|review|repeal|schedule|text|overview|application|introduction|adoption|signing|signature|conclusion|ratification)$/;

/** "the Freedom of | Information Act", "the Health and Safety at | Work Act": what an act is about stands before its preposition. */
function leftOfAct(block: NameBlock, at: number): number {
  const word = wordAt(block, at - 1, at);
  if (!/^(?:of|to|at|from|against)$/.test(word) || block.facts[at - 2]?.kind !== 'title') return at;
  let from = at - 2;
  while (from > at - 6 && wordAt(block, from - 1, at) !== '' && block.facts[from - 1]!.kind === 'title') from--;
  if (block.facts[from]!.normal === 'the') from++;
  const isOther = block.facts
    .slice(from, at - 1)
    .some(({ flags }) =>
      ['org-head', 'body-head', 'org-opener', 'law', 'role', 'title'].some((flag) => flags.includes(flag)),
    );
  const isAboutAct = aboutActs.test(block.facts[from]!.normal);
  return from < at - 1 && !isOther && !isAboutAct && block.matchOf[from] === -1 ? from : at;
}

/** "the Veterans Review and Appeal Board Act", "the Nationality, Immigration and Asylum Act": an act of several fields, where the article stands before the first. */
function leftField(block: NameBlock, at: number): number {
  if (wordAt(block, at - 1, at) !== 'and') return at;
  let from = at - 1;
  while (from > at - 8) {
    const word = wordAt(block, from - 1, at);
    const isListed = word === ',' && from < at - 1 && block.facts[from - 2]?.kind === 'title';
    if (word === '' || word === 'the' || (!isListed && block.facts[from - 1]!.kind !== 'title')) break;
    if (['org-head', 'body-head', 'law'].some((flag) => block.facts[from - 1]!.flags.includes(flag))) return at;
    from--;
  }
  const isField = from < at - 1 && wordAt(block, from - 1, at) === 'the' && block.matchOf[from] === -1;
  const { flags } = block.facts[at - 2]!;
  return isField && !['org-head', 'body-head', 'law', 'role', 'document'].some((flag) => flags.includes(flag))
    ? from
    : at;
}

/** The end of the run where a head closes it (a number may follow the head) or an opener begins it; else 0. */
function headEnd(
  block: NameBlock,
  at: number,
  end: number,
  { heads, openers }: HeadNameOptions,
  seconds: ReadonlySet<string>,
): number {
  let last = end - 1;
  if (last > at && (block.facts[last]!.kind === 'number' || isNumeral(block.facts[last]!.text))) last--;
  // "the Electricity Regulation Act No. 4 of 2006"
  const isNumbered = last > at && /^no\.?$/.test(block.facts[last]!.normal);
  if (isNumbered) last--;
  const word = block.facts[last]!.normal;
  if (isNumbered && heads.has(word)) return last + 1;
  if (heads.has(word) || (last > at && seconds.has(word) && heads.has(`${block.facts[last - 1]!.normal} ${word}`)))
    return end;
  const isOpened =
    end - at === 1 || (end - at > 2 && /^(?:Against|On|For|Of|In|To|Concerning)$/.test(block.facts[at + 1]!.text));
  return openers.has(block.facts[at]!.normal) && isOpened ? end : 0;
}

const isNumeral = (text: string) => /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/.test(text);

/** One word is no name: "the Act", "a Report", "A. Army" in a heading. */
function isBare(block: NameBlock, at: number, head: number, { alone }: HeadNameOptions): boolean {
  if (block.facts[at]!.kind === 'initial' && block.opens[at] === 1 && head - at <= 3)
    return block.facts.slice(at + 1, head - 1).every(({ kind }) => kind === 'mark');
  if (head - at === 1) return !alone?.has(block.facts[at]!.normal);
  return head - at === 2 && block.opens[at] === 1 && block.facts[head - 1]!.kind === 'lower';
}

/** Follows "of", "on (the)", "for" to the next run, and "and" or a comma once inside such a tail. */
export function extend(block: NameBlock, home: number, end: number, joiners: ReadonlySet<string>): number {
  let isInside = false;
  let hasComma = false;
  for (;;) {
    const joiner = wordAt(block, end, home);
    const isList = isInside && (joiner === 'and' || joiner === ',' || joiner === '&');
    if (!joiners.has(joiner) && !isList) return end;
    let next = end + 1;
    const isClosed = joiner === ',' && wordAt(block, next, home) === 'and';
    if (isClosed) next++;
    const isLast = isClosed && hasComma && wordAt(block, next, home) !== 'the';
    if (wordAt(block, next, home) === 'the') next++;
    if (block.facts[next]?.flags.includes('month') || weekdays.has(block.facts[next]?.normal ?? '')) return end;
    if (wordAt(block, next, home) === '' || block.chunkEnd[next] === 0 || block.facts[next] === undefined) return end;
    if (isList && (joiner === ',' && !isLast ? !listGoesOn(block, next, home) : startsOther(block, next))) return end;
    // "of the People's Republic of China": a run ends before "'s", a name of the lists may not.
    const match = block.matches[block.matchOf[next]!];
    end = Math.max(block.chunkEnd[next]!, match?.from === next ? match.to : 0);
    isInside = true;
    hasComma ||= joiner === ',';
  }
}

/** A comma belongs to a name only where an "and" and a capital close the list: "Innovation, Science and Economic Development". */
function listGoesOn(block: NameBlock, next: number, home: number): boolean {
  const end = block.chunkEnd[next]!;
  const word = wordAt(block, end, home);
  const after = word === ',' && wordAt(block, end + 1, home) === 'and' ? end + 2 : end + 1;
  return (word === 'and' || word === ',') && (block.chunkEnd[after] ?? 0) > 0 && !startsOther(block, next);
}

/** True where the run is a name by itself: a country, a body, an abbreviation. */
function startsOther(block: NameBlock, at: number): boolean {
  const end = block.chunkEnd[at]!;
  const match = block.matches[block.matchOf[at]!];
  // "the People's Liberation Army" goes on behind its first run; so does "the United States of America", but in "between Japan and".
  const isWhole = match?.to === end || (match && match.to > end && match.entry.label === 'ORG');
  if (match && match.from === at && isWhole && match.entry.label !== 'TITLE' && match.entry.label !== 'RANK')
    return true;
  const last = block.facts[end - 1]!;
  return (
    last.flags.includes('org-head') ||
    last.flags.includes('body-head') ||
    block.facts[at]!.flags.includes('org-opener') ||
    (end - at === 1 && last.kind === 'upper')
  );
}
