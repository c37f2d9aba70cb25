import { defineRule } from '../rule.ts';

/** So many pieces of one or two letters in a row are a shadow text of which most letters are gone. */
const debris = /(?<=\s|^)(?:\p{L}{1,2} ){8}/u;

export const lostText = defineRule({
  id: 'lost-text',
  summary: 'Flags a page on which text is lost for good: characters without Unicode, debris of letters.',
  phase: 'document',
  examples: [
    {
      raw: 'reformed in \ufffd\ufffd\ufffd\ufffd, as',
      text: 'reformed in \ufffd\ufffd\ufffd\ufffd, as',
      source: 'Finland 2012',
    },
    { raw: 'Thi th d i t d t h d it i i t t t h d l ti', text: 'Thi th d i t d t h d it i i t t t h d l ti' },
  ],
  *propose({ text }) {
    if (/[\ufffd\ue000-\uf8ff]/.test(text)) yield { damage: 'unmapped-characters' };
    if (hasDebris(text)) yield { damage: 'debris' };
  },
});

/** Eight short pieces have seven spaces between them, each at most two letters (of two units each) after the last: most pages have none. */
function hasDebris(text: string): boolean {
  let last = -1;
  let first = -1;
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const isShort = at - last <= 5 && mayBeLetter(text.charCodeAt(last + 1));
    if (!isShort && count >= 7 && isDebris(text, first, last)) return true;
    if (!isShort) first = at;
    count = isShort ? count + 1 : 0;
    last = at;
  }
  return count >= 7 && isDebris(text, first, last);
}

/** Reads the pieces between two spaces, with the one before them. */
function isDebris(text: string, first: number, last: number): boolean {
  return debris.test(text.slice(Math.max(0, first - 5), last + 1));
}

/** False for digits and signs of ASCII. */
function mayBeLetter(unit: number): boolean {
  return unit >= 128 || ((unit | 32) >= 97 && (unit | 32) <= 122);
}
