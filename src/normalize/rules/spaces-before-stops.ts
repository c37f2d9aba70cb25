import { defineRule } from '../rule.ts';

export const spacesBeforeStops = defineRule({
  id: 'spaces-before-stops',
  summary: 'Takes out a space between a word and the stop or comma that follows it.',
  phase: 'document',
  examples: [
    { raw: 'contents . . . . 4 and .NET with .5', text: 'contents . . . . 4 and .NET with .5' },
    {
      raw: 'the volunteer reservists . Reserve forces , too',
      text: 'the volunteer reservists. Reserve forces, too',
      source: 'ROK 2020, p. 130',
    },
    {
      raw: 'the interests of the U. S . and its allies',
      text: 'the interests of the U. S. and its allies',
      source: 'Pentagon Papers',
    },
  ],
  *propose({ text }) {
    for (const stop of [' .', ' ,']) {
      for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 2)) {
        const start = text[at - 1] === ' ' ? at - 1 : at;
        if (!isStray(text, start, at + 1)) continue;
        yield { span: { start, end: at + 1 }, replacement: '', confidence: 0.95, evidence: 'a space before a stop' };
      }
    }
  },
});

/** True where a word stands before the gap and a space after the stop; dot leaders and `.NET` are none. */
function isStray(text: string, gap: number, stop: number): boolean {
  if (!/[\p{L}\p{N})\]’”]/u.test(text[gap - 1] ?? '') || /[^\s]/.test(text[stop + 1] ?? '')) return false;
  if (/^.\s?[.,]/.test(text.slice(stop, stop + 3))) return false;
  const before = text.slice(Math.max(0, gap - 4), gap);
  return !/[.] ?\S$/.test(before) || /\p{Lu}\. ?\p{Lu}$/u.test(before);
}
