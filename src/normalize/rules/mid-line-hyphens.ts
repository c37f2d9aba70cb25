import { compoundCounts } from '../../lexicon/compound-counts.ts';
import { prefixes } from '../../lexicon/prefixes.ts';
import { logProbability, wordCounts } from '../../lexicon/word-probability.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import type { Evidence } from '../evidence.ts';
import { functionWords } from '../layout/words.ts';
import { defineRule, type EditProposal } from '../rule.ts';
import { decideHyphen } from '../words/hyphen-decision.ts';

/** So often must the genre have a word that no writer would part behind its prefix. */
const everydayCount = 1_000;

/** Rarer than this a half is no word of its own. */
const wordAbove = -15.5;

export const midLineHyphens = defineRule({
  id: 'mid-line-hyphens',
  summary: 'Takes out a hyphen that an older line end left inside a word.',
  phase: 'document',
  examples: [
    {
      raw: 'co-operation, re-supply, bi-lateral, Xiao-ping and Gyeonggi-do',
      text: 'co-operation, re-supply, bi-lateral, Xiao-ping and Gyeonggi-do',
    },
    { raw: 'mid- and long-term, export-oriented, op-ed', text: 'mid- and long-term, export-oriented, op-ed' },
    {
      raw: 'mid- and long-term, pre- or post-war, the strate- duce, post- logistics',
      text: 'mid- and long-term, pre- or post-war, the strate- duce, post- logistics',
    },
    {
      raw: 'claims that develop- ers use low- level and short- term intro- duced',
      text: 'claims that developers use low-level and short-term introduced',
    },
    { raw: 'conducts it system-atically', text: 'conducts it system-atically', source: 'ROK 2020' },
    {
      raw: 'The defence of Australia, a de-fence strategy, defence science and defence capacity; re-supply',
      text: 'The defence of Australia, a defence strategy, defence science and defence capacity; re-supply',
      source: 'a debate of 1987',
    },
    { raw: 'of Serbia and Montene-gro, great-er', text: 'of Serbia and Montenegro, greater' },
    {
      raw: 'is imple-menting the interna-tional ratifica-tion',
      text: 'is implementing the international ratification',
      source: 'ROK 2020',
    },
  ],
  *propose({ text }, evidence) {
    for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
      const left = text.slice(wordStart(text, at), at);
      const right = text.slice(at + 1, wordEnd(text, at + 1));
      if (
        left.length < 2 ||
        right.length < 2 ||
        text[at + 1 + right.length] === '-' ||
        text[at - left.length - 1] === '-'
      )
        continue;
      const edit = decide(left, right, evidence);
      if (edit) yield { span: { start: at, end: at + 1 }, replacement: '', ...edit };
    }
    yield* readGaps(text, evidence);
  },
});

/**
 * `develop- ers`, `low- quality`: a line end that an extractor made a blank. Where columns are woven together the halves do not fit
 * ("strate- duce"), and on such a page those that seem to fit are doubtful as well.
 */
function* readGaps(text: string, evidence: Evidence): Iterable<EditProposal> {
  const found: EditProposal[] = [];
  let misfits = 0;
  for (let at = text.indexOf('- '); at >= 0; at = text.indexOf('- ', at + 2)) {
    const left = text.slice(wordStart(text, at), at);
    const right = text.slice(at + 2, wordEnd(text, at + 2));
    if (left.length < 2 || !/^\p{Ll}{2}/u.test(right) || text[at - left.length - 1] === '-') continue;
    // "medium- to long-term", "pre- or post-war"
    if (functionWords.has(right)) continue;
    const { choice, confidence, evidence: why } = decideHyphen({ left, right, prior: 0, following: '' }, evidence);
    const closed = (left + right).toLowerCase();
    const pair = `${left}-${right}`.toLowerCase();
    const areWords = isWord(left) && isWord(right);
    const isJoined = choice === 'join' && (wordCounts(closed)?.lower ?? 0) >= 3 && !areWords;
    const isKept = choice === 'keep' && (compoundCounts(pair) !== null || evidence.hyphenatedPairs.has(pair));
    if (isJoined || isKept) {
      const span = { start: isJoined ? at : at + 1, end: at + 2 };
      found.push({ span, replacement: '', confidence: Math.min(confidence, 0.9), evidence: why });
    } else if (!areWords) misfits++;
  }
  if (misfits * 2 <= found.length) yield* found;
}

function decide(left: string, right: string, evidence: Evidence): Pick<EditProposal, 'confidence' | 'evidence'> | null {
  if (/\p{Lu}/u.test(right)) return null;
  const closed = (left + right).toLowerCase();
  const counts = wordCounts(closed);
  // `Montene-gro`: a name, and neither half is anything.
  const isName = /^\p{Lu}/u.test(left) && wordCounts(left.toLowerCase()) === null && wordCounts(right) === null;
  const count = isName ? (counts?.title ?? 0) : (counts?.lower ?? 0);
  const pair = `${left}-${right}`.toLowerCase();
  if (count < 3 || compoundCounts(pair) !== null) return null;
  const isPrefixed = prefixes.has(left.toLowerCase());
  const areWords = isWord(left) && isWord(right);
  const inDocument = evidence.wordCounts.get(closed) ?? 0;
  const hyphenated = evidence.hyphenatedPairs.get(pair) ?? 0;
  // "de-fence" in a paper that writes "defence" again and again; but "re-supply", "bi-lateral" are ways to write.
  const isEveryday = count >= everydayCount && inDocument >= 3 && inDocument >= 2 * hyphenated;
  if (isPrefixed ? !isEveryday : areWords || hyphenated > 2 + inDocument) return null;
  // "system-atically" is a slip of the setter; only a document that writes the word whole elsewhere shows a line end.
  if (isCommonWord(left) && right.length > longestEnding && inDocument === 0) return null;
  const why = `${closed} ${Math.round(count)} in the genre, ${inDocument} in the document; ${pair} 0 and ${hyphenated}`;
  return { confidence: inDocument > 0 ? 0.97 : 0.9, evidence: why };
}

/** `of`, `to`, `on`: so common must a word of two letters be. */
const functionAbove = -8;
/** `great-er`, `strength-en`: endings are no second words. */
const longestEnding = 3;
/** So common must a half be to be a word that a writer could have meant. */
const commonAbove = -12;

function isCommonWord(half: string): boolean {
  return half.length > 3 && logProbability(half) > commonAbove;
}

function isWord(half: string): boolean {
  return logProbability(half) > (half.length > 2 ? wordAbove : functionAbove);
}
