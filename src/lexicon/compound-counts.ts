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

let parts: { readonly left: ReadonlySet<string>; readonly right: ReadonlySet<string> } | undefined;

/** Words that begin or end three compounds of the genre or more: `long-`, `self-`; `-based`, `-range`. */
export function compoundParts(): { readonly left: ReadonlySet<string>; readonly right: ReadonlySet<string> } {
  parts ??= { left: frequentParts(0), right: frequentParts(1) };
  return parts;
}

function frequentParts(side: 0 | 1): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [form, { hyphenated, closed }] of parseCompounds()) {
    const part = form.split('-')[side]!;
    if (form.split('-').length === 2 && closed <= hyphenated / 5) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return new Set([...counts].filter(([part, count]) => count >= 3 && part.length > 2).map(([part]) => part));
}
