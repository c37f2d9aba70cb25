import type { RunRow } from './run-rows.ts';

/** `year=2016,2018`: a document variable and the values that it may have. */
export interface Condition {
  readonly name: string;
  readonly values: readonly string[];
}

/** Reads `name=value,value`. Null where there is no name or no value. */
export function parseCondition(text: string): Condition | null {
  const cut = text.indexOf('=');
  const name = text.slice(0, Math.max(cut, 0)).trim();
  const values = text
    .slice(cut + 1)
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
  return name === '' || values.length === 0 ? null : { name, values };
}

/** What a row of `documents` says of its document: every column by its name, and the document variables in `docvars`. */
export function docvarsOf(row: RunRow): ReadonlyMap<string, string> {
  const { docvars, ...columns } = row;
  const others = Array.isArray(docvars) ? docvars.map(String) : String(docvars ?? '').split('|');
  return new Map([
    ...others.filter((one) => one.includes('=')).map((one): [string, string] => splitAt(one, one.indexOf('='))),
    ...Object.entries(columns).map(([name, cell]): [string, string] => [name, String(cell ?? '')]),
  ]);
}

const splitAt = (text: string, at: number): [string, string] => [text.slice(0, at), text.slice(at + 1)];

/** True where a document meets every condition. Case does not count. */
export function isInGroup(docvars: ReadonlyMap<string, string>, conditions: readonly Condition[]): boolean {
  return conditions.every(({ name, values }) => {
    const value = docvars.get(name)?.toLowerCase();
    return values.some((wanted) => wanted.toLowerCase() === value);
  });
}
