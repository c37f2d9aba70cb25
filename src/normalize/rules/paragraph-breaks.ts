import { boundaryBetween } from '../layout/boundaries.ts';
import { linesOf, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { defineRule } from '../rule.ts';

const column = [
  'of the defense industry, strengthening defense R&D capabilities, fostering promising',
  'small and medium-sized enterprises (SMEs) and ventures, transforming into an',
  'export-oriented industrial structure, and creating quality jobs.',
  'Furthermore, the ROK government is in the process of reinforcing its support for',
  'domestic development and production of weapons systems, improving defense cost',
  'structures, improving the designation system for defense products and companies,',
];

/** A paragraph a line, and a line that ends inside a sentence all the same. */
const longLine = `${'The council repairs the old harbour and its roads every spring. '.repeat(5)}The`;

/** A title as wide as its text; and a name that a line end cuts. */
const titled = (below: string) => [
  'Small and medium-sized enterprises in the defence industry',
  below,
  'their contracts come from a few large firms and their welders are',
  'trained by the shipyards themselves. Most of them have been in this',
  'business for a generation and none of them has left it in the last',
  'ten years, although the orders of the navy come and go with budgets.',
];

export const paragraphBreaks = defineRule({
  id: 'paragraph-breaks',
  summary: 'Puts a blank line where a paragraph ends: a sentence ends on a line that had room for the next word.',
  phase: 'document',
  examples: [
    { raw: 'as contained in Section 55\nof the Constitution', text: 'as contained in Section 55\nof the Constitution' },
    { raw: 'a special ROK-\nIndonesia defense', text: 'a special ROK-\nIndonesia defense' },
    {
      raw: `${longLine}\ngovernment aims to create jobs.\nThe next paragraph.`,
      text: `${longLine}\ngovernment aims to create jobs.\n\nThe next paragraph.`,
    },
    {
      raw: column.join('\n'),
      text: `${column.slice(0, 3).join('\n')}\n\n${column.slice(3).join('\n')}`,
      source: 'ROK 2020, p. 187',
    },
    {
      raw: titled('Association members build boats for the coast guard, of whom').join('\n'),
      text: titled('Association members build boats for the coast guard, of whom').join('\n'),
    },
    {
      raw: titled('We describe shipyards that build boats for the coast guard, and').join('\n'),
      text: titled('\nWe describe shipyards that build boats for the coast guard, and').join('\n'),
    },
  ],
  *propose(page) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    const marks = marksOfLines(page, lines);
    for (let index = 0; index < lines.length; index++) {
      const below = lines[index]!;
      const above = lines[index - 1];
      if (!above || below.blankAbove > 0) continue;
      const context = { measure, markAbove: marks[index - 1], markBelow: marks[index] };
      if (boundaryBetween(above, below, context) !== 'break') continue;
      const isMarked = context.markAbove !== undefined || context.markBelow !== undefined;
      // `Anti-⏎Air`, `ROK-⏎Indonesia`: a line that ends in a hyphen ends no paragraph.
      if (!isMarked && /\p{L}-$/u.test(page.text.slice(above.end - 2, above.end))) continue;
      const evidence =
        context.markAbove || context.markBelow ? 'another kind of text begins' : 'the line had room left';
      yield { span: { start: above.end, end: below.start }, replacement: '\n\n', confidence: 0.9, evidence };
    }
  },
});
