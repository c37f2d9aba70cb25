/** One step of a hash of UTF-16 units (FNV-1a); a hash begins at 0. */
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash ^ unit, 0x01000193) + 0x2f0b) | 0;
}

/** So many slots are looked at for a string. */
const mostProbes = 64;

/**
 * Distinct strings, numbered from 0 in the order in which they came in. A string is found by its units where they stand in
 * a longer text, so that a known one is never cut out of it.
 */
export class StringTable {
  private count = 0;
  /**
   * A hash table with open addressing, two numbers a slot: index of a string plus one, or 0, and its hash, so that a look-up
   * touches one place of the memory. The number of slots is a power of two.
   */
  private slots: Int32Array;
  /** Where each string begins among the units; one more entry than strings. */
  private starts: Int32Array;
  private units: Uint16Array;
  /** Strings that found no free slot near theirs: a hostile text can choose words that all hash alike. */
  private readonly crowded = new Map<string, number>();

  /** Makes room for some strings and for their units together; more are taken in as well. */
  constructor(strings = 1 << 12, units = strings * 8) {
    let size = 1024;
    while (size < strings * 2) size *= 2;
    this.slots = new Int32Array(size * 2);
    this.starts = new Int32Array((size >>> 1) + 1);
    this.units = new Uint16Array(units);
  }

  /** How many strings there are. */
  get size(): number {
    return this.count;
  }

  /** How many strings had to be put aside, since too many hash alike. */
  get crowdedSize(): number {
    return this.crowded.size;
  }

  /** The number of the string that stands at `[start, end)` of a text's units and has a hash, or -1. */
  findAt(text: Uint16Array, start: number, end: number, hash: number): number {
    const { slots } = this;
    const mask = (slots.length >>> 1) - 1;
    let slot = firstSlot(hash, mask);
    for (let probe = 0; probe < mostProbes; probe++) {
      const index = slots[slot * 2]! - 1;
      if (index < 0) return -1;
      if (slots[slot * 2 + 1] === hash && this.standsAt(index, text, start, end)) return index;
      slot = (slot + 1) & mask;
    }
    return this.crowded.size === 0 ? -1 : (this.crowded.get(stringOf(text, start, end)) ?? -1);
  }

  /** Takes in a string that the table does not hold yet, and returns its number. */
  addAt(text: Uint16Array, start: number, end: number, hash: number): number {
    const index = this.count++;
    if (this.count * 4 > this.slots.length) this.enlarge();
    const from = this.starts[index]!;
    const to = from + end - start;
    if (to > this.units.length) this.units = resized(this.units, Math.max(to, this.units.length * 2));
    for (let i = start; i < end; i++) this.units[from + i - start] = text[i]!;
    this.starts[index + 1] = to;
    this.place(index, hash);
    return index;
  }

  /** Shows the units of each string in turn: they stand at `[start, end)` of the units that are handed over. */
  visit(look: (units: Uint16Array, start: number, end: number) => void): void {
    for (let index = 0; index < this.count; index++) look(this.units, this.starts[index]!, this.starts[index + 1]!);
  }

  private standsAt(index: number, text: Uint16Array, start: number, end: number): boolean {
    const { units } = this;
    const from = this.starts[index]!;
    if (this.starts[index + 1]! - from !== end - start) return false;
    for (let i = start, j = from; i < end; i++, j++) if (units[j] !== text[i]) return false;
    return true;
  }

  /** Puts a string into the first free slot from its own on. */
  private place(index: number, hash: number): void {
    const { slots } = this;
    const mask = (slots.length >>> 1) - 1;
    let slot = firstSlot(hash, mask);
    for (let probe = 0; probe < mostProbes; probe++) {
      if (slots[slot * 2] === 0) {
        slots[slot * 2] = index + 1;
        slots[slot * 2 + 1] = hash;
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.crowded.set(stringOf(this.units, this.starts[index]!, this.starts[index + 1]!), index);
  }

  private enlarge(): void {
    const size = this.slots.length;
    this.slots = new Int32Array(size * 2);
    const starts = new Int32Array((size >>> 1) + 1);
    starts.set(this.starts);
    this.starts = starts;
    this.crowded.clear();
    for (let index = 0; index < this.count - 1; index++) this.place(index, this.hashOf(index));
  }

  private hashOf(index: number): number {
    let hash = 0;
    for (let i = this.starts[index]!; i < this.starts[index + 1]!; i++) hash = nextHash(hash, this.units[i]!);
    return hash;
  }
}

/** The slot at which the search for a hash begins. */
export function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function resized(units: Uint16Array, length: number): Uint16Array {
  const larger = new Uint16Array(length);
  larger.set(units);
  return larger;
}

function stringOf(units: Uint16Array, start: number, end: number): string {
  let text = '';
  // A call takes so many arguments and no more.
  for (let from = start; from < end; from += 4096)
    text += String.fromCharCode(...units.subarray(from, Math.min(end, from + 4096)));
  return text;
}
