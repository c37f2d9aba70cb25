import { type ColumnOf, defineTable } from '../model/table.ts';
import type { DocumentView } from './document-view.ts';

const docvar = (name: string, description: string): ColumnOf<DocumentView> => ({
  name,
  type: 'string',
  description,
  value: ({ result }) => result.document.source.docvars[name] ?? null,
});

export const documents = defineTable<DocumentView, DocumentView>({
  id: 'documents',
  summary: 'One row per document that was read.',
  items: (view) => [view],
  columns: [
    {
      name: 'doc_id',
      type: 'string',
      description: 'Name of the document, from its path: stable, lower-case, unique in the corpus.',
      isKey: true,
      value: ({ result }) => result.document.source.id,
    },
    {
      name: 'title',
      type: 'string',
      description: 'The title, from the metadata, the file name or the first page furniture.',
      value: ({ result }) => result.document.source.title,
    },
    docvar('publisher', 'Who published the document.'),
    docvar('country', 'The country that the document speaks for.'),
    docvar('year', 'Year of publication.'),
    docvar('edition', 'Edition, where there are several in a year.'),
    docvar('language', 'Language of the text as an IETF tag.'),
    {
      name: 'source_file',
      type: 'string',
      description: 'The file or folder that was read, relative to the folder of the configuration (`-` is stdin).',
      value: ({ result }) => result.document.source.sourceFile,
    },
    {
      name: 'source_sha256',
      type: 'string',
      description: 'SHA-256 of the bytes that were read; of a folder, of its page files one after another.',
      value: ({ result }) => result.document.source.sourceSha256,
    },
    {
      name: 'n_pages',
      type: 'integer',
      description: 'Number of pages.',
      value: ({ result }) => result.document.pages.length,
    },
    {
      name: 'n_pages_failed',
      type: 'integer',
      description: 'Number of pages that could not be read or processed.',
      value: ({ failures }) => new Set(failures.map(({ page }) => page).filter((page) => page !== null)).size,
    },
    {
      name: 'n_sentences',
      type: 'integer',
      description: 'Number of rows in `sentences`.',
      value: ({ result }) => result.sentences.length,
    },
    {
      name: 'n_tokens',
      type: 'integer',
      description:
        'Number of words and punctuation marks, those of tables and contents pages too, which are in no row of `sentences`.',
      value: ({ result }) => result.tokenCount,
    },
    {
      name: 'docvars',
      type: 'list',
      description: 'What else the metadata tells of the document, as name=value.',
      value: ({ result }) =>
        Object.entries(result.document.source.docvars)
          .filter(([name]) => !namedDocvars.has(name))
          .map(([name, value]) => `${name}=${value}`),
    },
  ],
});

const namedDocvars = new Set(['title', 'publisher', 'country', 'year', 'edition', 'language']);
