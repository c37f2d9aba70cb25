/** The tables that an evaluation writes. */
export { evalErrors } from './eval-errors.ts';
export { evalScores } from './eval-scores.ts';
