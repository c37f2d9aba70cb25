import { logProbability } from '../../lexicon/word-probability.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import { defineRule, type EditProposal } from '../rule.ts';
import { isLetterAt } from '../words/page-words.ts';

/** Rarer than this a word beside the stop may be a name of a file, a site or a product. */
const wordAbove = -14;
/** A quotation is no longer than this. */
const reach = 300;

export const missingSpaces = defineRule({
  id: 'missing-spaces',
  summary:
    'Puts a space after a full stop or comma between two words, outside quotation marks, behind a year, and after the apostrophe of a plural.',
  phase: 'document',
  examples: [
    { raw: 'U.S.Army, www.Defence.Gov, Rs.Crore, e.g.This', text: 'U.S.Army, www.Defence.Gov, Rs.Crore, e.g.This' },
    { raw: 'James’s, the boys’n, O’s’Brien', text: 'James’s, the boys’n, O’s’Brien' },
    {
      raw: 'service members’basic rights and subsidiary units’guarantee',
      text: 'service members’ basic rights and subsidiary units’ guarantee',
      source: 'ROK 2008, p. 263',
    },
    { raw: 'national defense.Furthermore, the plan', text: 'national defense. Furthermore, the plan' },
    { raw: 'the “F”s, 2000s, 2004bn, a,b and Lee,Chun', text: 'the “F”s, 2000s, 2004bn, a,b and Lee,Chun' },
    {
      raw: 'based on an“all-out defense”for each echelon, “train the way you fight.”In particular',
      text: 'based on an “all-out defense” for each echelon, “train the way you fight.” In particular',
      source: 'ROK 2008, p. 185, Taiwan 2006',
    },
    {
      raw: 'Austria,with whom the talks in March 2013were held',
      text: 'Austria, with whom the talks in March 2013 were held',
      source: 'ROK 2016 and Japan 2014, with another name',
    },
  ],
  *propose({ text }) {
    for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      if (!isLetterAt(text, at + 1) || !isLetterAt(text, at - 1)) continue;
      const start = wordStart(text, at);
      const end = wordEnd(text, at + 1);
      const left = text.slice(start, at);
      const right = text.slice(at + 1, end);
      if (!/^\p{L}?\p{Ll}{2,20}$/u.test(left) || !/^\p{Lu}\p{Ll}{1,20}$/u.test(right)) continue;
      if (isTied(text[start - 1]) || (isTied(text[end]) && !/\s/.test(text[end + 1] ?? ' '))) continue;
      if (logProbability(left) < wordAbove || logProbability(right) < wordAbove) continue;
      const span = { start: at + 1, end: at + 1 };
      yield { span, replacement: ' ', confidence: 0.9, evidence: `${left} and ${right} are words` };
    }
    yield* readPlurals(text);
    yield* readNeighbours(text);
  },
});

/** Signs with no blank between them and the word behind, and words with none before an opening quotation mark. */
const glued =
  /(?<=[\p{L}\d.,!?])”(?=\p{L}{2})|(?<=\p{L}{2}),(?=\p{Ll}{3})|(?<![\d,.])(?:19|20)\d{2}(?=\p{Ll}{4})|(?<=\p{L})(?=“\p{L})/gu;
const hasGlued = /[”,\d]\p{L}|\p{L}“/u;

/** `missions”for`, `an“all-out`, `Germany,with`, `2013were`: two words that are known, and a sign between them. */
function* readNeighbours(text: string): Iterable<EditProposal> {
  if (!hasGlued.test(text)) return;
  for (const { index, 0: sign } of text.matchAll(glued)) {
    const at = index + sign.length;
    const isOpening = sign === '';
    // A quotation that does not close, or did not open, is none.
    const isQuoted = isOpening
      ? text.slice(at, at + reach).includes('”')
      : sign !== '”' || text.slice(Math.max(0, at - reach), at).includes('“');
    const word = isOpening ? text.slice(wordStart(text, at), at) : text.slice(at, wordEnd(text, at));
    const before = sign === ',' ? text.slice(wordStart(text, index), index) : word;
    if (!isQuoted || logProbability(word) < wordAbove || logProbability(before) < wordAbove) continue;
    yield { span: { start: at, end: at }, replacement: ' ', confidence: 0.9, evidence: `"${word}" is a word` };
  }
}

/** `members’Basic`: the apostrophe of a plural before a word, not one inside it. */
function* readPlurals(text: string): Iterable<EditProposal> {
  for (let at = text.indexOf('’'); at >= 0; at = text.indexOf('’', at + 1)) {
    if (text[at - 1] !== 's' || !isLetterAt(text, at + 1) || !isLetterAt(text, at + 3)) continue;
    const left = /(?<![\p{L}’'-])\p{L}\p{Ll}{3,18}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0];
    const right = /^\p{L}\p{Ll}{2,19}(?![\p{L}’])/u.exec(text.slice(at + 1, at + 22))?.[0];
    if (!left || !right || logProbability(left) < wordAbove || logProbability(right) < wordAbove) continue;
    if (logProbability(left.slice(0, -1)) < wordAbove) continue;
    const span = { start: at + 1, end: at + 1 };
    yield { span, replacement: ' ', confidence: 0.95, evidence: `${left} is a plural, ${right} a word` };
  }
}

/** `www.Defence.Gov`, `lib/Plan.Doc`: the words of an address. */
function isTied(sign: string | undefined): boolean {
  return sign !== undefined && /[./@_]/.test(sign);
}
