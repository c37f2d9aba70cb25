import { linesOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { defineRule } from '../rule.ts';

/** Wider than this is the gap between two columns, and says so. */
const widest = 4;

/** "Our security identity  19" in a table: what is left of a contents page's dots is no column. */
const leader = /^\p{L}(?:[^ ]| (?! ))+ {2,4}\d{1,3}$/u;

export const wideGaps = defineRule({
  id: 'wide-gaps',
  summary: 'Narrows the gaps between words of a justified line, and behind a full stop, to one blank.',
  phase: 'document',
  isRoutine: true,
  examples: [
    { raw: 'Drugs       640       700   810', text: 'Drugs       640       700   810' },
    { raw: 'Executive Summary  10\nOur security  12', text: 'Executive Summary 10\nOur security 12' },
    { raw: '  (a) to train nurses', text: '  (a) to train nurses' },
    {
      raw: 'The  programme  aims   to  end  poverty.    It  began  in  1994.',
      text: 'The programme aims to end poverty. It began in 1994.',
      source: 'pdftotext -layout of justified pages',
    },
  ],
  *propose(page) {
    if (!page.text.includes('  ')) return;
    const lines = linesOf(page);
    const marks = marksOfLines(page, lines);
    for (const [index, { start, text }] of lines.entries()) {
      const kind = marks[index]?.kind;
      if (!text.includes('  ') || (kind === 'table' && !leader.test(text))) continue;
      const gaps = [...text.matchAll(/ {2,}/g)];
      if (gaps.some(([gap]) => gap.length > widest)) continue;
      for (const { 0: gap, index: at } of gaps) {
        const span = { start: start + at + 1, end: start + at + gap.length };
        yield { span, replacement: '', confidence: 1, evidence: 'more than one blank between two words' };
      }
    }
  },
});
