import { linesOf } from '../layout/lines.ts';
import { findTextColumns } from '../layout/text-columns.ts';
import { endsSentence } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

const left = [
  'The council will meet twice a year in',
  'order to review the plan and to set the',
  'goals of the next period. Its members',
  'are named by the minister, who may ask',
  'for the advice of the services and of',
  'the regions in all matters of funding.',
];
const right = [
  'The fund is open to small enterprises',
  'that take part in the development of',
  'new materials. It will be reviewed by',
  'the agency after three years, and the',
  'report will be sent to the parliament',
  'in the spring of the following year.',
];
const pad = (text: string) => text.padEnd(44);

export const textColumns = defineRule({
  id: 'text-columns',
  summary: 'Sets two columns of prose one below the other where the gap between them was kept and lines up.',
  phase: 'document',
  examples: [
    {
      raw: left.map((_, index) => `Item ${index}    Approx. ${index * 7}    USD ${index}`).join('\n'),
      text: left.map((_, index) => `Item ${index}    Approx. ${index * 7}    USD ${index}`).join('\n'),
    },
    {
      raw: left
        .slice(0, 4)
        .map((text, index) => pad(text) + right[index])
        .join('\n'),
      text: left
        .slice(0, 4)
        .map((text, index) => pad(text) + right[index])
        .join('\n'),
    },
    {
      raw: left.map((text, index) => pad(text) + right[index]).join('\n'),
      text: `${left.join('\n')}\n\n${right.join('\n')}`,
    },
  ],
  *propose(page) {
    if (!page.text.includes('  ')) return;
    const lines = linesOf(page);
    const found = findTextColumns(lines);
    if (!found) return;
    const gap = endsSentence(found.left.at(-1) ?? '') ? '\n\n' : '\n';
    yield {
      span: { start: lines[found.first]!.start, end: lines[found.last]!.end },
      replacement: `${found.left.join('\n')}${gap}${found.right.join('\n')}`,
      confidence: 0.85,
      evidence: `two columns of prose, their gap at one place in ${found.last - found.first + 1} lines`,
    };
  },
});
