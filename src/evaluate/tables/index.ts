import { evalErrors } from './eval-errors.ts';
import { evalScores } from './eval-scores.ts';

export { evalErrors, evalScores };

/** The tables that an evaluation writes. */
export const evaluationTables = [evalScores, evalErrors] as const;
