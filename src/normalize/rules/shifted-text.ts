import { wordCount } from '../../lexicon/word-probability.ts';
import { hasRun, unitClass } from '../../text/runs.ts';
import { defineRule } from '../rule.ts';

/** A font whose glyph numbers were taken for characters stands 29 below ASCII (pymupdf #3799). */
const shift = 29;
/** A run of what `space` to `z` become: no lower-case letter is among them. */
const run = /[\u0003-\u0008\u000e-\u001f !-\]]{8,}/g;
/** Lower-case letters become these: capitals and signs. */
const lowCapitals = unitClass(/[A-Z!-,/[-\]]/);
/** A run that decodes to prose holds many from `$` to `]`. */
const minWords = 2;

export const shiftedText = defineRule({
  id: 'shifted-text',
  summary: 'Reads text whose characters all stand 29 places too low.',
  phase: 'characters',
  examples: [
    {
      raw: 'NATIONAL DEFENSE POLICY OF THE UNITED STATES 2010',
      text: 'NATIONAL DEFENSE POLICY OF THE UNITED STATES 2010',
    },
    { raw: "the 'HIHQVH\u0003%XGJHW\u0003", text: 'the Defense Budget ', source: 'ROK 2010' },
  ],
  *propose({ text }) {
    if (!text.includes('\u0003') && !hasRun(text, lowCapitals, 9)) return;
    for (const { index, 0: found } of text.matchAll(run)) {
      const { start, end } = trimRun(text, index, index + found.length);
      const shifted = text.slice(start, end);
      if (shifted.length < 8) continue;
      const decoded = decode(shifted);
      const before = knownShare(shifted);
      const after = knownShare(decoded);
      if (after.words < minWords || after.share < 0.6 || before.share > after.share / 2) continue;
      const evidence = `${after.words} of the words are known when read ${shift} places higher, ${before.words} as they stand`;
      yield { span: { start, end }, replacement: decoded, confidence: 0.98, evidence };
    }
  },
});

/** Leaves out pieces at the ends of a run that hold no two letters in a row: ` -`, ` |`. */
function trimRun(text: string, from: number, to: number): { start: number; end: number } {
  const pieces = [...text.slice(from, to).matchAll(/[^ ]+/g)].filter(({ 0: piece }) => /[A-Z]{2}|\u0003/.test(piece));
  const last = pieces.at(-1);
  if (!last) return { start: from, end: from };
  return { start: from + pieces[0]!.index, end: from + last.index + last[0].length };
}

function decode(shifted: string): string {
  return Array.from(shifted, (one) => (one === ' ' ? ' ' : String.fromCharCode(one.charCodeAt(0) + shift))).join('');
}

/** How many words of three letters or more are known, and their share of all such words. */
function knownShare(text: string): { words: number; share: number } {
  const words = text.match(/[A-Za-z]{3,}/g) ?? [];
  const known = words.filter((word) => wordCount(word.toLowerCase()) > 5).length;
  return { words: known, share: words.length === 0 ? 0 : known / words.length };
}
