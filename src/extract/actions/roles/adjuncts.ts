import { sharedNouns, sharedVerbs } from '../lexicon/beneficiary-tables.ts';
import { givingVerbs, instrumentPrepositions, outerPrepositions, replacingVerbs } from '../lexicon/role-tables.ts';
import { isAmount, type NounPhrase, readNounPhrase, skipPreposition } from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import type { Words } from '../words/words.ts';
import { isSomebody } from './beneficiary.ts';
import { isCircumstance, readMember } from './object-phrases.ts';
import { limitOf, type Walk } from './role-walk.ts';

/** Reads what stands between the object and the next clause: means, agent, recipient, time. */
export function readAdjuncts(walk: Walk): void {
  const { words, draft, clause } = walk;
  for (let step = 0; step < 60 && walk.position < limitOf(walk); step++) {
    const tag = words.tag[walk.position];
    if (tag !== 'prep') {
      if (tag === 'stop' || tag === 'sub' || tag === 'rel' || tag === 'cc') return;
      if (tag === 'comma' && (words.tag[walk.position + 1] !== 'prep' || isOfMain(walk))) return;
      walk.position++;
      continue;
    }
    // "was participated in by 22 countries": the stranded preposition is the verb's.
    if (clause.group.isPassive && walk.position === clause.group.to && words.lower[walk.position + 1] === 'by')
      walk.position++;
    const from = walk.position;
    const word = words.lower[from]!;
    const phrase = readNounPhrase(words, skipPreposition(words, from), limitOf(walk));
    if (!phrase) {
      walk.position++;
      continue;
    }
    const isTime = word !== 'per' && isTimePhrase(words, phrase);
    // "Groups may be set up as needed by the council": whose need it is sets them up.
    const isOfParticiple =
      words.tag[from - 1] === 'verb' &&
      from > clause.group.to &&
      (words.lower[from - 2] !== 'as' || !clause.group.isPassive);
    const end = isTime ? endOfTime(words, phrase.to, limitOf(walk)) : endOfPhrase(walk, phrase);
    const range = { from, to: end };
    // "is composed of tasks, based on goals highlighted by [the First Plan]": who highlighted them composed nothing.
    // "is defined as the replacement of units by [others]": a definition is nobody's deed.
    const isDefined =
      /^(?:define|describe)$/.test(clause.group.lemma) && words.lower.slice(clause.group.to, from).includes('as');
    if (word === 'by' && (isOfParticiple || isDefined)) {
      walk.position = end;
      continue;
    }
    if (word === 'by' && isMeasure(words, phrase)) draft.extent ??= phrase;
    else if (word === 'by' && clause.group.isPassive && !isTime && !isMeans(words, phrase))
      draft.agent ??= { ...phrase, to: end };
    else if (isTime) {
      // "In 2015, ships came for the first time": no date, no period
      // "hit by the earthquakes of 25 April": when they were, not when it hit; "as of May" is a time
      const isOfNoun = word === 'of' && words.lower[from - 1] !== 'as';
      if (!isOfNoun && (words.lower[phrase.head] !== 'time' || word !== 'for')) draft.time ??= range;
    } else if (word === 'with' && isSomebody(words, phrase)) {
      // "expand training with the navy", "was signed with the United States": who shares in it, and no means
      if (sharesIn(walk)) draft.beneficiary ??= { from: phrase.from, to: end };
    } else if (
      instrumentPrepositions.has(word) ||
      (word === 'with' && (replacingVerbs.has(clause.group.lemma) || clause.group.isPassive))
    ) {
      if (isMeansItself(words, word, phrase)) draft.instrument ??= { from, to: endOfEfforts(walk, phrase, end) };
    } else if (word === 'to' && givingVerbs.has(clause.group.lemma) && isSomebody(words, phrase))
      draft.beneficiary ??= { from: phrase.from, to: end };
    walk.position = end;
  }
}

/** "To cut costs[, in May 2015,] the office was closed": a time between the commas behind a fronted clause is told of the main one. */
function isOfMain({ words, position, clause, at }: Walk): boolean {
  if (clause.governor <= at.k) return false;
  const phrase = readNounPhrase(words, skipPreposition(words, position + 1), words.length);
  return phrase !== null && isTimePhrase(words, phrase) && words.tag[phrase.to] === 'comma';
}

/** "by the end [of the war]", "from October 10 [to 16], [2007]", but "signed in July [with the United States]". */
function endOfTime(words: Words, from: number, limit: number): number {
  let end = from;
  for (let step = 0; step < 4 && end < limit; step++) {
    const next = readNounPhrase(words, end + 1, words.length);
    if (!next || !goesOn(words, end, next)) break;
    end = next.to;
  }
  return end;
}

