import type { Format } from './format.ts';
import { createLineWriter } from './jsonl.ts';

/** One JSON array of objects, a row a line. */
export const json: Format = {
  id: 'json',
  summary: 'One array of objects, every value untouched.',
  mediaType: 'application/json',
  isTextual: false,
  createWriter(columns) {
    const writeLine = createLineWriter(columns);
    return {
      header: '[',
      separator: ',',
      footer: '\n]\n',
      write: (rows) => ({ text: rows.map((row) => `\n${writeLine(row)}`).join(','), guarded: 0, cut: 0 }),
    };
  },
};
