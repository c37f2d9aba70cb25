import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';

/** Reads the tagger's names of a sentence together: what stands between two names, or round one, may say more than either. */
export function joinNames(names: readonly TaggedName[], { facts }: Pick<NameBlock, 'facts'>): readonly TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last && (isOnePerson(last, name, facts) || isPeerOfPlace(last, name, facts)))
      joined[joined.length - 1] = { ...last, to: name.to };
    else if (last && isOwnTongue(last, name, facts)) joined.push({ ...name, nameClass: last.nameClass });
    else joined.push(name);
  }
  return joined;
}

/** "Mohammed" + "bin" + "Salman": a particle between two people's names makes them one. */
function isOnePerson(last: TaggedName, name: TaggedName, facts: NameBlock['facts']): boolean {
  const between = facts[last.to]!;
  return (
    last.nameClass === 'PERSON' &&
    name.nameClass === 'PERSON' &&
    name.from === last.to + 1 &&
    between.kind === 'lower' &&
    between.flags.includes('particle')
  );
}

/** "Lady Smith" + "of" + "Basildon": where a peer is of belongs to the name. */
function isPeerOfPlace(last: TaggedName, name: TaggedName, facts: NameBlock['facts']): boolean {
  return (
    last.nameClass === 'PERSON' &&
    name.nameClass === 'PLACE' &&
    name.from === last.to + 1 &&
    facts[last.to]!.normal === 'of' &&
    /^(?:lord|lady|baroness|baron|viscount)$/.test(facts[last.from]!.normal)
  );
}

/** "Association of War Invalids (Związek Inwalidów Wojennych)": a bracket after a body holds its name in its own tongue, no person. */
function isOwnTongue(last: TaggedName, name: TaggedName, facts: NameBlock['facts']): boolean {
  return (
    last.nameClass === 'ORG' &&
    name.nameClass === 'PERSON' &&
    name.to - name.from > 1 &&
    name.from === last.to + 1 &&
    facts[last.to]!.text === '(' &&
    !facts[name.from]!.flags.includes('given')
  );
}
