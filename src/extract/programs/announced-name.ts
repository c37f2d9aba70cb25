import { isOwnerName } from '../../lexicon/owner-name.ts';
import { bodyHeads } from '../../lexicon/program-heads.ts';
import type { SentenceRange, TokenRange, Tokens } from '../../model/tokens.ts';
import { isDeterminer } from './name-words.ts';
import { hasCapital } from './program-candidate.ts';

const announcing = new Set(['called', 'named', 'namely', 'entitled', 'titled', 'dubbed']);
const announcingHeads = new Set(
  'program programme project initiative scheme campaign plan strategy fund roadmap agenda'.split(' '),
);
const introducing = new Set(['a', 'an', 'its', 'their', 'our']);
/** Small words inside a title: "Planting for Food and Jobs". */
const titleGlue = new Set(['of', 'for', 'on', 'to', 'in', 'and', 'the', '-', '–', '&', '’s', "'s"]);
const longestTitle = 10;
const afterTitle = /^(?:[,.;:()–—”’"']|to|which|that|is|was|will|has)$/;
/** Behind "called" the name also ends before these: "a loan scheme titled Harbour-Loan | from June". */
const afterCalled = /^(?:from|for|with|under|by|since|until|and|are|were|have|may|can|would|should)$/;

/**
 * The capitals behind a lower-case head that tell its name without quotation marks: "a programme called | Digital Coast",
 * "its flagship initiative, | Operation Lighthouse, …". A single word counts only behind "called".
 */
export function announcedName(tokens: Tokens, head: number, sentence: SentenceRange): TokenRange | null {
  const { text, normal } = tokens;
  if (!announcingHeads.has(normal[head]!) || hasCapital(text[head])) return null;
  // "the new initiative, which is called the | Harbour First"
  const isRelative =
    normal[head + 1] === ',' && normal[head + 2] === 'which' && /^(?:is|was)$/.test(normal[head + 3] ?? '');
  const before = isRelative ? head + 3 : head;
  const word = normal[before + 1] ?? '';
  const isCalled = announcing.has(word) || (word === 'known' && normal[before + 2] === 'as');
  if (isSubject(tokens, head, sentence)) return { from: head + 1, to: titleEnd(tokens, head + 1, sentence.to) };
  if (isCodedTitle(tokens, head, sentence)) return { from: head + 1, to: titleEnd(tokens, head + 1, sentence.to) };
  if (!isCalled && !(/^[,–—]$/.test(word) && isIntroduced(tokens, head, sentence.from))) return null;
  let from = word === 'known' ? before + 3 : before + 2;
  if (isDeterminer(normal[from] ?? '') && isCalled) from++;
  if (!isCalled && bodyHeads.has(normal[from] ?? '')) return null;
  const to = titleEnd(tokens, from, sentence.to);
  const next = normal[to] ?? '.';
  if (to - from < (isCalled ? 1 : 2) || !(afterTitle.test(next) || (isCalled && afterCalled.test(next)))) return null;
  const isShortened = text[to] === '(' && text.indexOf(')', to) < to + 6;
  return isCalled || /^[,.–—]$/.test(text[to] ?? '.') || isShortened ? { from, to } : null;
}

/** "a new program | Opening Harbours for Sailors (OHS)": the letters behind the capitals say that they are a name. */
function isCodedTitle(tokens: Tokens, head: number, sentence: SentenceRange): boolean {
  const { text } = tokens;
  if (!hasCapital(text[head + 1]) || !isIntroduced(tokens, head, sentence.from)) return false;
  const to = titleEnd(tokens, head + 1, sentence.to);
  const code = text[to + 1] ?? '';
  return (
    to > head + 3 &&
    text[to] === '(' &&
    text[to + 2] === ')' &&
    code[0] === text[head + 1]![0] &&
    /^\p{Lu}{3,8}$/u.test(code)
  );
}

const carriers = new Set(['program', 'programme', 'scheme', 'initiative']);

/** "The programme | Produce in Norland has been launched", "the state employment programme | Enbek offers": the name is the subject. */
function isSubject(tokens: Tokens, head: number, { from, to }: SentenceRange): boolean {
  const { text, normal, pos } = tokens;
  if (!carriers.has(normal[head]!) || !hasCapital(text[head + 1]) || pos[head + 1] === 'AUX') return false;
  if (bodyHeads.has(normal[head + 1]!) || isOwnerName(text[head + 1]!)) return false;
  let opener = head - 1;
  while (opener >= from && head - opener < 4 && /^(?:NOUN|ADJ)$/.test(pos[opener]!)) opener--;
  if (opener < from || normal[opener] !== 'the') return false;
  const end = titleEnd(tokens, head + 1, to);
  const next = pos[end] ?? '';
  return normal[end] !== 'to' && (next === 'AUX' || (next === 'VERB' && /[^s]s$/.test(normal[end]!)));
}

/** "a pan-coastal programme, …": the noun phrase of the head opens with a word that brings in something new. */
function isIntroduced({ normal, pos }: Tokens, head: number, floor: number): boolean {
  for (let at = head - 1; at >= floor && head - at < 8; at--) {
    if (introducing.has(normal[at]!) || /^['’]s$/.test(normal[at]!)) return true;
    if (pos[at] === 'VERB' || pos[at] === 'ADP' || isDeterminer(normal[at]!)) return false;
  }
  return false;
}

function titleEnd({ text, normal }: Tokens, from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit && at - from < longestTitle; at++) {
    if (hasCapital(text[at]) || (at > from && /^\d[\d.]*$/.test(text[at]!))) end = at + 1;
    else if (at === from || !titleGlue.has(normal[at]!)) break;
  }
  return end;
}
