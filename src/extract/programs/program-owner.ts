import type { Action } from '../../model/annotations.ts';
import type { ProgramEvidence } from './program-evidence.ts';
import { headOf } from './program-name.ts';

const owning = new Set(['government', 'body', 'foreign_state']);

/** What states and bodies do with a programme or accord that is not theirs alone: "Iran has complied with the Joint Plan". */
const ofOthers = new Set(
  'comply adhere abide violate breach withdraw leave join accede welcome oppose criticize criticise reject endorse discuss attend participate contribute reach ensure seek regard consider call see use support back finance fund co-finance'.split(
    ' ',
  ),
);

/** Carrying out makes nobody the owner of what several have agreed on: "Iran will implement the Joint Plan". */
const carryingOut = new Set(
  'implement fulfil fulfill honour honor observe execute apply follow uphold resume suspend carry keep maintain'.split(
    ' ',
  ),
);
/** Who does these, even as a purpose, has the programme: "a law to establish the fund". */
const founding = new Set(
  'adopt announce create develop draft enact establish expand found introduce launch operate pass plan prepare publish release revise run set unveil update'.split(
    ' ',
  ),
);
const jointName = /\b(?:joint|agreement|accord|compact|partnership)\b/;

export interface OwnerSources {
  readonly actions: readonly Action[];
  /** The programme's normal form. */
  readonly key: string;
}

/** The body that a row names as doing something to the programme, as its own: the first in text order; empty where none does. */
export function ownerOf(rows: readonly ProgramEvidence[], { actions, key }: OwnerSources): string {
  const isJoint = jointName.test(key);
  for (const { kind, action } of rows) {
    const row = actions[action]!;
    if (kind !== 'object' || !owning.has(row.actorType) || row.statementType !== 'activity') continue;
    // "volunteers are committed to working with others to implement the plan"
    const isAside = row.clauseRole === 'purpose' || row.clauseRole === 'complement';
    const isGuest = (isJoint && carryingOut.has(row.verbLemma)) || (isAside && !founding.has(row.verbLemma));
    if (ofOthers.has(row.verbLemma) || isGuest || isProgramLike(row.actor)) continue;
    return ownerName(row);
  }
  return '';
}

/** "The Programme for Government commits to continuing it": a programme owns none. */
const isProgramLike = (actor: string): boolean =>
  headOf(actor.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? '') !== undefined;

const pronouns = /^(?:i|we|it|they|he|she|you|this|these|those|who|which|that|our|us)$/i;

/** "The government on Monday expanded the …" */
const weekday = /\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** The actor as the text names it, without determiner: "MND", two bodies joined by "; ". A pronoun gives what it stands for. */
function ownerName({ actor, actorResolved }: Action): string {
  const named = pronouns.test(actor) ? actorResolved : actor;
  if (pronouns.test(named)) return '';
  const bare = named
    .replace(/^(?:the|a|an|its|their|our|my)\s+/i, '')
    .replace(weekday, '')
    .replace(/^(\p{Lu}[\p{Lu}&]+) to the .*$/u, '$1')
    .replace(/\s\([^()]*\)$/, '');
  return bare.replace(/^([\p{Lu}&]{2,12}) and (?:the )?([\p{Lu}&]{2,12})$/u, '$1; $2');
}
