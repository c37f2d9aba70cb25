import type { Clause, ClauseReading } from './clause.ts';
import { linkFinite } from './finite-clauses.ts';
import { linkGerund } from './gerunds.ts';
import { linkInfinitive } from './infinitives.ts';
import { dropReducedParticiples } from './reduced-participles.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVerbGroup } from './verb-groups.ts';
import type { Words } from './words.ts';

/** Finds the verb groups of a sentence and links each to its governor and subject. Linear in the number of words. */
export function readClauses(words: Words, isTail: boolean): readonly Clause[] {
  const groups = dropReducedParticiples(words, findVerbGroups(words));
  const reading: ClauseReading = { words, groups, clauses: [], pending: [], fronted: [], isTail };
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

/** "(see pages 38-40)", "[accessed 13 March]": the text speaks of itself. */
function isReference(words: Words, i: number): boolean {
  if (words.tag[i - 1] === 'mark' && /^(?:accessed|retrieved|cited)$/.test(words.lower[i]!)) return true;
  return words.tag[i - 1] === 'open' && /^(?:see|refer|compare|cf)$/.test(words.lower[i]!);
}
