import { bodyHeads } from '../../lexicon/name-heads.ts';
import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/name-block.ts';

const heads = new Set([...bodyHeads, 'laboratory', 'centre', 'center', 'body', 'headquarters', 'secretariat']);

/** "a joint committee for defense industry and logistics": described, individuated, not named. */
function match(at: number, block: NameBlock): PatternMatch | null {
  const { pos } = block.analyzed.tokens;
  let from = at;
  while (
    wordAt(block, from - 1, at) !== '' &&
    ['ADJ', 'NOUN'].includes(pos[from - 1]!) &&
    block.facts[from - 1]!.kind === 'lower'
  )
    from--;
  const determiner = wordAt(block, from - 1, at);
  if (determiner !== 'a' && determiner !== 'an') return null;
  let to = at + 1;
  if (wordAt(block, to, at) === 'for' || wordAt(block, to, at) === 'of' || wordAt(block, to, at) === 'on')
    to = nounPhraseEnd(block, to + 1, at) ?? to;
  return to > at + 1 || from < at ? { from, to, mentionType: 'NOM' } : null;
}

function nounPhraseEnd(block: NameBlock, at: number, home: number): number | null {
  const { pos } = block.analyzed.tokens;
  let end = at;
  while (wordAt(block, end, home) !== '') {
    const isPart =
      ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(pos[end]!) ||
      (end > at && ['of', 'and'].includes(wordAt(block, end, home)));
    if (!isPart || ['last', 'next', 'this'].includes(wordAt(block, end, home))) break;
    end++;
  }
  while (end > at && ['of', 'and', 'the'].includes(wordAt(block, end - 1, home))) end--;
  return end > at && ['NOUN', 'PROPN'].includes(pos[end - 1]!) ? end : null;
}

export const body = defineEntityType({
  label: 'BODY',
  summary:
    'Committees, councils, boards and laboratories that the text describes but does not name (mention type NOM); a named one is ORG.',
  lists: [],
  patterns: [
    {
      id: 'described-body',
      trigger: 'lower',
      confidence: 0.75,
      concerns: ({ normal }) => heads.has(normal),
      match,
    },
  ],
  examples: [
    { text: 'The council met, and that body agreed.', finds: [] },
    {
      text: 'It created a joint committee for defense industry and logistics last year.',
      finds: ['joint committee for defense industry and logistics'],
    },
  ],
});
