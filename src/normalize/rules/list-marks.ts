import { defineRule } from '../rule.ts';

/**
 * Signs that begin a list item where a symbol font was read as text: bullets of all shapes, private-use characters, the
 * BEL and BS controls of two Asian ministries' books, and Latin letters that stand for a dot in symbol fonts.
 */
const marks = '●○•◦▪▫■□◆◇◈▶▷►▸➢➤❍❖✓✔★☆♦♣▲△∙·･‣⁃\u0007\u0008\uf000-\uf0ff¡§Ÿ˝˞\ufffd';
const listMark = new RegExp(`^([ \\t]*)([${marks}]{1,3})([ \\t\\u00a0\\u0003]*)(?=\\S)`, 'gmu');

export const listMarks = defineRule({
  id: 'list-marks',
  summary: 'Writes every list mark at a line start as a bullet; repeated marks keep their depth.',
  phase: 'characters',
  examples: [
    {
      raw: '§12 of the act\n\ufffdnancial means\n- a dash stays',
      text: '§12 of the act\n\ufffdnancial means\n- a dash stays',
    },
    { raw: '\uf0b7 first\n\u0007 second\n■third', text: '• first\n• second\n• third' },
    { raw: 'laws\n• \u0007Prepare the basis', text: 'laws\n• Prepare the basis', source: 'ROK 2020, p. 431' },
    { raw: '-  \u0007Submits a report', text: '-  Submits a report', source: 'ROK 2020, p. 417' },
    { raw: '●● deeper', text: '•• deeper', source: 'ROK 2018' },
  ],
  needs: new RegExp(`[${marks}]`, 'u'),
  *propose({ text }) {
    for (const { index, 1: indent = '', 2: mark = '', 3: gap = '' } of text.matchAll(listMark)) {
      const isLetterLike = /[¡§Ÿ˝˞\ufffd]/.test(mark);
      const next = text[index + indent.length + mark.length + gap.length]!;
      if (isLetterLike && (gap === '' || mark.length > 1 || next === mark)) continue;
      const start = index + indent.length;
      const end = start + mark.length + gap.length;
      const replacement = `${'•'.repeat(mark.length)} `;
      if (text.slice(start, end) === replacement) continue;
      yield {
        span: { start, end },
        replacement,
        confidence: 0.97,
        evidence: `list mark ${codeOf(mark)} at a line start`,
      };
    }
    if (!/[\u0007\u0008]/.test(text)) return;
    for (const { index, 0: found } of text.matchAll(
      /(?<=[^\s\u0007\u0008] {0,3})[\u0007\u0008](?:[ \u0007\u0008]*[\u0007\u0008])?/g,
    )) {
      const span = { start: index, end: index + found.length };
      yield { span, replacement: '', confidence: 0.9, evidence: 'a list mark inside a line' };
    }
  },
});

function codeOf(mark: string): string {
  return `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
