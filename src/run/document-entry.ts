import type { Failure } from '../model/document.ts';
import type { Row } from '../model/table.ts';

/** The rows of one table in one format, finished. */
export interface Segment {
  readonly table: string;
  readonly format: string;
  readonly rows: number;
  readonly bytes: Uint8Array;
  readonly guarded: number;
  readonly cut: number;
}

/** Everything that a run keeps of one document: finished bytes, and what the corpus tables need. */
export interface DocumentEntry {
  readonly id: string;
  readonly sha256: string | null;
  readonly pages: number;
  readonly failures: readonly Failure[];
  readonly segments: readonly Segment[];
  /** Items of the corpus tables, by table. */
  readonly corpus: readonly (readonly [table: string, items: readonly Row[]])[];
}

/** A segment that has not been read: its bytes lie at `offset` of the entry. */
export interface SegmentPlace extends Omit<Segment, 'bytes'> {
  readonly offset: number;
  readonly bytes: number;
}

/** The head of an entry: all but the bytes of its segments. */
export interface EntryHead extends Omit<DocumentEntry, 'segments'> {
  readonly segments: readonly SegmentPlace[];
}

const decoder = new TextDecoder();

/**
 * An entry as bytes, in parts to be written one after another: eight digits that say how long the head is, the head as JSON,
 * then the segments. Offsets count from the end of the head.
 */
export function encodeEntry(entry: DocumentEntry): readonly Uint8Array[] {
  let offset = 0;
  const segments = entry.segments.map(({ bytes: { length }, ...segment }): SegmentPlace => {
    offset += length;
    return { ...segment, offset: offset - length, bytes: length };
  });
  const head = Buffer.from(JSON.stringify({ ...entry, segments }), 'utf8');
  const bodies = entry.segments.map(({ bytes }) => bytes);
  return [Buffer.from(String(head.length).padStart(headPrefix, '0')), head, ...bodies];
}

/** Bytes before the head: eight digits that say how long it is. */
export const headPrefix = 8;

/** Length of the head of an entry that begins with these bytes. Throws where they are no digits. */
export function headLength(bytes: Uint8Array): number {
  const length = Number(decoder.decode(bytes.subarray(0, headPrefix)));
  if (!Number.isInteger(length) || length <= 0) throw new RangeError('This is not the head of an entry.');
  return length;
}

/** Reads the head of an entry of `size` bytes in all, or null where the entry is not whole. */
export function decodeHead(bytes: Uint8Array, size: number): EntryHead | null {
  const end = headPrefix + headLength(bytes);
  if (bytes.length < end) return null;
  const head = JSON.parse(decoder.decode(bytes.subarray(headPrefix, end))) as EntryHead;
  const last = head.segments.at(-1);
  return size === end + (last ? last.offset + last.bytes : 0) ? head : null;
}
