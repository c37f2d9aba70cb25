import type { Cell, Column, Row } from '../model/table.ts';
import type { Format } from './format.ts';

/** JSON Lines: one object a line. */
export const jsonl: Format = {
  id: 'jsonl',
  summary: 'One JSON object a line, for streams and other programs.',
  mediaType: 'application/jsonl',
  isTextual: false,
  createWriter(columns) {
    const writeLine = createLineWriter(columns);
    return {
      header: '',
      separator: '',
      footer: '',
      write: (rows) => ({ text: rows.map((row) => `${writeLine(row)}\n`).join(''), guarded: 0, cut: 0 }),
    };
  },
};

/** Prepares writing rows as JSON objects without line ends. */
export function createLineWriter(columns: readonly Column[]): (row: Row) => string {
  const keys = columns.map(({ name }, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  return (row) => {
    let line = '';
    for (let index = 0; index < keys.length; index++) line += keys[index]! + writeCell(row[index] ?? null);
    return `${line}}`;
  };
}

/** What JSON must escape. Most cells are plain words or numbers and need no walk through the serializer. */
const mustEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

function writeCell(cell: Cell): string {
  if (cell === null) return 'null';
  if (typeof cell === 'string') return mustEscape.test(cell) ? JSON.stringify(cell) : `"${cell}"`;
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
