import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Words } from '../words/words.ts';
import { definedBy, findAntecedent, openSubject } from './antecedents.ts';
import { bareClause, type Clause, type ClauseReading, nearestClause, wordBefore } from './clause.ts';
import { own } from './own-subject.ts';

/** "[Mandates] that originate in the Assembly and that call for action": a second relative behind "and" has the noun of the first. */
function joinedAntecedent({ words, clauses }: ClauseReading, rel: number): NounPhrase | null {
  if (words.tag[rel - 1] !== 'cc') return null;
  const first = clauses.findLast(({ role }) => role === 'relative');
  if (first?.pattern !== 'relative-verb' || !first.subject) return null;
  const opener = wordBefore(words, first.group.from);
  return words.lower[opener] === words.lower[rel] ? { ...first.subject, head: first.subjectHead } : null;
}

/** "competitions that invite innovators": the verb stands right behind its relative. */
export function linkRelative(reading: ClauseReading, group: VerbGroup, rel: number): Clause {
  const { words } = reading;
  const joined = joinedAntecedent(reading, rel);
  if (joined) return own('relative-verb', group, 'relative', joined, { subjectKind: 'antecedent' });
  const antecedent = findAntecedent(words, rel, group);
  openSubject(reading, rel, antecedent);
  if (!antecedent && words.lower[rel] === 'who')
    return own('question', group, 'main', { from: rel, to: rel + 1, head: rel });
  if (!antecedent || (words.lower[rel] === 'that' && words.tag[rel - 1] === 'verb'))
    return { ...bareClause, group, role: 'relative', pattern: 'free-relative', isNegative: group.isNegative };
  const definition = definedBy(reading, antecedent);
  if (definition) return own('relative-of-definition', group, 'relative', definition, { subjectKind: 'antecedent' });
  return own('relative-verb', group, 'relative', antecedent, {
    subjectKind: 'antecedent',
    governor: nearestClause(reading, (clause) => clause.group.to <= antecedent.from),
  });
}

/** "who in 1998 founded", "which, due to the war, have fallen": only phrases between a relative and its verb. */
export function isAsideBehind(words: Words, rel: number, verb: number): boolean {
  const first = words.tag[rel + 1] === 'comma' ? rel + 2 : rel + 1;
  return words.tag[first] === 'prep' && verb - rel < 15;
}
