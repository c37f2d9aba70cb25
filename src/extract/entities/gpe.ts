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

const ofStates =
  /^(?:democratic|federal|federative|islamic|socialist|arab|united|independent|plurinational|bolivarian|cooperative|co-operative|sovereign)$/;

/** "the Federal Democratic Republic of Ethiopia": adjectives before a country's long form on the lists. */
function matchLongState(at: number, { facts, matches, matchOf, chunkEnd }: NameBlock): PatternMatch | null {
  if (matchOf[at] !== -1) return null;
  let next = at + 1;
  while (next < at + 4 && matchOf[next] === -1 && facts[next]?.isCapital && ofStates.test(facts[next]!.normal)) next++;
  const match = matches[matchOf[next] ?? -1];
  const isState = match?.from === next && match.entry.list === 'countries' && facts[next]!.normal === 'republic';
  return isState && chunkEnd[at]! > next ? { from: at, to: match.to, normalized: match.entry.canonical } : null;
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
    {
      id: 'long-form-of-state',
      trigger: 'capital',
      confidence: 0.95,
      concerns: ({ normal }) => ofStates.test(normal),
      match: matchLongState,
    },
  ],
  examples: [
    { text: 'The federal office and an islamic or arab state of unrest.', finds: [] },
    {
      text: 'They work with the Federal Democratic Republic of Ethiopia.',
      finds: ['Federal Democratic Republic of Ethiopia'],
      normalized: 'Ethiopia',
    },
    { text: 'He looked nice in reading glasses.', finds: [] },
    { text: 'The fighters were built by Lockheed Martin, their engines by Boeing.', finds: [] },
    {
      text: 'The PRC and Russia met the U.S. in Seoul.',
      finds: ['PRC', 'Russia', 'U.S.', 'Seoul'],
      normalized: 'China',
    },
  ],
});
