import { isUnchanging } from '../lexicon/verb-forms.ts';
import type { Clause, ClauseReading } from './clause.ts';

/** "The rise in prices [upset] the plan": a bare form behind one thing is a past tense. */
export function inItsTense({ words, groups }: ClauseReading, k: number, clause: Clause): Clause {
  const { group, subject, subjectHead, subjectKind } = clause;
  if (groups[k]!.form !== 'bare' || !isUnchanging(group.lemma.split(' ')[0]!) || !subject || subjectKind !== 'own')
    return clause;
  if (group.modals.length > 0 || /^(?:come|become|overcome|run)$/.test(group.lemma)) return clause;
  const isOne =
    words.tag[subjectHead] === 'noun' &&
    !words.lower[subjectHead]!.endsWith('s') &&
    words.tag[subject.from] === 'det' &&
    !words.tag.slice(subject.from, subject.to).includes('cc');
  // "In 2003, the forces set up a site"
  const isDated = words.lower[0] === 'in' && words.label[1] === 'DATE' && /^(?:19|20[01])\d/.test(words.lower[1]!);
  if (isDated) return { ...clause, group: { ...group, isPast: true, last: 'past' } };
  return isOne && !/^(?:people|police|staff|majority|number)$/.test(words.lower[subjectHead]!)
    ? { ...clause, group: { ...group, isPast: true, last: 'past' } }
    : clause;
}
