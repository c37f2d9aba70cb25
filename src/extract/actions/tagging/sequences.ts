import { isAmount } from '../phrases/noun-phrases.ts';
import { isCapitalized, isTitled, tagAt, type Words } from '../words/words.ts';
import { isRange, isSpacedCompound } from './compounds-in-pieces.ts';
import { retag } from './retag.ts';
import { before } from './tag-rule.ts';

/** Nouns that stand before nouns far more often than they are verbs there: "and combat skills", "to service members". */
export const nounAdjuncts = new Set(
  'service combat project key command grant police drill force mission budget space ground air surface fire power trade market multi-layered program field defense defence state staff air-defense unit risk peace wind'.split(
    ' ',
  ),
);

/** "two axes: (i) Members notify rules; (ii) the Commission will reply": what counts the clauses of a sentence weighs nothing. */
function isLetterMark({ tag, lower }: Words, i: number): boolean {
  return (
    tag[i] === 'open' &&
    tag[i + 2] === 'close' &&
    (i === 0 || /^(?:stop|comma|cc)$/.test(tag[i - 1]!)) &&
    /^(?:[ivx]{1,4}|[a-h]|\d)$/.test(lower[i + 1]!)
  );
}

/** "All citizens aged [40 and above]": a bound, no number of things. */
function isOpenAge({ tag, lower }: Words, i: number): boolean {
  return (
    tag[i] === 'num' &&
    /^(?:and|or)$/.test(lower[i + 1] ?? '') &&
    /^(?:above|over|older|under|below|younger|up)$/.test(lower[i + 2] ?? '') &&
    !/^(?:det|num)$/.test(tag[i + 3] ?? '')
  );
}

/** Tags marks, inline numbers and fixed phrases, whose words are others than alone. */
export function markSequences(words: Words): void {
  for (let i = 0; i < words.length; i++) {
    if (isLetterMark(words, i)) {
      words.tag.fill('mark', i, i + 3);
      words.label[i + 1] = null;
    }
    const isNumber = words.tag[i] === 'num' && words.tag[i + 1] === 'close' && words.tag[i - 1] !== 'open';
    if (i === 2 && words.tag[2] === 'close' && words.tag[1] === 'num' && words.tag[0] === 'open')
      words.tag.fill('mark', 0, 3);
    if (isNumber && (i === 0 || /^(?:stop|comma|cc|adv)$/.test(words.tag[i - 1]!))) {
      words.tag[i] = 'mark';
      words.tag[i + 1] = 'mark';
    }
    // "Social cohesion - Social cohesion can be harmed": a hyphen between blanks is a dash.
    const isDash =
      words.lower[i] === '-' &&
      words.end[i]! - words.start[i]! === 1 &&
      i > 0 &&
      words.tag[i - 1] !== 'mark' &&
      words.start[i]! > words.end[i - 1]!;
    if (isDash && i + 1 < words.length && words.start[i + 1]! > words.end[i]!) {
      if (isSpacedCompound(words, i)) words.tag.fill('adj', i - 1, i + 2);
      else words.tag[i] = 'stop';
    }
    if (/^[-–—]$/.test(words.lower[i]!)) joinNames(words, i);
    // "a four- to [six-year] period"
    if (
      words.lower[i] === 'to' &&
      words.lower[i - 1] === '-' &&
      words.tag[i - 2] === 'num' &&
      words.tag[i + 1] === 'adj'
    )
      words.tag.fill('adj', i - 2, i + 1);
    if (isOpenAge(words, i)) {
      if (words.lower[i - 1] === 'aged') retag(words, i - 1, 'adj');
      words.tag.fill('adj', i, i + 3);
    }
    // "[five to six] new ships"
    if (words.lower[i] === 'to' && isRange(words, i)) words.tag[i] = 'num';
    markBase(words, i);
    if (words.tag[i] === 'quote' && words.tag[i - 1] === 'det') markQuotedModifier(words, i);
    const { phrases } = words.sense[i]!;
    if (phrases === null) continue;
    for (const entry of phrases) {
      if (!standsAt(words, i, entry.words)) continue;
      // "The strategy is based on three pillars" has its verb.
      if (entry.words[0] === 'based' && tagAt(words, before(words, i)) === 'be') continue;
      // not "loads [up to] 7 tons", which says what loads
      const next = i + entry.tags.length;
      const isBound =
        entry.isBound && (isAmount(words, next) || words.lower[next] === 'one') && words.tag[i - 1] !== 'noun';
      // "does as much as it can"
      if (!isBound && entry.words[0] === 'as' && entry.isBound) continue;
      for (let offset = 0; offset < entry.tags.length; offset++) {
        words.tag[i + offset] = isBound ? 'adj' : entry.tags[offset]!;
        words.form[i + offset] = entry.tags[offset] === 'verb' ? 'base' : '';
      }
      break;
    }
  }
}

