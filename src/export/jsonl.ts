import type { Format } from './format.ts';
import { createObjectWriter } from './json-object.ts';

const lineFeed = 0x0a;

/** JSON Lines: one object a line. */
export const jsonl: Format = {
  id: 'jsonl',
  summary: 'One JSON object a line, for streams and other programs.',
  mediaType: 'application/jsonl',
  isTextual: false,
  createWriter(columns) {
    const begin = createObjectWriter(columns);
    return {
      header: '',
      separator: '',
      footer: '',
      write(rows, sink) {
        const writeObject = begin(rows, sink);
        for (let r = 0; r < rows.rows.length; r++) {
          writeObject(r);
          sink.reserve(1);
          sink.put(lineFeed);
        }
        return { guarded: 0, cut: 0 };
      },
    };
  },
};
