import type { Rule } from '../rule.ts';
import { lineJoins } from './line-joins.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [lineJoins];
