import { findAntecedent, openSubject } from '../clauses/antecedents.ts';
import { type ClauseReading, nearestClause } from '../clauses/clause.ts';
import { isComplementizer } from '../clauses/complementizer.ts';
import { isFronted } from '../clauses/nonfinite-links.ts';
import { clausalComplement } from '../lexicon/clause-tables.ts';
import type { Tag } from '../lexicon/closed-classes.ts';
import { findSubject } from '../phrases/find-subject.ts';
import { isListComma, type NounPhrase } from '../phrases/noun-phrases.ts';
import type { Words } from '../words/words.ts';
import type { LinkPlace, LinkRule } from './link-rule.ts';

/** What stands before a gerund or present participle. */
export interface GerundPlace extends LinkPlace {
  /** The nearest word before that is no adverb or mark; -1 at the start. */
  readonly before: number;
  /** Its tag; at the start that of a full stop. */
  readonly tag: Tag;
  /** Where the verb group before ends; 0 for none. */
  readonly lastEnd: number;
  /** True behind "thereby", "thus", "hence". */
  readonly hasThereby: boolean;
}

/** Behind a word that opens a clause: "while meeting". */
export const subordinateLinks: readonly LinkRule<GerundPlace>[] = [
  {
    id: 'subordinate-subject',
    example: 'Although «reducing» emissions is critical, the state must adapt.',
    link: (place) => {
      const next = place.reading.groups[place.reading.clauses.length + 1];
      // "while ensuring the state meets its targets": what it ensures has a verb of its own.
      if (clausalComplement.has(place.group.lemma)) return null;
      if (next?.form !== 'finite' || !isOnePhrase(place.words, place.group.to, next.from)) return null;
      waitForVerb(place);
      return { role: 'complement', governor: -1, subjectKind: 'none' };
    },
  },
  {
    id: 'subordinate-gerund',
    example: 'The Ministry will cut costs while «keeping» its promises.',
    link: ({ reading, words, before }) => {
      const found = { role: 'complement', cue: { from: before, to: before + 1 } } as const;
      if (isFronted(reading, before)) return { ...found, isFronted: true };
      if (reading.clauses.length > 0) return { ...found, governor: nearestOfTime(reading, before) };
      openSubject(reading, before, findAntecedent(words, before, null));
      return { ...found, governor: -1, subjectKind: 'inherited' };
    },
  },
];

/** Verbs whose subject does what their gerund says: "the state risks losing ground", but not "the measure includes hiring". */
const ownDeeds = new Set(
  'risk avoid consider contemplate finish start begin keep stop cease resume postpone delay practise practice propose intend undertake pursue'.split(
    ' ',
  ),
);

/** Behind anything but a preposition or a word that opens a clause. The last rule always links. */
export const gerundLinks: readonly LinkRule<GerundPlace>[] = [
  {
    id: 'free-adjunct',
    example: 'The navy built two ships, «raising» its readiness.',
    link: ({ reading, words, group, before, tag, hasThereby }) => {
      // "Tensions will grow — increasing need": a dash does what a comma does.
      const isJoined = tag === 'comma' || tag === 'cc' || hasThereby || /^[–—]$/.test(words.lower[before] ?? '');
      if (!isJoined || reading.clauses.length === 0) return null;
      const cue = hasThereby ? { cue: { from: group.from - 1, to: group.from } } : {};
      return { role: 'complement', governor: nearestMain(reading), ...cue };
    },
  },
  {
    id: 'fronted-participle',
    example: '«Building» on the strategy, the Ministry will secure water.',
    link: (place) => {
      if (!isInitial(place)) return null;
      const { words, group } = place;
      const main = finiteVerbs(place).find(
        (verb) => !isOpened(words, group.to, verb.from) && !isSaid(place, verb.from),
      );
      return main && hasSubjectBehindComma(words, group.to, main.from) ? { role: 'complement', isFronted: true } : null;
    },
  },
  {
    id: 'headless-gerund',
    example: '«improving» the quality of housing; and',
    link: (place) => {
      const isTail = isInitial(place) && (place.reading.isTail || !mainVerb(place));
      return isTail ? { role: 'list_item', governor: -1, subjectKind: 'none' } : null;
    },
  },
  {
    id: 'gerund-subject',
    example: '«Sharing» depots saves funds.',
    link: (place) => {
      if (isInitial(place)) waitForVerb(place);
      // "must recognise that adopting a strategy is vital"
      else if (place.tag === 'rel' && isComplementizer(place.reading, place.before) && mainVerb(place))
        waitForVerb(place, place.reading.clauses.length - 1);
      else return null;
      return { role: 'complement', governor: -1, subjectKind: 'none' };
    },
  },
  {
    id: 'verb-gerund',
    example: 'The measure also includes «protecting» key technologies.',
    link: ({ reading, lastEnd, before }) => {
      if (lastEnd === 0 || before >= lastEnd) return null;
      const isOwnDeed = ownDeeds.has(reading.clauses.at(-1)!.group.lemma);
      return isOwnDeed ? { role: 'complement' } : { role: 'complement', subjectKind: 'none' };
    },
  },
  {
    id: 'participle-after-noun',
    example: 'The state supports firms «making» batteries.',
    link: (place) => {
      const { reading, words, group } = place;
      const antecedent = subjectBehindAside(place) ?? findAntecedent(words, group.from, null);
      // "begins to decrease in 2028 [reflecting] the end of projects": a date does nothing.
      if (!antecedent || words.label[antecedent.head] === 'DATE') return null;
      openSubject(reading, group.from, antecedent);
      return { role: 'relative', subjectKind: 'antecedent', subject: antecedent };
    },
  },
  {
    id: 'loose-gerund',
    example: 'The state handles issues on which «dealing» with neighbours can help.',
    link: () => ({ role: 'complement', pattern: 'free-adjunct' }),
  },
];

