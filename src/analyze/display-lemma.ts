import { nounLemmas } from '../lexicon/noun-lemmas.ts';

/** Pieces of contractions, whose lemma is another word: "ca" + "n't" is can + not. */
const contracted = new Set(['ca', 'wo', 'sha', 'ai', 'ya', 'na', 'ta', 'can', 'not', 'got', 'gon', 'wan', 'let']);

/** A piece of a contraction: its lemma hangs on the words around it. */
export function isContracted(word: string): boolean {
  return word.includes("'") || word.includes('’') || contracted.has(word);
}

/**
 * A lemma that may be shown: lower case, but an acronym as it stands.
 *
 * The model maps spellings before it lemmatizes (Defence -> defense, through -> thru), reads acronyms as words (IS -> be,
 * US -> us), and has no lemma for some contractions. `mapped` is the model's normal form of the word.
 */
export function displayLemma(
  text: string,
  word: string,
  mapped: string,
  lemma: string | undefined,
  isNoun = false,
): string {
  if (typeof lemma !== 'string' || lemma === '') return word;
  const known = isNoun ? nounLemmas.get(word) : undefined;
  if (known !== undefined) return isAcronym(text) ? text : known;
  if (mapped === word && lemma === word && text === word) return lemma;
  // Nearly all words with a capital have a small letter behind it.
  if (text !== word && !isSmall(text.charCodeAt(1))) {
    if (isAcronym(text)) return text;
    if (/^\p{Lu}[\p{Lu}&]+s$/u.test(text)) return text.slice(0, -1);
  }
  if (mapped === word || isContracted(word)) return lemma.toLowerCase();
  return /\p{L}/u.test(word) ? inSpelling(word, mapped, lemma.toLowerCase()) : word;
}

const isSmall = (unit: number) => unit >= 97 && unit <= 122;

/** Two characters or more, a capital among them and nothing in lower case: IS, US, R&D, F-35, C4I, U.S. */
export function isAcronym(text: string): boolean {
  return text.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Does to the word's own spelling what the lemma does to the mapped one: prioritised, as prioritized -> prioritize. */
function inSpelling(word: string, mapped: string, lemma: string): string {
  let common = 0;
  while (common < mapped.length && mapped[common] === lemma[common]) common++;
  const ending = mapped.slice(common);
  if (!word.endsWith(ending) || common === 0) return lemma;
  const stem = word.slice(0, word.length - ending.length) + lemma.slice(common);
  // "labelled" doubles the l that its lemma does not have.
  return ending.length > 1 && stem.endsWith('ll') && !lemma.endsWith('ll') ? stem.slice(0, -1) : stem;
}
