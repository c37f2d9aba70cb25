import { linesOf } from '../layout/lines.ts';
import { defineRule } from '../rule.ts';

export const ghostLines = defineRule({
  id: 'ghost-lines',
  summary: 'Drops lines that hold nothing but the letters with a descender, shadows of a title ("g y p y").',
  phase: 'document',
  examples: [
    { raw: 'p. 4\ny = 2\na b c\nj', text: 'p. 4\ny = 2\na b c\nj' },
    { raw: 'g g g y p\n\n#### 5 Global balance', text: '\n#### 5 Global balance', source: 'Norway 2017, p. 20' },
  ],
  *propose(page) {
    for (const line of linesOf(page)) {
      if (line.text.length > 90 || !/^(?:#{1,6} )?[gjpqy(),](?: [gjpqy(),]){1,40}$/.test(line.text)) continue;
      const span = { start: line.from, end: Math.min(line.to + 1, page.text.length) };
      yield { span, replacement: '', confidence: 0.95, evidence: 'only letters with a descender' };
    }
  },
});
