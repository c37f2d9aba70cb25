import { readFlipbookHeader } from '../layout/flipbook.ts';
import { type Line, linesOf } from '../layout/lines.ts';
import { endsSentence, isTitleCase } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

const foot = 'Chapter 5. Establishing a Fair, Transparent, and Efficient National Defense Operation System';

/** What the viewers of Yumpu, Issuu, Scribd, DocPlayer and StudyLib write around a page, in small letters. No paper has these lines. */
const viewerLines: ReadonlySet<string> = new Set([
  'create successful epaper yourself',
  'turn your pdf publications into a flip-book with our unique google optimized e-paper software.',
  'turn pdf publications into a flip-book with our unique google optimized e-paper software.',
  'you also want an epaper? increase the reach of your titles',
  'yumpu automatically turns print pdfs into web optimized epapers that google loves.',
  'epaper read',
  'download epaper',
  'show more',
  'show less',
  'start now',
  'extended embed settings',
  'no tags were found...',
  'share from page:',
  'share from cover',
  'flag as inappropriate content',
  'save save',
  'carousel previous',
  'carousel next',
  'welcome message from author',
  'size: px',
  'start display at page:',
  'advertisement',
  'report dmca',
]);
const longestViewerLine = Math.max(...Array.from(viewerLines, (line) => line.length));
/** "25.02.2016 Views": when the viewer took the document in; "You are on page 1of 14". */
const viewDate = /^(?:\d{2}\.\d{2}\.\d{4} Views|You are on page \d{1,4} ?of \d{1,4})$/;

export const flipbookFurniture = defineRule({
  id: 'flipbook-furniture',
  summary: 'Drops the lines that a flipbook viewer adds, and the running foot of such a page.',
  phase: 'document',
  examples: [
    {
      raw: 'Page 187 of the report was missing.\nIt is back.',
      text: 'Page 187 of the report was missing.\nIt is back.',
    },
    {
      raw: `Page 187 - 2020 Defence White Paper\nP. 187\nof the defense industry, and\n${foot}`,
      text: 'of the defense industry, and',
      source: 'ROK 2020, p. 187',
    },
    {
      raw: 'Page 118 - 2020 Defence White Paper\nP. 118\neducation in everyday life.\n2020 Defense White Paper',
      text: 'education in everyday life.',
      source: 'ROK 2020, p. 118',
    },
    {
      raw: 'Page 383 - 2018 Defense White Paper\nP. 383\nin a future-oriented manner.\nAppendix 381',
      text: 'in a future-oriented manner.',
      source: 'ROK 2018, p. 383',
    },
    {
      raw: 'The paper shows more.\nShow more support.',
      text: 'The paper shows more.\nShow more support.',
    },
    {
      raw: '25.02.2016 Views\nSHOW MORE\nCreate successful ePaper yourself\nThe Government will revise the process.',
      text: 'The Government will revise the process.',
      source: 'Australia 2016, as a viewer shows it',
    },
    {
      raw: 'Page 30 - A Plan\nP. 30\nThe plan is as follows.\nChapter 4 says more.',
      text: 'The plan is as follows.\nChapter 4 says more.',
    },
  ],
  *propose(page) {
    const lines = linesOf(page);
    for (const { text, from, to } of lines) {
      if (text.length > longestViewerLine || (!viewerLines.has(text.toLowerCase()) && !viewDate.test(text))) continue;
      const span = { start: from, end: Math.min(to + 1, page.text.length) };
      yield {
        span,
        replacement: '',
        confidence: 0.95,
        evidence: 'a line that a viewer of flipbooks puts on every page',
      };
    }
    const header = readFlipbookHeader(page.text);
    if (!header) return;
    const { label, title } = header;
    const numberAt = page.text.indexOf('\n') + 1;
    const reason = {
      replacement: '',
      confidence: 0.99,
      evidence: `header of a flipbook viewer: "${title}", page ${label}`,
    };
    yield { label };
    yield { span: { start: 0, end: numberAt }, ...reason };
    if (header.length > numberAt) yield { span: { start: numberAt, end: header.length }, ...reason };
    const last = lines.at(-1);
    const before = lines.at(-2);
    if (!last || !before || before.from < header.length) return;
    const why = readFoot(last, before, header);
    if (why) yield { span: { start: before.to, end: last.end }, replacement: '', confidence: 0.95, evidence: why };
  },
});

/** Says why the last line of a flipbook page is its running foot, or null. */
function readFoot(last: Line, before: Line, { label, title }: { label: string; title: string }): string | null {
  const text = last.text;
  const withoutLabel = text.replace(new RegExp(`^${label} | ${label}$`), '');
  if (sameTitle(withoutLabel, title)) return 'the last line is the title of the book';
  const numbered = text.length < 100 && (text.startsWith(`${label} `) || text.endsWith(` ${label}`));
  if (numbered && isTitleCase(withoutLabel)) return `the last line is a title with the page number ${label}`;
  // The printed number lags behind the viewer's by the cover's pages: "Appendix 381" on page 383.
  const printed = /^(\d{1,4}) (?=\p{Lu})|(?<=\p{L}) (\d{1,4})$/u.exec(text);
  const lag = printed ? Number(label) - Number(printed[1] ?? printed[2]) : 0;
  if (printed && lag > 0 && lag <= 12 && text.length < 100 && isTitleCase(text.replace(printed[0], '')))
    return `the last line is a title with the printed page number ${printed[0].trim()}`;
  if (!/^(?:Chapter|Section|Part) (?:\d{1,2}|[IVX]{1,5})\.? \p{Lu}/u.test(text) || !isTitleCase(text)) return null;
  return endsSentence(before.text) ? 'the last line names the chapter' : 'a chapter title cuts the last sentence';
}

function sameTitle(a: string, b: string): boolean {
  const fold = (text: string) => text.toLowerCase().replaceAll('defence', 'defense').replace(/\s+/g, ' ').trim();
  return fold(a) === fold(b);
}
