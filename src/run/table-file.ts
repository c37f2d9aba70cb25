import { createHash, type Hash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { PipelineError, reasonOf } from '../errors.ts';
import type { TableWriter } from '../export/format.ts';

/** What was written to a file. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

type Frame = Pick<TableWriter, 'header' | 'separator' | 'footer'>;

interface TableFileOptions {
  readonly frame?: Frame;
  /** True where two processes may write the file at once: each to a temporary name of its own. */
  readonly isShared?: boolean;
  /** False where nobody asks for the hash: `finish` then tells an empty one. */
  readonly isHashed?: boolean;
}

const noFrame: Frame = { header: '', separator: '', footer: '' };

/**
 * A file that appears whole or not at all: bytes go to a temporary name beside it, `finish` syncs and renames. Throws
 * `output-unwritable` where the disk does not take them.
 */
export class TableFile {
  private readonly descriptor: number;
  private readonly path: string;
  private readonly temporary: string;
  private readonly frame: Frame;
  private readonly hash: Hash | null;
  private bytes = 0;
  private hasPieces = false;
  private isBetween = false;
  private isOpen = true;

  constructor(path: string, { frame = noFrame, isShared = false, isHashed = true }: TableFileOptions = {}) {
    this.path = path;
    this.temporary = isShared ? `${path}.${randomBytes(4).toString('hex')}.tmp` : `${path}.tmp`;
    this.frame = frame;
    this.hash = isHashed ? createHash('sha256') : null;
    this.descriptor = this.guard(() => openSync(this.temporary, 'w'));
    try {
      this.write(Buffer.from(frame.header));
    } catch (error) {
      this.abandon();
      throw error;
    }
  }

  /** What is put next is a piece of its own: the separator goes before it. */
  startPiece(): void {
    this.isBetween = this.hasPieces;
  }

  /** Adds bytes; none at all make no piece. */
  put(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.isBetween) this.write(Buffer.from(this.frame.separator));
    this.isBetween = false;
    this.hasPieces = true;
    this.write(bytes);
  }

  finish(): WrittenFile {
    this.write(Buffer.from(this.frame.footer));
    this.guard(() => fsyncSync(this.descriptor));
    this.close();
    this.guard(() => renameSync(this.temporary, this.path));
    return { bytes: this.bytes, sha256: this.hash?.digest('hex') ?? '' };
  }

  /** Gives the file up; what stood under its name before stays. */
  abandon(): void {
    this.close();
    rmSync(this.temporary, { force: true });
  }

  private close(): void {
    if (this.isOpen) closeSync(this.descriptor);
    this.isOpen = false;
  }

  private write(bytes: Uint8Array): void {
    this.hash?.update(bytes);
    this.bytes += bytes.length;
    this.guard(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at);
    });
  }

  private guard<Result>(step: () => Result): Result {
    try {
      return step();
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }
}

/** The error of a disk that does not take a file. */
export function unwritable(path: string, error: unknown): PipelineError {
  const reason = reasonOf(error);
  return new PipelineError(
    'output-unwritable',
    `Cannot write ${path}: ${reason}`,
    'Make room on the disk, or choose another folder; then run again: what is finished is kept.',
  );
}

/** Writes a whole file, in parts, so that it appears whole or not at all. */
export function writeWholeFile(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array>,
  options: TableFileOptions = {},
): WrittenFile {
  const file = new TableFile(path, options);
  try {
    if (typeof content === 'string') file.put(Buffer.from(content));
    else if (content instanceof Uint8Array) file.put(content);
    else for (const part of content) file.put(part);
    return file.finish();
  } catch (error) {
    file.abandon();
    throw error;
  }
}
