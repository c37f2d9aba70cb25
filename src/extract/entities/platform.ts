import { platformNouns } from '../../lexicon/arms.ts';
import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import type { NameBlock } from '../names/document-facts.ts';
import { matchDesignation, matchOrdinal, matchShip } from './arms-patterns.ts';

const networkHeads = new Set(['system', 'systems', 'network', 'satellite']);
const networkWords = new Set([
  'satellite',
  'communication',
  'communications',
  'information',
  'command',
  'control',
  'fire',
  'surveillance',
  'c4i',
  'tactical',
  'battlefield',
  'combat',
  'operating',
  'navigation',
  'positioning',
  'warning',
  'data',
]);

/** "Bushmaster Protected Mobility Vehicle", "Tactical Information Communication Network": a run that a class noun closes. */
function matchCapitalClass(at: number, block: NameBlock): PatternMatch | null {
  const end = block.chunkEnd[at]!;
  if (end < at + 2 || block.loud[at] !== 0) return null;
  const isNumeral = /^(?:II|III|IV)$/.test(block.facts[end - 1]!.text);
  const head = block.facts[isNumeral ? end - 2 : end - 1]!.normal;
  const run = block.facts.slice(at, end);
  if (networkHeads.has(head))
    return run.filter(({ normal }) => networkWords.has(normal)).length >=
      (head === 'network' || head === 'satellite' ? 1 : 2)
      ? { from: at, to: end }
      : null;
  if (!platformNouns.has(head) || head === 'fleet' || head.startsWith('squadron') || head === 'class') return null;
  return run.some(({ flags }) => flags.includes('org-head')) ? null : { from: at, to: end };
}

export const platform = defineEntityType({
  label: 'PLATFORM',
  summary:
    'Ships, vehicles, aircraft, satellites, networks and command systems by model name; a lower-case class noun stays outside.',
  lists: ['platforms'],
  patterns: [
    { id: 'ship-name', trigger: 'capital', confidence: 0.95, match: matchShip },
    { id: 'platform-designation', trigger: 'capital', confidence: 0.85, match: matchDesignation('platform') },
    { id: 'platform-with-ordinal', trigger: 'capital', confidence: 0.85, match: matchOrdinal('platform') },
    { id: 'capital-class-name', trigger: 'capital', confidence: 0.8, match: matchCapitalClass },
  ],
  examples: [
    { text: 'The G7 met, and A4 paper ran out.', finds: [] },
    { text: 'New helicopters and ships arrived.', finds: [] },
    { text: 'It develops the KF-X fighter.', finds: ['KF-X'] },
    { text: 'F-35A fighters and the CP-140 Aurora fly.', finds: ['F-35A', 'CP-140 Aurora'] },
    { text: 'The frigate HMS Ocean left port.', finds: ['HMS Ocean'] },
    { text: 'A logistics support ship II will follow.', finds: ['logistics support ship II'] },
    {
      text: 'The Bushmaster Protected Mobility Vehicle is made here.',
      finds: ['Bushmaster Protected Mobility Vehicle'],
    },
  ],
});
