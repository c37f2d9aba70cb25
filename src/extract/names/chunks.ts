import type { AnalyzedBlock } from '../../model/tokens.ts';
import type { WordFacts } from './name-word.ts';
import { trait } from './word-facts.ts';

interface Words {
  readonly facts: readonly WordFacts[];
  readonly traits: Uint16Array;
}

/**
 * Runs of capitalized words, joined by hyphens, "&", slashes and numbers: for each token that opens one, the token after its
 * end; `chunkEnd` stays 0 elsewhere. "The" and the like are no part of a run that they open.
 */
export function findChunks({ tokens, sentences }: AnalyzedBlock, { facts, traits }: Words, chunkEnd: Int32Array): void {
  const opens = trait.capital | trait.inRun;
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if ((traits[i]! & opens) !== opens) continue;
      let end = i + 1;
      for (;;) {
        if (end < to && (traits[end]! & trait.inRun) !== 0) end++;
        else if (
          end + 1 < to &&
          (traits[end]! & trait.joint) !== 0 &&
          isJoint(tokens.start[end] === tokens.end[end - 1], facts[end]!.text) &&
          ((traits[end + 1]! & trait.inRun) !== 0 ||
            (facts[end]!.text === '-' && (traits[end + 1]! & trait.lower) !== 0))
        )
          end += 2;
        else break;
      }
      chunkEnd[i] = end;
      i = end - 1;
    }
  }
}

const isJoint = (isGlued: boolean, text: string) => text === '&' || isGlued;
