import type { Action } from '../../../model/annotations.ts';
import type { Clause } from '../clauses/clause.ts';
import { textOfWords, type Words } from '../words/words.ts';

interface Described {
  readonly clause: Clause;
  readonly row: Action;
  readonly stageRule: string;
}

/** The clause as parsed, in words: "[actor The MND] [verb will enhance] [object forces] <- pattern subject-verb; stage planned by will". */
export function describeClause(words: Words, { clause, row, stageRule }: Described): string {
  const parts = [
    row.actor && `[${row.actorSource === 'explicit' ? 'actor' : `actor, ${row.actorSource}`} ${row.actor}]`,
    `[verb ${textOfWords(words, { from: clause.group.from, to: clause.group.to })}]`,
    row.object && `[object${row.objectPrep && ` ${row.objectPrep}`} ${row.object}]`,
    row.beneficiary && `[beneficiary ${row.beneficiary}]`,
    row.instrument && `[instrument ${row.instrument}]`,
    row.purpose && `[purpose ${row.purpose}]`,
    row.condition && `[condition ${row.condition}]`,
    row.timeExpr && `[time ${row.timeExpr}]`,
  ].filter(Boolean);
  const cue = row.stageCue && ` ("${row.stageCue}")`;
  return `${parts.join(' ')} <- ${row.clauseRole} by pattern ${clause.pattern}; stage ${row.stage} by rule ${stageRule}${cue}`;
}
