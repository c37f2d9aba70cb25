import { particlesOf, particleWords } from '../lexicon/verb-tables.ts';
import { tagAt, type Words } from '../words/words.ts';
import type { Draft } from './verb-group.ts';

/** Takes the particles behind the verb at `at` into its trigger and lemma ("set up"). Returns the index behind them. */
export function readParticle(words: Words, at: number, draft: Draft): number {
  for (const particle of particlesOf(draft.lemma)) {
    if (!particle.every((word, offset) => words.lower[at + 1 + offset] === word)) continue;
    draft.trigger = { from: at, to: at + 1 + particle.length };
    draft.lemma = `${draft.lemma} ${particle.join(' ')}`;
    return draft.trigger.to;
  }
  // "provides up to 150 million won" has no particle.
  const isParticle =
    particleWords.has(words.lower[at + 1]!) && (words.lower[at + 2] !== 'to' || words.tag[at + 2] === 'to');
  // "plans have been chalked out to close gaps"
  if (!isParticle || !/^(?:det|adj|noun|pron|stop|cc|to)$/.test(tagAt(words, at + 2))) return at + 1;
  draft.trigger = { from: at, to: at + 2 };
  draft.lemma = `${draft.lemma} ${words.lower[at + 1]!}`;
  return at + 2;
}
