import type { Entity } from '../../model/annotations.ts';
import { nationOfGovernment } from '../names/merge-governments.ts';

/** What a state calls its government without its own name: "Federal Government", "Union Government". */
const withoutNation = /^(?:central|federal|national|royal|union) government$/i;
/** A form that stands less often is another state's, or chance. */
const fewest = 5;

/**
 * What the document calls the government that issues it, so that "we", "the Government" and "the Australian Government" are one
 * actor: the form that names the nation, else a form like "Federal Government" where it is frequent, else `issuer` itself.
 *
 * @param issuer The body that "we" stands for, as `readIssuer` tells it.
 * @returns Empty where the issuer is no government.
 */
export function ownGovernment(issuer: string, entities: readonly Entity[]): string {
  const nation = nationOfGovernment(issuer);
  if (nation === null) {
    // A state that no list knows, as a file's name writes it: "Government of aldermark".
    const written = entities.find(({ normalized }) => normalized.toLowerCase() === issuer.toLowerCase());
    return /\bgovernment\b/i.test(issuer) ? (written?.normalized ?? issuer) : '';
  }
  const counts = new Map<string, number>();
  for (const { label, mentionType, normalized } of entities) {
    if (label !== 'ORG' || mentionType !== 'NAM') continue;
    if (nationOfGovernment(normalized) === nation) return normalized;
    if (withoutNation.test(normalized)) counts.set(normalized, (counts.get(normalized) ?? 0) + 1);
  }
  const [form] = [...counts].sort((a, b) => b[1] - a[1]);
  return form && form[1] >= fewest ? form[0] : issuer;
}

/** "Republic of Korea Ministry of Defense" of that state's paper is its "Ministry of Defense"; its "Republic of Korea Navy" keeps the state. */
export function withoutOwnState(name: string, government: string): string {
  const state = nationOfGovernment(government);
  if (state === null || !name.startsWith(`${state} `)) return name;
  const rest = name.slice(state.length + 1);
  return /^(?:Ministry|Department|Minister|Secretary) of /.test(rest) ? rest : name;
}
