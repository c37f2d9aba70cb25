import type { Tokens } from '../../model/tokens.ts';

/** Marks that tie the parts of a name. */
export const nameJoints: ReadonlySet<string> = new Set(['-', '–', '/', '&', '~', '‐', '‑']);
export const nameAdpositions: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'in', 'against']);
/** Tokens of the longest name. */
export const longestName = 16;

const determiners = new Set(
  'a an the this that these those its their our his her your my each every any no some all such both another whose'.split(
    ' ',
  ),
);

export const isDeterminer = (word: string): boolean => determiners.has(word);

/** True where no blank stands before a token. */
export const touches = (tokens: Tokens, index: number): boolean => tokens.end[index - 1] === tokens.start[index];

/** What multiplies an amount: "£400m", "3 billion". */
export const scales: ReadonlySet<string> = new Set('m mn bn tn million billion trillion crore lakh'.split(' '));
