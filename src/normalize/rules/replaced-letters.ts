import { logProbability } from '../../lexicon/word-probability.ts';
import type { Evidence } from '../evidence.ts';
import { defineRule, type EditProposal } from '../rule.ts';
import { confidenceOf } from '../words/propose-repairs.ts';

/** Characters without a meaning of their own: what a font without Unicode leaves where a letter stood. */
const sign = /[\ufffd\ue000-\uf8ff]/;
/** A word with at most three of them; `����` is a year, and no letter of it is left. */
const tokens = /(?<![\p{L}\ufffd\ue000-\uf8ff])[\p{L}\ufffd\ue000-\uf8ff]{2,30}(?![\p{L}\ufffd\ue000-\uf8ff])/gu;
const mostSigns = 3;
/** A hostile text may have any number of different ones. Finland's paper has 441. */
const mostTokens = 2000;

const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const small = [...'abcdefghijklmnopqrstuvwxyz'];
/** What else the same character stands for; `replaced-ligatures` puts these back. */
const ligatures = ['fi', 'ff', 'fl', 'ffi', 'ffl', 'Fi', 'Fl'];

/** A letter is known to be lost from so many different words of which nothing else can be made. */
const fewestWords = 3;
/** How many letters of such a word are left, how likely it must be, and how much likelier than any other: logarithms. */
const lettersLeft = 3;
const knownAbove = -14;
const sureMargin = 4;
/** Logarithm of the odds at which a reading is taken: 20 to 1. */
const enough = 3;
/** What a sign costs that stands for no letter: a bracket, a hyphen, a digit. */
const noLetter = '';
const noLetterShare = 0.2;
/** What a letter counts that no word has told of, and how often a token at most counts against a reading without letters. */
const unseen = 0.5;
const mostAgain = 20;

export const replacedLetters = defineRule({
  id: 'replaced-letters',
  summary:
    'Puts back letters that one character stands for throughout a document, from the words that only they complete.',
  phase: 'document',
  bringsWords: true,
  needs: sign,
  examples: [
    {
      raw: 'the E\ufffd and the \ufffdorth in \ufffd\ufffd\ufffd\ufffd',
      text: 'the E\ufffd and the \ufffdorth in \ufffd\ufffd\ufffd\ufffd',
    },
    {
      raw: 'The \ufffdordic countries, \ufffdorway and the \ufffdational forces. \ufffdrganisations, \ufffdfficers, the \ufffdpposition \ufffdCBSS\ufffd, long\ufffdterm',
      text: 'The Nordic countries, Norway and the National forces. Organisations, Officers, the Opposition \ufffdCBSS\ufffd, long\ufffdterm',
      source: 'Finland 2012',
    },
  ],
  *propose({ text }, evidence) {
    const stands = standsIn(evidence);
    if (stands.shares.size === 0) return;
    for (const { index, 0: token } of text.matchAll(tokens)) yield* readToken({ token, index }, stands);
  },
});

/** What one character stands for in a document. */
interface Stands {
  /** Logarithm of the share of its places at which it stands for a letter or ligature, by letter; empty where no letter is lost. */
  readonly shares: ReadonlyMap<string, number>;
  /** Those that some word has told of. A word with several signs has too many readings with the others. */
  readonly told: ReadonlyMap<string, number>;
  /** How often each token with the character occurs. */
  readonly tokens: ReadonlyMap<string, number>;
  /** The readings made so far: what a token reads as hangs on the token alone. */
  readonly choices: Map<string, Choice | null>;
}

interface Choice {
  /** One for each sign; empty where it stands for no letter. */
  readonly letters: readonly string[];
  readonly word: string;
  readonly margin: number;
}

const found = new WeakMap<Evidence, Stands>();

function standsIn(evidence: Evidence): Stands {
  const known = found.get(evidence);
  if (known) return known;
  const counts = countTokens(evidence);
  const shares = sharesOf(counts);
  const rarest = Math.min(...shares.values());
  const told = new Map([...shares].filter(([, share]) => share > rarest));
  const stands = { shares, told, tokens: counts, choices: new Map() };
  found.set(evidence, stands);
  return stands;
}

