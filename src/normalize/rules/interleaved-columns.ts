import { wordCount } from '../../lexicon/word-probability.ts';
import { type Line, linesOf } from '../layout/lines.ts';
import { defineRule } from '../rule.ts';

/** The damage class of a page whose columns were read as one: its paragraphs become blocks of kind `mixed`. */
export const interleavedColumnsDamage = 'interleaved-columns';

export const interleavedColumns = defineRule({
  id: 'interleaved-columns',
  summary: 'Finds pages whose columns were read line by line as one, so that no sentence of theirs is trusted.',
  phase: 'document',
  examples: [{ raw: 'the armed secu-\nrity forces', text: 'the armed secu-\nrity forces' }],
  *propose(page) {
    const lines = linesOf(page);
    let displaced = 0;
    let fitting = 0;
    for (const [index, { text }] of lines.entries()) {
      const last = text.charAt(text.length - 1);
      if (last !== '-' && last !== '\u00AD') continue;
      const left = /(?<![\p{L}-])\p{L}{2,}(?=.$)/u.exec(text.slice(-30))?.[0];
      const below = lines[index + 1];
      if (!left || !below) continue;
      const first = /^\p{Ll}+/u.exec(below.text)?.[0] ?? '';
      if (first !== '' && (isWord(left + first) || wordCount(left.toLowerCase()) > 20)) fitting++;
      else if (standsBelow(left, lines, index)) displaced++;
    }
    // The other halves of two or more words stand in the middle of a line below: "costs legal flights … of In-".
    if (displaced >= 2 && displaced * 2 >= fitting) yield { damage: interleavedColumnsDamage };
  },
});

function isWord(word: string): boolean {
  return wordCount(word.toLowerCase()) > 0;
}

/** True where the other half of a word stands in the middle of one of the next four lines and is no word by itself. */
function standsBelow(left: string, lines: readonly Line[], at: number): boolean {
  for (const { text } of lines.slice(at + 1, at + 5)) {
    for (const [piece] of text.slice(text.indexOf(' ') + 1, 200).matchAll(/(?<![\p{L}-])\p{Ll}{2,}/gu)) {
      if (isWord(left + piece) && (wordCount(piece) === 0 || wordCount(left.toLowerCase()) === 0)) return true;
    }
  }
  return false;
}
