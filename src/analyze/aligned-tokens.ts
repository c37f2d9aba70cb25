import type { PreparedText } from './prepared-text.ts';

/** Where each token lies in the original text. */
export interface Alignment {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The model's token that each of ours came from, or -1 for a stretch that the model passed over. */
  readonly source: Int32Array;
  readonly length: number;
}

/** How far ahead a token is looked for when it does not stand where it should. */
const lookAhead = 400;

/**
 * Finds the model's tokens in the text they came from, by a cursor that skips white space and believes no count of
 * spaces. Every unit that is not white space ends up in exactly one token: what the model passed over (the masked tail of
 * a long run) becomes a token of its own.
 */
export function alignTokens(values: readonly string[], prepared: PreparedText, original: string): Alignment {
  const { text, inserted } = prepared;
  const count = values.length;
  let start = new Int32Array(count);
  let end = new Int32Array(count);
  let source = new Int32Array(count);
  let length = 0;
  let cursor = 0;
  let shift = 0;
  let covered = 0;
  const put = (from: number, to: number, token: number) => {
    if (length === start.length) [start, end, source] = [grow(start), grow(end), grow(source)];
    start[length] = from;
    end[length] = to;
    source[length++] = token;
  };
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    while (text.charCodeAt(cursor) === 32) cursor++;
    let at = cursor;
    if (!text.startsWith(value, cursor)) {
      const ahead = text.slice(cursor, cursor + lookAhead).indexOf(value);
      if (ahead < 0) continue;
      at += ahead;
    }
    if (value.length === 0) continue;
    while (shift < inserted.length && inserted[shift]! < at) shift++;
    cursor = at + value.length;
    if (at - shift > covered + 1 || (at - shift > covered && original.charCodeAt(covered) !== 32))
      passOver(original, covered, at - shift, put);
    put(at - shift, cursor - shift, i);
    covered = cursor - shift;
  }
  passOver(original, covered, original.length, put);
  return length === start.length
    ? { start, end, source, length }
    : { start: start.slice(0, length), end: end.slice(0, length), source: source.slice(0, length), length };
}

function grow(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(column.length * 2 + 8);
  longer.set(column);
  return longer;
}

function passOver(
  text: string,
  from: number,
  to: number,
  put: (from: number, to: number, token: number) => void,
): void {
  for (const { index, 0: run } of text.slice(from, to).matchAll(/\S+/g))
    put(from + index, from + index + run.length, -1);
}
