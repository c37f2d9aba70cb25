import type { ErrorCode } from '../errors.ts';

/** One page as it was read. `raw` never changes: it is the coordinate system of everything that is kept. */
export interface Page {
  /** Position in the document, from 1, or the number that the source gives the page (`page_n` of JSON lines). Rises from page to page. */
  readonly number: number;
  /** The printed page label ("187"), or null where none is known. */
  readonly label: string | null;
  readonly raw: string;
  /** Path of the file the page came from, relative to the folder of the configuration. */
  readonly sourceFile: string;
}

/** One document of the corpus, before any repair. */
export interface SourceDocument {
  /** Stable, lower-case, unique in the corpus. */
  readonly id: string;
  readonly title: string | null;
  readonly pages: readonly Page[];
  /** Document variables: country, year, edition, publisher, language and whatever else the corpus tells. */
  readonly docvars: Readonly<Record<string, string>>;
  readonly sourceFile: string;
  /** SHA-256 of the source bytes, or null where the text was handed in. */
  readonly sourceSha256: string | null;
}

/** Something that could not be done, said so that the user knows what to do. A row of `failures`. */
export interface Failure {
  readonly sourceFile: string;
  /** Page number from 1, or null where the whole file failed. */
  readonly page: number | null;
  readonly stage: 'ingest' | 'normalize' | 'analyze' | 'extract' | 'export';
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}
