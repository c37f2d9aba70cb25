import type { Failure } from '../model/document.ts';

/** A stretch of an entry's bytes. */
export type Extent = readonly [offset: number, bytes: number];

/**
 * Finished bytes of one document: the rows of one table in one format; the repaired text (`text`); what a corpus table needs
 * (format `corpus`: its items as JSON).
 */
export interface Segment {
  readonly table: string;
  readonly format: string;
  readonly rows: number;
  readonly guarded: number;
  readonly cut: number;
  /** In their order. */
  readonly extents: readonly Extent[];
}

/**
 * What an entry says of itself. It stands at the end of the entry, behind the bytes of the segments, which are written as they are
 * made: no document is ever held as bytes.
 */
export interface EntryHead {
  readonly id: string;
  readonly sha256: string | null;
  readonly pages: number;
  readonly failures: readonly Failure[];
  readonly segments: readonly Segment[];
}

/** Adds bytes to an entry. They may change once it returns. */
export type AppendBytes = (bytes: Uint8Array) => void;

/** Bytes behind the head: ten digits that say how long it is. */
export const tailSize = 10;

/** The head as bytes, and how long it is. */
export function encodeHead(head: EntryHead): Uint8Array {
  const text = Buffer.from(JSON.stringify(head), 'utf8');
  return Buffer.concat([text, Buffer.from(String(text.length).padStart(tailSize, '0'))]);
}

/** Length of the head of an entry that ends with these bytes. Throws where they are no digits. */
export function headLength(tail: Uint8Array): number {
  const digits = Buffer.from(tail).toString('latin1');
  if (!/^\d{10}$/.test(digits)) throw new RangeError('This is not the end of an entry.');
  return Number(digits);
}

/** Reads a head, or null where its segments are not the `size` bytes before it. */
export function decodeHead(bytes: Uint8Array, size: number): EntryHead | null {
  const head = JSON.parse(Buffer.from(bytes).toString('utf8')) as EntryHead;
  let sum = 0;
  for (const { extents } of head.segments) for (const [, length] of extents) sum += length;
  return sum === size ? head : null;
}
