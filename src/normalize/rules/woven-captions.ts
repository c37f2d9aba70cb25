import type { Span } from '../../text/span.ts';
import { linesOf, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { hasColumn, readDateTail, readWovenCaption } from '../layout/woven-caption.ts';
import { defineRule } from '../rule.ts';

const page = (lines: string) => `${lines}
countries when the political situation in Libya
became unstable. Such accomplishments raised the stature of the armed forces in the
international community, and the ministry will continue to protect the nationals who
live abroad and to cooperate with the relevant organizations of its partner countries.
The operation was the first of its kind and has been used as an example of cooperation
between the services. The unit is made up of members of the navy and the marine corps.
It returned home in the summer after it had handed over its task to the next contingent
of the unit, which will stay in the region for a further six months and then come home.`;

const woven = (line: string) =>
  page(
    `In the spring of that year, the Cheonghae\nUnit was sent to the coast of the Republic of\nYemen in order to evacuate all nationals,\n${line}`,
  );

export const wovenCaptions = defineRule({
  id: 'woven-captions',
  summary: 'Takes a picture’s caption out of the lines of the narrow column beside the picture.',
  phase: 'document',
  examples: [
    {
      raw: woven('as well as other foreign nationals, to nearby'),
      text: woven('as well as other foreign nationals, to nearby'),
    },
    {
      raw: page('of the unit.\nAs well as other foreign nationals nearby Rescue operation in Yemen (April 2015)'),
      text: page('of the unit.\nAs well as other foreign nationals nearby Rescue operation in Yemen (April 2015)'),
    },
    {
      raw: woven(
        'as well as other foreign nationals to nearby Rescue operation for Korean nationals in Yemen (April 2015)',
      ),
      text: woven(
        'as well as other foreign nationals to nearby\n\nRescue operation for Korean nationals in Yemen (April 2015)',
      ),
      source: 'ROK 2016, p. 168',
    },
    {
      raw: woven(
        'as well as other foreign nationals, Signing ceremony for the defense\nto the safe ports of the Gulf of Aden and cooperation agreement (April 2015)',
      ),
      text: woven(
        'as well as other foreign nationals,\nto the safe ports of the Gulf of Aden and\n\nSigning ceremony for the defense cooperation agreement (April 2015)',
      ),
    },
    { raw: 'They met in the city (June 2018)\nand agreed.', text: 'They met in the city (June 2018)\nand agreed.' },
    {
      raw: 'It will develop them. Meanwhile, the (September 2018)\nMND will act.',
      text: 'It will develop them. Meanwhile, the\n\n(September 2018)\nMND will act.',
      source: 'ROK 2018, p. 141',
    },
  ],
  *propose(page) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    const isProse = hasColumn(measure);
    const marks = marksOfLines(page, lines);
    for (let at = 0; at < lines.length; at++) {
      if (marks[at]) continue;
      const tail = readDateTail(lines, at, measure);
      const caption = isProse ? readWovenCaption(lines, at, measure) : null;
      const found = caption && caption.from < at ? caption : (tail ?? caption);
      if (!found || marks[found.from]) continue;
      const { confidence, evidence } = found;
      const line = lines[at]!;
      // "while (November 2016)": what comes before the date is the body's, where no date follows it.
      const pieces = tail && found.from < at ? [found.pieces[0]!, tail.pieces.at(-1)!] : found.pieces;
      const [first = 0, second] = pieces;
      const head = lines[found.from]!;
      let above: Span = { start: 0, end: 0 };
      if (second !== undefined && second > 0) {
        // The first piece moves down to the second.
        above = { start: head.start + first, end: head.start + head.text.length };
        const start = page.text.slice(0, head.start + first).trimEnd().length;
        const span = { start, end: head.end };
        yield { span, replacement: '', confidence, evidence };
      }
      const isWhole = second === 0;
      const from = isWhole ? head.start + first : line.start + (second ?? first);
      const before = page.text.slice(0, from).trimEnd().length;
      const words = page.text.slice(above.start, above.end);
      const replacement = words === '' ? '\n\n' : `\n\n${words} `;
      if (from > line.start || isWhole)
        yield {
          span: { start: before, end: from },
          replacement,
          moved: [{ at: 2, from: above }],
          confidence,
          evidence,
        };
      yield { span: { start: from, end: line.end }, kind: 'caption', level: 0 };
    }
  },
});
