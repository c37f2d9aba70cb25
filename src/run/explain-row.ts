import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PipelineError } from '../errors.ts';
import { entityTypes } from '../extract/entities/index.ts';
import { programPatterns } from '../extract/programs/patterns/index.ts';
import { rules } from '../normalize/rules/index.ts';
import { allTables } from '../tables/index.ts';
import type { Manifest } from './manifest.ts';
import { readClause } from './read-clause.ts';
import { openRun, type RunReader, type RunRow } from './read-run.ts';

/**
 * The way back of one row of a run, as text: the row, its page and raw quote, the edits inside it, its sentence and the rule that
 * made it; for an action also the clause as it was parsed. Throws `row-not-found`.
 */
export function explainRow(folder: string, rowId: string, root: string): string {
  const run = openRun(folder);
  const found = findRow(run, rowId);
  if (!found) {
    throw new PipelineError(
      'row-not-found',
      `No row of ${folder} has the id ${rowId}.`,
      'Take an id from a table of this run: action_id, entity_id, sentence_id, program_id, edit_id, …',
    );
  }
  const { table, row } = found;
  const lines = [`${table} ${rowId}`, ...cellLines(table, row), '', 'Its way back', ...trace(run, row)];
  if (table === 'actions') lines.push(...clauseLines(folder, root, row, rowId));
  return `${lines.join('\n')}\n`;
}

function findRow(run: RunReader, rowId: string): { readonly table: string; readonly row: RunRow } | null {
  for (const { id, columns } of allTables) {
    const key = columns.find(({ isKey }) => isKey)?.name;
    const row = key && run.rowsWith(id, rowId).find((one) => one[key] === rowId);
    if (row) return { table: id, row };
  }
  return null;
}

const provenance = new Set(
  'doc_id page_n page_n_end page_label section sentence_id start end raw_start raw_end quote rule_id'.split(' '),
);

/** The cells that say something, without the provenance, which the trace tells. */
function cellLines(table: string, row: RunRow): readonly string[] {
  const columns = allTables.find(({ id }) => id === table)?.columns ?? [];
  return columns
    .filter(({ name, isKey }) => !isKey && !provenance.has(name) && hasValue(row[name]))
    .map(({ name }) => line(name, show(row[name])));
}

const hasValue = (cell: unknown): boolean =>
  cell !== null && cell !== undefined && !(Array.isArray(cell) && cell.length === 0);
const show = (cell: unknown): string => (Array.isArray(cell) ? cell.join(', ') : String(cell));
const line = (name: string, text: string): string => `  ${name.padEnd(16)} ${text.replaceAll('\n', '\n'.padEnd(20))}`;

function trace(run: RunReader, row: RunRow): readonly string[] {
  const docId = String(row.doc_id);
  const page = run
    .rowsWith('pages', docId)
    .find((one) => one.doc_id === docId && Number(one.page_n) === Number(row.page_n));
  const label = row.page_label ? `, printed ${show(row.page_label)}` : '';
  if (!hasValue(row.page_n)) return [line('file', show(row.source_file ?? docId))];
  const lines = [
    line('page', `${docId}, page ${show(row.page_n)}${label}${page ? ` (${show(page.source_file)})` : ''}`),
  ];
  if (row.section) lines.push(line('section', show(row.section)));
  if (!hasValue(row.quote)) return lines;
  lines.push(line('raw characters', `${show(row.raw_start)}-${show(row.raw_end)}`), line('raw quote', show(row.quote)));
  const edits = editsInside(run, row);
  for (const edit of edits) lines.push(line('edit', describeEdit(edit)));
  if (!run.has('edits')) lines.push(line('edits', 'this run did not write them'));
  else if (edits.length === 0) lines.push(line('edits', 'none inside: the text is the quote, lines joined'));
  const sentenceId = show(row.sentence_id);
  const sentence = run.rowsWith('sentences', sentenceId).find((one) => one.sentence_id === sentenceId);
  if (sentence) lines.push(line('sentence', `${sentenceId} (${show(sentence.kind)}) ${show(sentence.text)}`));
  lines.push(line('rule', describeRule(String(row.rule_id))));
  return lines;
}

function editsInside(run: RunReader, row: RunRow): readonly RunRow[] {
  const docId = String(row.doc_id);
  const isSplit = hasValue(row.page_n_end);
  return run.rowsWith('edits', docId).filter((edit) => {
    if (edit.doc_id !== docId) return false;
    const isFirst = Number(edit.page_n) === Number(row.page_n);
    const isLast = isSplit ? Number(edit.page_n) === Number(row.page_n_end) : isFirst;
    const isInsertion = edit.raw_start === edit.raw_end;
    const isAfterStart =
      Number(edit.raw_end) > Number(row.raw_start) || (isInsertion && edit.raw_end === row.raw_start);
    const isBeforeEnd = Number(edit.raw_start) < Number(row.raw_end) || (isInsertion && edit.raw_start === row.raw_end);
    return isSplit ? (isFirst && isAfterStart) || (isLast && isBeforeEnd) : isFirst && isAfterStart && isBeforeEnd;
  });
}

function describeEdit(edit: RunRow): string {
  const change = `${JSON.stringify(edit.original ?? '')} -> ${JSON.stringify(edit.replacement ?? '')}`;
  const left = edit.applied === false || edit.applied === 'false' ? ', left as it is' : '';
  return `${change} by ${show(edit.rule_id)}${left}: ${show(edit.evidence)}`;
}

/** What the rule of a row says of itself, by `rule_id`. The rules of clauses are told by the clause's own line. */
const summaries: ReadonlyMap<string, string> = new Map([
  ...rules.map(({ id, summary }) => [id, summary] as const),
  ...programPatterns.map(({ id, summary }) => [id, summary] as const),
  ...entityTypes.map(({ label, summary }) => [`entities/${label.toLowerCase()}`, summary] as const),
]);

function describeRule(id: string): string {
  const summary = summaries.get(id);
  return summary ? `${id}: ${summary}` : id;
}

/** The parse is not in the tables: the document is read again, and the same row found by its id. */
function clauseLines(folder: string, root: string, row: RunRow, rowId: string): readonly string[] {
  const path = join(folder, 'run.json');
  if (!existsSync(path)) return [];
  const { config } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const parse = readClause(config, root, { documentId: String(row.doc_id), actionId: rowId });
  return parse ? [line('clause', parse)] : [line('clause', 'the document or the program has changed since the run')];
}
