import { wordCounts as countsOf, logProbability } from '../../lexicon/word-probability.ts';
import type { Evidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { createFormRepairs, editAt } from '../words/form-repairs.ts';
import { signs, type WordForm } from '../words/word-form.ts';

const first = 'of by for on in to with that and from at as is was are'.split(' ');
/** Pairs of function words set as one, with the place where they meet. */
const second = 'the their our its his all this these those any each other which an a'.split(' ');
const pairs = new Map(first.flatMap((word) => second.map((next) => [word + next, word.length] as const)));
/** Logarithm of the odds from which two words are read where one stands. */
const enough = 4;

/** What an acronym is glued to: `DPAwas`. */
const afterAcronym = /^\p{Lu}{3,6}(?=(?:was|were|is|are|has|have|had|will|and|for|the|with|which|in|to|of)$)/u;
/** `equipmentpurchases`: both halves so long and so common, and the document does not write them as one. */
const longHalf = 7;
const commonCount = 80;
const mostInDocument = 2;

const findRepairs = createFormRepairs((form, evidence) => {
  const at = jointOf(form) ?? jointOfLong(form, evidence);
  if (at === null) return null;
  const why = `${form.text.slice(0, at)} and ${form.text.slice(at)} are far likelier than ${form.text}`;
  return { span: { start: at, end: at }, replacement: ' ', confidence: 0.95, evidence: why };
});

export const gluedWords = defineRule({
  id: 'glued-words',
  summary: 'Parts two words that were set as one: function words, long common words, an acronym and its verb.',
  phase: 'document',
  examples: [
    {
      raw: 'inform, fortune, atone, onto, into, within and withal',
      text: 'inform, fortune, atone, onto, into, within and withal',
    },
    {
      raw: 'the needs oftheir citizens and bythe Armed Forces',
      text: 'the needs of their citizens and by the Armed Forces',
      source: 'US 1987',
    },
    {
      raw: 'InfraGard, UAVs, PyeongChang, MoDs; cyberattack, peacebuilding and counterterrorism',
      text: 'InfraGard, UAVs, PyeongChang, MoDs; cyberattack, peacebuilding and counterterrorism',
    },
    {
      raw: 'the DefenseProcurement Agency; the DPAwas managed; for equipmentpurchases',
      text: 'the Defense Procurement Agency; the DPA was managed; for equipment purchases',
    },
    { raw: 'modern, state-ofthe-art aircraft', text: 'modern, state-of-the-art aircraft', source: 'India 2015' },
  ],
  *propose(page, evidence) {
    for (const place of findRepairs(page, evidence)) {
      const isInCompound =
        /-\s?$/.test(page.text.slice(Math.max(0, place.start - 2), place.start)) ||
        /^ ?-\p{Ll}/u.test(page.text.slice(place.end, place.end + 3));
      yield { ...editAt(place), replacement: isInCompound ? '-' : ' ' };
    }
  },
});

/** Where two words of content, or an acronym and a function word, are one; null unless a single joint fits. */
function jointOfLong({ text, isUnknown }: WordForm, { wordCounts }: Evidence): number | null {
  if (!isUnknown) return null;
  const acronym = afterAcronym.exec(text)?.[0].length;
  if (acronym !== undefined) return acronym;
  if (text.length < 2 * longHalf || (wordCounts.get(text.toLowerCase()) ?? 0) > mostInDocument) return null;
  const inner = /^\p{L}\p{Ll}+(?=\p{Lu}\p{Ll}+$)/u.exec(text)?.[0].length;
  if (inner !== undefined) return isLongWord(text.slice(0, inner)) && isLongWord(text.slice(inner)) ? inner : null;
  if (/\p{Lu}/u.test(text)) return null;
  let found: number | null = null;
  for (let at = longHalf; at <= text.length - longHalf; at++) {
    if (!isLongWord(text.slice(0, at)) || !isLongWord(text.slice(at))) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}

/** `transferability`: what ends words is no second word. */
const endings = new Set(['ability', 'abilities', 'bearing', 'holding']);

function isLongWord(half: string): boolean {
  if (endings.has(half)) return false;
  return half.length >= longHalf && (countsOf(half.toLowerCase())?.lower ?? 0) >= commonCount;
}

function jointOf({ text, signs: found, score }: WordForm): number | null {
  if (text.length < 5 || text.length > 9 || found & signs.innerCapital) return null;
  const lower = text.toLowerCase();
  const at = pairs.get(lower);
  if (at === undefined) return null;
  return logProbability(lower.slice(0, at)) + logProbability(lower.slice(at)) - score > enough ? at : null;
}
