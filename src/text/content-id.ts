import { unitAt } from './unit-at.ts';

const separator = 0x1f;

/**
 * A hash that parts are added to: two 32-bit FNV-1a lanes with different offset bases (Fowler, Noll and Vo;
 * draft-eastlake-fnv), mixed with the finalizer of MurmurHash3. It is no secret-keeping hash: it only has to be the same
 * everywhere and to spread well.
 */
export class ContentHash {
  private low: number;
  private high: number;

  /** Begins where another stands: what many ids begin with is hashed once. */
  constructor(base?: ContentHash) {
    this.low = base?.low ?? 0x811c9dc5;
    this.high = base?.high ?? 0x2f0b4a27;
  }

  /** Adds one part, ended by a unit separator. */
  add(part: string | number): this {
    const text = typeof part === 'string' ? part : String(part);
    const { length } = text;
    let { low, high } = this;
    for (let i = 0; i < length; i++) {
      const unit = unitAt(text, i);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x0100019b);
    }
    this.low = Math.imul(low ^ separator, 0x01000193);
    this.high = Math.imul(high ^ separator, 0x0100019b);
    return this;
  }

  /** The id: a letter for its table and 12 hexadecimal digits. The letter keeps spreadsheets from reading it as a number. */
  id(prefix: string): string {
    const left = finalize(this.high ^ this.low);
    const right = finalize(this.low) >>> 16;
    return prefix + (left >>> 0).toString(16).padStart(8, '0') + right.toString(16).padStart(4, '0');
  }
}

/** A stable id made from what a row says (`1e5012345678` would be a number: the prefix is a letter). */
export function contentId(prefix: string, parts: readonly (string | number)[]): string {
  const hash = new ContentHash();
  for (const part of parts) hash.add(part);
  return hash.id(prefix);
}

function finalize(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
