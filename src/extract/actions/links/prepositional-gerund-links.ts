import type { ClauseRole } from '../../../model/annotations.ts';
import { findAntecedent, openSubject } from '../clauses/antecedents.ts';
import { type ClauseReading, nearestClause, wordBefore } from '../clauses/clause.ts';
import { extend, governorOfPurpose, isFronted, isSubjectBefore } from '../clauses/nonfinite-links.ts';
import { essentialAdjectives, gerundControl, gerundMarkers } from '../lexicon/clause-tables.ts';
import { isPhraseStart, readNounPhrase } from '../phrases/noun-phrases.ts';
import type { WordRange } from '../words/words.ts';
import type { GerundPlace } from './gerund-links.ts';
import { isActor, possessorOf } from './infinitive-subjects.ts';
import type { LinkPlace, LinkRule } from './link-rule.ts';

/** A gerund behind a preposition, which may be of several words: "instead of". */
interface PrepositionalPlace extends LinkPlace {
  /** The preposition's words. */
  readonly cue: WordRange;
  readonly text: string;
  readonly lastWord: string;
  /** The word before the preposition. */
  readonly outer: number;
  readonly role: ClauseRole;
  /** The row's pattern where no rule of its own has named one: "instrument-gerund". */
  readonly pattern: string;
  readonly isNegative: boolean;
}

/** The prepositions before a gerund ("by means of"), and the marker that they are. */
export function readPrepositionalPlace({ reading, words, group, before }: GerundPlace): PrepositionalPlace {
  let from = before;
  while (from > 0 && words.tag[from - 1] === 'prep') from--;
  const text = words.lower.slice(from, before + 1).join(' ');
  const lastWord = words.lower[before]!;
  const marker = gerundMarkers.get(text) ?? gerundMarkers.get(lastWord);
  return {
    reading,
    words,
    group,
    cue: { from, to: before + 1 },
    text,
    lastWord,
    outer: wordBefore(words, from),
    role: marker?.role ?? 'complement',
    pattern: marker ? `${marker.role}-gerund` : 'prepositional-gerund',
    isNegative: marker?.isNegative ?? false,
  };
}

const aims = new Set(['aim', 'view', 'purpose', 'goal', 'intention', 'objective', 'hope']);

