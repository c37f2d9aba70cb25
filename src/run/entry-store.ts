import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { documentBytes } from '../ingest/read-document.ts';
import { decodeHead, type EntryHead, headLength, headPrefix } from './document-entry.ts';
import { writeWholeFile } from './table-file.ts';

/** An entry that is read again: its head, and the bytes of its segments. */
export interface StoredEntry {
  readonly head: EntryHead;
  bytesOf(segment: EntryHead['segments'][number]): Uint8Array;
}

/** The folder of finished entries, one file a document, named by what went in. */
export interface EntryStore {
  /** The name of the entry that a document has under a stage hash; null where its files cannot be read. */
  keyOf(files: DocumentFiles): string | null;
  /** Head of an entry that is there and whole, without its rows; null else. */
  headOf(key: string): EntryHead | null;
  put(key: string, entry: readonly Uint8Array[]): void;
  get(key: string): StoredEntry | null;
  /** Removes every entry but these. */
  prune(keep: ReadonlySet<string>): void;
}

/** Opens (or makes) the store in a folder. */
export function openEntryStore(folder: string, stageHash: string): EntryStore {
  mkdirSync(folder, { recursive: true });
  const pathOf = (key: string) => join(folder, `${key}.entry`);
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
    headOf: (key) => readHead(pathOf(key)),
    put(key, entry) {
      writeWholeFile(pathOf(key), ...entry);
    },
    get(key) {
      const head = readHead(pathOf(key));
      if (!head) return null;
      const bytes = readFileSync(pathOf(key));
      const bodyStart = headPrefix + headLength(bytes);
      return {
        head,
        bytesOf: ({ offset, bytes: size }) => bytes.subarray(bodyStart + offset, bodyStart + offset + size),
      };
    },
    prune(keep) {
      for (const name of readdirSync(folder)) {
        if (!keep.has(name.replace(/\.entry$/, ''))) rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}

/** Reads the head of an entry file and checks that the file is as long as the head says. */
function readHead(path: string): EntryHead | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const length = headLength(readAt(descriptor, 0, headPrefix));
    const head = readAt(descriptor, 0, headPrefix + length);
    return decodeHead(head, fstatSync(descriptor).size);
  } catch {
    return null;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readAt(descriptor: number, position: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, position));
}
