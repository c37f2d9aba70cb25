import { defineRule } from '../rule.ts';

/** Spaces of other widths, which mean a space: U+00A0, U+1680, U+2000-200A, U+202F, U+205F, U+3000. */
const oddSpaces = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';
/** Zero-width characters and the byte order mark; they never carry meaning in English. */
const zeroWidth = '\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff';
/** Own short table, with the Latin ligatures of the presentation forms. NFKC would also change `㎢`, `½`, `①` and `…`, which are kept. */
const plainForms: ReadonlyMap<string, string> = new Map([
  // HYPHEN and NON-BREAKING HYPHEN, which no word list or tagger knows.
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);
/** What the C1 controls stand for where Windows-1252 bytes were read as Latin-1 (the WHATWG table). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const pattern = new RegExp(
  [
    '[\\u000b\\t]',
    `[${oddSpaces}]`,
    `[${zeroWidth}]+`,
    '(?<=\\p{L})\\u00ad+(?=\\p{L})',
    '[\\ufb00-\\ufb06\\u2010\\u2011]',
    '[\\u0080-\\u009f]',
    '(?<!\\p{L})[\\u0001-\\u0006\\u000e-\\u001f\\u007f]|[\\u0001-\\u0006\\u000e-\\u001f\\u007f](?!\\p{L})',
    '\\p{L}\\p{M}+',
  ].join('|'),
  'uy',
);

/** One character class that holds whatever the pattern may begin with: most pages are done after one quick search. */
const suspects = new RegExp(
  `[\\u0001-\\u0009\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u00a0\\u00ad\\u0300-\\u036f\\u2010\\u2011\\ufb00-\\ufb06${oddSpaces}${zeroWidth}]`,
);

export const unicodeCleanUp = defineRule({
  id: 'unicode-clean-up',
  summary: 'Cleans characters that carry no meaning: odd spaces, zero widths, soft hyphens, controls.',
  phase: 'characters',
  examples: [
    { raw: '428.8㎢, ½ of ①… “quoted” – m²', text: '428.8㎢, ½ of ①… “quoted” – m²' },
    { raw: 'two\nlines and a\u00a0space', text: 'two\nlines and a space' },
    { raw: 'techno\u00adlo\u00adgical man\u200bagement', text: 'technological management' },
    { raw: 'the secu\u00ad\nrity forces', text: 'the secu\u00ad\nrity forces' },
    { raw: 'the country\u0092s caf\u0065\u0301', text: 'the country’s caf\u00e9' },
    { raw: 'o\ufb03cer', text: 'officer' },
  ],
  needs: suspects,
  *propose({ text }) {
    for (let at = nextSuspect(text, 0); at < text.length; ) {
      // A combining mark is read with its letter.
      const index = at > 0 && isMark(text.charCodeAt(at)) && !isSuspect(text.charCodeAt(at - 1)) ? at - 1 : at;
      pattern.lastIndex = index;
      const found = pattern.exec(text)?.[0] ?? '';
      at = nextSuspect(text, Math.max(at + 1, index + found.length));
      const replacement = found === '' ? '' : cleanForm(found);
      if (replacement === found) continue;
      yield {
        span: { start: index, end: index + found.length },
        replacement,
        confidence: 0.99,
        evidence: codesOf(found),
      };
    }
  },
});

/** What is known of the UTF-16 units so far: 0 nothing, 1 neither of the two, 2 suspect, 3 a combining mark. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  if (kinds[unit] === 0) {
    const sign = String.fromCharCode(unit);
    kinds[unit] = /\p{M}/u.test(sign) ? 3 : suspects.test(sign) ? 2 : 1;
  }
  return kinds[unit]!;
}

const isMark = (unit: number): boolean => kindOf(unit) === 3;
const isSuspect = (unit: number): boolean => kindOf(unit) > 1;

/** The next place where the pattern can match, or the text's length. */
function nextSuspect(text: string, from: number): number {
  let at = from;
  while (at < text.length && (kinds[text.charCodeAt(at)]! || kindOf(text.charCodeAt(at))) === 1) at++;
  return at;
}

function cleanForm(found: string): string {
  const code = found.codePointAt(0)!;
  const listed = plainForms.get(found);
  if (listed) return listed;
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80]!;
  if (found.length > 1 && /\p{M}/u.test(found)) return found.normalize('NFC');
  if (code === 0x09 || code === 0x0b || /^\s$/.test(found)) return ' ';
  return code === 0x03 ? ' ' : '';
}

function codesOf(found: string): string {
  return [...found].map((one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
