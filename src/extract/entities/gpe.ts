import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { isGlued } from '../names/cursor.ts';
import type { NameDocument } from '../names/document-facts.ts';
import type { NameBlock } from '../names/name-block.ts';

/** The Korean states as papers on Korea call them; "South-North talks" names neither. */
const koreanStates = new Map([
  ['North', 'North Korea'],
  ['South', 'Republic of Korea'],
]);

function matchKoreanState(at: number, block: NameBlock, { uses }: NameDocument): PatternMatch | null {
  const normalized = koreanStates.get(block.facts[at]!.text);
  if (normalized === undefined || block.chunkEnd[at] !== at + 1 || block.facts[at - 1]?.normal !== 'the') return null;
  if ((uses.get('korea')?.title ?? 0) < 5 || (isGlued(block, at + 1) && block.facts[at + 1]?.text === '-')) return null;
  return /^(?:of|and|pacific|atlantic)$/.test(block.facts[at + 1]?.normal ?? '')
    ? null
    : { from: at, to: at + 1, normalized };
}

export const gpe = defineEntityType({
  label: 'GPE',
  summary: 'Countries, states and cities: places with a government.',
  lists: ['countries', 'states', 'capitals', 'cities'],
  patterns: [
    {
      id: 'korean-state',
      trigger: 'capital',
      confidence: 0.85,
      concerns: ({ text }) => koreanStates.has(text),
      match: matchKoreanState,
    },
  ],
  examples: [
    { text: 'He looked nice in reading glasses.', finds: [] },
    { text: 'The fighters were built by Lockheed Martin, their engines by Boeing.', finds: [] },
    {
      text: 'The PRC and Russia met the U.S. in Seoul.',
      finds: ['PRC', 'Russia', 'U.S.', 'Seoul'],
      normalized: 'China',
    },
  ],
});
