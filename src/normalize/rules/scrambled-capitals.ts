import { letterCase, logProbability, wordCount } from '../../lexicon/word-probability.ts';
import { defineRule } from '../rule.ts';
import { createFormRepairs, editAt, type FormPlace } from '../words/form-repairs.ts';
import { signs } from '../words/word-form.ts';

/** A word that begins with a capital must be as common as this in small letters. */
const commonCount = 20;
/** So common must a word of three letters be: `fOr`, `aNd`, but not `loT`, `DoD`, `PhD`. */
const veryCommonCount = 5000;
/** Words that begin with a capital (`SeCure`) may be names: a page must show as many scrambled words. */
const minOnPage = 3;

/** `iN`, `oF`: on a page that shows more of the kind; `mW`, `pH` and `kV` are units. */
const short = new Set('aS aT bY iN iS iT oF oN oR tO wE'.split(' '));

const findRepairs = createFormRepairs(({ text, signs: found }) => {
  if (!(found & signs.innerCapital)) return null;
  if (short.has(text))
    return {
      span: { start: 0, end: 2 },
      replacement: text.toLowerCase(),
      confidence: 0.85,
      evidence: 'a page of such words',
    };
  if (text.length < 3 || letterCase(text) !== 'mixed') return null;
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text)) return null;
  const lower = text.toLowerCase();
  const enough = text.length < 4 ? veryCommonCount : /^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(text) ? 1 : commonCount;
  if (wordCount(lower) < enough || /^\p{Lu}+s$/u.test(text) || isCamel(text)) return null;
  const word = /^\p{Lu}/u.test(text) ? text[0] + lower.slice(1) : lower;
  const evidence = `${lower} ${Math.round(wordCount(lower))} in the genre`;
  return { span: { start: 0, end: text.length }, replacement: word, confidence: 0.9, evidence };
});

export const scrambledCapitals = defineRule({
  id: 'scrambled-capitals',
  summary: 'Writes words in small letters whose inner capitals come from a small-caps font or a scanner.',
  phase: 'document',
  examples: [
    {
      raw: 'MoD, UAVs, kWh, ScanEagle, eBusiness, IDEaS, IDEaS, IDEaS and InfraGard',
      text: 'MoD, UAVs, kWh, ScanEagle, eBusiness, IDEaS, IDEaS, IDEaS and InfraGard',
    },
    { raw: 'wHole oF-goverNment partNership iN secUrity', text: 'whole of-government partnership in security' },
    { raw: 'has dWindled in the private sectOr', text: 'has dwindled in the private sector', source: 'US 1987' },
    {
      raw: 'CouNTeriNg TerroriSm beiNg buildiNg a SeCure fuTure',
      text: 'Countering Terrorism being building a Secure future',
      source: 'Australia 2013',
    },
  ],
  *propose(page, evidence) {
    const places = [...findRepairs(page, evidence)];
    const isManifold = new Set(places.map(({ repair }) => repair.replacement)).size >= minOnPage;
    for (const place of places)
      if (isManifold || (place.end - place.start > 2 && startsSmall(place, page.text))) yield editAt(place);
  },
});

function startsSmall({ start }: FormPlace, text: string): boolean {
  return /\p{Ll}/u.test(text[start]!);
}

/** `ScanEagle`, `eBusiness`: an inner capital begins a word of its own. */
function isCamel(text: string): boolean {
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const last = parts.at(-1)!;
  return (
    parts.length === 2 && last.length > 2 && last.slice(1) === last.slice(1).toLowerCase() && logProbability(last) > -14
  );
}
