import type { Failure } from '../model/document.ts';
import { defineTable } from '../model/table.ts';

/** What could not be done, from the whole run. */
export const failures = defineTable<readonly Failure[], Failure>({
  id: 'failures',
  summary: 'One row per file or page that could not be read or processed, with what to do about it.',
  items: (list) => list,
  columns: [
    { name: 'source_file', type: 'string', description: 'The file.', value: ({ sourceFile }) => sourceFile },
    {
      name: 'page_n',
      type: 'integer',
      description: 'The page, where one page failed; empty where the whole file did.',
      value: ({ page }) => page,
    },
    {
      name: 'stage',
      type: 'string',
      description: 'The stage that failed.',
      categories: ['ingest', 'normalize', 'analyze', 'extract', 'export'],
      value: ({ stage }) => stage,
    },
    { name: 'code', type: 'string', description: 'Stable code of the failure.', value: ({ code }) => code },
    { name: 'message', type: 'string', description: 'What happened.', value: ({ message }) => message },
    { name: 'hint', type: 'string', description: 'What to do.', value: ({ hint }) => hint },
  ],
});
