import { unitModifiers, unitNames } from '../../lexicon/units.ts';
import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/name-block.ts';
import { formatNumber, isNumber, rangeWords, readNumber } from '../names/numbers.ts';

function readUnit(block: NameBlock, at: number, home: number): { readonly to: number; readonly unit: string } | null {
  const modifier = unitModifiers.has(wordAt(block, at, home)) ? wordAt(block, at, home) : '';
  const end = modifier ? at + 1 : at;
  if (wordAt(block, end, home) === '') return null;
  const { text, normal } = block.facts[end]!;
  // "4G" counts no grams.
  const unit = unitNames.get(text) ?? (text === 'G' ? undefined : unitNames.get(normal));
  return unit ? { to: end + 1, unit: modifier ? `${modifier} ${unit}` : unit } : null;
}

/** One letter is a unit only right after digits: "5 m", never "one in". */
function match(at: number, block: NameBlock): PatternMatch | null {
  const number = readNumber(block, at);
  if (!number) return null;
  const upper = rangeWords.has(wordAt(block, number.to, at)) ? readNumber(block, number.to + 1, at) : null;
  const far = upper && readUnit(block, upper.to, at);
  const unit = far ?? readUnit(block, number.to, at);
  if (!unit || isDoubtful(block, unit.to - 1, number.isWord)) return null;
  const value =
    far && upper ? `${formatNumber(number.value)}/${formatNumber(upper.value)}` : formatNumber(number.value);
  return { from: at, to: unit.to, normalized: `${value} ${unit.unit}` };
}

function isDoubtful(block: NameBlock, at: number, isWord: boolean): boolean {
  const word = block.facts[at]!.text;
  if (/^in$/i.test(word)) return true;
  if (/^[AKV]$/.test(word)) return true;
  return (
    (isWord && word.length < 4) ||
    (['in', 'bar', 'm', 'K', 'A', 'V', 't', 'g', 'l'].includes(word) && isWord) ||
    word === 'in' ||
    word === 'bar'
  );
}

export const quantity = defineEntityType({
  label: 'QUANTITY',
  summary:
    'Numbers with a unit of measure; bare counts are none. `normalized` is the number and the unit in its short form.',
  lists: [],
  patterns: [
    { id: 'number-and-unit', trigger: 'number', confidence: 0.95, concerns: isNumber, match },
    { id: 'worded-number-and-unit', trigger: 'lower', confidence: 0.9, concerns: isNumber, match },
  ],
  examples: [
    { text: 'It will buy 15 ships and 88 advanced fighter aircraft.', finds: [] },
    { text: 'One in three left in 2015.', finds: [] },
    { text: 'The rocket reaches 300 kilometres.', finds: ['300 kilometres'], normalized: '300 km' },
    {
      text: 'More than 18,000 square kilometers of territory were freed.',
      finds: ['18,000 square kilometers'],
      normalized: '18000 square km',
    },
  ],
});
