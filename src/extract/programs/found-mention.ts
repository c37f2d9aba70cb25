import type { ProgramMention } from '../../model/annotations.ts';

/** A mention before its programme is known. */
export type FoundMention = Omit<ProgramMention, 'program'>;
