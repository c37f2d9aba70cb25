import { PipelineError, reasonOf } from '../errors.ts';
import { type EntityLabel, entityLabels } from '../model/annotations.ts';
import { lineOfFault } from '../text/json-fault.ts';
import type { UserName } from './entities.ts';

/** Where a fault of a gazetteer file stands: the file's name as the user wrote it, for messages. */
export interface GazetteerSource {
  readonly format: 'csv' | 'json';
  readonly file: string;
}

const hint = `Give each name a label of ${entityLabels.join(', ')}; a third column may hold its canonical form.`;

function fault(file: string, line: number, message: string): PipelineError {
  return new PipelineError('config-invalid', `${file}, line ${line}: ${message}`, hint);
}

/**
 * Reads a user's gazetteer: CSV with the columns `name,label,canonical` (header wanted, `canonical` may be left out), or a JSON
 * array of objects with these keys. Throws a PipelineError that names file and line at the first fault.
 */
export function parseGazetteer(text: string, { format, file }: GazetteerSource): readonly UserName[] {
  const clean = text.replace(/^\uFEFF/, '');
  return format === 'json' ? parseJson(clean, file) : parseCsv(clean, file);
}

function toName(file: string, line: number, name: unknown, label: unknown, canonical: unknown): UserName {
  if (typeof name !== 'string' || name.trim() === '') throw fault(file, line, 'the name is empty.');
  if (!isLabel(label)) throw fault(file, line, `"${String(label ?? '')}" is no entity label.`);
  if (canonical !== undefined && typeof canonical !== 'string')
    throw fault(file, line, 'the canonical form is no text.');
  const form = canonical?.trim();
  return form ? { name: name.trim(), label, canonical: form } : { name: name.trim(), label };
}

const isLabel = (label: unknown): label is EntityLabel => (entityLabels as readonly unknown[]).includes(label);

function parseCsv(text: string, file: string): readonly UserName[] {
  const [header, ...rows] = readRows(text, file);
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const [name, label, canonical] = ['name', 'label', 'canonical'].map((column) => columns.indexOf(column)) as [
    number,
    number,
    number,
  ];
  if (name < 0 || label < 0) throw fault(file, 1, 'the header must name the columns "name" and "label".');
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) =>
      toName(file, line, cells[name], cells[label]?.trim(), canonical < 0 ? undefined : cells[canonical]),
    );
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** RFC 4180: quoted cells may hold commas, line feeds and doubled quotes. */
function readRows(text: string, file: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let opened = 1;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '\n') line++;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i]!;
      else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === ',') {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push({ line: opened, cells: [...cells, cell.replace(/\r$/, '')] });
      cells = [];
      cell = '';
      opened = line;
    } else cell += sign;
  }
  if (isQuoted) throw fault(file, opened, 'a quotation mark is not closed.');
  if (cell !== '' || cells.length > 0) rows.push({ line: opened, cells: [...cells, cell.replace(/\r$/, '')] });
  return rows;
}

function parseJson(text: string, file: string): readonly UserName[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    const reason = reasonOf(error);
    throw fault(file, lineOfFault(text, reason), `this is no JSON (${reason}).`);
  }
  if (!Array.isArray(rows)) throw fault(file, 1, 'the file must hold a list of names.');
  const lines = linesOfItems(text);
  return rows.map((row: unknown, index) => {
    if (typeof row !== 'object' || row === null) throw fault(file, lines[index] ?? 1, 'each entry must be an object.');
    const { name, label, canonical } = row as Readonly<Record<string, unknown>>;
    return toName(file, lines[index] ?? 1, name, label, canonical);
  });
}

/** The line on which each item of the outer list opens. */
function linesOfItems(text: string): readonly number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let isString = false;
  let isNext = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '\n') line++;
    if (isString) {
      if (sign === '\\') i++;
      else if (sign === '"') isString = false;
      continue;
    }
    if (/\s/.test(sign)) continue;
    if (depth === 1 && isNext && sign !== ']') {
      lines.push(line);
      isNext = false;
    }
    if (sign === '"') isString = true;
    else if (sign === '[' || sign === '{') {
      depth++;
      if (depth === 1) isNext = true;
    } else if (sign === ']' || sign === '}') depth--;
    else if (sign === ',' && depth === 1) isNext = true;
  }
  return lines;
}
