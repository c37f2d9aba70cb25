import { type Program, stages } from '../model/annotations.ts';
import { programTypes } from '../model/program-type.ts';
import { defineTable } from '../model/table.ts';
import { contentId } from '../text/content-id.ts';
import type { DocumentView } from './document-view.ts';
import { type Provenance, provenanceColumns } from './provenance.ts';

export interface ProgramItem {
  readonly id: string;
  readonly program: Program;
  readonly at: Provenance;
  readonly firstPage: number;
  readonly lastPage: number;
}

/** The programmes of a document with where each stands. */
export function* programItems(view: DocumentView): Iterable<ProgramItem> {
  const { programMentions } = view;
  for (const [index, program] of view.result.programs.entries()) {
    const pageNumbers = program.mentions.map((mention) => programMentions[mention]!.at.pageNumber);
    yield {
      id: view.programIds[index]!,
      program,
      at: programMentions[program.evidence]!.at,
      firstPage: pageNumbers.reduce((first, page) => Math.min(first, page)),
      lastPage: pageNumbers.reduce((last, page) => Math.max(last, page)),
    };
  }
}

export const programDocuments = defineTable<DocumentView, ProgramItem>({
  id: 'program_documents',
  summary:
    'One row per programme and document that names it: what this document says of it. `programs` has one row for all documents.',
  items: programItems,
  columns: [
    {
      name: 'program_document_id',
      type: 'string',
      description: 'Content id of the row: programme and document.',
      isKey: true,
      value: ({ id, at }) => contentId('d', [at.docId, id]),
    },
    {
      name: 'program_id',
      type: 'string',
      description: 'The programme, in all documents the same.',
      references: 'programs.program_id',
      value: (item) => item.id,
    },
    {
      name: 'program_name',
      type: 'string',
      description: 'Its name in this document, without determiner and quotation marks.',
      value: ({ program }) => program.name,
    },
    {
      name: 'program_type',
      type: 'string',
      description: 'The kind of measure, by its head noun.',
      categories: programTypes,
      value: ({ program }) => program.type,
    },
    {
      name: 'aliases',
      type: 'list',
      description: 'Other spellings and abbreviations of the name in the document.',
      value: ({ program }) => program.aliases,
    },
    {
      name: 'stage',
      type: 'string',
      description: 'How far the measure has come, by the best row about it.',
      categories: stages,
      value: ({ program }) => program.stage,
    },
    {
      name: 'stage_cue',
      type: 'string',
      description: 'The words that tell the stage.',
      value: ({ program }) => program.stageCue,
    },
    {
      name: 'purpose',
      type: 'string',
      description: 'What it is for, as stated.',
      value: ({ program }) => program.purpose,
    },
    {
      name: 'target_group',
      type: 'string',
      description: 'Whom it serves, as stated.',
      value: ({ program }) => program.targetGroup,
    },
    {
      name: 'owner',
      type: 'string',
      description: 'Who runs it; only where stated.',
      value: ({ program }) => program.owner,
    },
    {
      name: 'instrument',
      type: 'string',
      description: 'By what means it works, as stated.',
      value: ({ program }) => program.instrument,
    },
    {
      name: 'part_of',
      type: 'string',
      description: 'The umbrella programme that it belongs to.',
      value: ({ program }) => program.partOf,
    },
    {
      name: 'description',
      type: 'string',
      description: 'What the text says that it is.',
      value: ({ program }) => program.description,
    },
    {
      name: 'frequency',
      type: 'integer',
      description: 'Number of its mentions in the document.',
      value: ({ program }) => program.mentions.length,
    },
    {
      name: 'first_page',
      type: 'integer',
      description: 'First page that names it.',
      value: ({ firstPage }) => firstPage,
    },
    { name: 'last_page', type: 'integer', description: 'Last page that names it.', value: ({ lastPage }) => lastPage },
    {
      name: 'years',
      type: 'list',
      description: 'Years that the text ties to it.',
      value: ({ program }) => program.years,
    },
    ...provenanceColumns,
  ],
});
