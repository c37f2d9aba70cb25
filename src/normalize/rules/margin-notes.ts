import { linesOf } from '../layout/lines.ts';
import { bodyColumnOf, readMarginNote, wovenStretches } from '../layout/margin-note.ts';
import { marksOfLines } from '../layout/marks.ts';
import { isTitleCase } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

const page = (lines: string) => `The law that was passed last year sets up a legal basis for
${lines}
countermeasures against noise and helps them to receive it
upon request. The ministry is planning to set up a plan for
its prevention and to survey the noise so that a map of the
whole area can be designed, and it will install an automatic
network to devise measures that reduce the noise and set up
manuals for the payments that are made on the ground of all
this. Measures to build a consensus are being taken through
various processes of collecting opinions.`;

export const marginNotes = defineRule({
  id: 'margin-notes',
  summary: 'Takes the lines of a note in the page’s margin out of the sentence that they stand in.',
  phase: 'document',
  examples: [
    {
      raw: page('residents living in areas requiring the Bases and Installations Act,'),
      text: page('residents living in areas requiring the Bases and Installations Act,'),
    },
    {
      raw: page('residents living in areas requiring\nnew Military Bases'),
      text: page('residents living in areas requiring\nnew Military Bases'),
    },
    {
      raw: page('residents who have to live in all those areas requiring Bases and Installations Act\n(June 25, 2019)'),
      text: page(
        'residents who have to live in all those areas requiring\n\nBases and Installations Act (June 25, 2019)\n',
      ),
      source: 'ROK 2020, p. 175',
    },
    {
      raw: page('residents who have to live in the many areas that require\nMilitary Meal\nUpgrade Project'),
      text: page('residents who have to live in the many areas that require\n\nMilitary Meal Upgrade Project\n'),
      source: 'ROK 2020, p. 274',
    },
  ],
  *propose(page) {
    const lines = linesOf(page);
    const column = bodyColumnOf(lines);
    if (column === null) return;
    const marks = marksOfLines(page, lines);
    const woven = [...wovenStretches(lines, column)];
    for (const { from, to } of woven)
      if (!marks.slice(from, to + 1).some((mark) => mark))
        yield { span: { start: lines[from]!.start, end: lines[to]!.end }, kind: 'mixed', level: 0 };
    for (let at = 1; at < lines.length; at++) {
      const found =
        marks[at] || woven.some(({ from, to }) => at >= from && at <= to) ? null : readMarginNote(lines, at, column);
      if (!found) continue;
      const { pieces, confidence, evidence } = found;
      const final = at + pieces.length - 1;
      let moved = '';
      for (const [index, piece] of pieces.entries()) {
        const line = lines[at + index]!;
        const first = line.start + piece;
        const start = page.text.slice(0, first).trimEnd().length;
        if (at + index === final) {
          yield { span: { start, end: first }, replacement: `\n\n${moved}`, confidence, evidence };
          // A title names what a picture shows; what else stands in a margin are sentences or parts of some.
          const kind = isTitleCase(`${moved}${line.text.slice(piece)}`) ? 'caption' : 'footnote';
          yield { span: { start: first, end: line.end }, kind, level: 0 };
          yield { span: { start: line.end, end: lines[final + 1]!.start }, replacement: '\n\n', confidence, evidence };
        } else {
          // The note's pieces move down to its last one.
          moved += `${line.text.slice(piece)} `;
          yield { span: { start, end: line.end }, replacement: '', confidence, evidence };
        }
      }
      at += pieces.length - 1;
    }
  },
});
