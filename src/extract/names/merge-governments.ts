import type { Entity } from '../../model/annotations.ts';
import { knownNames } from './known-names.ts';

/** The country that its names and adjectives tell of, in lower case: "australian" and "australia". Where two lists differ, the first counts. */
const nations: ReadonlyMap<string, string> = new Map(
  knownNames
    .filter(({ list }) => list === 'countries' || list === 'nationalities')
    .map(({ name, canonical }) => [name.toLowerCase(), canonical] as const)
    .reverse(),
);

const before = /^(.+?)(?:['’]s)? government$/i;
const behind = /^government of (?:the )?(.+)$/i;

/** Whose government a name says, or null: Australia of "Australian Government" and "Government of Australia". */
export function nationOfGovernment(name: string): string | null {
  const nation = (before.exec(name) ?? behind.exec(name))?.[1]?.toLowerCase();
  return nation === undefined ? null : (nations.get(nation) ?? null);
}

function nationOf({ label, mentionType, source, normalized }: Entity): string | null {
  return label === 'ORG' && mentionType === 'NAM' && source !== 'gazetteer' ? nationOfGovernment(normalized) : null;
}

/**
 * One `normalized` for a nation's government in a document: "ROK Government", "Republic of Korea government" and "Government of
 * the Republic of Korea" take the form that stands most often, the first of those that stand equally often.
 */
export function mergeGovernments(entities: readonly Entity[]): readonly Entity[] {
  const forms = new Map<string, Map<string, number>>();
  const keys = entities.map((entity) => {
    const nation = nationOf(entity);
    if (nation === null) return null;
    const counts = forms.get(nation) ?? new Map<string, number>();
    forms.set(nation, counts.set(entity.normalized, (counts.get(entity.normalized) ?? 0) + 1));
    return nation;
  });
  const best = new Map([...forms].map(([nation, counts]) => [nation, mostFrequent(counts)]));
  return entities.map((entity, i) => {
    const form = keys[i] === null ? entity.normalized : best.get(keys[i]!)!;
    return form === entity.normalized ? entity : { ...entity, normalized: form };
  });
}

const mostFrequent = (counts: ReadonlyMap<string, number>) =>
  [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