function goesOn(words: Words, link: number, { head }: NounPhrase): boolean {
  const word = words.lower[link]!;
  const isTime = isTimePhrase(words, { head });
  // "in July 2022 of an order": a date is of nothing
  if (word === 'of' && words.label[link - 1] === 'DATE' && /\d$/.test(words.lower[link - 1]!)) return isTime;
  if (countedFrom.has(word)) return true;
  // "from October 10 to 16", "on a day to day basis", but "rose from 12 in 2006 to 90"
  const isDay = /^(?:[12]?\d|3[01])$/.test(words.lower[head]!) && /\d$/.test(words.lower[link - 1]!);
  if (word === 'to') return isTime || isDay || words.lower[head] === 'basis';
  if (word === ',') return /^(?:19|20)\d\d$/.test(words.lower[head]!) && words.tag[link - 1] === 'num';
  if (words.tag[link] === 'cc') return isTime || isDay;
  return isTime && timeLinks.has(word);
}

/** What goes on with a time: any noun behind the first, only another time behind the others. */
const countedFrom = new Set(['of', 'after', 'before', 'following', 'since']);
const timeLinks = new Set(['from', 'in', 'on', 'until', 'till', 'through']);

function endOfPhrase(walk: Walk, phrase: NounPhrase): number {
  const { words } = walk;
  let end = phrase.to;
  while (end < limitOf(walk)) {
    const tag = words.tag[end];
    const word = words.lower[end]!;
    if (tag === 'prep' && !outerPrepositions.has(word) && !instrumentPrepositions.has(word)) {
      const next = readNounPhrase(words, skipPreposition(words, end), limitOf(walk));
      if (!next || isTimePhrase(words, next) || isCircumstance(words, end, next)) return end;
      end = next.to;
    } else if (tag === 'cc' || tag === 'comma') {
      walk.position = end;
      const member = readMember(walk);
      if (!member) return end;
      end = member.to;
    } else return end;
  }
  return end;
}

/** True where the verb or a word of its object is something done together: "a close cooperation system". */
const sharesIn = ({ words, clause, draft: { object } }: Walk): boolean =>
  sharedVerbs.has(clause.group.lemma) ||
  (object !== null && words.lemma.slice(object.from, object.to).some((lemma) => sharedNouns.has(lemma)));

/** Nouns that with "with" tell why or what of, and name no means. */
const noMeans = new Set(
  'aim aims purpose purposes intention intentions objective objectives goal goals view focus emphasis priority exception exceptions regard respect reference effect'.split(
    ' ',
  ),
);

/**
 * No means: "resist coercion by [the regime]" (who does it), "sail through [the Soya Strait]" (where), "with [the aim] of cutting costs"
 * (what for).
 */
function isMeansItself(words: Words, word: string, phrase: NounPhrase): boolean {
  if (noMeans.has(words.lower[phrase.head]!)) return false;
  if (word === 'by') return !isSomebody(words, phrase) && words.tag[phrase.from] !== 'num';
  return word === 'with' || !/^(?:LOC|GPE)$/.test(words.label[phrase.head] ?? '');
}

/** "through efforts [such as giving support]", "through measures [to cut costs]": nouns that say nothing without their clause. */
const emptyNouns = new Set(
  'effort efforts endeavor endeavors endeavour endeavours measure measures step steps means method methods way ways activities action actions initiatives opportunity opportunities process'.split(
    ' ',
  ),
);

function endOfEfforts({ words, clauses, at, next }: Walk, { head }: NounPhrase, end: number): number {
  const clause = clauses[next];
  const isNext = clause !== undefined && clause.role !== 'main' && end < words.length && at.starts[next]! <= end + 2;
  const isIts = isNext && /^(?:to|of|such|including|like)$/.test(words.lower[end]!);
  return emptyNouns.has(words.lower[head]!) && isIts ? at.roles[next]!.end : end;
}

/** "Costs were cut by [30 per cent]": an amount does nothing. */
function isMeasure(words: Words, { from, head }: NounPhrase): boolean {
  // "completed by the first half of 2008"
  return isAmount(words, head) || (measures.has(words.lower[head]!) && words.lower[from] !== 'the');
}

const measures = new Set('percent percentage half third quarter fifth point points percentage-point times'.split(' '));

/** "transported by helicopter": what moves or binds is a means, no agent. */
const means = new Set(
  'helicopter air sea land rail road train ship boat aircraft law mail post hand force default means virtue way email letter decree treaty'.split(
    ' ',
  ),
);

/** "grouped by policy area": what sorts things, no agent. */
const criteria = new Set(
  'area sector type category region gender sex age size subject topic theme country district province kind'.split(' '),
);

function isMeans(words: Words, { from, head }: NounPhrase): boolean {
  return (
    (from === head && means.has(words.lower[head]!)) || (words.tag[from] !== 'det' && criteria.has(words.lower[head]!))
  );
}