/** The gerund and its object are the subject of a verb that is still to come. */
function waitForVerb({ reading, group: { from, to, trigger } }: GerundPlace, complementOf = -1): void {
  reading.pending.push({ from, to, head: trigger.from, isExtended: true, complementOf, dependents: [] });
}

/** True where nothing but one object stands between a gerund and a verb. */
function isOnePhrase(words: Words, from: number, to: number): boolean {
  if (from === to) return false;
  for (let at = from; at < to; at++) {
    if (!/^(?:det|adj|noun|num|poss|prep|adv)$/.test(words.tag[at]!)) return false;
    // "When building ships [the] navy saves money": a second phrase is the subject.
    if (words.tag[at] === 'det' && at > from && words.tag[at - 1] === 'noun') return false;
  }
  return true;
}

/** True at the head of a sentence: its subject ("Making decisions means …") or a tail of a list from the page before. */
function isInitial(place: GerundPlace): boolean {
  const { reading, before, tag } = place;
  if (before < 0 || tag === 'stop') return true;
  return reading.clauses.length === 0 && (tag === 'cc' || (tag === 'comma' && subjectBehindAside(place) === null));
}

/** "[The second session], taking place in May, adopted the plan": behind its noun, with a verb to come, the participle is no head. */
function subjectBehindAside(place: GerundPlace): NounPhrase | null {
  const { reading, words, before, tag } = place;
  const isOpen = tag === 'comma' && reading.clauses.length === 0 && !reading.isTail;
  return isOpen && mainVerb(place) ? findSubject(words, 0, before) : null;
}

function finiteVerbs({ reading: { groups, clauses } }: GerundPlace) {
  return groups.slice(clauses.length + 1, clauses.length + 12).filter(({ form }) => form === 'finite');
}

const mainVerb = (place: GerundPlace) => finiteVerbs(place)[0];

/** "Recognising [that] cyberspace changes, the Government will": a verb right behind its opener and subject is not the main one. */
function isOpened(words: Words, from: number, verb: number): boolean {
  for (let at = verb - 1; at >= from; at--) {
    if (/^(?:rel|sub)$/.test(words.tag[at]!)) return true;
    if (/^(?:comma|stop|verb|modal|be|have|do)$/.test(words.tag[at]!)) return false;
  }
  return false;
}

/** "Recognising [we] must move faster, the Government will act": what is recognised has a verb of its own. */
function isSaid({ words, group }: GerundPlace, verb: number): boolean {
  if (!clausalComplement.has(group.lemma) || !/^(?:we|they|it|he|she)$/.test(words.lower[group.to] ?? '')) return false;
  return words.tag.slice(group.to + 1, verb).every((tag) => tag === 'adv' || tag === 'not');
}

/** "Building on the strategy, [the ministry] will secure water": a comma and then a subject of its own before the verb. */
function hasSubjectBehindComma(words: Words, from: number, verb: number): boolean {
  for (let at = verb - 1; at > from; at--) {
    if (/^(?:stop|sub|rel)$/.test(words.tag[at]!)) return false;
    // "Working [together], researchers, officials and firms will build": a list begins behind a noun.
    const isInList = /^(?:noun|num|close)$/.test(words.tag[at - 1]!) && isListComma(words, at, verb);
    if (words.tag[at] !== 'comma') continue;
    const subject = findSubject(words, at + 1, verb);
    // "Recalling the anniversary of the treaty, [Minister Cho and Secretary Rumsfeld] agreed": names make no list with a thing.
    const isNames = words.label[at - 1] === null && subject !== null && words.label[subject.head] === 'PERSON';
    // "Building on these lessons, [the Growth and Trade Plan] was drawn up": one comma and an article make no list.
    const isLone =
      words.lower[at + 1] === 'the' && words.tag.slice(from, verb).filter((tag) => tag === 'comma').length < 2;
    if (isInList && !isNames && !isLone) continue;
    if (!subject) return false;
    return subject.from === at + 1 || (words.tag[at + 1] === 'prep' && subject.to >= verb - 1);
  }
  return false;
}

/** "principles, which are followed by commanders when [planning] operations": without a comma, it is said of the verb before. */
function nearestOfTime(reading: ClauseReading, marker: number): number {
  const { words, clauses } = reading;
  const last = clauses.at(-1)!;
  const isNear = last.role === 'relative' && last.group.isPassive && last.group.form === 'finite';
  return isNear && words.tag[marker - 1] !== 'comma' ? clauses.length - 1 : nearestMain(reading);
}

function nearestMain(reading: ClauseReading): number {
  const nearest = nearestClause(
    reading,
    ({ role, group }) => (role === 'main' || role === 'list_item') && !group.isRowless,
  );
  return nearest >= 0 ? nearest : reading.clauses.length - 1;
}
