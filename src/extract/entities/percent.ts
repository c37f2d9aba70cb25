import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/name-block.ts';
import { formatNumber, isNumber, rangeWords, readNumber } from '../names/numbers.ts';

function endOfSign(block: NameBlock, at: number, home: number): number | null {
  const word = wordAt(block, at, home);
  if (word === '%' || word === 'percent' || word === 'pct') return at + 1;
  return word === 'per' && wordAt(block, at + 1, home) === 'cent' ? at + 2 : null;
}

function match(at: number, block: NameBlock): PatternMatch | null {
  const number = readNumber(block, at);
  if (!number) return null;
  const end = endOfSign(block, number.to, at);
  const value = `${formatNumber(number.value)}`;
  const middle = end ?? number.to;
  const upper =
    rangeWords.has(wordAt(block, middle, at)) && wordAt(block, middle, at) !== 'and'
      ? readNumber(block, middle + 1, at)
      : null;
  const far = upper && endOfSign(block, upper.to, at);
  if (upper && far) return { from: at, to: far, normalized: `${value}/${formatNumber(upper.value)} %` };
  return end === null ? null : { from: at, to: end, normalized: `${value} %` };
}

export const percent = defineEntityType({
  label: 'PERCENT',
  summary: 'Shares in per cent. `normalized` is the number and "%".',
  lists: [],
  patterns: [
    { id: 'number-and-per-cent', trigger: 'number', confidence: 0.99, concerns: isNumber, match },
    { id: 'worded-per-cent', trigger: 'lower', confidence: 0.97, concerns: isNumber, match },
  ],
  examples: [
    { text: 'It rose by two percentage points.', finds: [] },
    { text: 'Women are 15 per cent of the force.', finds: ['15 per cent'], normalized: '15 %' },
    { text: 'About 15 to 20 percent of the city was cleared.', finds: ['15 to 20 percent'], normalized: '15/20 %' },
    { text: 'It spends 2% of its product on defence.', finds: ['2%'], normalized: '2 %' },
  ],
});
