import type { NameBlock } from './name-block.ts';

/** Verbs of plans that open an item, and no name: "Build" and "Support" open names as well ("Build Back Better"). */
const deeds = new Set(
  'achieve address adopt allocate appoint assess assist attract conduct coordinate create develop enable encourage enforce engage enhance ensure establish expand explore facilitate finalise finalize foster harmonise harmonize identify implement improve incorporate increase integrate introduce maintain maximise maximize minimise minimize mobilise mobilize modernise modernize monitor promote protect provide reduce reform rehabilitate renew restore review revise safeguard strengthen streamline undertake update upgrade'.split(
    ' ',
  ),
);

/** "• Protect [City]’s parks", "Develop [National Standards] for schools": a deed in capitals at the head of an item is no part of the name behind it. */
export function behindImperative(from: number, to: number, { facts, opens }: NameBlock): number {
  const isOpening = to - from > 1 && opens[from] === 1 && deeds.has(facts[from]!.normal);
  return isOpening && facts[from]!.kind === 'title' ? from + 1 : from;
}
