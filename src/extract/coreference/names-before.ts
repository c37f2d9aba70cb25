import type { Entity } from '../../model/annotations.ts';

/** How far back a name may stand, in blocks. */
const reach = 6;

/** Where something begins: a block and an index into its text. */
export interface Place {
  readonly block: number;
  readonly start: number;
}

/** A named mention, with the block that it stands in. */
export interface NameBefore {
  readonly text: string;
  readonly block: number;
}

/**
 * Looks up the last name before a place that has a given head: "National Water Strategy" for "strategy", "Ministry of Health" for
 * "ministry". Names of one word and of persons and places are none. `entities` stand in text order.
 */
export function createNamesBefore(entities: readonly Entity[]): (head: string, place: Place) => NameBefore | null {
  const byHead = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.mentionType !== 'NAM' || !/^(?:ORG|BODY|DOCUMENT|LAW|AGREEMENT|PROGRAM)$/.test(entity.label)) continue;
    const head = headOf(entity.normalized);
    if (head === null) continue;
    const list = byHead.get(head);
    if (list) list.push(entity);
    else byHead.set(head, [entity]);
  }
  return (head, place) => {
    const list = byHead.get(head) ?? [];
    const found = list[firstFrom(list, place) - 1];
    return found && found.block >= place.block - reach ? { text: found.normalized, block: found.block } : null;
  };
}

/** "strategy" of "National Water Strategy", "ministry" of "Ministry of Health"; null for a name of one word. */
function headOf(name: string): string | null {
  // "Department of the Interior and Local Government" is no government.
  const ofWhat = /^(\S+) (?:of|for|on) /.exec(name);
  if (ofWhat) return ofWhat[1]!.toLowerCase();
  const blank = name.lastIndexOf(' ');
  return blank < 0 || / (?:of|for|on) /.test(name) ? null : name.slice(blank + 1).toLowerCase();
}

/** Index of the first of `entities`, which stand in text order, that begins at a place or behind it. */
export function firstFrom(entities: readonly Entity[], { block, start }: Place): number {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { block: at, span } = entities[middle]!;
    if (at < block || (at === block && span.start < start)) low = middle + 1;
    else high = middle;
  }
  return low;
}
