import { monthNumbers } from '../../lexicon/calendar.ts';
import { wordCount } from '../../lexicon/word-probability.ts';
import type { AnalyzedBlock, SentenceRange, TokenRange } from '../../model/tokens.ts';
import { headWords } from './head-words.ts';
import { phraseStart } from './name-bounds.ts';
import { hasCapital } from './program-candidate.ts';
import { isNameLike, lastWordEnd } from './quoted-names.ts';

const nominal = new Set(['NOUN', 'PROPN']);
/** "For the purpose of this policy, “defense equipment” refers to …": a definition, no name of the policy. */
const pointing = new Set(['this', 'that', 'these', 'those']);
const namingWords = new Set('called entitled titled named namely dubbed as , ( : — –'.split(' '));

/** Where a head stands: its block, its sentence, the block's quotations. */
export interface HeadPlace {
  readonly block: AnalyzedBlock;
  readonly sentence: SentenceRange;
  readonly quotes: readonly TokenRange[];
}

/** The quotation that names the head beside it: `the "New Horizon" program`, `a program entitled 'New Horizon'`. */
export function quoteBeside({ block, quotes, sentence }: HeadPlace, at: number): TokenRange | null {
  const { tokens } = block;
  const quoteBefore = quotes.find(
    ({ from, to }) =>
      to + 1 === at ||
      (to + 1 < at && at - to <= 6 && isBracket(tokens.text, to + 1, at)) ||
      (to + 1 < at && at - to <= 3 && describesHead(tokens, { from, to }, at)),
  );
  const behind = quotes.find(({ from }) => from > at && (from <= at + 4 || isCalledLater(tokens, at, from - 2)));
  // "the national recovery plan ('RRP')": a short form, not the name.
  const isShortForm = behind && tokens.text[behind.from - 2] === '(' && /^\p{Lu}{2,}$/u.test(tokens.text[behind.from]!);
  // "a National Reform Committee (“Committee”)": the bracket stands behind another noun.
  const isOfOther = behind && tokens.text[behind.from - 2] === '(' && behind.from - 2 > at + 1;
  const following = isShortForm || isOfOther ? undefined : behind;
  const isNamed =
    following && namingWords.has(tokens.normal[following.from - 2] ?? '')
      ? !pointing.has(tokens.normal[at - 1] ?? '')
      : following?.from === at + 2;
  const quote = quoteBefore ?? (following && isNamed && following.to <= sentence.to ? following : undefined);
  if (!quote || !isNameLike(tokens, quote)) return null;
  const to = lastWordEnd(tokens.text, quote);
  const hasHead = headWords.has(tokens.normal[to - 1]!);
  return hasHead || to <= quote.from || !/\p{L}/u.test(tokens.text[quote.from]!) ? null : { from: quote.from, to };
}

/** `a plan for weapons and equipment called "New Horizon"`: what the head is for stands between. */
function isCalledLater({ normal, pos }: AnalyzedBlock['tokens'], head: number, called: number): boolean {
  if (called > head + 8 || !/^(?:called|entitled|titled|named|dubbed)$/.test(normal[called] ?? '')) return false;
  if (!/^(?:for|of|on|to)$/.test(normal[head + 1]!)) return false;
  return pos.slice(head + 2, called).every((one) => /^(?:NOUN|PROPN|ADJ|ADP|CCONJ|DET)$/.test(one));
}

const offices = /^(?:Presidential|National|Government|State|Federal|Ministerial|Royal)$/;

/** `the "Sakani" housing program`, `the "New Horizon" youth training scheme`: small nouns between the name and its head describe. */
function describesHead({ text, pos }: AnalyzedBlock['tokens'], { from, to }: TokenRange, head: number): boolean {
  if (!hasCapital(text[from])) return false;
  // `the "New Beginning" Presidential Initiative`
  if (hasCapital(text[head])) return text.slice(to + 1, head).every((word) => offices.test(word));
  for (let at = to + 1; at < head; at++) if (hasCapital(text[at]) || !/^(?:NOUN|ADJ)$/.test(pos[at]!)) return false;
  return true;
}

/** Letters and figures of a project: "75I", "15B"; a bare number may count pages. */
const isSerial = /^(?:\d{2,4}\p{Lu}|\d{3})$/u;

/** Letters of a service or a list before a project's number: "Project SEA | 1180", "Project Land | 400". */
const isBranch = /^(?:\p{Lu}{2,4}|Land|Sea|Air|Joint)$/u;

/**
 * Token behind the name that its head opens, with no capital round it: "Project Suakin", "Plan BEERSHEBA", "Project 75I" by a code word
 * that is no word of the language, "Project Arda 2040" by its target year. 0 where the head opens none.
 */
export function openedEnd({ text, normal }: AnalyzedBlock['tokens'], head: number, floor: number): number {
  const name = text[head + 1] ?? '';
  if (!/^(?:Project|Plan)$/.test(text[head]!) || hasCapital(text[head + 2])) return 0;
  if (head > floor + 1 && hasCapital(text[head - 1])) return 0;
  const isDated = /^20[2-9]\d$/.test(text[head + 2] ?? '') && /^\p{Lu}\p{Ll}{2,}$/u.test(name);
  if (isDated && !monthNumbers.has(normal[head + 1]!)) return head + 3;
  if (text[head] === 'Project' && isBranch.test(name) && /^\d{2,5}$/.test(text[head + 2] ?? '')) return head + 3;
  const isCode =
    /^\p{Lu}{4,}$/u.test(name) || (/^\p{Lu}\p{Ll}{3,}$/u.test(name) && wordCount(name.toLowerCase()) === 0);
  return isCode || (text[head] === 'Project' && isSerial.test(name)) ? head + 2 : 0;
}

function isBracket(text: readonly string[], from: number, to: number): boolean {
  return text[from] === '(' && text[to - 1] === ')';
}

/** "Innovation for Defence Excellence and Security (IDEaS) program": the name stands before the bracket. */
export function bracketedName({ block }: HeadPlace, at: number, floor: number): TokenRange | null {
  const { tokens } = block;
  if (tokens.text[at - 1] !== ')' || tokens.text[at - 3] !== '(' || !hasCapital(tokens.text[at - 2])) return null;
  const last = at - 4;
  if (last < floor || !nominal.has(tokens.pos[last]!)) return null;
  // "the Coastal Training (CT) Strategy": head and name have capitals, and the head is part of the name.
  if (hasCapital(tokens.text[at]) && hasCapital(tokens.text[last])) return null;
  const from = phraseStart(tokens, last, floor);
  // "the | Enhancement for Active Sailors (EASE) program": the letters begin with the word before the joint.
  const opener = tokens.text[from - 2] ?? '';
  const isJoined = from - 2 >= floor && /^(?:of|for)$/.test(tokens.text[from - 1]!) && hasCapital(opener);
  const code = tokens.text[at - 2]!;
  const isOpener = isJoined && code[0] === opener[0] && code[0] !== tokens.text[from]![0];
  return { from: isOpener ? from - 2 : from, to: last + 1 };
}
