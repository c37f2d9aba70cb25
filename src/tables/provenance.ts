import { type Place, quoteOf } from '../model/locate.ts';
import type { NormalizedDocument } from '../model/normalized-document.ts';
import type { ColumnOf } from '../model/table.ts';

/** Offset in code points of a UTF-16 offset in the repaired or the raw text of a page. */
export type PlaceCounter = (pageIndex: number, text: 'text' | 'raw', offset: number) => number;

/** Where a row comes from: the last columns of every table that quotes the text. Offsets in code points. */
export interface Provenance {
  readonly docId: string;
  readonly pageNumber: number;
  /** The page on which the row ends, where that is another one. */
  readonly lastPageNumber: number | null;
  readonly pageLabel: string | null;
  readonly section: string;
  readonly sentenceId: string | null;
  readonly start: number;
  readonly end: number;
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly quote: string;
  readonly ruleId: string;
  readonly confidence: number;
}

/** What a row says of itself beside its place. */
export type Origin = Pick<Provenance, 'section' | 'sentenceId' | 'ruleId' | 'confidence'>;

/**
 * The provenance of a row that stands at some places. Written out key by key: spreading one object into another costs more
 * than all the rest of it.
 */
export function provenanceAt(
  document: NormalizedDocument,
  codePoints: PlaceCounter,
  places: readonly [Place, ...Place[]],
  { section, sentenceId, ruleId, confidence }: Origin,
): Provenance {
  const first = places[0];
  const last = places.length === 1 ? first : places.at(-1)!;
  const page = document.pages[first.pageIndex]!;
  return {
    docId: document.source.id,
    pageNumber: page.page.number,
    lastPageNumber: last.pageIndex === first.pageIndex ? null : document.pages[last.pageIndex]!.page.number,
    pageLabel: page.label,
    section,
    sentenceId,
    start: codePoints(first.pageIndex, 'text', first.span.start),
    end: codePoints(last.pageIndex, 'text', last.span.end),
    rawStart: codePoints(first.pageIndex, 'raw', first.rawSpan.start),
    rawEnd: codePoints(last.pageIndex, 'raw', last.rawSpan.end),
    quote: quoteOf(document, places),
    ruleId,
    confidence,
  };
}

/** The provenance block of a table whose items carry their provenance. */
export const provenanceColumns: readonly ColumnOf<{ readonly at: Provenance }>[] = [
  {
    name: 'doc_id',
    type: 'string',
    description: 'The document.',
    references: 'documents.doc_id',
    value: ({ at }) => at.docId,
  },
  {
    name: 'page_n',
    type: 'integer',
    description:
      'Position of the page in the document, from 1, or its own `page_n` in a JSONL corpus. `start` counts in this page.',
    value: ({ at }) => at.pageNumber,
  },
  {
    name: 'page_n_end',
    type: 'integer',
    description:
      'The page on which the row ends, where that is another one: `end` and `raw_end` count in it. Else empty.',
    value: ({ at }) => at.lastPageNumber,
  },
  {
    name: 'page_label',
    type: 'string',
    description: 'The page number as printed, where it is known.',
    value: ({ at }) => at.pageLabel,
  },
  {
    name: 'section',
    type: 'string',
    description: 'The headings above, outermost first, joined by " > ".',
    value: ({ at }) => at.section,
  },
  {
    name: 'sentence_id',
    type: 'string',
    description: 'The sentence that the row stands in.',
    references: 'sentences.sentence_id',
    value: ({ at }) => at.sentenceId,
  },
  {
    name: 'start',
    type: 'integer',
    description: "Where the row begins in the page's repaired text (`text/<doc_id>.txt`), in code points from 0.",
    value: ({ at }) => at.start,
  },
  {
    name: 'end',
    type: 'integer',
    description: "Where the row ends in the page's repaired text; the character at `end` is not part of it.",
    value: ({ at }) => at.end,
  },
  {
    name: 'raw_start',
    type: 'integer',
    description:
      'Where the row begins in the raw page as it was read (without a byte order mark), in code points from 0.',
    value: ({ at }) => at.rawStart,
  },
  {
    name: 'raw_end',
    type: 'integer',
    description: 'Where the row ends in the raw page.',
    value: ({ at }) => at.rawEnd,
  },
  {
    name: 'quote',
    type: 'string',
    description:
      'The raw characters of the row, damage and all. Its parts on two pages, or around a note that stands in its midst, are joined by a line feed.',
    value: ({ at }) => at.quote,
  },
  { name: 'rule_id', type: 'string', description: 'The rule that made the row.', value: ({ at }) => at.ruleId },
  {
    name: 'confidence',
    type: 'number',
    description: 'From 0 to 1: how often a row of this kind is right.',
    value: ({ at }) => at.confidence,
  },
];
