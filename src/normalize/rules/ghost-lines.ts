import { linesOf } from '../layout/lines.ts';
import { defineRule } from '../rule.ts';

export const ghostLines = defineRule({
  id: 'ghost-lines',
  summary: 'Drops lines that hold nothing but the letters with a descender, shadows of a title ("g y p y").',
  phase: 'document',
  examples: [
    { raw: 'p. 4\ny = 2\na b c\nj', text: 'p. 4\ny = 2\na b c\nj' },
    { raw: '###### j g g g g MAVEC (under NDP II)', text: '###### MAVEC (under NDP II)', source: 'Uganda 2015, p. 30' },
    { raw: 'g g g y p\n\n#### 5 Global balance', text: '\n#### 5 Global balance', source: 'Norway 2017, p. 20' },
  ],
  *propose(page) {
    for (const line of linesOf(page)) {
      if (!/^[#gjpqy(),]/.test(line.text)) continue;
      const evidence = 'only letters with a descender';
      if (line.text.length <= 90 && /^(?:#{1,6} )?[gjpqy(),]{1,2}(?: [gjpqy(),]{1,2}){1,40}$/.test(line.text)) {
        const span = { start: line.from, end: Math.min(line.to + 1, page.text.length) };
        yield { span, replacement: '', confidence: 0.95, evidence };
        continue;
      }
      const shadow = /^(#{1,6} )?(?:[gjpqy(),]{1,2} ){3,20}(?=\p{Lu})/u.exec(line.text);
      const start = line.start + (shadow?.[1]?.length ?? 0);
      if (shadow)
        yield { span: { start, end: line.start + shadow[0].length }, replacement: '', confidence: 0.9, evidence };
    }
  },
});
