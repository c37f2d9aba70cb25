import { wordCount } from '../../lexicon/word-probability.ts';
import { defineRule } from '../rule.ts';

/** A font whose glyph numbers were taken for characters stands 29 below ASCII (pymupdf #3799). */
const shift = 29;
/** A run of what `space` to `z` become: no lower-case letter is among them. */
const run = /[\u0003-\u0008\u000e-\u001f !-\]]{8,}/g;
/** Lower-case letters become these: capitals and signs. A run that decodes to prose holds many from `$` to `]`. */
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
    if (!/[A-Z][\u0003-\u0019!-@[-\]]?[A-Z]{2}/.test(text)) return;
    for (const { index, 0: found } of text.matchAll(run)) {
      const start = index + found.search(/[^ ]/);
      const shifted = found.trim();
      if (shifted.length < 8) continue;
      const decoded = decode(shifted);
      const before = knownShare(shifted);
      const after = knownShare(decoded);
      if (after.words < minWords || after.share < 0.6 || before.share > after.share / 2) continue;
      const evidence = `${after.words} of the words are known when read ${shift} places higher, ${before.words} as they stand`;
      yield { span: { start, end: start + shifted.length }, replacement: decoded, confidence: 0.98, evidence };
    }
  },
});

function decode(shifted: string): string {
  return Array.from(shifted, (one) => (one === ' ' ? ' ' : String.fromCharCode(one.charCodeAt(0) + shift))).join('');
}

/** How many words of three letters or more are known, and their share of all such words. */
function knownShare(text: string): { words: number; share: number } {
  const words = text.match(/[A-Za-z]{3,}/g) ?? [];
  const known = words.filter((word) => wordCount(word.toLowerCase()) > 5).length;
  return { words: known, share: words.length === 0 ? 0 : known / words.length };
}
