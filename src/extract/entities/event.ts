import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/document-facts.ts';
import { matchHeadName } from '../names/head-names.ts';

const words = (text: string) => new Set(text.split('|'));

/** "Exercise Talisman Sabre", "Operation Inherent Resolve": the kind of event opens the name. */
function matchOpened(at: number, block: NameBlock): PatternMatch | null {
  const { normal } = block.facts[at]!;
  if (normal !== 'exercise' && normal !== 'operation') return null;
  const end = block.chunkEnd[at]!;
  return end > at + 1 && wordAt(block, at + 1, at) !== '' ? { from: at, to: end } : null;
}

export const event = defineEntityType({
  label: 'EVENT',
  summary: 'Wars, exercises, operations, summits, revolutions and games by name.',
  lists: [],
  patterns: [
    { id: 'named-operation', trigger: 'capital', confidence: 0.9, match: matchOpened },
    {
      id: 'event-name',
      trigger: 'capital',
      confidence: 0.85,
      match: matchHeadName({
        heads: words(
          'war|wars|exercise|summit|revolution|olympics|olympic games|games|uprising|holocaust|intifada|crisis|world cup|championships',
        ),
        openers: words('battle|siege'),
        joiners: words('of'),
      }),
    },
  ],
  examples: [
    { text: 'The war goes on, and each exercise helps.', finds: [] },
    { text: 'The Fourth Industrial Revolution changes war.', finds: ['Fourth Industrial Revolution'] },
    { text: 'Forces took part in Exercise Talisman Sabre.', finds: ['Exercise Talisman Sabre'] },
    { text: 'After World War II it was rebuilt.', finds: ['World War II'] },
  ],
});
