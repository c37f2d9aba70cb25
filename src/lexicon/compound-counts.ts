import { compounds } from './compounds.ts';

/** How a compound is written in the genre: with a hyphen, as one word, as two. */
export interface CompoundCounts {
  readonly hyphenated: number;
  readonly closed: number;
  readonly open: number;
}

let loaded: ReadonlyMap<string, CompoundCounts> | undefined;

function parseCompounds(): readonly (readonly [form: string, counts: CompoundCounts])[] {
  return compounds
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [form = '', hyphenated, closed, open] = entry.split(':');
      return [form, { hyphenated: Number(hyphenated), closed: Number(closed), open: Number(open) }] as const;
    });
}

/** The counts of a lower-cased hyphenated form, or null where the genre does not write it so. */
export function compoundCounts(form: string): CompoundCounts | null {
  loaded ??= new Map(parseCompounds());
  return loaded.get(form) ?? null;
}

/** A compound whose closed spelling is a slip. */
export interface ClosedCompound extends CompoundCounts {
  readonly form: string;
}

let closedForms: ReadonlyMap<string, ClosedCompound> | undefined;

/** The hyphenated compound that a closed form (`longterm`) stands for, where the genre seldom writes it closed. */
export function closedCompound(closed: string): ClosedCompound | null {
  closedForms ??= new Map(
    parseCompounds()
      .filter(([, counts]) => counts.closed <= counts.hyphenated / 5)
      .map(([form, counts]) => [form.replaceAll('-', ''), { form, ...counts }]),
  );
  return closedForms.get(closed) ?? null;
}

/**
 * Words that make compounds with nearly any other: first halves (`self-`, `high-`) and second halves (`-based`, `-led`).
 * Chosen from those that begin or end four compounds of the genre or more.
 */
export const compoundParts: { readonly left: ReadonlySet<string>; readonly right: ReadonlySet<string> } = {
  left: new Set('self high well low long short medium large small two three four five second third first'.split(' ')),
  right: new Set(
    `based level related led year term oriented scale range wide class generation building making sharing specific
    launched sized dimensional driven focused owned free friendly intensive minded looking deployed`.split(/\s+/),
  ),
};
