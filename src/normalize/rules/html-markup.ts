import { defineRule, type EditProposal } from '../rule.ts';

/** Elements that end a line where they open or close; all others stand inside one. */
const blocks =
  'br|p|div|li|ul|ol|tr|td|th|table|thead|tbody|h[1-6]|hr|section|article|header|footer|blockquote|pre|figure|figcaption';
const inline = 'strong|b|em|i|u|s|span|font|small|big|sup|sub|a|mark|abbr|cite|q|code|strike|center|img|label';
/** Behind the name stands an attribute or nothing: `<Figure 3-7>` is a caption's head. */
const tag = new RegExp(
  `<(/?)(${blocks}|${inline})(?:\\s{1,20}[a-z][\\w:-]{0,40}\\s{0,5}=[^<>]{0,500}|\\s{0,20})/?>`,
  'gi',
);
const isBlock = new RegExp(`^(?:${blocks})$`, 'i');

/** The entities of HTML that English text is written with. */
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['shy', ''],
  ['euro', '€'],
  ['pound', '£'],
  ['deg', '°'],
]);
const entity = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}));/gi;

export const htmlMarkup = defineRule({
  id: 'html-markup',
  summary: 'Takes the tags and entities of HTML out of text that came from a web page or a flipbook viewer.',
  phase: 'characters',
  needs: /[<&]/,
  examples: [
    { raw: 'a range <50 km and >20 km, if a < b > c', text: 'a range <50 km and >20 km, if a < b > c' },
    {
      raw: '<Figure 3-7> Present State of the Reserve Forces\n<Table 4-3> Status',
      text: '<Figure 3-7> Present State of the Reserve Forces\n<Table 4-3> Status',
      source: 'ROK 2006, p. 93',
    },
    { raw: 'R&D; AT&T; <plan> for <all>', text: 'R&D; AT&T; <plan> for <all>' },
    {
      raw: 'to acquire rapidly evolving technology and<br />\n\nspeed up <strong>less</strong> complex ones.<br />',
      text: 'to acquire rapidly evolving technology and\n\nspeed up less complex ones.',
    },
    { raw: '<p>One.</p><p class="x">Two.</p>', text: 'One.\nTwo.' },
    { raw: 'in 2016.<sup>12</sup> An area of 20 km<sup>2</sup>', text: 'in 2016.[12] An area of 20 km2' },
    {
      raw: 'Research &amp; Development, the Navy&#8217;s &quot;plan&quot;&nbsp;',
      text: 'Research & Development, the Navy’s "plan" ',
    },
  ],
  *propose({ text }) {
    if (text.includes('<')) yield* readTags(text);
    if (text.includes('&')) yield* readEntities(text);
  },
});

function* readTags(text: string): Generator<EditProposal, void, undefined> {
  const evidence = 'a tag of HTML';
  let isLineOpen = false;
  let read = 0;
  for (const { 0: whole, 1: slash = '', 2: name = '', index: start } of text.matchAll(tag)) {
    const end = start + whole.length;
    isLineOpen = /\S/.test(text.slice(read, start)) || (isLineOpen && !text.slice(read, start).includes('\n'));
    read = end;
    let replacement = '';
    if (isBlock.test(name)) {
      // One line end for neighbours that open and close: "</p><p>", and none where the line ends or has not begun.
      if (isLineOpen && end < text.length && !/^[^\S\n]*\n/.test(text.slice(end, end + 20))) replacement = '\n';
      isLineOpen = false;
    } else if (name.toLowerCase() === 'sup') replacement = noteMark(text, start, end, slash === '/');
    yield { span: { start, end }, replacement, confidence: 0.97, evidence };
  }
}

/** A raised number behind a word or a full stop is the mark of a note: "in 2016.<sup>12</sup>", but "km<sup>2</sup>". */
function noteMark(text: string, start: number, end: number, isClosing: boolean): string {
  const before = text.slice(Math.max(0, start - 40), start);
  if (isClosing) return /(?:[.,;:”"’)]|\p{L}{4})<sup[^<>]{0,30}>\d{1,3}$/u.test(before) ? ']' : '';
  const isMark = /(?:[.,;:”"’)]|\p{L}{4})$/u.test(before) && /^\d{1,3}<\/sup>/i.test(text.slice(end, end + 10));
  return isMark ? '[' : '';
}

function* readEntities(text: string): Generator<EditProposal, void, undefined> {
  for (const { 0: whole, 1: decimal, 2: hexadecimal, 3: name = '', index: start } of text.matchAll(entity)) {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0;
    const isCharacter = code >= 32 && code <= 0xffff && (code < 0xd800 || code > 0xdfff);
    const replacement =
      code > 0 ? (isCharacter ? String.fromCharCode(code) : undefined) : entities.get(name.toLowerCase());
    if (replacement === undefined) continue;
    yield { span: { start, end: start + whole.length }, replacement, confidence: 0.97, evidence: 'an entity of HTML' };
  }
}
