import type { Clause, ClauseReading } from '../clauses/clause.ts';
import { build, type Found, front } from '../clauses/nonfinite-links.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Words } from '../words/words.ts';

/** A verb group without a finite verb, and the sentence as it has been read up to it. */
export interface LinkPlace {
  readonly reading: ClauseReading;
  readonly words: Words;
  readonly group: VerbGroup;
}

/** What a clause is to its sentence. The rule's id is the row's pattern where no other is named. */
export interface Link extends Omit<Found, 'pattern'> {
  readonly pattern?: string;
  /** True where the clause waits for the main verb: "To meet the need, the Ministry will …". */
  readonly isFronted?: boolean;
  /** The verb group, where the words around it tell more of it: "it was necessary to" is past. */
  readonly group?: VerbGroup;
}

/** One way in which an infinitive or a gerund hangs on its sentence. In a list of rules the first that links decides. */
export interface LinkRule<Place extends LinkPlace> {
  readonly id: string;
  /** The sentence that forced the rule, the verb in «». */
  readonly example: string;
  readonly link: (place: Place) => Link | null;
}

/** The clause of the first rule that links, or null where none does. */
export function firstLink<Place extends LinkPlace>(rules: readonly LinkRule<Place>[], place: Place): Clause | null {
  for (const { id, link } of rules) {
    const found = link(place);
    if (found)
      return (found.isFronted ? front : build)(place.reading, found.group ?? place.group, { pattern: id, ...found });
  }
  return null;
}
