import { compounds } from './compounds.ts';

/** How a compound is written in the genre: with a hyphen, as one word, as two. */
export interface CompoundCounts {
  readonly hyphenated: number;
  readonly closed: number;
  readonly open: number;
}

let loaded: ReadonlyMap<string, CompoundCounts> | undefined;

/** The counts of a lower-cased hyphenated form, or null where the genre does not write it so. */
export function compoundCounts(form: string): CompoundCounts | null {
  loaded ??= new Map(
    compounds
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [key = '', hyphenated, closed, open] = entry.split(':');
        return [key, { hyphenated: Number(hyphenated), closed: Number(closed), open: Number(open) }];
      }),
  );
  return loaded.get(form) ?? null;
}
