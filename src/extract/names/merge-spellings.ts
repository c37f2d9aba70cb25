import { respell, singular } from '../../lexicon/program-key.ts';
import type { Entity, EntityLabel } from '../../model/annotations.ts';
import { knownNames } from './known-names.ts';

/** Their normal form is a value. */
const values: ReadonlySet<EntityLabel> = new Set(['DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY']);
/** Kinds of things as well as names: "intercontinental ballistic missiles". */
const countable: ReadonlySet<EntityLabel> = new Set(['WEAPON', 'PLATFORM']);

/** A user's own list says itself what a name's form is. */
const isMergeable = ({ label, mentionType, pattern }: Entity): boolean =>
  mentionType === 'NAM' && !values.has(label) && pattern !== 'user-gazetteer';

/** Bodies of many states have one spelling; each state spells its own "Ministry of Defense". */
const canonical: ReadonlySet<string> = new Set(
  knownNames.flatMap((name) => (name.list === 'international-bodies' ? [name.canonical] : [])),
);

/** The same for "Ministry of Defence", "MINISTRY OF DEFENSE" and "Self- Defense Forces", "Self Defense Forces". */
function keyOf({ label, normalized }: Entity): string {
  const words = normalized
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s\u2010-\u2015-]+/u);
  const last = words.length - 1;
  const folded = words.map((word, i) => respell(i === last && countable.has(label) ? singular(word) : word));
  return `${label} ${folded.join(' ')}`;
}

/**
 * One `normalized` for the spellings of a name in a document, which differ by capitals, hyphens, British and American letters or,
 * of arms, by number: the form of a list where one of them has it, else the one that stands most often, the first of equals.
 */
export function mergeSpellings(entities: readonly Entity[]): readonly Entity[] {
  const listed = new Map<string, string>();
  const counts = new Map<string, Map<string, number>>();
  const keys = entities.map((entity) => {
    if (!isMergeable(entity)) return null;
    const key = keyOf(entity);
    if (canonical.has(entity.normalized)) listed.set(key, listed.get(key) ?? entity.normalized);
    const forms = counts.get(key) ?? new Map<string, number>();
    counts.set(key, forms.set(entity.normalized, (forms.get(entity.normalized) ?? 0) + 1));
    return key;
  });
  const best = new Map([...counts].map(([key, forms]) => [key, listed.get(key) ?? mostFrequent(forms)]));
  return entities.map((entity, i) => {
    const form = keys[i] === null ? entity.normalized : best.get(keys[i]!)!;
    return form === entity.normalized ? entity : { ...entity, normalized: form };
  });
}

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
