import type { Failure } from '../model/document.ts';
import type { CorpusFile } from './find-files.ts';

/** A stretch of bytes of a file. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Where the pages of one document lie. Plain data: it travels to worker threads. */
export interface DocumentFiles {
  readonly id: string;
  /** `pages`: a file a page. `text`: one file, form feeds between pages. `jsonl`: some lines of a file, a page each. */
  readonly kind: 'pages' | 'text' | 'jsonl';
  /** The file or folder, as users know it. */
  readonly sourceFile: string;
  /** In the order of the pages. */
  readonly files: readonly CorpusFile[];
  /** The lines of a `jsonl` document. */
  readonly ranges?: readonly ByteRange[];
}

export interface GroupedDocuments {
  /** By id. */
  readonly documents: readonly DocumentFiles[];
  readonly failures: readonly Failure[];
}
