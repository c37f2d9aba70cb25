import type { Format } from './format.ts';
import { createObjectWriter } from './json-object.ts';

const comma = 0x2c;
const lineFeed = 0x0a;

/** One JSON array of objects, a row a line. */
export const json: Format = {
  id: 'json',
  summary: 'One array of objects, every value untouched.',
  mediaType: 'application/json',
  isTextual: false,
  createWriter(columns) {
    const begin = createObjectWriter(columns);
    return {
      header: '[',
      separator: ',',
      footer: '\n]\n',
      write(rows, sink) {
        const writeObject = begin(rows, sink);
        for (let r = 0; r < rows.rows.length; r++) {
          sink.reserve(2);
          if (r > 0) sink.put(comma);
          sink.put(lineFeed);
          writeObject(r);
        }
        return { guarded: 0, cut: 0 };
      },
    };
  },
};
