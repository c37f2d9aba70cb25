import { narrow, wide } from '../../lexicon/word-cluster.ts';
import { codeOf } from '../../text/code-of.ts';
import { mixCodes } from '../../text/mix-codes.ts';
import type { WordFacts } from './name-word.ts';

export const featureBits = 17;
const featureMask = (1 << featureBits) - 1;

/** The row of a feature: its template's number and up to three codes, mixed. */
export function featureRow(template: number, a: number, b = 0, c = 0): number {
  return mixCodes(template, a, b, c) & featureMask;
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, (run) => (run.length > 3 ? 'xxx' : 'x'))
    .replace(/\d+/g, (run) => (run.length === 4 ? 'dddd' : 'd'));
}

/** Rows of what a word says about the token at `offset` from it, -2 to 2: the nearer, the more. */
export function wordRows(
  { text, normal, kind, wordClass, flags, isCapital, cluster }: WordFacts,
  offset: number,
): readonly number[] {
  const names = [
    `w=${normal}`,
    `s=${shapeOf(text)}`,
    `c=${wordClass}|${kind}`,
    ...flags.map((flag) => `f=${flag}|${isCapital}`),
    `g0=${cluster}|${isCapital}`,
    `g1=${narrow(cluster)}|${isCapital}`,
    `g2=${wide(cluster)}|${isCapital}`,
  ];
  if (Math.abs(offset) === 1) names.push(`s3=${normal.slice(-3)}`, `fs=${flags.join(',')}|${kind}`);
  if (offset === 0)
    names.push(
      `c=${wordClass}`,
      `k=${kind}`,
      `t=${text}`,
      `p2=${text.slice(0, 2)}`,
      `p3=${text.slice(0, 3)}`,
      `p4=${text.slice(0, 4)}`,
      `s3=${normal.slice(-3)}|${kind}|${wordClass}`,
      `s2=${normal.slice(-2)}`,
      `s3=${normal.slice(-3)}`,
      `s4=${normal.slice(-4)}`,
      `fs=${flags.join(',')}|${wordClass}|${kind}`,
    );
  return names.map((name) => featureRow(3 + offset, codeOf(name)));
}

/** The row that stands for the end of the sentence at `offset`. */
export const edgeRow = (offset: number) => featureRow(10 + offset, 1);
