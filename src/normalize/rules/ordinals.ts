import { defineRule } from '../rule.ts';

const endings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };

/** The ending of an ordinal number in English. */
function endingOf(digits: string): string {
  return /1[123]$/.test(digits) ? 'th' : (endings[digits.at(-1)!] ?? 'th');
}

export const ordinals = defineRule({
  id: 'ordinals',
  summary: 'Puts a raised ordinal ending back to its number, or back at all where only a wide gap is left of it.',
  phase: 'document',
  examples: [
    {
      raw: 'use 4[8] and 2 the 5 st; in the 7 Party states the 3 Plenary',
      text: 'use 4[8] and 2 the 5 st; in the 7 Party states the 3 Plenary',
    },
    { raw: 'the 50[th] and 1 st anniversary', text: 'the 50th and 1st anniversary', source: 'ROK 2020' },
    {
      raw: 'the 7  Party Congress and the 3  Plenary Meeting',
      text: 'the 7th Party Congress and the 3rd Plenary Meeting',
      source: 'ROK 2018',
    },
  ],
  *propose({ text }) {
    if (!/\d(?:\[[snrt]| {1,2}(?:[snrt]|\p{Lu}))/u.test(text)) return;
    for (const found of text.matchAll(/(?<=(?<!\d)(\d{1,3}))(\[(st|nd|rd|th)\]| (st|nd|rd|th)\b)/g)) {
      const [, digits = '', raised = '', inBrackets, apart] = found;
      const ending = inBrackets ?? apart!;
      if (ending !== endingOf(digits)) continue;
      const span = { start: found.index, end: found.index + raised.length };
      yield { span, replacement: ending, confidence: 0.97, evidence: `${digits}${ending} in two pieces` };
    }
    for (const { index, 1: digits = '' } of text.matchAll(/(?<=\b[Tt]he (\d{1,3})) {2}(?=\p{Lu}\p{Ll})/gu)) {
      const evidence = `a wide gap after "the ${digits}" and before a capital`;
      yield { span: { start: index, end: index + 1 }, replacement: endingOf(digits), confidence: 0.8, evidence };
    }
  },
});
