import { magnitudes, numberWords } from '../../lexicon/calendar.ts';
import { wordAt } from './cursor.ts';
import type { NameBlock } from './name-block.ts';
import type { WordFacts } from './name-word.ts';

export interface NumberReading {
  readonly to: number;
  readonly value: number;
  /** True where the text says it in words only. */
  readonly isWord: boolean;
}

/** The value of a word that is a number by itself: "1,000", "50.2", "twenty", "twenty-five"; null for all others. */
export function numberOf(normal: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(normal)) return Number(normal.replaceAll(',', ''));
  const word = numberWords.get(normal);
  if (word !== undefined) return word;
  const compound = /^([a-z]+)-([a-z]+)$/.exec(normal);
  const tens = compound && numberWords.get(compound[1]!);
  const ones = compound && numberWords.get(compound[2]!);
  return !tens || !ones || tens < 20 || ones > 9 ? null : tens + ones;
}

export const isNumber = ({ number }: WordFacts) => number !== null;

/** Reads a number with its magnitude: "1,000", "50.2 trillion", "twenty-five", "two hundred thousand". */
export function readNumber(block: NameBlock, at: number, home = at): NumberReading | null {
  const { facts, sentence } = block;
  const first = at >= 0 && at < facts.length && sentence[at] === sentence[home] ? facts[at]! : null;
  if (first === null || first.number === null) return null;
  let value = first.number;
  let to = at + 1;
  const digits = first.kind === 'number';
  if (!digits && value >= 20 && numberWords.has(first.normal)) {
    const dash = wordAt(block, to, home) === '-' ? 1 : 0;
    const ones = numberWords.get(wordAt(block, to + dash, home));
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones;
      to += dash + 1;
    }
  }
  for (;;) {
    const word = wordAt(block, to, home);
    const factor = magnitudes.get(word);
    // "two hundred and eighty-two million"
    const below =
      factor === undefined && word === 'and' && !digits && isHundreds(block, to) ? below100(block, to + 1, home) : null;
    if (below) {
      value += below.value;
      to = below.to;
      continue;
    }
    if (factor === undefined) return { to, value, isWord: !digits };
    value *= factor;
    to++;
  }
}

const isHundreds = ({ facts }: NameBlock, and: number) => facts[and - 1]!.normal === 'hundred';

/** "eighty-two", "eighty - two", "five": a number in words that may follow "hundred and". */
function below100(block: NameBlock, at: number, home: number): { readonly to: number; readonly value: number } | null {
  const word = wordAt(block, at, home);
  const value = word === '' || block.facts[at]!.kind === 'number' ? null : block.facts[at]!.number;
  if (value === null || value > 99) return null;
  const dash = wordAt(block, at + 1, home) === '-' ? 1 : 0;
  const ones = value < 20 || value % 10 !== 0 ? undefined : numberWords.get(wordAt(block, at + 1 + dash, home));
  const whole =
    ones !== undefined && ones > 0 && ones < 10 ? { to: at + 2 + dash, value: value + ones } : { to: at + 1, value };
  return wordAt(block, whole.to, home) === 'hundred' ? null : whole;
}

/** Plain digits without the noise of binary fractions: 52.84e12 -> "52840000000000". */
export function formatNumber(value: number): string {
  const rounded = Number(value.toPrecision(12));
  return rounded < 1e21 ? `${rounded}` : rounded.toFixed(0);
}

export const rangeWords = new Set(['to', '-', '–', '—', '~', 'through', 'until', 'and', 'or']);
