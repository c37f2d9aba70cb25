import { type ClosedCompound, closedCompound, compoundCounts, compoundParts } from '../../lexicon/compound-counts.ts';
import { hyphenatingPrefixes, prefixes } from '../../lexicon/prefixes.ts';
import { logProbability, wordCount, wordCounts } from '../../lexicon/word-probability.ts';
import type { Evidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { readChains } from '../words/chained-compounds.ts';
import { createFormRepairs, editAt } from '../words/form-repairs.ts';
import { signs, type WordForm } from '../words/word-form.ts';

/** A half of a compound that no list holds must be as common as this. */
const commonCount = 30;
/** `arerelated` is *are related*: a function word makes no compounds. */
const functionAbove = -7;
/** A form that the document writes closed as often as this is its own spelling, not damage. */
const ownSpelling = 4;

const findRepairs = createFormRepairs((form, evidence) => {
  const at = form.text.length < 6 ? null : findJoint(form, evidence);
  if (at === null) return null;
  const pair = `${form.text.slice(0, at)}-${form.text.slice(at)}`;
  const listed = compoundCounts(pair.toLowerCase())?.hyphenated ?? 0;
  const inDocument = evidence.hyphenatedPairs.get(pair.toLowerCase()) ?? 0;
  const why = `${pair} ${listed} in the genre, ${inDocument} in the document; ${form.text} ${Math.round(wordCount(form.text.toLowerCase()))}`;
  return {
    span: { start: at, end: at },
    replacement: '-',
    confidence: listed + inDocument > 0 ? 0.97 : 0.85,
    evidence: why,
  };
});

export const eatenHyphens = defineRule({
  id: 'eaten-hyphens',
  summary: 'Puts back the hyphen of a compound that a line join has eaten.',
  phase: 'document',
  examples: [
    {
      raw: 'ScanEagle, InfraGard and PyeongChang; peacekeeping and cooperation',
      text: 'ScanEagle, InfraGard and PyeongChang; peacekeeping and cooperation',
    },
    {
      raw: 'a longrange, futureoriented and selfreliant force',
      text: 'a long-range, future-oriented and self-reliant force',
    },
    {
      raw: 'the IndoPacific and JapanAustralia relations',
      text: 'the Indo-Pacific and Japan-Australia relations',
      source: 'Japan 2015',
    },
    {
      raw: 'the JapanASEAN Summit, with ASEAN and others of ASEAN, in ASEAN',
      text: 'the Japan-ASEAN Summit, with ASEAN and others of ASEAN, in ASEAN',
      source: 'Japan 2017, p. 358',
    },
    {
      raw: 'a one-to many link, day-today use, up-to date; a hands-on approach to air-to air',
      text: 'a one-to many link, day-to-day use, up-to date; a hands-on approach to air-to-air',
    },
    {
      raw: 'on a stepby-step basis, surface-toair missiles and hand-to hand combat',
      text: 'on a step-by-step basis, surface-to-air missiles and hand-to-hand combat',
      source: 'ROK 2004 and 2012',
    },
    {
      raw: ['a whole-ofgovernment effort', 'the of-government and ofgovernment parts'],
      text: ['a whole-of-government effort', 'the of-government and of-government parts'],
    },
    {
      raw: ['a coast-watch system', 'the coastwatch was closed'],
      text: ['a coast-watch system', 'the coast-watch was closed'],
    },
  ],
  *propose(page, evidence) {
    for (const place of findRepairs(page, evidence)) {
      const isInAddress = /[./@_]/.test(page.text[place.start - 1] ?? '') || /[/@_]/.test(page.text[place.end] ?? '');
      if (!isInAddress) yield editAt(place);
    }
    yield* readChains(page.text);
  },
});

/** Where the hyphen stood, or null where the form is a word of its own or nothing tells. */
function findJoint({ text, signs: found, isUnknown }: WordForm, evidence: Evidence): number | null {
  if (found & signs.innerCapital) {
    const inner = /^\p{L}\p{Ll}+(?=\p{Lu}\p{Ll}+$)/u.exec(text)?.[0].length;
    if (inner !== undefined) return isCompound(text, inner, evidence) || isPairOfNames(text, inner) ? inner : null;
    if (/\p{L}\p{Lu}/u.test(text)) return findBeforeAcronym(text, evidence);
  }
  const closed = text.toLowerCase();
  const listed = closedCompound(closed);
  if (!listed && !isUnknown) return null;
  const inDocument = evidence.wordCounts.get(closed) ?? 0;
  if (listed && listed.form.split('-').length === 2) return jointOfListed(listed, inDocument, evidence);
  if (!isUnknown) return null;
  for (const at of jointsOf(closed, evidence)) {
    if (at < 2 || at > text.length - 3) continue;
    const pair = evidence.hyphenatedPairs.get(`${closed.slice(0, at)}-${closed.slice(at)}`) ?? 0;
    if (pair === 0 || pair * 2 < inDocument) continue;
    // `intona-tional` may be a line end's own hyphen: once is enough only between words.
    if (pair > 1 || (wordCount(closed.slice(0, at)) > 0 && wordCount(closed.slice(at)) > 0)) return at;
  }
  if (inDocument >= ownSpelling) return null;
  return text === closed ? findByParts(closed) : findAfterName(text);
}

/** Where the document writes a closed form with a hyphen, by the closed form; made at the first question. */
const joints = new WeakMap<Evidence['hyphenatedPairs'], ReadonlyMap<string, readonly number[]>>();
const noJoints: readonly number[] = [];

function jointsOf(closed: string, { hyphenatedPairs }: Evidence): readonly number[] {
  let found = joints.get(hyphenatedPairs);
  if (!found) {
    const index = new Map<string, number[]>();
    for (const pair of hyphenatedPairs.keys()) {
      const at = pair.indexOf('-');
      const key = pair.slice(0, at) + pair.slice(at + 1);
      index.set(
        key,
        [...(index.get(key) ?? []), at].sort((a, b) => a - b),
      );
    }
    found = index;
    joints.set(hyphenatedPairs, found);
  }
  return found.get(closed) ?? noJoints;
}

/** `longterm`: the genre writes it with a hyphen, and the document does not make the closed form its own. */
function jointOfListed(
  { form, hyphenated, closed }: ClosedCompound,
  inDocument: number,
  evidence: Evidence,
): number | null {
  const joint = form.indexOf('-');
  const pairs = evidence.hyphenatedPairs.get(form) ?? 0;
  if (pairs > 0) return inDocument < ownSpelling || pairs * 2 >= inDocument ? joint : null;
  const isFree = isFreePrefix(form.slice(0, joint)) && !(hyphenated >= 20 && closed === 0);
  return inDocument >= ownSpelling || isFree ? null : joint;
}

/** True for a first part that is written with a hyphen or without: only the document can tell. */
function isFreePrefix(part: string): boolean {
  return prefixes.has(part) && !hyphenatingPrefixes.has(part);
}

/** `MissionSpecific`: known halves, and the compound or its second half is one of the genre's. */
function isCompound(text: string, at: number, evidence: Evidence): boolean {
  const left = text.slice(0, at).toLowerCase();
  const right = text.slice(at).toLowerCase();
  const pair = `${left}-${right}`;
  const counts = wordCounts(right);
  // `worldWide` is a capital out of place, `interKorean` a name.
  if (/^\p{Ll}/u.test(text) && counts !== null && counts.lower > counts.title) return false;
  if (compoundCounts(pair) || evidence.hyphenatedPairs.has(pair)) return true;
  return wordCount(left) > commonCount && compoundParts.right.has(right);
}

/** `JapanAustralia`: both halves are names, which the genre writes with a capital nearly always. */
function isPairOfNames(text: string, at: number): boolean {
  const halves = [text.slice(0, at), text.slice(at)];
  if (halves[0] === halves[1]) return false;
  return halves.every((half) => {
    const counts = wordCounts(half.toLowerCase());
    return half.length > 3 && counts !== null && counts.title > commonCount && counts.title > 20 * counts.lower;
  });
}

/** `JapanASEAN`: a name, and an acronym that the document writes alone. */
function findBeforeAcronym(text: string, { wordCounts: inDocument }: Evidence): number | null {
  const joint = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}{3,6}$)/u.exec(text)?.[0].length;
  if (joint === undefined) return null;
  const counts = wordCounts(text.slice(0, joint).toLowerCase());
  const isName = counts !== null && counts.title > commonCount && counts.title > 20 * counts.lower;
  const acronym = text.slice(joint).toLowerCase();
  return isName && (inDocument.get(acronym) ?? 0) >= 3 && (wordCounts(acronym)?.upper ?? 0) > commonCount
    ? joint
    : null;
}

/** `Hamiltonclass`, `Koreabased`: a name that a second half of compounds follows; a common word would be a compound of its own. */
function findAfterName(text: string): number | null {
  const joint = /^\p{Lu}\p{Ll}{3,}(?=(?:based|class|led|type|style)$)/u.exec(text)?.[0].length;
  if (joint === undefined) return null;
  const counts = wordCounts(text.slice(0, joint).toLowerCase());
  return counts === null || counts.title > counts.lower ? joint : null;
}

/** `dollarbased`, `forwarddeployed`: two common words, one of which makes compounds in the genre. */
function findByParts(closed: string): number | null {
  const { left, right } = compoundParts;
  let best: number | null = null;
  let bestCount = 0;
  if (wordCount(closed.replace(/(?:s|ed|ing)$/, '')) > 0) return null;
  for (let at = 3; at <= closed.length - 4; at++) {
    const head = closed.slice(0, at);
    const tail = closed.slice(at);
    if (isFreePrefix(head) || (!left.has(head) && !right.has(tail))) continue;
    const count = Math.min(wordCount(head), wordCount(tail));
    if (count <= Math.max(commonCount, bestCount) || logProbability(head) > functionAbove) continue;
    best = at;
    bestCount = count;
  }
  return best;
}