/** The last rule always links. */
export const prepositionalGerundLinks: readonly LinkRule<PrepositionalPlace>[] = [
  {
    id: 'aim-of',
    example: 'It signed the accord with the aim of «reducing» risk.',
    link: ({ reading, words, cue, lastWord, outer }) => {
      if (words.tag[outer] !== 'noun' || !aims.has(words.lemma[outer]!) || !/^(?:of|to|at)$/.test(lastWord))
        return null;
      // "confirmed the joint [objective] of shaping trade": behind a verb it is the object, not a marker.
      const preposition = [outer - 3, outer - 2, outer - 1].find((at) => words.tag[at] === 'prep');
      const isMarker = preposition !== undefined || words.tag[outer - 1] === 'stop' || outer === 0;
      const opener = [outer - 2, outer - 1].find((at) => words.lower[at] === 'with') ?? (isMarker ? outer : cue.from);
      const wide = { from: opener, to: cue.to };
      return isFronted(reading, wide.from)
        ? { role: 'purpose', cue: wide, isFronted: true }
        : { role: 'purpose', cue: wide, governor: governorOfPurpose(reading) };
    },
  },
  {
    id: 'commitment-to',
    example: 'They reaffirmed their commitment to «building» a fair state.',
    link: ({ reading, words, cue, lastWord, outer }) => {
      if (
        lastWord !== 'to' ||
        words.tag[outer] !== 'noun' ||
        !/^(?:commitment|pledge|dedication|devotion)$/.test(words.lemma[outer]!)
      )
        return null;
      // "reiterated the U.S.' commitment to maintaining its forces"
      const owner = possessorOf(words, findAntecedent(words, cue.from, null));
      const found = { role: 'purpose', pattern: 'aim-of', cue: { from: outer, to: cue.to } } as const;
      return owner.subjectKind === 'control'
        ? { ...found, ...owner }
        : { ...found, governor: governorOfPurpose(reading) };
    },
  },
  {
    id: 'essential-to',
    example: 'Reserves are critical to «sustaining» operations.',
    link: ({ words, cue, lastWord, outer }) =>
      lastWord === 'to' && essentialAdjectives.has(words.lower[outer] ?? '')
        ? { role: 'purpose', cue: { from: outer, to: cue.to }, subjectKind: 'none' }
        : null,
  },
  {
    id: 'listed-means',
    example: 'It will act by closing schools; by «helping» teachers.',
    link: ({ reading, words, text, cue, role, outer }) => {
      const joint = words.tag[outer] === 'cc' ? outer - 1 : outer;
      const first = role === 'instrument' && words.lower[joint] === ';' ? reading.clauses.at(-1) : undefined;
      const isSame = first?.cue && words.lower.slice(first.cue.from, first.cue.to).join(' ') === text;
      return isSame && first.governor >= 0 ? { role, pattern: first.pattern, cue, governor: first.governor } : null;
    },
  },
  {
    id: 'fronted-prepositional',
    example: 'By «sharing» depots, the Ministry will save funds.',
    link: ({ reading, role, pattern, cue, isNegative }) =>
      isFronted(reading, cue.from) ? { role, pattern, cue, isNegative, isFronted: true } : null,
  },
  {
    id: 'means',
    example: 'It built trust by «signing» accords.',
    link: ({ reading, text, role, pattern, cue, isNegative }) => {
      const isOfRowless = role === 'example' && reading.clauses.at(-1)?.group.isRowless;
      if (role !== 'instrument' && text !== 'in addition to' && !isOfRowless) return null;
      return { role, pattern, cue, isNegative, governor: governorOfInstrument(reading) };
    },
  },
  {
    id: 'object-of-gerund-control',
    example: 'The radar prevents aircraft from «entering» the zone.',
    link: ({ reading, words, cue, lastWord }) => {
      const control = gerundControl.get(lastWord);
      const last = reading.clauses.at(-1)?.group;
      if (!control || !last || !control.verbs.has(last.lemma) || (last.isPassive && !control.mayBePassive)) return null;
      const whole = reading.clauses.at(-1)!;
      // "The firm was fined £3m for polluting rivers": who was fined did it.
      const passive = last.isPassive && whole.subject ? { ...whole.subject, head: whole.subjectHead } : null;
      const object = passive ?? readNounPhrase(words, last.to, cue.from);
      if (!object || (control.id === 'commit-to' && !isActor(words, object))) return null;
      // "hold firms to account for causing harm"
      // "hold firms responsible for harming"
      const isNamed = words.lower[object.to] === 'to' || words.tag[object.to] === 'adj';
      const subject = passive ?? (isNamed ? object : extend(words, object, cue.from));
      return { role: control.role, pattern: control.id, cue, subjectKind: 'control', subject };
    },
  },
  {
    id: 'for-failing',
    example: 'The Commission took action against states for not «keeping» their word. (but: a hub for training)',
    link: ({ reading, words, group, cue, lastWord }) => {
      const isDone = group.isPerfect || group.isNegative || group.catenatives.includes('failing');
      if (lastWord !== 'for' || !isDone || reading.clauses.length === 0) return null;
      const { to } = reading.clauses.at(-1)!.group;
      const object = isPhraseStart(words, to) ? readNounPhrase(words, to, cue.from) : null;
      const against = words.lower.lastIndexOf('against', cue.from);
      const accused = against >= to ? readNounPhrase(words, against + 1, cue.from) : null;
      const subject = accused ?? (object && isActor(words, object) ? object : null);
      const found = { role: 'reason', pattern: 'blame-for', cue } as const;
      return subject ? { ...found, subjectKind: 'control', subject } : found;
    },
  },
  {
    id: 'capable-of',
    example: 'It contributes to a force capable of «conducting» relief operations. (but: it is capable of «acting»)',
    link: ({ words, cue, outer, lastWord }) => {
      if (lastWord !== 'of' || !/^(?:in)?capable$/.test(words.lower[outer] ?? '')) return null;
      const subject = words.tag[outer - 1] === 'noun' ? findAntecedent(words, outer, null) : null;
      return subject ? { role: 'complement', pattern: 'capable-of', cue, subjectKind: 'control', subject } : null;
    },
  },
  {
    id: 'subject-with-gerund',
    example: 'The difficulty of «countering» ballistic missiles increases their threat.',
    link: ({ reading, words, role, pattern, cue, isNegative }) => {
      if (reading.clauses.length > 0 && !isSubjectBefore(reading, cue.from)) return null;
      const antecedent = findAntecedent(words, cue.from, null);
      // "The court[, in dismissing the appeal,] held": an aside is the subject's deed and no part of it.
      const isAside =
        words.tag[cue.from - 1] === 'comma' && antecedent !== null && role !== 'example' && isActor(words, antecedent);
      openSubject(reading, cue.from, antecedent, !isAside);
      const found = { role, pattern, cue, isNegative } as const;
      return isAside ? { ...found, subjectKind: 'control', subject: antecedent } : { ...found, subjectKind: 'none' };
    },
  },
  {
    id: 'participle-with-gerund',
    example: 'It upheld the appeal of a man convicted of «stealing» funds.',
    link: ({ reading, words, role, cue, outer, isNegative }) => {
      const last = reading.clauses.at(-1)?.group;
      const isReduced = words.tag[outer] === 'verb' && /^(?:ed|part)$/.test(words.form[outer]!) && last!.to <= outer;
      if (!isReduced || role !== 'complement') return null;
      const found = { role, pattern: 'prepositional-gerund', cue, isNegative } as const;
      const subject = /^(?:convict|accuse|suspect|charge)$/.test(words.lemma[outer]!)
        ? findAntecedent(words, outer, null)
        : null;
      // "programmes focused on recruiting": who recruits is not told.
      return subject ? { ...found, subjectKind: 'control', subject } : { ...found, subjectKind: 'none' };
    },
  },
  {
    id: 'prepositional-gerund',
    example: 'The alliance plays a part in «reducing» the risks of war.',
    link: ({ role, pattern, cue, isNegative }) => ({ role, pattern, cue, isNegative }),
  },
];

/** "by V-ing" hangs on the nearest finite verb, or on the gerund or infinitive that stands nearer. */
function governorOfInstrument(reading: ClauseReading): number {
  const nearest = nearestClause(
    reading,
    ({ role, pattern, group }) =>
      // "The aim is to make it safe by building roads": the purpose stands where the verb of the sentence would.
      role !== 'relative' &&
      (role !== 'purpose' || pattern === 'aim-is-to') &&
      !(group.isRowless && group.form !== 'finite'),
  );
  return nearest >= 0 ? nearest : reading.clauses.length - 1;
}
