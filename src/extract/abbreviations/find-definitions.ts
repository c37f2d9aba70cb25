import type { Definition } from './definition.ts';
import { definitionPatterns } from './definition-patterns.ts';

/** Finds the definitions in a block's text, in the order of their short forms; the best one for each short form. */
export function findDefinitions(text: string): readonly Definition[] {
  const best = new Map<number, Definition>();
  for (const pattern of definitionPatterns) {
    if (!pattern.mayOccur(text)) continue;
    for (const found of pattern.find(text)) {
      const definition = withoutPossessive(found, text);
      const known = best.get(definition.short.start);
      if (!known || definition.cost < known.cost) best.set(definition.short.start, definition);
    }
  }
  return [...best.values()].sort((a, b) => a.short.start - b.short.start);
}

/** "the Department for the Economy's (DfE) plan": the plan is the department's. */
function withoutPossessive(definition: Definition, text: string): Definition {
  const { start, end } = definition.long;
  const isPossessive = /\p{L}['’]s$/u.test(text.slice(Math.max(start, end - 3), end));
  return isPossessive ? { ...definition, long: { start, end: end - 2 } } : definition;
}
