import { wordCount } from '../../lexicon/word-probability.ts';
import { type Line, linesOf } from '../layout/lines.ts';
import { sentenceStarter, startsLower } from '../layout/words.ts';
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
    const jolts = lines.filter((line, index) => isJolt(lines[index - 1], line)).length;
    if (jolts >= 3 && jolts >= lines.length * 0.035) yield { damage: interleavedColumnsDamage };
    let displaced = 0;
    let fitting = 0;
    for (let index = 0; index < lines.length; index++) {
      const { text } = lines[index]!;
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

const articles: ReadonlySet<string> = new Set('a an the of by for with from its their his our into between'.split(' '));
const continuations: ReadonlySet<string> = new Set(
  'of is was were are has have had and or which by for from with to in on been be will would can could at as'.split(
    ' ',
  ),
);

/**
 * True where no sentence goes from one line to the next: "… approach of the | of mankind", or a full stop and a small letter.
 * Prose has none or one of them on a page; lines of two columns by turns have five.
 */
function isJolt(above: Line | undefined, { text }: Line): boolean {
  const first = /^\p{Ll}+(?![\p{L}-])/u.exec(text.slice(0, 20))?.[0];
  if (!above || first === undefined || text.includes('|') || above.text.startsWith('|')) return false;
  const end = above.text.slice(-12);
  if (continuations.has(first)) {
    const last = /(?<![\p{L}’'.-])\p{Ll}+$/u.exec(end)?.[0];
    if (last !== undefined && articles.has(last)) return true;
  }
  // A book whose capitals are lost begins its sentences small: "the", "in".
  const isLostCapital = sentenceStarter.test(first[0]!.toUpperCase() + first.slice(1));
  if (first.length < 2 || isLostCapital || !startsLower(text)) return false;
  return /\p{Ll}\.$/u.test(end) && !/\b(?:etc|vs|no|al|approx|i\.e|e\.g|a\.m|p\.m)\.$/.test(end);
}

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
