import type { Tag } from '../lexicon/closed-classes.ts';
import type { WordRange, Words } from '../words/words.ts';
import { isPhraseStart, type NounPhrase, readNounPhrase } from './noun-phrases.ts';

/** "surveillance and reconnaissance capabilities": two nouns that modify one head, not two heads. */
export function isSharedModifier(words: Words, first: NounPhrase, second: NounPhrase): boolean {
  // "property damage or personnel casualties": two compounds, two heads.
  const isCompoundItself = first.to - first.from === 2 && words.tag[first.from] === 'noun';
  const isBareNoun =
    first.to - first.from <= 2 &&
    !isCompoundItself &&
    words.tag[first.head] === 'noun' &&
    words.label[first.head] === null;
  const isSingular = !words.lower[first.head]!.endsWith('s');
  const isCompound =
    second.head > second.from && words.tag[second.from] === 'noun' && words.label[second.head] === null;
  return isBareNoun && isSingular && isCompound;
}

/** "our political, military, police and civil [instruments]": adjectives, and bare nouns right behind one, only modify the last head. */
export function withoutModifiers(words: Words, heads: (number | string)[]): (number | string)[] {
  const last = heads.at(-1);
  if (heads.length < 2 || typeof last !== 'number' || words.tag[last] !== 'noun') return heads;
  const dropped = new Set<number>();
  for (const head of heads) {
    if (typeof head !== 'number' || head === last) continue;
    // "the poor, women and children", "a total of ten officers"
    const isAdjective = words.tag[head] === 'adj' && words.lower[head - 1] !== 'the' && words.tag[head + 1] !== 'prep';
    const isBare = dropped.has(head - 2) && words.tag[head - 1] === 'comma';
    if (isAdjective || isBare) dropped.add(head);
  }
  return dropped.size === 0 ? heads : heads.filter((head) => typeof head !== 'number' || !dropped.has(head));
}

/** The heads of a range that is read again: its noun phrases at the top of a list. */
export function headsOf(words: Words, range: WordRange, head: number): (number | string)[] {
  const heads: (number | string)[] = [head];
  let isInside = false;
  let last: NounPhrase | null = null;
  for (let at = range.from; at < range.to; ) {
    const tag = words.tag[at]!;
    if (tag === 'prep' || tag === 'verb') isInside = true;
    const phrase = isPhraseStart(words, at) ? readNounPhrase(words, at, range.to) : null;
    if (!phrase) {
      at++;
      continue;
    }
    const separator = words.tag[phrase.from - 1];
    const isMember = last !== null && (separator === 'cc' || separator === 'comma') && phrase.from > range.from;
    if (isMember && (!isInside || words.tag[phrase.from] === 'det') && phrase.head !== head) {
      if (last && isSharedModifier(words, last, phrase)) heads.pop();
      heads.push(phrase.head);
      isInside = false;
    }
    last = phrase;
    at = Math.max(phrase.to, at + 1);
  }
  return withoutModifiers(words, heads);
}

const loose: ReadonlySet<Tag> = new Set<Tag>(['comma', 'cc', 'adv', 'stop', 'mark']);

/** "‘lead a happy [life’]": a mark that closes what was opened before the range. */
function isStrayQuote({ tag }: Words, from: number, at: number): boolean {
  return tag[at] === 'quote' && tag.indexOf('quote', from) === at;
}

/** Without the commas, conjunctions and quotes at the end. */
export function trimEnd(words: Words, from: number, to: number): number {
  let end = to;
  while (end > from && loose.has(words.tag[end - 1]!)) end--;
  return end;
}

/** A range without the punctuation and conjunctions at its end; never empty. */
export function trimRange(words: Words, range: WordRange): WordRange {
  let to = trimEnd(words, range.from, range.to);
  if (isStrayQuote(words, range.from, to - 1)) to = trimEnd(words, range.from, to - 1);
  return { from: range.from, to: Math.max(to, range.from + 1) };
}
