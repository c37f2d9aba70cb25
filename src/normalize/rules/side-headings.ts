import type { MovedText } from '../../text/edit.ts';
import { linesOf, measureOf } from '../layout/lines.ts';
import { readSideHeading } from '../layout/side-heading.ts';
import { defineRule } from '../rule.ts';

const page = (top: string) => `${top}
technology development project. The DTAQ, on the other hand, will strengthen the
management of military supplies and defense technologies by exclusively conducting
defense quality control and reliability evaluation, research and prediction of defense
technologies, and planning, analysis, and evaluation of technologies. In the future, however,
requirements have already been determined for the development of weapons systems.`;

/** The lines of a body set apart, above those of its margin. */
const beside = (top: string) => `${page(`${top}
through various channels such as the press and its
own stations on the air, and it has set up groups of citizens that ask it for an answer
to what they want to know. It will go on with them in each of the years that are ahead,
and it will report on all of them to the committee of the parliament in the spring, when
the plan for the year is due.`).replaceAll('\n', '\n\n')}
${'\nA note of the margin\nin narrow lines.'.repeat(4)}`;

export const sideHeadings = defineRule({
  id: 'side-headings',
  summary: 'Takes a side heading out of the lines of the paragraph that it was woven with.',
  phase: 'document',
  examples: [
    {
      raw: 'In 2021 the Government of Norway spent\nNOK 3 billion on the F-35 programme.\nNATO is not a threat\nto any country. The Ministry\nof Defence will establish a fund for small companies. The Ministry\nwill act.',
      text: 'In 2021 the Government of Norway spent\nNOK 3 billion on the F-35 programme.\nNATO is not a threat\nto any country. The Ministry\nof Defence will establish a fund for small companies. The Ministry\nwill act.',
    },
    {
      raw: 'The Ministry of Defence The plan is old.\nIt was made',
      text: 'The Ministry of Defence The plan is old.\nIt was made',
    },
    {
      raw: page('The Republic of Korea and the United States agreed to hold the talks every year in\nSeoul.'),
      text: page('The Republic of Korea and the United States agreed to hold the talks every year in\nSeoul.'),
    },
    {
      raw: page(
        'Vitalizing Defense Exports Export of defense articles not only strengthens\nthe country’s defense capabilities but also vital-\nizes the economy as it maintains the operation rate of the defense industry and',
      ),
      text: page(
        'Vitalizing Defense Exports\n\nExport of defense articles not only strengthens\nthe country’s defense capabilities but also vital-\nizes the economy as it maintains the operation rate of the defense industry and',
      ),
      source: 'ROK 2020, p. 187',
    },
    {
      raw: page(
        'Improving the National Defense The MND and the DAPA are innovating\nR&D Execution System the national defense R&D system to\neffectively prepare for future wars, where\nadvanced technologies will dictate the patterns of warfare.',
      ),
      text: page(
        'Improving the National Defense R&D Execution System\n\nThe MND and the DAPA are innovating\nthe national defense R&D system to\neffectively prepare for future wars, where\nadvanced technologies will dictate the patterns of warfare.',
      ),
      source: 'ROK 2020, p. 184',
    },
    {
      raw: 'Building the Coastal Radar Chain The Coastal Radar Chain Programme is under way.',
      text: 'Building the Coastal Radar Chain\n\nThe Coastal Radar Chain Programme is under way.',
    },
    {
      raw: page('The Long War As of May 2010 the plan for the Operation Over The Horizon is in force and well known.'),
      text: page('The Long War As of May 2010 the plan for the Operation Over The Horizon is in force and well known.'),
    },
    {
      raw: page('Managing Civil Border Control But now a single post decides, and goods can pass in a day'),
      text: page('Managing Civil Border Control\n\nBut now a single post decides, and goods can pass in a day'),
    },
    {
      raw: beside(
        'Promoting Active Policy To gain public trust, the MND is promoting\nPR Activities its key policies, including the reform,',
      ),
      text: beside(
        'Promoting Active Policy PR Activities\nTo gain public trust, the MND is promoting\nits key policies, including the reform,',
      ),
      source: 'ROK 2020, p. 162',
    },
    {
      raw: 'Central Asia Central Asia is the key region of the continent.',
      text: 'Central Asia\n\nCentral Asia is the key region of the continent.',
      source: 'ROK 2020',
    },
  ],
  *propose(page, { plainHeadingLevel }) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    for (let first = 0; first < lines.length; first++) {
      const found = readSideHeading(lines, first, measure);
      if (!found) continue;
      const { pieces, confidence, evidence } = found;
      const starts = pieces.map((_, index) => lines[first + index]!.start);
      const texts = pieces.map((length, index) => lines[first + index]!.text.slice(0, length).trim());
      let below = '';
      const moved: MovedText[] = [];
      for (const [index, length] of pieces.entries()) {
        if (index === 0) continue;
        const start = starts[index]!;
        moved.push({ at: below.length + 1, from: { start, end: start + texts[index]!.length } });
        below += ` ${texts[index]!}`;
        yield { span: { start, end: start + length }, replacement: '', confidence, evidence };
      }
      const gap = { start: starts[0]! + texts[0]!.length, end: starts[0]! + pieces[0]! };
      yield { span: gap, replacement: `${below}\n\n`, moved, confidence, evidence };
      yield { span: { start: starts[0]!, end: gap.start }, kind: 'heading', level: plainHeadingLevel };
      first += pieces.length - 1;
    }
  },
});