/** "the ROK[–]US alliance", "the US[-]South Korea treaty": a dash or hyphen without blanks between two capitals joins them before a noun. */
function joinNames(words: Words, i: number): void {
  if (i === 0 || words.start[i] !== words.end[i - 1] || words.start[i + 1] !== words.end[i]) return;
  const isNoun = /^(?:noun|adj)$/.test(tagAt(words, i - 1)) && /^(?:noun|adj)$/.test(tagAt(words, i + 1));
  if (!isNoun || !isCapitalized(words, i - 1) || !isCapitalized(words, i + 1)) return;
  // "the Japan-U.S. Alliance": where the name behind it is no state's, it is the head.
  const isHead =
    words.label[i - 1] === 'GPE' && /^(?:ORG|LAW|AGREEMENT|EVENT|DOCUMENT)$/.test(words.label[i + 1] ?? '');
  if (isHead) words.tag.fill('adj', i - 1, i + 1);
  else if (/^(?:noun|adj|verb)$/.test(tagAt(words, i + 2))) words.tag.fill('adj', i - 1, i + 2);
}

/** Base forms that look like the past of another verb. */
const likePast = new Set(['lay', 'found', 'fell']);

/** "should [lay] down rules", "will [found] a school" */
function markBase(words: Words, i: number): void {
  if (!likePast.has(words.lower[i]!) || !/^(?:modal|to)$/.test(tagAt(words, before(words, i)))) return;
  words.tag[i] = 'verb';
  words.form[i] = 'base';
  words.lemma[i] = words.lower[i]!;
}

const longestQuote = 4;

/** 'a "cooling off" period': what is quoted between an article and a noun describes it. */
function markQuotedModifier(words: Words, open: number): void {
  const close = words.tag.indexOf('quote', open + 1);
  if (close < 0 || close - open > longestQuote || words.tag[close + 1] !== 'noun') return;
  const isPlain = (at: number) =>
    words.label[at] === null && !isTitled(words, at) && /^(?:verb|adj|adv|noun|prep)$/.test(words.tag[at]!);
  for (let at = open + 1; at < close; at++) if (!isPlain(at)) return;
  for (let at = open + 1; at < close; at++) {
    words.tag[at] = 'adj';
    words.form[at] = '';
  }
}

function standsAt({ lower }: Words, i: number, phrase: readonly string[]): boolean {
  for (let offset = 1; offset < phrase.length; offset++) if (lower[i + offset] !== phrase[offset]) return false;
  return true;
}

/** "in a timely manner" is one adverb. */
export function markManner(words: Words): void {
  for (let i = 1; i < words.length; i++) {
    // "a change in the way we regulate water"
    if (!words.sense[i]!.isManner || words.tag[i + 1] === 'pron') continue;
    let from = i - 1;
    while (from > 0 && i - from < 6 && /^(?:det|adj|adv|cc|verb)$/.test(words.tag[from]!)) from--;
    if (!/^(?:in|on)$/.test(words.lower[from]!) || from > i - 2) continue;
    for (let at = from; at <= i; at++) {
      words.tag[at] = 'adv';
      words.form[at] = '';
    }
  }
}

/** Makes nouns of words before a noun that look like verbs ("service contracts"), unless a verb's place says otherwise. */
export function markAdjuncts(words: Words): void {
  for (let i = 0; i < words.length; i++) {
    if (words.tag[i] !== 'verb' || words.form[i] !== 'base' || !nounAdjuncts.has(words.lower[i]!)) continue;
    const next = tagAt(words, i + 1);
    const previous = tagAt(words, before(words, i));
    const isVerbPlace =
      (previous === 'to' || words.lower[before(words, i)] === 'to' || previous === 'modal') &&
      !/^(?:service|key|project|multi-layered)$/.test(words.lower[i]!);
    if ((next === 'noun' && !isVerbPlace) || (words.tag[i - 1] === 'sub' && next === 'be')) {
      words.tag[i] = 'noun';
      words.form[i] = '';
    }
  }
}
