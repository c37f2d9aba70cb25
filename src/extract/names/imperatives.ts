import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';

/** Verbs of plans that open an item, and no name: "Build" and "Support" open names as well ("Build Back Better"). */
const deeds = new Set(
  'achieve address adopt allocate appoint assess assist attract conduct coordinate create develop enable encourage enforce engage enhance ensure establish expand explore facilitate finalise finalize foster harmonise harmonize identify implement improve incorporate increase integrate introduce maintain maximise maximize minimise minimize mobilise mobilize modernise modernize monitor promote protect provide reduce reform rehabilitate renew restore review revise safeguard strengthen streamline undertake update upgrade'.split(
    ' ',
  ),
);

/** "• Protect [City]’s parks", "Develop [National Standards] for schools": a deed in capitals at the head of an item is no part of the name behind it. */
export function behindImperative(from: number, { to, nameClass }: TaggedName, { facts, opens }: NameBlock): number {
  const { kind, normal, flags, wordClass } = facts[from]!;
  if (to - from < 2 || opens[from] !== 1 || kind !== 'title') return from;
  if (deeds.has(normal)) return from + 1;
  // "Welcoming [Rowe] to the ceremony, he thanked her."
  const isDoing = nameClass === 'PERSON' && /.{3}ing$/.test(normal) && /^(?:lower|mostly-lower|both)$/.test(wordClass);
  return isDoing && !flags.includes('family') && !flags.includes('given') ? from + 1 : from;
}
