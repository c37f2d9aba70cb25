import { actorSources, clauseRoles, entityLabels, mentionTypes, sentenceKinds, stages } from '../model/annotations.ts';
import { programTypes } from '../model/program-type.ts';
import { anchorParts } from './anchor-quote.ts';
import type { GoldPage } from './gold.ts';
import { placeOf, type ScoredRow, textCell } from './scored-row.ts';
import { scorers } from './scorers/index.ts';

/** Something that an annotator should look at. */
export interface GoldFault {
  readonly table: string;
  /** Row of the table's file from 1, or null where the page is meant. */
  readonly row: number | null;
  readonly message: string;
}

/** Columns with a closed list of values. */
const categories: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['sentences.kind', sentenceKinds],
  ['entities.label', [...entityLabels, 'POLICY']],
  ['entities.mention_type', mentionTypes],
  ['programs.program_type', programTypes],
  ['programs.stage', stages],
  ['actions.stage', stages],
  ['actions.clause_role', clauseRoles],
  ['actions.actor_source', actorSources],
  ['actions.polarity', ['Pos', 'Neg']],
]);

/** Columns that name a row of another gold table of the document. */
const references: readonly (readonly [column: string, table: string, key: string])[] = [
  ['sentence_id', 'sentences', 'sentence_id'],
  ['parent_action_id', 'actions', 'action_id'],
  ['parent_entity_id', 'entities', 'entity_id'],
];

/** Tables whose rows may not overlap. */
const flat: ReadonlySet<string> = new Set(['sentences', 'edits']);

/**
 * Checks the gold pages of one document: every quote stands where its offsets say, ids are known, completeness is
 * declared for what is there, closed columns hold their values, sentences and edits do not overlap.
 */
export function checkGold(page: GoldPage, document: readonly GoldPage[] = [page]): readonly GoldFault[] {
  const known = new Set(scorers.map(({ table }) => table));
  const faults: GoldFault[] = [];
  for (const table of page.completeness.keys()) {
    if (!known.has(table))
      faults.push({ table, row: null, message: 'is declared complete, but there is no such gold table' });
  }
  for (const [table, rows] of page.tables) {
    if (!page.completeness.has(table))
      faults.push({ table, row: null, message: 'has rows, but its completeness is not declared: it is not scored' });
    for (const [index, row] of rows.entries()) {
      for (const message of [
        ...anchorFaults(row, page, document),
        ...categoryFaults(table, row),
        ...referenceFaults(row, document),
      ]) {
        faults.push({ table, row: index + 1, message });
      }
    }
    if (flat.has(table)) faults.push(...overlapFaults(table, rows));
  }
  return faults;
}

function anchorFaults(row: ScoredRow, page: GoldPage, document: readonly GoldPage[]): readonly string[] {
  const place = placeOf(row);
  if (!place) return [];
  const quote = row.quote ?? row.original;
  if (typeof quote !== 'string') return ['has offsets but no quote to check them by'];
  const characters = [...page.text];
  if (place.lastPage === place.page) {
    const slice = characters.slice(place.start, place.end).join('');
    const parts = slice === quote ? null : anchorParts(slice, quote, 0);
    const isInParts = parts?.start === 0 && parts.end === place.end - place.start;
    return slice === quote || isInParts
      ? []
      : [`the page has ${JSON.stringify(slice)} at ${place.start}, the quote is ${JSON.stringify(quote)}`];
  }
  const next = document.find((one) => one.page === place.lastPage);
  const rest = characters.slice(place.start).join('');
  const end = next ? [...next.text].slice(0, place.end).join('') : null;
  const isSplit = [...quote.matchAll(/\n/g)].some(
    ({ index }) => rest.startsWith(quote.slice(0, index)) && (end === null || end.endsWith(quote.slice(index + 1))),
  );
  return isSplit ? [] : [`the quote ${JSON.stringify(quote)} does not stand over the page break`];
}

function categoryFaults(table: string, row: ScoredRow): readonly string[] {
  return Object.keys(row).flatMap((column) => {
    const values = categories.get(`${table}.${column}`);
    const cell = textCell(row, column);
    return values && !values.includes(cell) ? [`${column} is "${cell}"; it must be one of ${values.join(', ')}`] : [];
  });
}

function referenceFaults(row: ScoredRow, document: readonly GoldPage[]): readonly string[] {
  return references.flatMap(([column, table, key]) => {
    const id = textCell(row, column);
    if (id === '') return [];
    const isKnown = document.some((page) => (page.tables.get(table) ?? []).some((one) => textCell(one, key) === id));
    return isKnown ? [] : [`${column} "${id}" names no row of ${table}`];
  });
}

function overlapFaults(table: string, rows: readonly ScoredRow[]): readonly GoldFault[] {
  const placed = rows
    .flatMap((row, index) => {
      const place = placeOf(row);
      // A sentence that runs on over the page break may step over a caption: where it ends on this page is not known. One that a
      // footnote interrupts holds the footnote's sentences between its parts.
      const isWhole = place && [...textCell(row, 'quote')].length === place.end - place.start;
      return isWhole && place.lastPage === place.page ? [{ index, start: place.start, end: place.end }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return placed.flatMap((one, position) => {
    const before = placed[position - 1];
    if (!before || one.start >= before.end) return [];
    return [{ table, row: one.index + 1, message: `overlaps row ${before.index + 1}` }];
  });
}
