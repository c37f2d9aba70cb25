import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/name-block.ts';

function match(at: number, block: NameBlock): PatternMatch | null {
  const word = wordAt(block, at, at);
  const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(word);
  const after = wordAt(block, at + 1, at).replaceAll('.', '');
  const isHalf = after === 'am' || after === 'pm';
  if (isHalf && (clock || /^(?:1[0-2]|[1-9])$/.test(word))) {
    const hour = (Number(clock ? clock[1] : word) % 12) + (after === 'pm' ? 12 : 0);
    return { from: at, to: at + 2, normalized: `${String(hour).padStart(2, '0')}:${clock?.[2] ?? '00'}` };
  }
  if (clock && word.includes(':'))
    return { from: at, to: at + 1, normalized: `${clock[1]!.padStart(2, '0')}:${clock[2]}` };
  if (
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(word) &&
    (after === 'hours' || after === 'hrs') &&
    /^(?:at|by|from|to|until|before|after)$/.test(wordAt(block, at - 1, at))
  )
    return { from: at, to: at + 2, normalized: `${word.slice(0, 2)}:${word.slice(2)}` };
  return null;
}

export const time = defineEntityType({
  label: 'TIME',
  summary: 'Times of the day. `normalized` is hours and minutes.',
  lists: [],
  patterns: [
    { id: 'clock-time', trigger: 'number', confidence: 0.95, concerns: ({ text }) => /^\d/.test(text), match },
  ],
  examples: [
    { text: 'The ratio was 3:1 in the first year.', finds: [] },
    { text: 'The fleet flew 1850 hours last year.', finds: [] },
    { text: 'It ended at 10 a.m. on Monday.', finds: ['10 a.m.'], normalized: '10:00' },
    { text: 'Flights left at 14:30 sharp.', finds: ['14:30'], normalized: '14:30' },
  ],
});