function countTokens({ pages }: Evidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    if (!sign.test(page)) continue;
    for (const [token] of page.matchAll(tokens)) if (sign.test(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}

/** Learns from the words with one sign and letters enough: `\ufffdorway`, `e\ufffdtends`, `in\ufffduence`. */
function sharesOf(found: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const token of found.keys()) {
    const at = token.search(sign);
    // `role\ufffd`: behind a word it is a bracket or a dash.
    if (at === token.length - 1 || token.length <= lettersLeft || sign.test(token.slice(at + 1))) continue;
    const letters = completes(token, at);
    if (letters !== null) words.set(letters, (words.get(letters) ?? 0) + 1);
  }
  if (!capitals.some((one) => (words.get(one) ?? 0) >= fewestWords)) return new Map();
  const shares = [capitals, [...small, ...ligatures]].flatMap((group) => {
    const counts = group.map((one) => [one, Math.max(words.get(one) ?? 0, unseen)] as const);
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    return counts.map(([one, count]) => [one, Math.log(((1 - noLetterShare) * count) / all)] as const);
  });
  return new Map([[noLetter, Math.log(noLetterShare)], ...shares]);
}

/** The one letter or ligature that makes a word of a token, or null. */
function completes(token: string, at: number): string | null {
  const scores = [...(at === 0 ? capitals : small), ...ligatures].map((letters) => ({
    letters,
    score: logProbability(token.slice(0, at) + letters + token.slice(at + 1)),
  }));
  scores.sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  return best!.score > knownAbove && best!.score - next!.score > sureMargin ? best!.letters : null;
}

interface Reading {
  readonly letters: readonly string[];
  readonly score: number;
}

/** The likeliest letters for the signs of one token, where they are likely enough. */
function* readToken(
  { token, index }: { readonly token: string; readonly index: number },
  stands: Stands,
): Iterable<EditProposal> {
  let choice = stands.choices.get(token);
  if (choice === undefined && sign.test(token)) {
    choice = stands.choices.size < mostTokens ? chooseLetters(token, stands) : null;
    stands.choices.set(token, choice);
  }
  if (!choice) return;
  const { letters, word, margin } = choice;
  for (const [k, at] of placesOf(token).entries()) {
    const letter = letters[k]!;
    if (letter.length !== 1) continue;
    const start = index + at;
    yield {
      span: { start, end: start + 1 },
      replacement: letter,
      confidence: confidenceOf(margin),
      evidence: `${word} is ${Math.exp(margin).toFixed(0)} times as likely as any other reading; the character stands for ${letter} in other words`,
    };
  }
}

const placesOf = (token: string) => [...token].flatMap((unit, at) => (sign.test(unit) ? [at] : []));

function chooseLetters(token: string, { shares, told, tokens }: Stands): Choice | null {
  const places = placesOf(token);
  if (places.length > mostSigns || places.length === token.length) return null;
  // What stands 126 times is no `AT` in brackets.
  const again = Math.log(Math.min(tokens.get(token) ?? 1, mostAgain));
  const possible = places.length > 1 ? told : shares;
  const readings = combine(places, possible, (letters, at) => fits(letters, token, at)).map(({ letters, score }) => ({
    letters,
    score: score + scoreOf(fill(token, letters)) - (letters.includes(noLetter) ? again : 0),
  }));
  readings.sort((a, b) => b.score - a.score);
  const [best, next] = readings;
  const margin = best!.score - (next?.score ?? -Infinity);
  const word = fill(token, best!.letters);
  const isKnown = word.split(sign).every((piece) => piece === '' || logProbability(piece) >= knownAbove);
  return margin >= enough && isKnown ? { letters: best!.letters, word, margin } : null;
}

function scoreOf(word: string): number {
  return word.split(sign).reduce((sum, piece) => sum + (piece ? logProbability(piece) : 0), 0);
}

/** A small letter stands inside a word, a capital at its start or among others: `E\ufffd`, `\ufffdSCE`, `e\ufffdtends`. */
function fits(letters: string, token: string, at: number): boolean {
  if (letters === noLetter || letters.length > 1) return true;
  const isCapital = letters !== letters.toLowerCase();
  if (isCapital) return at === 0 || /^[\p{Lu}\ufffd\ue000-\uf8ff]+$/u.test(token.slice(0, at));
  return /\p{L}$/u.test(token.slice(0, at)) && /^\p{Ll}/u.test(token.slice(at + 1));
}

/** All ways to give the signs of a token a letter, or none. */
function combine(
  places: readonly number[],
  shares: Stands['shares'],
  mayBe: (letters: string, at: number) => boolean,
): readonly Reading[] {
  let readings: readonly Reading[] = [{ letters: [], score: 0 }];
  for (const at of places) {
    const here = [...shares].filter(([letters]) => mayBe(letters, at));
    readings = readings.flatMap(({ letters, score }) =>
      here.map(([one, share]) => ({ letters: [...letters, one], score: score + share })),
    );
  }
  return readings;
}

/** A token with letters in the places of its signs; a sign that stands for none stays. */
function fill(token: string, letters: readonly string[]): string {
  let k = 0;
  return [...token].map((unit) => (sign.test(unit) ? letters[k++] || unit : unit)).join('');
}
