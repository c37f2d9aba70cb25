import { isUnchanging } from '../lexicon/verb-forms.ts';
import type { Clause, ClauseReading } from './clause.ts';

/** "The rise in prices [upset] the plan": a bare form behind one thing is a past tense. */
export function inItsTense({ words, groups }: ClauseReading, k: number, clause: Clause): Clause {
  const { group, subject, subjectHead, subjectKind } = clause;
  if (groups[k]!.form !== 'bare' || !isUnchanging(group.lemma) || !subject || subjectKind !== 'own') return clause;
  if (group.modals.length > 0 || /^(?:come|become|overcome|run)$/.test(group.lemma)) return clause;
  const isOne =
    words.tag[subjectHead] === 'noun' &&
    !words.lower[subjectHead]!.endsWith('s') &&
    words.tag[subject.from] === 'det' &&
    !words.tag.slice(subject.from, subject.to).includes('cc');
  return isOne && !/^(?:people|police|staff|majority|number)$/.test(words.lower[subjectHead]!)
    ? { ...clause, group: { ...group, isPast: true, last: 'past' } }
    : clause;
}
