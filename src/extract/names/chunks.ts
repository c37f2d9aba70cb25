import type { AnalyzedBlock } from '../../model/tokens.ts';
import type { WordFacts } from './word-facts.ts';

/** Words that are capital only because they open a line: no name begins with them. */
const notFirst = new Set(
  'the a an this that these those its their our his her my your in on at by from with to as it we they he she i there here if when while although though since after before during under over through among between for and or but however moreover furthermore therefore thus also both each every all some many most several another other such what which who why how no not yes'.split(
    ' ',
  ),
);

/**
 * Runs of capitalized words, joined by hyphens, "&", slashes and numbers: for each token that opens one, the token after its
 * end; 0 elsewhere. "The" and the like are no part of a run that they open.
 */
export function findChunks({ tokens, sentences }: AnalyzedBlock, facts: readonly WordFacts[]): Int32Array {
  const chunkEnd = new Int32Array(tokens.length);
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const fact = facts[i]!;
      if (!fact.isCapital || notFirst.has(fact.normal)) continue;
      let end = i + 1;
      for (;;) {
        if (end < to && isMember(facts[end]!)) end++;
        else if (
          end + 1 < to &&
          isJoint(tokens.start[end] === tokens.end[end - 1], facts[end]!.text) &&
          (isMember(facts[end + 1]!) || (facts[end]!.text === '-' && facts[end + 1]!.kind === 'lower'))
        )
          end += 2;
        else break;
      }
      chunkEnd[i] = end;
      i = end - 1;
    }
  }
  return chunkEnd;
}

const isMember = ({ isCapital, normal, kind }: WordFacts) =>
  (isCapital && !notFirst.has(normal)) || (kind === 'number' && /^\d\.\d$/.test(normal));
const isJoint = (isGlued: boolean, text: string) =>
  text === '&' || (isGlued && (text === '-' || text === '/' || text === '–'));
