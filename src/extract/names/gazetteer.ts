import { wordCounts } from '../../lexicon/word-probability.ts';
import type { EntityLabel } from '../../model/annotations.ts';
import type { Tokens } from '../../model/tokens.ts';
import { codeOf } from '../../text/code-of.ts';
import type { NameStart, WordFacts } from './name-word.ts';

/** One name of a gazetteer. */
export interface GazetteerEntry {
  readonly name: string;
  readonly label: EntityLabel | 'TITLE' | 'RANK';
  readonly canonical: string;
  /** The list that it stands in: the `pattern` column. */
  readonly list: string;
  /** A user's own names match in any case; ours want a capital, and short acronyms every letter. */
  readonly anyCase?: boolean;
}

export interface GazetteerMatch {
  readonly from: number;
  readonly to: number;
  readonly entry: GazetteerEntry;
  /** Codes of the entry's list and label, for the tagger's features. */
  readonly listCode: number;
  readonly labelCode: number;
}

/**
 * A look-up of names over token columns. A name's key is its letters in lower case without spaces, hyphens and stops, so that
 * it does not matter how the tokenizer cuts "al-Qaida", "U.S." or "F-35A". `starts` bounds the work: most tokens open no name.
 */
export class Gazetteer {
  readonly #entries = new Map<string, Indexed[]>();
  readonly #starts = new Map<string, NameStart>();

  constructor(entries: Iterable<GazetteerEntry>) {
    for (const entry of entries) this.#add(entry);
  }

  #add(entry: GazetteerEntry): void {
    const key = keyOf(entry.name);
    if (key === '') return;
    const same = this.#entries.get(key);
    if (same) {
      if (!same.some(({ entry: { label, name } }) => label === entry.label && name === entry.name))
        same.push(indexed(entry));
    } else this.#entries.set(key, [indexed(entry)]);
    const word = entry.name.trim().split(/\s/, 1)[0]!;
    for (const start of new Set([keyOf(word), keyOf(word.split(/[-–'’/,]/, 1)[0]!)])) {
      if (start === '') continue;
      const known = this.#starts.get(start);
      if (!known) this.#starts.set(start, { longest: key.length, lengths: new Set([key.length]) });
      else {
        known.longest = Math.max(known.longest, key.length);
        known.lengths.add(key.length);
      }
    }
  }

  /** What a token with this key may open, null for most. */
  startOf(key: string): NameStart | null {
    return this.#starts.get(key) ?? null;
  }

  /**
   * The longest name that begins at token `from`, or null. `start` is what its key may open, `to` bounds the name's tokens;
   * `isShouted`: the sentence is all capitals.
   */
  matchAt(
    tokens: Tokens,
    facts: readonly WordFacts[],
    { start, from, to: limit, isShouted }: Place,
  ): GazetteerMatch | null {
    let { key } = facts[from]!;
    let best: GazetteerMatch | null = null;
    let last = key;
    for (let to = from + 1; ; to++) {
      // The joined key is looked up only where a name with this start is as long: joining is cheap, hashing is not.
      const found = last !== '' && start.lengths.has(key.length) ? this.#entries.get(key) : undefined;
      if (found && isWhole(tokens, to)) {
        const match = found.find((one) => fits(one, tokens, from, to, isShouted));
        if (match) best = { from, to, entry: match.entry, listCode: match.listCode, labelCode: match.labelCode };
      }
      if (to >= limit || key.length >= start.longest) return best;
      last = facts[to]!.key;
      key += last;
    }
  }
}

interface Place {
  readonly start: NameStart;
  readonly from: number;
  readonly to: number;
  readonly isShouted: boolean;
}

/** An entry with what a look-up asks of its name. */
interface Indexed {
  readonly entry: GazetteerEntry;
  readonly isAcronym: boolean;
  /** True for an acronym that spells an everyday word: PLAN. */
  readonly isWord: boolean;
  readonly bare: string;
  readonly listCode: number;
  readonly labelCode: number;
}

const indexed = (entry: GazetteerEntry): Indexed => ({
  entry,
  isAcronym: isAcronym(entry.name),
  isWord: isAcronym(entry.name) && isEveryday(entry.name),
  bare: keepCase(entry.name),
  listCode: codeOf(entry.list),
  labelCode: codeOf(entry.label),
});

/** False where the next token is glued on by a letter or digit, as in "US" + "$". */
function isWhole(tokens: Tokens, to: number): boolean {
  return (
    to >= tokens.length ||
    tokens.start[to] !== tokens.end[to - 1] ||
    !/^[\p{L}\p{N}$]/u.test(tokens.text[to]!) ||
    tokens.text[to] === 's'
  );
}

function fits(
  { entry, isAcronym, isWord, bare }: Indexed,
  tokens: Tokens,
  from: number,
  to: number,
  isShouted: boolean,
): boolean {
  if (entry.anyCase) return true;
  if (isAcronym) {
    if (to - from === 1) {
      if (keepCase(tokens.text[from]!) !== bare) return false;
      const isDoubtful = isWord || (isShouted && entry.name.length < 4);
      return !isDoubtful || !(isShouted || isAmongCapitals(tokens, from));
    }
    return tokens.text.slice(from, to).every((text) => text === text.toUpperCase());
  }
  if (isShouted) return true;
  for (let i = from; i < to; i++) if (/^\p{Lu}/u.test(tokens.text[i]!)) return true;
  return false;
}

/** "the NATIONAL ACTION PLAN": a word of a title in capitals, which no Chinese navy is. */
function isAmongCapitals({ text }: Tokens, at: number): boolean {
  const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}{2,}$/u.test(word);
  return isCapital(text[at - 1]) || isCapital(text[at + 1]);
}

const everydayCount = 100;
const isEveryday = (name: string) => {
  const counts = wordCounts(name.toLowerCase());
  return counts !== null && counts.lower >= everydayCount && counts.lower > counts.upper;
};

const keepCase = (text: string) => (text.includes('.') || text.includes('-') ? text.replace(/[.-]/g, '') : text);
const isAcronym = (name: string) =>
  name.length <= 9 && !/\s/.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}{3}/u.test(name);

const separators = /[\s.\-–'’/&]/g;
const hasSeparator = /[.\-–'’/&]/;

/** The key of a whole name. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(separators, '');
}

/** The key of one token. */
export function tokenKey(normal: string): string {
  return hasSeparator.test(normal) ? normal.replace(separators, '') : normal;
}
