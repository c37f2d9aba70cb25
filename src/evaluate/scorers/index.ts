import type { Scorer } from '../judged-page.ts';
import { actions } from './actions.ts';
import { keywords } from './keywords.ts';
import { abbreviations, programs } from './named-records.ts';
import { negatives } from './negatives.ts';
import { edits, facts } from './normalization.ts';
import { spanTable } from './span-table.ts';

/** Every gold table that can be scored, in the order of the reports. */
export const scorers: readonly Scorer[] = [
  facts,
  edits,
  spanTable('sentences', 'kind'),
  spanTable('entities', 'label'),
  abbreviations,
  programs,
  spanTable('program_mentions', null),
  negatives,
  actions,
  keywords,
];
