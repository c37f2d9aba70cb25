import { defineRefusal } from '../program-rule.ts';

const arms = new Set([
  'nuclear',
  'missile',
  'missiles',
  'weapon',
  'weapons',
  'wmd',
  'uranium',
  'plutonium',
  'enrichment',
  'heu',
  'arms',
]);
const ofItsKind = new Set([
  ...arms,
  'ballistic',
  'cruise',
  'biological',
  'chemical',
  'long-range',
  'north',
  'korea',
  'korean',
  'iranian',
  'iran',
  'dprk',
  'and',
  'or',
  'clandestine',
  'civilian',
  'soviet',
  'iraqi',
  'indian',
  'pakistani',
  'chinese',
  'development',
  'technology',
  '-',
  'highly',
  'enriched',
  'heu',
]);

export const weaponsProgram = defineRefusal({
  id: 'weapons-program',
  summary: 'A state\u2019s efforts to get arms, spoken of as a threat: no measure of the paper\u2019s own.',
  examples: [
    { text: 'The regime continues its nuclear weapons program and a ballistic missile program.', programs: [] },
    { text: 'The army began a missile storage safety program.', programs: ['missile storage safety program'] },
  ],
  yieldsToKnownName: false,
  refuses: ({ block, name, headToken, head }) => {
    if (head.type !== 'program' && head.type !== 'project') return false;
    const words = block.tokens.normal.slice(name.from, Math.min(headToken, name.to));
    return words.some((word) => arms.has(word)) && words.every((word) => ofItsKind.has(word));
  },
});
