import { pageNumberOf } from '../layout/fingerprint.ts';
import { isHeadingText } from '../layout/heading.ts';
import { type Line, linesOf, plainText } from '../layout/lines.ts';
import { endsOpen, isTitleWord, startsLower } from '../layout/words.ts';
import type { PageDraft } from '../page-draft.ts';
import { defineRule, type Proposal } from '../rule.ts';

export const extractorMarkup = defineRule({
  id: 'extractor-markup',
  summary: 'Drops what an extractor added: heading marks, bold and italic marks, picture links, ornaments.',
  phase: 'document',
  examples: [
    { raw: 'issue #4 and snake_case_name, 2 * 3 * 4', text: 'issue #4 and snake_case_name, 2 * 3 * 4' },
    { raw: '#### 13 Conclusion\n\nThe purpose', text: '13 Conclusion\n\nThe purpose', source: 'Norway 2017, p. 45' },
    {
      raw: '_Amphibious Capability_\nThe ADF',
      text: 'Amphibious Capability\nThe ADF',
      source: 'Australia 2016, p. 100',
    },
    {
      raw: '### Harbour Staff - The coast guard is aware that good pilots are not made\nin offices but at sea, in winter, and on the ships of others.',
      text: 'Harbour Staff - The coast guard is aware that good pilots are not made\nin offices but at sea, in winter, and on the ships of others.',
    },
    { raw: '**Perspective Toward the** conducts', text: 'Perspective Toward the conducts', source: 'ROK 2020' },
    {
      raw: 'programme.\n\n-   *  *\n\nPursuant to',
      text: 'programme.\n\n\nPursuant to',
      source: 'Poland 2013, p. 190',
    },
    { raw: 'One.\n![3_Image_0.Png](3_Image_0.Png)\nTwo.', text: 'One.\nTwo.', source: 'ROK 2000' },
    { raw: '```\nhazard and recall alerts.\n```\n```\nFigure 1', text: '\nhazard and recall alerts.\n\n\nFigure 1' },
  ],
  *propose(page) {
    const lines = linesOf(page);
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index]!;
      if (!mayBeMarked(line.text)) continue;
      if (isOrnament(line.text)) yield removeLine(page, line);
      else yield* readLine(lines, index);
    }
  },
});

/** False for most lines: they begin with a letter and hold no sign of emphasis. */
function mayBeMarked(text: string): boolean {
  const unit = text.charCodeAt(0) | 32;
  return unit < 97 || unit > 122 || text.includes('*') || text.includes('_');
}

/** A rule of stars or dashes, a code fence, a picture link alone on its line. */
function isOrnament(text: string): boolean {
  if (!/^[^\p{L}\p{N}]/u.test(text)) return false;
  return (
    /^(?:[-*_=~•.·+#\s]{3,200}|```\w{0,9}|!\[[^\]\n]{0,200}\]\([^)\n]{0,200}\))$/.test(text) && !/^\.{3,}$/.test(text)
  );
}

/** A code fence parts what stands above from what stands below: it leaves a blank line. */
function removeLine(page: PageDraft, line: Line): Proposal {
  const span = { start: line.from, end: Math.min(line.to + 1, page.text.length) };
  const replacement = line.text.startsWith('```') ? '\n' : '';
  return { span, replacement, confidence: 0.95, evidence: 'a line of ornaments or a picture link' };
}

function* readLine(lines: readonly Line[], index: number): Generator<Proposal, void, undefined> {
  const line = lines[index]!;
  const hashes = /^(#{1,6})[ \t]+(?=\S)/.exec(line.text);
  const text = hashes ? line.text.slice(hashes[0].length) : line.text;
  if (!hashes && !text.includes('*') && !text.includes('_')) return;
  if (!hashes && isEmphasized(text) && !isEmphasized(lines[index - 1]?.text ?? '')) {
    const end = lastOfEmphasized(lines, index);
    if (end) yield { span: { start: line.start, end: end.end }, kind: 'heading', level: 7 };
  }
  if (hashes) {
    const span = { start: line.start, end: line.start + hashes[0].length };
    yield { span, replacement: '', confidence: 0.98, evidence: `heading mark ${hashes[1]} of an extractor` };
    // "#### 151" without its document: a page number that one page cannot prove.
    if (pageNumberOf(text) !== null) yield { span: { start: line.start, end: line.end }, kind: 'furniture', level: 0 };
    else if (
      isHeadingText(text.replace(/(?<=^.{3,60}):$/, '')) &&
      isTitleWord(text) &&
      !runsOn(line, lines[index + 1])
    ) {
      const end = lines[lastOfHeading(lines, index)]!.end;
      yield { span: { start: line.start, end }, kind: 'heading', level: hashes[1]!.length };
    }
  }
  for (const { index: at, 1: mark, 2: inner } of text.matchAll(
    /(?<![\p{L}\p{N}_*])(\*\*|__|[*_])(?=\S)([^*_\n]{2,200})(?<=\S)\1(?![\p{L}\p{N}_*])/gu,
  )) {
    const start = line.end - text.length + at;
    const end = start + mark!.length * 2 + inner!.length;
    const why = { replacement: '', confidence: 0.95, evidence: `emphasis marks ${mark} of an extractor` };
    yield { span: { start, end: start + mark!.length }, ...why };
    yield { span: { start: end - mark!.length, end }, ...why };
  }
}

/** "###### 2.3.5 Officers Course - The army is aware that good commanders are not made | at senior level but rather": a paragraph. */
function runsOn({ text }: Line, below: Line | undefined): boolean {
  return below?.blankAbove === 0 && text.length > 60 && below.text.length > 60 && startsLower(below.text);
}

/**
 * A heading's further lines follow with one blank before them (" INVESTMENT" below "###### DEFENCE FUNDING AND CAPABILITY")
 * or, below a number or an open end, with a mark of their own ("## 3 Ensuring a Fair and Transparent", "#### National Defense").
 */
function lastOfHeading(lines: readonly Line[], at: number): number {
  let last = at;
  let length = lines[at]!.text.length;
  while (last + 1 < lines.length && last - at < 4) {
    const { text, start, from, blankAbove } = lines[last + 1]!;
    length += text.length;
    const plain = plainText(text);
    if (length > 170 || !isHeadingText(plain) || /^(?:[\d•(-]|\p{L}\))/u.test(plain)) break;
    const first = plainText(lines[at]!.text);
    const isSecondHalf = text.startsWith('#') && blankAbove === 0 && (endsOpen(first) || /^\d{1,2} /.test(first));
    if (!isSecondHalf && (start - from !== 1 || blankAbove > 1)) break;
    last++;
  }
  return last;
}

/** True for a line that is emphasized from end to end, and nothing else. */
function isEmphasized(text: string): boolean {
  return /^(\*\*|_)[^*_]{3,120}\1$/.test(text);
}

/** The last line of a heading in italics or bold of up to three lines; undefined for a quotation or a sentence. */
function lastOfEmphasized(lines: readonly Line[], at: number): Line | undefined {
  let last = at;
  while (isEmphasized(lines[last + 1]?.text ?? '') && lines[last + 1]!.blankAbove === 0) last++;
  const text = plainText(
    lines
      .slice(at, last + 1)
      .map((line) => line.text)
      .join(' '),
  );
  const isSetOff = at === 0 || lines[at]!.blankAbove > 0 || /[.!?]$/.test(lines[at - 1]!.text);
  const isTitle = isHeadingText(text) && isTitleWord(text) && !/^["“‘]/.test(text) && !endsOpen(text);
  return isSetOff && isTitle && last - at < 3 ? lines[last] : undefined;
}
