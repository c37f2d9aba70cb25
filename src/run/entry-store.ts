import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { documentBytes } from '../ingest/read-document.ts';
import { decodeEntry, type EntryHead } from './document-entry.ts';
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
  has(key: string): boolean;
  put(key: string, entry: Uint8Array): void;
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
    has: (key) => statSync(pathOf(key), { throwIfNoEntry: false })?.isFile() ?? false,
    put(key, entry) {
      writeWholeFile(pathOf(key), entry);
    },
    get(key) {
      try {
        const bytes = readFileSync(pathOf(key));
        const decoded = decodeEntry(bytes);
        if (!decoded) return null;
        const { head, bodyStart } = decoded;
        return {
          head,
          bytesOf: ({ offset, bytes: size }) => bytes.subarray(bodyStart + offset, bodyStart + offset + size),
        };
      } catch {
        return null;
      }
    },
    prune(keep) {
      for (const name of readdirSync(folder)) {
        if (!keep.has(name.replace(/\.entry$/, ''))) rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}
