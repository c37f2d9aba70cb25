import { stringify } from 'csv-stringify/sync';
import type { Cell, Row } from '../model/table.ts';
import type { Format } from './format.ts';

/** What a cell of Excel holds at most, in UTF-16 units (Microsoft's "Excel specifications and limits"). */
const cellLimit = 32_767;
const cutMark = ' […cut]';

/** What Excel, LibreOffice and Sheets take for the start of a formula, full-width twins included (OWASP, "CSV Injection"). */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;
const plainNumber = /^[+-]?(?:\d[\d,]*)?\.?\d+%?$/;

/** Comma-separated values after RFC 4180. */
export const csv: Format = {
  id: 'csv',
  summary: 'Comma-separated values, for spreadsheets (excel profile) or programs (data profile).',
  mediaType: 'text/csv',
  isTextual: true,
  createWriter(columns, { csvProfile }) {
    const isExcel = csvProfile === 'excel';
    const options = {
      record_delimiter: isExcel ? ('\r\n' as const) : ('\n' as const),
      // The library leaves a lone CR unquoted: other readers break lines there.
      quoted_match: /[\r\n]/,
    };
    return {
      header: (isExcel ? '\ufeff' : '') + stringify([columns.map(({ name }) => name)], options),
      separator: '',
      footer: '',
      write(rows) {
        let guarded = 0;
        let cut = 0;
        const toText = (cell: Cell): string | null => {
          if (cell === null) return null;
          const text = plain(cell);
          if (!isExcel || typeof cell === 'number') return text;
          let safe = text;
          if (formulaStart.test(text) && !plainNumber.test(text)) {
            guarded++;
            safe = `'${text}`;
          }
          if (safe.length <= cellLimit) return safe;
          cut++;
          return cutCell(safe);
        };
        return { text: writeRows(rows, toText, options), guarded, cut };
      },
    };
  },
};

/** A cell with one of these must be quoted. */
const mustQuote = /[",\r\n]/;

/**
 * Rows with a cell to quote go to the library; the others, which are most in tables of short quotes, are joined here: a cell costs the
 * library a microsecond, and a corpus has millions.
 */
function writeRows(
  rows: readonly Row[],
  toText: (cell: Cell) => string | null,
  options: { readonly record_delimiter: '\r\n' | '\n'; readonly quoted_match: RegExp },
): string {
  const parts: string[] = [];
  let waiting: (readonly (string | null)[])[] = [];
  const flush = () => {
    if (waiting.length > 0) parts.push(stringify(waiting, options));
    waiting = [];
  };
  for (const row of rows) {
    const cells = row.map(toText);
    if (cells.some((cell) => cell !== null && mustQuote.test(cell))) {
      waiting.push(cells);
      continue;
    }
    flush();
    parts.push(cells.join(','), options.record_delimiter);
  }
  flush();
  return parts.join('');
}

/** Cuts between characters: half a surrogate pair would not be text. */
function cutCell(text: string): string {
  const end = cellLimit - cutMark.length;
  const last = text.charCodeAt(end - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end) + cutMark;
}

function plain(cell: Exclude<Cell, null>): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' ? cell.join('|') : String(cell);
}
