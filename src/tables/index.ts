import type { Column, Table } from '../model/table.ts';
import { abbreviations } from './abbreviations.ts';
import { actions } from './actions.ts';
import type { CorpusTable } from './corpus-table.ts';
import type { DocumentView } from './document-view.ts';
import { documents } from './documents.ts';
import { edits } from './edits.ts';
import { entities } from './entities.ts';
import { entitySummary } from './entity-summary.ts';
import { failures } from './failures.ts';
import { keywordSummary } from './keyword-summary.ts';
import { keywords } from './keywords.ts';
import { keywordsBySection } from './keywords-by-section.ts';
import { pages } from './pages.ts';
import { programDocuments } from './program-documents.ts';
import { programMentions } from './program-mentions.ts';
import { programs } from './programs.ts';
import { sentences } from './sentences.ts';
import { trends } from './trends.ts';

/** Tables whose rows come from one document alone. */
export const documentTables: readonly Table<DocumentView>[] = [
  documents,
  pages,
  edits,
  sentences,
  entities,
  abbreviations,
  programDocuments,
  programMentions,
  actions,
  keywordsBySection,
];

/** Tables that need to know all documents. */
export const corpusTables: readonly CorpusTable[] = [programs, entitySummary, keywords, keywordSummary, trends];

export { failures } from './failures.ts';

/** What the codebook and `datapackage.json` describe: every table of a run, in their order. */
export const allTables: readonly {
  readonly id: string;
  readonly summary: string;
  readonly columns: readonly Column[];
}[] = [...documentTables, ...corpusTables, failures];
