import { linesOf } from '../layout/lines.ts';
import { defineRule } from '../rule.ts';

export const barHeadings = defineRule({
  id: 'bar-headings',
  summary: 'Sets a heading between bars apart from the paragraph that it opens.',
  phase: 'document',
  examples: [
    { raw: '| Amount | 7,000 | 9,000 |', text: '| Amount | 7,000 | 9,000 |' },
    { raw: '| if a | b', text: '| if a | b' },
    {
      raw: '| navy | The Navy, organized under the Navy Headquarters, is composed of it.',
      text: 'navy\n\nThe Navy, organized under the Navy Headquarters, is composed of it.',
      source: 'ROK 2016, p. 53',
    },
    {
      raw: '| enhancing ROK-U.s. Mutual Understanding | The ROK government has it.',
      text: 'enhancing ROK-U.s. Mutual Understanding\n\nThe ROK government has it.',
      source: 'ROK 2016, p. 156',
    },
    {
      raw: '| Unit Activities Cultivating a Fearless Mentality | All unit activities\nof field units',
      text: 'Unit Activities Cultivating a Fearless Mentality\n\nAll unit activities\nof field units',
      source: 'ROK 2012, p. 189',
    },
    {
      raw: 'it.\n| Expected benefits of securing a proper level of defense\nbudget | The level',
      text: 'it.\nExpected benefits of securing a proper level of defense\nbudget\n\nThe level',
      source: 'ROK 2010, p. 223',
    },
    {
      raw: '| Improving the Information Service and\n\nInfrastructure | The MND is at it.',
      text: 'Improving the Information Service and\n\nInfrastructure\n\nThe MND is at it.',
      source: 'ROK 2012, p. 170',
    },
  ],
  needs: /\|/,
  *propose(page) {
    const { text } = page;
    const lines = linesOf(page);
    for (const [index, line] of lines.entries()) {
      const opening = /^\|[ \t]+(?=[\p{L}\d“‘"'])/u.exec(line.text);
      if (!opening || (line.text.endsWith('|') && /\|.*\|.*\|/.test(line.text))) continue;
      // The last row of a table in one column.
      if (line.text.endsWith('|') && lines[index - 1]?.text.endsWith('|') && line.blankAbove === 0) continue;
      const start = line.start + opening[0].length;
      // The heading may run over one line end, in a book set with blank lines over one of them.
      const below = lines[index + 1];
      const isSpaced = below?.blankAbove === 1 && !line.text.includes('|', 1) && /^[^|]{1,60}\|/.test(below.text);
      const feed = text.indexOf('\n', (isSpaced ? below.from : line.to) + 1);
      const near = text.slice(start, Math.min(start + 200, feed < 0 ? text.length : feed));
      const bar = near.indexOf('|');
      // Small capitals are lost in places: "| navy | The Navy is".
      const opensSentence = /^\|\s+\p{Lu}\S*\s\S/u.test(near.slice(bar));
      if (bar < (opensSentence ? 4 : 6) || (!opensSentence && /^\p{Ll}/u.test(near))) continue;
      if (
        (!isSpaced && /\n\s*\n/.test(near.slice(0, bar))) ||
        /(?<!\b\p{L})[.;]\s/u.test(near.slice(0, bar)) ||
        near.indexOf('|', bar + 1) >= 0
      )
        continue;
      const title = near.slice(0, bar).trimEnd();
      const closing = /^\s*\|[ \t]*/.exec(near.slice(title.length))![0];
      const after = start + title.length + closing.length;
      const evidence = 'a title between bars';
      yield { span: { start: line.start, end: start }, replacement: '', confidence: 0.97, evidence };
      const isAlone = text[after] === '\n' || after >= text.length;
      const span = { start: start + title.length, end: after };
      yield { span, replacement: isAlone ? '' : '\n\n', confidence: 0.97, evidence };
      yield { span: { start, end: span.start }, kind: 'heading', level: 4 };
    }
  },
});
