import { compoundCounts } from '../../lexicon/compound-counts.ts';
import { logProbability } from '../../lexicon/word-probability.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import type { Evidence } from '../evidence.ts';
import { defineRule, type EditProposal } from '../rule.ts';
import { inCaseOf } from '../words/gap-readings.ts';
import { takesCapital } from '../words/lost-without-gap.ts';
import { confidenceOf } from '../words/propose-repairs.ts';

/** What stands where a font had no Unicode for a ligature: replacement and private-use characters, controls, odd signs. */
const stand = /[\ufffd\ue000-\uf8ff\u0000-\u0006\u000e-\u001f\u007f`´¬ÄŽˇ˘˙˚˛˜]/g;
const ligatures = ['fi', 'ff', 'fl', 'ffi', 'ffl'];
/** Logarithm of the odds at which a reading is taken: 20 to 1. */
const enough = 3;

export const replacedLigatures = defineRule({
  id: 'replaced-ligatures',
  summary: 'Puts back a ligature, or the hyphen of a compound, that another character stands for.',
  phase: 'document',
  examples: [
    {
      raw: '\ufffdCBSS\ufffd and `quoted` text; the Äland islands',
      text: '\ufffdCBSS\ufffd and `quoted` text; the Äland islands',
    },
    {
      raw: 'may in\ufffduence the suf\ufffdcient \ufffdnancial con\ufffdict',
      text: 'may influence the sufficient financial conflict',
      source: 'Finland 2012',
    },
    { raw: 'the long\ufffdterm plan', text: 'the long-term plan', source: 'Finland 2012' },
  ],
  *propose({ text }, evidence) {
    if (text.search(stand) < 0) return;
    for (const { index } of text.matchAll(stand)) {
      const left = text.slice(wordStart(text, index), index);
      const right = text.slice(index + 1, wordEnd(text, index + 1));
      const isAlone = !/[\ufffd\ue000-\uf8ff]/.test((text[index - 1] ?? '') + (text[index + 1] ?? ''));
      if (left.length + right.length < 2 || !isAlone) continue;
      const edit = readPlace(left, right, { mayBeHyphen: /[\ufffd\ue000-\uf8ff]/.test(text[index]!), evidence });
      if (!edit) continue;
      const span = { start: index, end: index + 1 };
      const isCapital =
        left === '' && takesCapital(text, { start: index, end: index + 1 + right.length }, edit.replacement + right);
      const replacement = isCapital ? edit.replacement[0]!.toUpperCase() + edit.replacement.slice(1) : edit.replacement;
      yield { ...edit, span, replacement };
    }
  },
});

/** The likeliest reading of one place, or null where leaving it is as likely. */
function readPlace(
  left: string,
  right: string,
  { mayBeHyphen, evidence }: { mayBeHyphen: boolean; evidence: Evidence },
): Omit<EditProposal, 'span'> | null {
  const readings = ligatures
    .map((lower) => inCaseOf(lower, left || right, right))
    .map((letters) => ({ letters, score: wordScore(left + letters + right, evidence) }));
  if (mayBeHyphen) readings.push({ letters: '-', score: compoundScore(left, right, evidence) });
  readings.sort((a, b) => b.score - a.score);
  const [best, next] = readings;
  const leaving = (left ? logProbability(left) : 0) + (right ? logProbability(right) : 0);
  const margin = best!.score - Math.max(next!.score, leaving) - 1;
  if (best!.score < -17 || margin < enough) return null;
  return {
    replacement: best!.letters,
    confidence: confidenceOf(margin),
    evidence: `${left}${best!.letters}${right} is ${Math.exp(margin).toFixed(0)} times as likely as any other reading`,
  };
}

function wordScore(word: string, { wordCounts }: Evidence): number {
  const listed = logProbability(word);
  const count = wordCounts.get(word.toLowerCase()) ?? 0;
  return listed < -17 && count > 2 ? Math.log(count / 1_000_000) : listed;
}

/** A compound that the genre or the document writes with a hyphen elsewhere. */
function compoundScore(left: string, right: string, { hyphenatedPairs }: Evidence): number {
  if (!left || !right) return -Infinity;
  const pair = `${left}-${right}`.toLowerCase();
  const count = (compoundCounts(pair)?.hyphenated ?? 0) + (hyphenatedPairs.get(pair) ?? 0);
  return count > 0 ? Math.log(count / 100_000) : -Infinity;
}
