import { magnitudes, numberWords } from '../../lexicon/calendar.ts';
import { wordAt } from './cursor.ts';
import type { NameBlock } from './document-facts.ts';

export interface NumberReading {
  readonly to: number;
  readonly value: number;
  /** True where the text says it in words only. */
  readonly isWord: boolean;
}

/** Reads a number with its magnitude: "1,000", "50.2 trillion", "twenty-five", "two hundred thousand". */
export function readNumber(block: NameBlock, at: number, home = at): NumberReading | null {
  const first = wordAt(block, at, home);
  const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(first);
  let value = digits ? Number(first.replaceAll(',', '')) : numberWords.get(first);
  let to = at + 1;
  if (value === undefined) {
    const compound = /^([a-z]+)-([a-z]+)$/.exec(first);
    const tens = compound && numberWords.get(compound[1]!);
    const ones = compound && numberWords.get(compound[2]!);
    if (!tens || !ones || tens < 20 || ones > 9) return null;
    value = tens + ones;
  } else if (!digits && value >= 20) {
    const dash = wordAt(block, to, home) === '-' ? 1 : 0;
    const ones = numberWords.get(wordAt(block, to + dash, home));
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones;
      to += dash + 1;
    }
  }
  for (;;) {
    const factor = magnitudes.get(wordAt(block, to, home));
    if (factor === undefined) return { to, value, isWord: !digits };
    value *= factor;
    to++;
  }
}

/** Plain digits without the noise of binary fractions: 52.84e12 -> "52840000000000". */
export function formatNumber(value: number): string {
  const rounded = Number(value.toPrecision(12));
  return rounded < 1e21 ? `${rounded}` : rounded.toFixed(0);
}

export const rangeWords = new Set(['to', '-', '–', '—', '~', 'through', 'until', 'and', 'or']);
