import { readAsides } from './clauses/asides.ts';
import type { Clause, ClauseReading } from './clauses/clause.ts';
import { linkFinite } from './clauses/finite-clauses.ts';
import { clausalComplement } from './lexicon/clause-tables.ts';
import { linkGerund } from './links/gerunds.ts';
import { linkInfinitive } from './links/infinitives.ts';
import { dropReducedParticiples } from './links/reduced-participles.ts';
import { readNounPhrase } from './phrases/noun-phrases.ts';
import { isTimePhrase } from './phrases/time-phrases.ts';
import type { VerbGroup } from './verbs/verb-group.ts';
import { readVerbGroup } from './verbs/verb-groups.ts';
import type { Words } from './words/words.ts';

/** Finds the verb groups of a sentence and links each to its governor and subject. Linear in the number of words. */
export function readClauses(words: Words, isTail: boolean): readonly Clause[] {
  const asides = readAsides(words);
  const opensAside = ({ from, trigger }: VerbGroup) =>
    from === trigger.from &&
    asides.some((aside) => aside.kind === 'participle' && (from === aside.from + 1 || from === aside.from + 2));
  const found = asides.length > 0 ? findVerbGroups(words).filter((group) => !opensAside(group)) : findVerbGroups(words);
  const groups = dropCompoundNouns(words, dropReducedParticiples(words, found, asides));
  const reading: ClauseReading = { words, groups, clauses: [], pending: [], fronted: [], asides, isTail };
  for (const [k, group] of groups.entries()) {
    const clause =
      group.form === 'infinitive'
        ? linkInfinitive(reading, k)
        : group.form === 'gerund'
          ? linkGerund(reading, k)
          : linkFinite(reading, k);
    reading.clauses.push(clause);
  }
  return reading.clauses;
}

function findVerbGroups(words: Words): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; ) {
    const tag = words.tag[i];
    const mayStart =
      tag === 'verb' || tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do' || tag === 'to';
    const group = mayStart && !isReference(words, i) ? readVerbGroup(words, i) : null;
    if (group) {
      groups.push(group);
      i = Math.max(group.to, i + 1);
    } else i++;
  }
  return groups;
}

/** Verbs behind whose object a bare verb may stand: "helps the army build", "ensure the project proceed". */
const bareVerbsFollow = new Set('help make let have see watch hear feel need dare do be'.split(' '));

/**
 * "All procurement should exercise technology [transfer] to gain skills": a base form right behind a bare singular noun that is the
 * object of the verb before does not agree with it, so that it is the head of a compound. Retags it as a noun.
 */
function dropCompoundNouns(words: Words, groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const kept: VerbGroup[] = [];
  for (const group of groups) {
    const last = kept.at(-1);
    if (last && isCompoundHead(words, group, last)) words.tag[group.from] = 'noun';
    else kept.push(group);
  }
  return kept;
}

function isCompoundHead(words: Words, { form, from, to }: VerbGroup, last: VerbGroup): boolean {
  if (form !== 'bare' || to !== from + 1 || words.tag[from - 1] !== 'noun' || words.label[from - 1] !== null)
    return false;
  if (last.isPassive || last.to > from - 1 || /[^s]s$/.test(words.lower[from - 1]!)) return false;
  if (bareVerbsFollow.has(last.lemma) || clausalComplement.has(last.lemma)) return false;
  // "the factors that mark the environment include the following": with an object of its own it is a verb.
  if (/^(?:det|pron|adj|num|poss)$/.test(words.tag[to] ?? '') || words.tag[last.from - 1] === 'rel') return false;
  const object = readNounPhrase(words, last.to, from);
  return object !== null && object.to === from && !isTimePhrase(words, object);
}

/** "(see pages 38-40)", "[accessed 13 March]": the text speaks of itself. */
function isReference(words: Words, i: number): boolean {
  if (words.tag[i - 1] === 'mark' && /^(?:accessed|retrieved|cited)$/.test(words.lower[i]!)) return true;
  return words.tag[i - 1] === 'open' && /^(?:see|refer|compare|cf)$/.test(words.lower[i]!);
}
