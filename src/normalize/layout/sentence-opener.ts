import type { Word } from './line-words.ts';
import { functionWords, isMinorWord, isTitleWord, sentenceStarter } from './words.ts';

/** Words that open a sentence and, with a capital and a small word behind them, stand inside no title: "Border Control | But now". */
const openers = new Set(
  `The An This These Those That It Its We They He She You Our Their His Her My As In On At To For With By From Of Since While Whilst When
  After Before If Under Through During Although Though Despite According Following There Here Such Also But Yet So Then Thus No Not Many Some
  Both Each Most Several Because Once Until Unless Within Without Across Throughout Given Whether Every
  Accordingly However Moreover Furthermore Additionally Finally Similarly Meanwhile Currently Today Recently Unlike Another What How Why Who Where`.split(
    /\s+/,
  ),
);

/** True where a sentence begins for certain at a word: "Food Security | The aim of", "Crisis Response | “We support". */
export function startsPlainly(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]!.text;
  const next = words[first + 1]?.text ?? '';
  if (
    first < 2 ||
    isMinorWord(before) ||
    !/^[“"'‘(]*\p{Lu}.*[\p{L})]$/u.test(before) ||
    sentenceStarter.test(words[0]!.text)
  )
    return false;
  // "However,", "It’s", "“We".
  const word = words[first]!.text.replace(/^["“‘]/, '').replace(/,$|['’]\p{Ll}{1,2}$/u, '');
  return openers.has(word) && /^\p{Ll}/u.test(next);
}

/** True where an article within the piece follows a noun, as it does in no title: "Servicemembers | the MND". */
export function opensSentence(words: readonly Word[], end: number): boolean {
  for (let index = 1; index < end; index++) {
    const before = words[index - 1]!.text;
    if (
      /^(?:the|a|an)$/.test(words[index]!.text) &&
      isTitleWord(before) &&
      !before.endsWith('ing') &&
      !functionWords.has(before.toLowerCase())
    )
      return true;
  }
  return false;
}
