import type { PreparedText } from './prepared-text.ts';

/** Where each token of the model lies in the original text. */
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
  const start: number[] = [];
  const end: number[] = [];
  const source: number[] = [];
  let cursor = 0;
  let shift = 0;
  let covered = 0;
  const cover = (from: number, to: number, token: number) => {
    if (from > covered) passOver(original, covered, from, (a, b) => start.push(a) && end.push(b) && source.push(-1));
    start.push(from);
    end.push(to);
    source.push(token);
    covered = to;
  };
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    while (text.charCodeAt(cursor) === 32) cursor++;
    let at = cursor;
    if (!text.startsWith(value, cursor)) {
      const ahead = text.slice(cursor, cursor + lookAhead).indexOf(value);
      if (ahead < 0) continue;
      at += ahead;
    }
    while (shift < inserted.length && inserted[shift]! < at) shift++;
    cursor = at + value.length;
    if (value.length > 0) cover(at - shift, cursor - shift, i);
  }
  passOver(original, covered, original.length, (a, b) => start.push(a) && end.push(b) && source.push(-1));
  return {
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    source: Int32Array.from(source),
    length: start.length,
  };
}

function passOver(text: string, from: number, to: number, found: (start: number, end: number) => void): void {
  if (to - from === 1 && text.charCodeAt(from) === 32) return;
  for (const { index, 0: run } of text.slice(from, to).matchAll(/\S+/g)) found(from + index, from + index + run.length);
}
