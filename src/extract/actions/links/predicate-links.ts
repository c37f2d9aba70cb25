import { wordBefore } from '../clauses/clause.ts';
import { demandAdjectives, essentialAdjectives, purposeNouns, toughAdjectives } from '../lexicon/clause-tables.ts';
import { isPhraseStart, type NounPhrase, readNounPhrase } from '../phrases/noun-phrases.ts';
import { isTitled, type WordRange, type Words } from '../words/words.ts';
import type { InfinitivePlace } from './infinitive-place.ts';
import { possessorOf } from './infinitive-subjects.ts';
import type { LinkRule } from './link-rule.ts';

/** Infinitives behind a form of "be". */
export const predicateLinks: readonly LinkRule<InfinitivePlace>[] = [
  {
    id: 'it-is-adjective',
    example: 'It is important for the state to «protect» its people.',
    link: ({ words, group, last, start, cue }) => {
      const subject = last!.subjectHead >= 0 ? words.lower[last!.subjectHead]! : '';
      if ((subject !== 'it' && subject !== '') || words.tag[start] !== 'adj') return null;
      const actor = words.lower[start + 1] === 'for' ? readNounPhrase(words, start + 2, group.from) : null;
      const isDemanded = demandAdjectives.has(words.lower[start]!);
      const { modals, modality, isPast } = last!.group;
      return {
        role: 'main',
        group: isDemanded ? group : { ...group, form: 'finite', modals, modality, isPast },
        cue: { from: last!.subject?.from ?? last!.group.from, to: cue.to },
        isDemanded,
        subjectKind: actor ? 'own' : 'none',
        subject: actor,
      };
    },
  },
  {
    id: 'it-is-noun',
    example: 'It is our task to «defend» the state. (but: It is a plan of the state to act.)',
    link: ({ words, group, last, start, cue }) => {
      const task = words.tag[start] === 'det' ? readNounPhrase(words, start, group.from) : null;
      if (words.lower[last!.subjectHead] !== 'it' || task?.to !== group.from) return null;
      return { role: 'complement', cue, ...possessorOf(words, task) };
    },
  },
  {
    id: 'it-is-up-to',
    example: 'It is up to each state to «decide» on the body. (but: It is for sale.)',
    link: ({ words, group, last, start, cue }) => {
      const isIt = words.lower[last!.subjectHead] === 'it';
      const from =
        words.lower[start] === 'up' && words.lower[start + 1] === 'to'
          ? start + 2
          : words.lower[start] === 'for'
            ? start + 1
            : -1;
      const actor = isIt && from > 0 ? readNounPhrase(words, from, group.from) : null;
      if (actor?.to !== group.from) return null;
      return {
        role: 'main',
        pattern: 'it-is-adjective',
        group: { ...group, form: 'finite' },
        cue: { from: last!.subject?.from ?? last!.group.from, to: cue.to },
        subjectKind: 'own',
        subject: actor,
      };
    },
  },
  {
    id: 'aim-is-to',
    example: 'The aim of the programme is to «reduce» risk.',
    link: ({ words, group, last, start }) => {
      const { subjectHead } = last!;
      if (start !== group.from || group.isPassive) return null;
      const noun = words.lemma[subjectHead] ?? '';
      if (!purposeNouns.has(noun) && !offices.has(noun)) return null;
      if (isPlanByName(words, subjectHead) || last!.role === 'conditional') return null;
      const owner = offices.has(words.lemma[subjectHead]!) ? ownerOf(words, last!.subject!, subjectHead) : null;
      if (owner)
        return {
          role: 'purpose',
          cue: { from: subjectHead, to: subjectHead + 1 },
          subjectKind: 'control',
          subject: owner,
        };
      return { role: 'purpose', cue: { from: subjectHead, to: subjectHead + 1 }, subjectKind: 'none' };
    },
  },
  {
    id: 'is-to',
    example: 'The committee is to «report» in May.',
    link: ({ reading, group, last, start, cue }) =>
      start === group.from && last!.subject
        ? {
            // "if the country is to grow": the condition
            role: last!.role === 'conditional' ? 'conditional' : 'main',
            // "are to meet and report": what is joined to it is planned as well.
            group: { ...group, catenatives: [...group.catenatives, 'planning'] },
            cue: { from: last!.group.from, to: cue.to },
            governor: reading.clauses.length - 1,
          }
        : null,
  },
  {
    id: 'essential-to',
    example: 'These reserves are critical to «sustain» operations.',
    link: ({ words, group, start, cue }) =>
      isBehindAdjective({ words, group, start }) && essentialAdjectives.has(words.lower[start]!)
        ? { role: 'purpose', cue: { from: start, to: cue.to }, subjectKind: 'none' }
        : null,
  },
  {
    id: 'adjective-infinitive',
    example: 'Such attacks are difficult to «counter» by one state.',
    link: ({ words, group, start, cue }) => {
      if (!isBehindAdjective({ words, group, start })) return null;
      const found = { role: 'complement', cue: { from: start, to: cue.to } } as const;
      // "attacks that are difficult to detect": who detects them is not told.
      const isTough = toughAdjectives.has(words.lower[start]!) && !isPhraseStart(words, group.to);
      return isTough ? { ...found, subjectKind: 'none' } : found;
    },
  },
];

/** What a body has to do: "the duties of the unit are to protect the base". */
const offices = new Set('duty role task mission function responsibility job mandate'.split(' '));

/** "the role [of the council]", "[the council]'s role": who has it. */
function ownerOf(words: Words, subject: WordRange, head: number): NounPhrase | null {
  if (words.lower[head + 1] === 'of' && head + 2 < subject.to) return readNounPhrase(words, head + 2, subject.to);
  // "Our task is to"
  if (words.lower[subject.from] === 'our') return { from: subject.from, to: subject.from + 1, head: subject.from };
  const poss = words.tag.indexOf('poss', subject.from);
  return poss > subject.from && poss < head ? readNounPhrase(words, subject.from, poss) : null;
}

function isBehindAdjective({ words, group, start }: Pick<InfinitivePlace, 'words' | 'group' | 'start'>): boolean {
  return words.tag[start] === 'adj' && wordBefore(words, group.from) === start;
}

/** "The Strategic Plan is to identify risks": a plan with a name does it. Not so "the Strategic Objective is to". */
function isPlanByName(words: Words, head: number): boolean {
  const isPlan = /^(?:plan|strategy|programme|program|project|initiative|scheme|fund|agenda)$/.test(words.lemma[head]!);
  return isPlan && isTitled(words, head) && isTitled(words, head - 1) && words.tag[head - 1] !== 'det';
}
