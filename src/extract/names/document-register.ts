import type { NameBlock } from './name-block.ts';
import type { WordFacts } from './name-word.ts';
import { trait } from './word-facts.ts';

/**
 * How a document is written, as two small codes. What a capital letter proves depends on both: letters, talk and reviews set it
 * at will, a paper of state seldom, an encyclopaedia's sentence for little but names.
 */
export interface DocumentRegister {
  /** Three steps of how often it says "I", "you", "she", times two; one more where it asks and exclaims. */
  readonly tone: number;
  /** Five steps of how many words inside its sentences have a capital. */
  readonly density: number;
}

/** Reads the register of a whole document from its tokens' traits and its counted words. */
export function readRegister(
  blocks: readonly Pick<NameBlock, 'traits' | 'opens' | 'loud' | 'analyzed'>[],
  counted: readonly { readonly facts: WordFacts; readonly count: number }[],
): DocumentRegister {
  let words = 0;
  let persons = 0;
  let calls = 0;
  for (const { facts, count } of counted) {
    if ((facts.traits & (trait.mark | trait.numeric)) === 0) words += count;
    if ((facts.traits & trait.personal) !== 0) persons += count;
    if (facts.text === '!' || facts.text === '?') calls += count;
  }
  const sentences = blocks.reduce((sum, { analyzed }) => sum + analyzed.sentences.length, 0);
  return {
    tone: 2 * step(persons / Math.max(1, words), [0.005, 0.03]) + (calls > 0.05 * sentences ? 1 : 0),
    density: step(capitalShare(blocks), [0.05, 0.12, 0.2, 0.3]),
  };
}

/** The share of words with a capital that nothing but a name forces on them. */
function capitalShare(blocks: readonly Pick<NameBlock, 'traits' | 'opens' | 'loud'>[]): number {
  let inside = 0;
  let capitals = 0;
  for (const { traits, opens, loud } of blocks) {
    for (let i = 0; i < traits.length; i++) {
      if (opens[i] !== 0 || loud[i] !== 0) continue;
      const bits = traits[i]!;
      if ((bits & (trait.mark | trait.numeric | trait.personal)) !== 0) continue;
      inside++;
      if ((bits & trait.capital) !== 0) capitals++;
    }
  }
  return capitals / Math.max(1, inside);
}

/** How many of the bounds a share reaches. */
const step = (share: number, bounds: readonly number[]) => bounds.filter((bound) => share >= bound).length;
