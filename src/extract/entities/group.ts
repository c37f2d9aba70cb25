import { groupHeads } from '../../lexicon/name-heads.ts';
import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { isGlued, wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/name-block.ts';

/** Adjectives that judge and do not tell which group: outside the span. */
const judging = new Set([
  'promising',
  'many',
  'various',
  'several',
  'more',
  'other',
  'such',
  'new',
  'outstanding',
  'excellent',
  'talented',
  'capable',
  'all',
  'some',
  'these',
  'those',
  'own',
]);

/** "small and medium-sized enterprises", "defense industry", "ventures". */
function match(at: number, block: NameBlock): PatternMatch | null {
  if (block.facts[at]!.kind !== 'lower' || wordAt(block, at + 1, at) === '-') return null;
  const { pos } = block.analyzed.tokens;
  if (pos[at] !== 'NOUN' || pos[at - 1] === 'PRON' || pos[at + 1] === 'NOUN') return null;
  let from = at;
  for (;;) {
    const before = wordAt(block, from - 1, at);
    if (before === '' || judging.has(before)) break;
    const isPart =
      ['ADJ', 'NOUN'].includes(pos[from - 1]!) ||
      (before === '-' && isGlued(block, from - 1)) ||
      (pos[from - 1] === 'VERB' && wordAt(block, from - 2, at) === '-');
    const isPair =
      before === 'and' && pos[from - 2] === 'ADJ' && (pos[from] === 'ADJ' || wordAt(block, from + 1, at) === '-');
    if (!isPart && !isPair) break;
    from--;
  }
  if (wordAt(block, from, at) === '-') from++;
  return { from, to: at + 1, mentionType: 'NOM' };
}

export const group = defineEntityType({
  label: 'GROUP',
  summary:
    'Target groups and sectors: SMEs, ventures, servicemembers, the defense industry. Described groups have the mention type NOM.',
  lists: ['groups'],
  patterns: [
    {
      id: 'described-group',
      trigger: 'lower',
      confidence: 0.7,
      concerns: ({ normal }) => groupHeads.has(normal),
      match,
    },
  ],
  examples: [
    { text: 'It ventures out and women-led teams follow.', finds: [] },
    {
      text: 'Support for SMEs and ventures grows.',
      finds: ['SMEs', 'ventures'],
      normalized: 'small and medium-sized enterprise',
    },
  ],
});
