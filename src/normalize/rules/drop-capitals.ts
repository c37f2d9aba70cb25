import { logProbability } from '../../lexicon/word-probability.ts';
import { type Line, linesOf, plainText } from '../layout/lines.ts';
import { endsSentence, startsLower } from '../layout/words.ts';
import { defineRule, type EditProposal } from '../rule.ts';

/** What follows is prose, no entry of an index. */
const proseLength = 25;
/** A word as rare as this is no word that opens a chapter. */
const knownAbove = -13;
/** A piece that is a word itself (`he`, `or`) was cut off only from a word as common as *the* and *for*. */
const pieceAbove = -10;
const commonAbove = -7;

export const dropCapitals = defineRule({
  id: 'drop-capitals',
  summary: 'Puts the large first letter of a paragraph, set apart or on a line of its own, back before its word.',
  phase: 'document',
  examples: [
    {
      raw: 'A\naccess control 12, 14\nair force of the country 16',
      text: 'A\naccess control 12, 14\nair force of the country 16',
    },
    { raw: 'B and C are the classes that the Army has', text: 'B and C are the classes that the Army has' },
    { raw: 'A nation grows by its trade with others', text: 'A nation grows by its trade with others' },
    {
      raw: 'Plan\nB\nand its costs are told in the next chapter',
      text: 'Plan\nB\nand its costs are told in the next chapter',
    },
    { raw: 'T\n\nhe Government will act to protect its people', text: 'The Government will act to protect its people' },
    { raw: 'T\nODAY, THE ARMY grows and takes on new tasks', text: 'TODAY, THE ARMY grows and takes on new tasks' },
    {
      raw: 'I n 2017 the Army grew. F or that it had the means',
      text: 'In 2017 the Army grew. F or that it had the means',
    },
    {
      raw: 'It ends here.\n\nF or this reason we act together',
      text: 'It ends here.\n\nFor this reason we act together',
    },
  ],
  *propose(page) {
    const lines = linesOf(page);
    for (let index = 0; index < lines.length; index++) {
      const edit = isOpening(lines, index) ? readLine(lines, index) : null;
      if (edit) yield edit;
    }
  },
});

/** True for a line that opens the page, a paragraph, or the text below a heading. */
function isOpening(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  const { text, blankAbove } = lines[index]!;
  if (text.length > 1 && text.charCodeAt(1) !== 32 && text.charCodeAt(0) !== 35) return false;
  return !above || blankAbove > 0 || endsSentence(above.text) || above.text.startsWith('#');
}

function readLine(lines: readonly Line[], index: number): EditProposal | null {
  const line = lines[index]!;
  const below = lines[index + 1];
  const alone = plainText(line.text);
  if (/^\p{Lu}$/u.test(alone)) {
    if (!below || below.blankAbove > 2 || below.text.length < proseLength) return null;
    return joined({ letter: alone, start: line.start, rest: below.text, end: below.start });
  }
  const match = /^(\p{Lu}) (?=\p{L})/u.exec(line.text);
  if (!match || line.text.length < proseLength) return null;
  return joined({ letter: match[1]!, start: line.start, rest: line.text.slice(2), end: line.start + 2 });
}

interface Parted {
  readonly letter: string;
  readonly start: number;
  /** The text behind the letter, and where it starts. */
  readonly rest: string;
  readonly end: number;
}

function joined({ letter, start, rest, end }: Parted): EditProposal | null {
  const piece = /^\p{L}{1,20}(?![\p{L}\d-])/u.exec(rest)?.[0] ?? '';
  const isUpper = piece.length > 1 && piece === piece.toUpperCase();
  if (piece === '' || !(isUpper || startsLower(piece))) return null;
  const word = (letter + piece).toLowerCase();
  const score = logProbability(word);
  if (score < knownAbove) return null;
  // `A nation`, `I am`; `A s`, `I t` are no words.
  const isWord = piece.length > 1 && logProbability(piece.toLowerCase()) > pieceAbove;
  if (isWord && (score < commonAbove || letter === 'A' || letter === 'I')) return null;
  const span = { start, end };
  return {
    span,
    replacement: letter,
    confidence: isWord ? 0.9 : 0.96,
    evidence: `a large first letter of ${letter + piece}`,
  };
}
