import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { wordAt } from '../names/cursor.ts';
import { headName } from '../names/head-names.ts';
import { isKindOfEvent, isShortened } from '../names/kinds.ts';
import type { NameBlock } from '../names/name-block.ts';

const words = (text: string) => new Set(text.split('|'));

/** "Exercise Talisman Sabre", "Operation Inherent Resolve": the kind of event opens the name. */
function matchOpened(at: number, block: NameBlock): PatternMatch | null {
  const { normal } = block.facts[at]!;
  if (normal !== 'exercise' && normal !== 'operation') return null;
  const end = block.chunkEnd[at]!;
  return end > at + 1 && wordAt(block, at + 1, at) !== '' ? { from: at, to: end } : null;
}

const voteWords = new Set(
  'general|presidential|parliamentary|local|state|federal|provincial|legislative|regional|municipal|gubernatorial|senate|special|primary|leadership|mayoral|congressional|council|assembly'.split(
    '|',
  ),
);

/** "2001 Italian general election": a run of capitals, with or without a year, and a vote in lower case. */
function matchVote(at: number, block: NameBlock): PatternMatch | null {
  let end = block.chunkEnd[at]!;
  if (end === 0) return null;
  while (voteWords.has(wordAt(block, end, at)) || (wordAt(block, end, at) === 'and' && block.chunkEnd[end + 1]! > 0))
    end = block.chunkEnd[end] || (wordAt(block, end, at) === 'and' ? block.chunkEnd[end + 1]! : end + 1);
  if (!/^(?:elections?|referendum|by-elections?)$/.test(wordAt(block, end, at))) return null;
  const year = /^(?:19|20)\d\d$/.test(wordAt(block, at - 1, at));
  return { from: year ? at - 1 : at, to: end + 1 };
}

const eventName = headName({
  heads: words(
    'war|wars|exercise|summit|revolution|olympics|olympic games|games|uprising|holocaust|intifada|crisis|world cup|championships|earthquake|tsunami',
  ),
  openers: words('battle|siege|hurricane|typhoon|cyclone'),
  joiners: words('of'),
});

export const event = defineEntityType({
  label: 'EVENT',
  summary: 'Wars, exercises, operations, summits, revolutions and games by name.',
  lists: [],
  patterns: [
    { id: 'vote', trigger: 'run', confidence: 0.9, match: matchVote },
    {
      id: 'named-operation',
      trigger: 'run',
      confidence: 0.9,
      concerns: ({ normal }) => normal === 'exercise' || normal === 'operation',
      match: matchOpened,
    },
    {
      id: 'event-name',
      confidence: 0.85,
      ...eventName,
      match: (at, block, document) => {
        const match = eventName.match(at, block, document);
        if (!match) return null;
        // "Global War on Terrorism"
        const isOnTerror = /^on terror(?:ism)?$/.test(
          `${wordAt(block, match.to, at)} ${wordAt(block, match.to + 1, at)}`,
        );
        if (isOnTerror) return { ...match, to: match.to + 2 };
        const words = block.facts.slice(match.from, match.to);
        if (words.at(-2)?.normal === 'than') return null;
        // "the Rim of the | Pacific Exercise"
        const isTail = wordAt(block, at - 1, at) === 'the' && wordAt(block, at - 2, at) === 'of';
        const isOf = isTail && words.at(-1)!.normal === 'exercise' && block.facts[at - 3]?.kind === 'title';
        if (isOf && block.opens[at - 3] === 0) return { ...match, from: at - 3 };
        return isKindOfEvent(words) && !isShortened(match.to, block) ? null : match;
      },
    },
  ],
  examples: [
    { text: 'The exercise of power by the Gold Coast was limited.', finds: [] },
    { text: 'They held the exercise "Cobra Gold" in 1982.', finds: ['Cobra Gold'] },
    {
      text: 'Total War, Military Operations Other Than War and the Combined Field Training Exercise are kinds.',
      finds: [],
    },
    { text: 'The Team Spirit Exercise ended with the Cold War.', finds: ['Team Spirit Exercise', 'Cold War'] },
    { text: 'They joined the Global War on Terrorism.', finds: ['Global War on Terrorism'] },
    { text: 'They sailed to the Rim of the Pacific Exercise.', finds: ['Rim of the Pacific Exercise'] },
    { text: 'The war goes on, and each exercise helps.', finds: [] },
    { text: 'The Fourth Industrial Revolution changes war.', finds: ['Fourth Industrial Revolution'] },
    { text: 'Forces took part in Exercise Talisman Sabre.', finds: ['Exercise Talisman Sabre'] },
    { text: 'It lost the 2001 Italian general election.', finds: ['2001 Italian general election'] },
    { text: 'After World War II it was rebuilt.', finds: ['World War II'] },
  ],
});
