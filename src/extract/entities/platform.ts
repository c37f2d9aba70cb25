import { platformNouns } from '../../lexicon/arms.ts';
import { bodiesByRole } from '../../lexicon/organizations.ts';
import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { isKindOfVessel, isShortened, isStateAt } from '../names/kinds.ts';
import type { NameBlock } from '../names/name-block.ts';
import type { WordFacts } from '../names/name-word.ts';
import {
  isOrdinal,
  isShipPrefix,
  matchDesignation,
  matchOrdinal,
  matchShip,
  maybeDesignation,
} from './arms-patterns.ts';

const bodies = new Set(bodiesByRole.map((name) => name.toLowerCase()));
const carrierNouns = new Set(
  [...platformNouns].filter(
    (noun) =>
      !/^(?:class|squadrons?|fleet|network|transport|trainers?|jet|jets|plane|planes|boat|boats|carriers?|vehicle|vehicles|tank|tanks)$/.test(
        noun,
      ),
  ),
);
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

const isClassHead = ({ normal }: WordFacts) => networkHeads.has(normal) || platformNouns.has(normal);

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
  // "Offshore Patrol Vessels (OPV)": what has letters of its own is one class.
  if (
    run.some(({ flags }) => flags.includes('org-head')) ||
    (!isShortened(end, block) && isKindOfVessel(run, isStateAt(at, block)))
  )
    return null;
  return { from: at, to: end };
}

/** "Tiger Armed Reconnaissance helicopters", "Jangbogo-III submarines": capitals that are no body or people, then a class noun. */
function matchNamedClass(start: number, block: NameBlock): PatternMatch | null {
  const end = block.chunkEnd[start]!;
  // "Three Aegis destroyers"
  const at = end > start + 1 && block.opens[start] === 1 && block.facts[start]!.number !== null ? start + 1 : start;
  if (
    end === 0 ||
    block.loud[at] !== 0 ||
    block.facts[end]?.kind !== 'lower' ||
    block.sentence[end] !== block.sentence[at]
  )
    return null;
  if (!carrierNouns.has(block.facts[end]!.normal)) return null;
  for (let i = at; i < end; i++) {
    const { flags, kind } = block.facts[i]!;
    const match = block.matches[block.matchOf[i]!];
    // "The Aegis-equipped destroyer"
    if (block.facts[i - 1]?.text === '-' && /^(?:equipped|armed|capable|led)$/.test(block.facts[i]!.normal))
      return null;
    if (
      flags.includes('org-head') ||
      flags.includes('body-head') ||
      (match && match.entry.label !== 'PLATFORM' && match.entry.list !== 'cities')
    )
      return null;
    if (
      end - at === 1 &&
      (kind !== 'title' ||
        bodies.has(block.facts[i]!.normal) ||
        !['unknown', 'capital', 'mostly-capital', 'rare'].includes(block.facts[i]!.wordClass) ||
        block.opens[i])
    )
      return null;
  }
  return { from: at, to: end };
}

export const platform = defineEntityType({
  label: 'PLATFORM',
  summary:
    'Ships, vehicles, aircraft, satellites, networks and command systems by model name; a lower-case class noun stays outside.',
  lists: ['platforms'],
  patterns: [
    { id: 'ship-name', trigger: 'capital', confidence: 0.95, concerns: isShipPrefix, match: matchShip },
    {
      id: 'platform-designation',
      trigger: 'capital',
      confidence: 0.85,
      concerns: maybeDesignation,
      match: matchDesignation('platform'),
    },
    {
      id: 'platform-with-ordinal',
      trigger: 'capital',
      confidence: 0.85,
      concerns: isOrdinal,
      match: matchOrdinal('platform'),
    },
    { id: 'name-and-class', trigger: 'run', confidence: 0.75, match: matchNamedClass },
    { id: 'capital-class-name', trigger: 'run', confidence: 0.8, concerns: isClassHead, match: matchCapitalClass },
  ],
  examples: [
    { text: 'The Naval Ships, Patrol Aircraft and Chinese boats met.', finds: [] },
    {
      text: 'The navy keeps six Offshore Patrol Vessels (OPV) in its port for now.',
      finds: ['Offshore Patrol Vessels', 'OPV'],
    },
    { text: 'The G7 met, and A4 paper ran out.', finds: [] },
    { text: 'New helicopters and ships arrived.', finds: [] },
    { text: 'It develops the KF-X fighter.', finds: ['KF-X'] },
    { text: 'F-35A fighters and the CP-140 Aurora fly.', finds: ['F-35A', 'CP-140 Aurora'] },
    { text: 'Two Kilo-class submarines and an Aegis-equipped destroyer sailed.', finds: ['Kilo-class', 'Aegis'] },
    { text: 'The frigate HMS Ocean left port.', finds: ['HMS Ocean'] },
    { text: 'Australian ships and Coalition aircraft sailed.', finds: [] },
    { text: 'The Tiger Armed Reconnaissance helicopters will be replaced.', finds: ['Tiger Armed Reconnaissance'] },
    { text: 'A logistics support ship II will follow.', finds: ['logistics support ship II'] },
    {
      text: 'The Bushmaster Protected Mobility Vehicle is made here.',
      finds: ['Bushmaster Protected Mobility Vehicle'],
    },
  ],
});
