import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { documentBytes } from '../ingest/read-document.ts';
import {
  type AppendBytes,
  decodeHead,
  type EntryHead,
  encodeHead,
  headLength,
  type Segment,
  tailSize,
} from './document-entry.ts';
import { makeFolders } from './make-folders.ts';
import { readAt, readStretch } from './read-stretch.ts';
import { TableFile } from './table-file.ts';

/** An entry that is read again: its head, and the bytes of its segments. */
export interface StoredEntry {
  readonly head: EntryHead;
  /** The bytes of a segment in parts; each is good until the next is asked for. */
  bytesOf(segment: Segment): Iterable<Uint8Array>;
}

/** The folder of finished entries, one file a document, named by what went in. */
export interface EntryStore {
  /** The name of the entry that a document has under a stage hash; null where its files cannot be read. */
  keyOf(files: DocumentFiles): string | null;
  /** Head of an entry that is there and whole, without its rows; null else. */
  headOf(key: string): EntryHead | null;
  /** Writes an entry: `write` appends the bytes of the segments, then says what they are. All or nothing. */
  put(key: string, write: (append: AppendBytes) => EntryHead): void;
  /** Goes through entries, one open at a time; one that is not there is left out. */
  entries(keys: Iterable<string>): Iterable<StoredEntry>;
  /** Removes every entry but these; with `keepsFresh`, no file either that a process may still be writing. */
  prune(keep: ReadonlySet<string>, options?: { readonly keepsFresh: boolean }): void;
}

/** The file of an entry. */
export const entryPath = (folder: string, key: string): string => join(folder, `${key}.entry`);

/** Opens (or makes) the store in a folder. */
export function openEntryStore(folder: string, stageHash: string): EntryStore {
  makeFolders(folder);
  const pathOf = (key: string) => entryPath(folder, key);
  return {
    keyOf(files) {
      const hash = createHash('sha256')
        .update(stageHash)
        .update(JSON.stringify([files.id, files.kind, files.sourceFile]));
      try {
        for (const { path } of files.files) hash.update(path).update('\0');
        for (const bytes of documentBytes(files)) hash.update(String(bytes.length)).update(bytes);
      } catch {
        return null;
      }
      return hash.digest('hex').slice(0, 40);
    },
    headOf: (key) => withEntry(pathOf(key), ({ head }) => head),
    put(key, write) {
      const file = new TableFile(pathOf(key), { isShared: true, isHashed: false });
      try {
        file.put(encodeHead(write((bytes) => file.put(bytes))));
        file.finish();
      } catch (error) {
        file.abandon();
        throw error;
      }
    },
    *entries(keys) {
      for (const key of keys) {
        const opened = openEntry(pathOf(key));
        if (!opened) continue;
        try {
          yield opened.entry;
        } finally {
          closeSync(opened.descriptor);
        }
      }
    },
    prune(keep, { keepsFresh } = { keepsFresh: false }) {
      for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (keep.has(name.replace(/\.entry$/, '')) || (keepsFresh && isFresh(path))) continue;
        rmSync(path, { recursive: true, force: true });
      }
    },
  };
}

/** True for a temporary file that was written to within the hour. */
function isFresh(path: string): boolean {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return path.endsWith('.tmp') && Date.now() - written < 3_600_000;
}

function withEntry<Result>(path: string, use: (entry: StoredEntry) => Result): Result | null {
  const opened = openEntry(path);
  if (!opened) return null;
  try {
    return use(opened.entry);
  } finally {
    closeSync(opened.descriptor);
  }
}

/** Opens an entry file, reads its head and checks that the file is as long as the head says; null else. */
function openEntry(path: string): { readonly entry: StoredEntry; readonly descriptor: number } | null {
  let descriptor: number | undefined;
  try {
    const opened = openSync(path, 'r');
    descriptor = opened;
    const { size } = fstatSync(opened);
    const length = headLength(readAt(opened, size - tailSize, tailSize));
    const bodySize = size - tailSize - length;
    const head = decodeHead(readAt(opened, bodySize, length), bodySize);
    if (!head) throw new RangeError('The entry is torn.');
    const bytesOf = function* ({ extents }: Segment) {
      for (const [offset, bytes] of extents) yield* readStretch(opened, offset, bytes);
    };
    return { entry: { head, bytesOf }, descriptor: opened };
  } catch {
    if (descriptor !== undefined) closeSync(descriptor);
    return null;
  }
}
