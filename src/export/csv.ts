import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../model/table.ts';
import { formulaStart } from '../text/formula-guard.ts';
import { type EncodedRows, joinList, mark } from './encode-rows.ts';
import type { Format } from './format.ts';
import { RowAbove } from './row-above.ts';

/** What a cell of Excel holds at most, in UTF-16 units (Microsoft's "Excel specifications and limits"). */
const cellLimit = 32_767;
const cutMark = ' […cut]';

const plainNumber = /^[+-]?(?:\d[\d,]*)?\.?\d+%?$/;
/** The first bytes of these: 0xef begins the full-width ones in UTF-8, and others. */
const isFormulaByte = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0xef || '=+-@\t\r'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

interface CsvOptions {
  readonly record_delimiter: '\r\n' | '\n';
  readonly quoted_match: RegExp;
}

/** Comma-separated values after RFC 4180. */
export const csv: Format = {
  id: 'csv',
  summary: 'Comma-separated values, for spreadsheets (excel profile) or programs (data profile).',
  mediaType: 'text/csv',
  isTextual: true,
  createWriter(columns, { csvProfile }) {
    const isExcel = csvProfile === 'excel';
    const options: CsvOptions = {
      record_delimiter: isExcel ? '\r\n' : '\n',
      // The library leaves a lone CR unquoted: other readers break lines there.
      quoted_match: /[\r\n]/,
    };
    return {
      header: (isExcel ? '\ufeff' : '') + stringify([columns.map(({ name }) => name)], options),
      separator: '',
      footer: '',
      write(encoded, sink) {
        const { rows, width, bytes, starts, ends } = encoded;
        const special = writeSpecialCells(encoded, isExcel, options);
        const above = new RowAbove(width, sink);
        let next = 0;
        for (let r = 0; r < rows.length; r++) {
          for (let c = above.copyFrom(0, r, encoded); c < width; c = above.copyFrom(c + 1, r, encoded)) {
            const cell = r * width + c;
            const isSpecial = special.cells[next] === cell;
            const from = isSpecial ? (special.ends[next - 1] ?? 0) : starts[cell]!;
            const to = isSpecial ? special.ends[next++]! : ends[cell]!;
            above.begin(c);
            sink.reserve(to - from + 1);
            if (c > 0) sink.put(0x2c);
            sink.copy(isSpecial ? special.bytes : bytes, from, to);
          }
          above.begin(width);
          sink.reserve(2);
          if (isExcel) sink.put(0x0d);
          sink.put(0x0a);
        }
        return special;
      },
    };
  },
};

/** Cells that cannot be copied as they are, finished: cell `cells[i]` ends at `ends[i]` of the bytes, where the next begins. */
interface SpecialCells {
  readonly cells: readonly number[];
  readonly ends: readonly number[];
  readonly bytes: Uint8Array;
  readonly guarded: number;
  readonly cut: number;
}

/**
 * Guards, cuts and quotes. Quoting is the library's: all cells that need it go there in one call, a record each. A cell costs
 * the library a microsecond, and of the millions in a corpus one in twenty needs it. Where a record ends is told by its length:
 * quoting adds two marks, and one more for each inside.
 */
function writeSpecialCells(encoded: EncodedRows, isExcel: boolean, options: CsvOptions): SpecialCells {
  const { rows, width, marks, bytes, starts, ends } = encoded;
  const cells: number[] = [];
  const texts: [string][] = [];
  // What was done to the last cell of each column is done to those below that repeat it.
  const isGuarded = new Uint8Array(width);
  const isCut = new Uint8Array(width);
  let guarded = 0;
  let cut = 0;
  for (let r = 0, cell = 0; r < rows.length; r++) {
    for (let c = 0; c < width; c++, cell++) {
      const flags = marks[cell]!;
      if (!(flags & mark.repeated)) {
        isGuarded[c] = 0;
        isCut[c] = 0;
        const start = starts[cell]!;
        const size = ends[cell]! - start;
        const mayNeedGuard = isExcel && (size > cellLimit || (size > 0 && isFormulaByte[bytes[start]!] === 1));
        if (flags & mark.text && (flags & mark.quote || mayNeedGuard)) {
          // A raw page may hold NUL, at which readers end the cell or the file.
          let text = plain(rows[r]![c]!).replaceAll('\u0000', '\ufffd');
          if (mayNeedGuard && formulaStart.test(text) && !plainNumber.test(text)) {
            isGuarded[c] = 1;
            text = `'${text}`;
          }
          if (isExcel && text.length > cellLimit) {
            isCut[c] = 1;
            text = cutCell(text);
          }
          cells.push(cell);
          texts.push([text]);
        }
      }
      guarded += isGuarded[c]!;
      cut += isCut[c]!;
    }
  }
  const written = Buffer.from(texts.length > 0 ? stringify(texts, options) : '');
  return { cells, ...joinRecords(written, texts, options.record_delimiter.length), guarded, cut };
}

/** Drops the line ends between records of one cell. */
function joinRecords(written: Uint8Array, texts: readonly (readonly [string])[], lineEnd: number) {
  const ends: number[] = [];
  let from = 0;
  let to = 0;
  for (const [text] of texts) {
    let length = Buffer.byteLength(text);
    if (written[from] === quotationMark) {
      length += 2;
      for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) length++;
    }
    written.copyWithin(to, from, from + length);
    to += length;
    ends.push(to);
    from += length + lineEnd;
  }
  if (from !== written.length) throw new RangeError('csv-stringify wrote other cells than it was given.');
  return { ends, bytes: written.subarray(0, to) };
}

const quotationMark = 0x22;

/** Cuts between characters: half a surrogate pair would not be text. */
function cutCell(text: string): string {
  const end = cellLimit - cutMark.length;
  const last = text.charCodeAt(end - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end) + cutMark;
}

function plain(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell !== null && typeof cell === 'object' ? joinList(cell) : String(cell);
}
