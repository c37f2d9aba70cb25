import { linesOf } from '../layout/lines.ts';
import { defineRule } from '../rule.ts';

const hearing =
  'VerDate Mar 15 2010 20:54 Jan 06, 2011 Jkt 099006 PO 00000 Frm 00003 Fmt 4012 Sfmt 4012 E:\\HR\\OC\\HR705.XXX';

/** Lines that software writes below or above a page; no author does. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^VerDate \w{3} \d.{4,60} Jkt \d{3,8}\b/, 'the Government Printing Office'],
  [/^(?:\S{2,30} )?(?:on )?DSK\w{3,20}PROD(?:\d{1,2})?(?: with [A-Z][\w-]{2,20})?$/, 'the Government Printing Office'],
  [
    /^\S.{0,80}\.(?:indd|qxd|qxp|pmd) {1,9}(?:Sec\d{1,2}:)?[\divxl]{1,5}(?: {1,9}\d{1,4}[/.-].{4,24})?$/i,
    'a typesetting program',
  ],
  [/^(?:https?|file):\S{5,200} ?\(\d{1,4} of \d{1,4}\)/, 'a browser that printed the page'],
];
/** None of them is longer. */
const longest = 320;

export const printersMarks = defineRule({
  id: 'printers-marks',
  summary: 'Drops the lines that printing and typesetting programs put on a page: file names, jobs, dates.',
  phase: 'document',
  examples: [
    {
      raw: 'The file plan.indd was lost.\nVerDate is a field.',
      text: 'The file plan.indd was lost.\nVerDate is a field.',
    },
    { raw: 'See http://www.mod.gov/plan (2 of 3 parts)', text: 'See http://www.mod.gov/plan (2 of 3 parts)' },
    {
      raw: `which the Department has been asked to\n${hearing}\nsmith on DSK2BSOYB1PROD with HEARING\nreport on.`,
      text: 'which the Department has been asked to\nreport on.',
      source: 'hearings of the Congress of the United States',
    },
    { raw: 'It will act.\nWhitePaper_2013.indd   12 24/04/13   3:50 PM', text: 'It will act.\n' },
  ],
  needs: /[:.]/,
  *propose(page) {
    if (!/VerDate|PROD|\.(?:indd|qxd|qxp|pmd) | of \d/i.test(page.text)) return;
    for (const { text, from, to } of linesOf(page)) {
      if (text.length > longest) continue;
      const found = marks.find(([pattern]) => pattern.test(text));
      if (!found) continue;
      const span = { start: from, end: Math.min(to + 1, page.text.length) };
      yield { span, replacement: '', confidence: 0.97, evidence: `a line of ${found[1]}` };
    }
  },
});
