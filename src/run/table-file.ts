import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import type { TableWriter } from '../export/format.ts';

/** What was written to a file. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * A file that appears whole or not at all: pieces go to a temporary name beside it, `finish` syncs and renames.
 */
export class TableFile {
  private readonly descriptor: number;
  private readonly path: string;
  private readonly writer: Pick<TableWriter, 'header' | 'separator' | 'footer'>;
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private isFirst = true;

  constructor(path: string, writer: Pick<TableWriter, 'header' | 'separator' | 'footer'>) {
    this.path = path;
    this.writer = writer;
    this.descriptor = openSync(`${path}.tmp`, 'w');
    this.put(Buffer.from(writer.header));
  }

  /** Adds a piece of finished rows; an empty one adds nothing. */
  append(piece: Uint8Array): void {
    if (piece.length === 0) return;
    if (!this.isFirst && this.writer.separator) this.put(Buffer.from(this.writer.separator));
    this.isFirst = false;
    this.put(piece);
  }

  finish(): WrittenFile {
    this.put(Buffer.from(this.writer.footer));
    fsyncSync(this.descriptor);
    closeSync(this.descriptor);
    renameSync(`${this.path}.tmp`, this.path);
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  /** Gives the file up; what stood under its name before stays. */
  abandon(): void {
    closeSync(this.descriptor);
  }

  private put(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.hash.update(piece);
    this.bytes += piece.length;
    for (let at = 0; at < piece.length; ) at += writeSync(this.descriptor, piece, at);
  }
}

/** Writes a whole small file so that it appears whole or not at all. */
export function writeWholeFile(path: string, ...parts: readonly (string | Uint8Array)[]): WrittenFile {
  const file = new TableFile(path, { header: '', separator: '', footer: '' });
  for (const part of parts) file.append(typeof part === 'string' ? Buffer.from(part) : part);
  return file.finish();
}
