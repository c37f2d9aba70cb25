/** A stretch of a text, with the hash of its units (see `addUnit`). */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly hash: number;
}

/** What a hash begins with. */
export const emptyHash = 0x811c9dc5;
/** A stretch's hash (FNV-1a), grown by one more unit. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * A map from words to values that is asked with stretches of a text. A `Map` would want each word cut out of the text first, and
 * hash it again: with a token every five letters that is most of the work.
 */
export class WordTable<Value> {
  size = 0;
  #slots = new Int32Array(1 << 12).fill(-1);
  readonly #words: string[] = [];
  readonly #values: Value[] = [];
  readonly #hashes: number[] = [];

  get(stretch: Stretch): Value | undefined {
    const { text, from, to, hash } = stretch;
    const mask = this.#slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const at = this.#slots[slot]!;
      if (at < 0) return undefined;
      const word = this.#words[at]!;
      if (this.#hashes[at] === hash && word.length === to - from && text.startsWith(word, from))
        return this.#values[at];
    }
  }

  /** Adds a word that the table does not hold. */
  add({ text, from, to, hash }: Stretch, value: Value): void {
    if (this.size * 2 >= this.#slots.length) this.#grow();
    this.#words.push(ownCopy(text.slice(from, to)));
    this.#values.push(value);
    this.#hashes.push(hash);
    this.#place(this.size++);
  }

  clear(): void {
    this.size = 0;
    this.#slots.fill(-1);
    this.#words.length = 0;
    this.#values.length = 0;
    this.#hashes.length = 0;
  }

  #place(at: number): void {
    const mask = this.#slots.length - 1;
    let slot = mixed(this.#hashes[at]!) & mask;
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = at;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let at = 0; at < this.size; at++) this.#place(at);
  }
}

/** The last letters of a word move the low bits of its hash alone. */
const mixed = (hash: number) => hash ^ (hash >>> 15);

/** A slice of a text keeps the whole text in memory; this does not. */
const ownCopy = (word: string) => ` ${word}`.slice(1);
