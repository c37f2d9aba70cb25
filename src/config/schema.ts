import { z } from 'zod';
import { defaultGateOptions } from '../evaluate/gates.ts';
import { csvProfiles } from '../export/format.ts';
import { formats } from '../export/index.ts';
import { verbClasses } from '../model/annotations.ts';
import { rules } from '../normalize/rules/index.ts';
import { sourceSlipsId } from '../normalize/source-slips.ts';
import { allTables } from '../tables/index.ts';

const names = (list: readonly { readonly id: string }[]) => z.enum(list.map(({ id }) => id) as [string, ...string[]]);

/** True where no range is turned round, as in "5-1". */
const rangesRise = (pages: string): boolean =>
  pages.split(',').every((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return from <= to;
  });

/** True where the platform can decode it: a typing error would make every file a failure. */
function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== null;
  } catch {
    return false;
  }
}

/** Everything that a run can be told. Every key has a default; the flags of `policylens run` have the same names. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where editors find the schema of this file.'),
    inputs: z
      .array(z.string().min(1))
      .default(['corpus'])
      .describe('Files, folders or globs of the corpus, relative to this file. Folders named `gold` are never read.'),
    output: z.string().min(1).default('output').describe('The folder that the tables are written to.'),
    tables: z.array(names(allTables)).optional().describe('The tables to write; all of them where absent.'),
    formats: z.array(names(formats)).min(1).default(['csv', 'json']).describe('The file formats of the tables.'),
    csvProfile: z
      .enum(csvProfiles)
      .default('excel')
      .describe('`excel`: for spreadsheets, formulas guarded. `data`: for programs, nothing changed.'),
    pages: z
      .string()
      .regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, { error: 'pages are written as 1-5,187', abort: true })
      .refine(rangesRise, 'the first page of a range stands before its last')
      .optional()
      .describe('The pages of each document to read, by `page_n`: `1-5,187`.'),
    encoding: z
      .string()
      .refine(isEncoding, 'no such encoding is known; utf-8, windows-1252 and utf-16le are')
      .default('utf-8')
      .describe('The encoding of the texts, as a WHATWG label (`windows-1252`).'),
    docvarsFromNames: z
      .string()
      .default('country_year_title')
      .describe('What the parts of a file name mean, separated by underscores. Empty: nothing.'),
    metadata: z.string().optional().describe('A CSV file with a doc_id column whose other columns become docvars.'),
    gazetteer: z
      .string()
      .min(1)
      .optional()
      .describe('A CSV or JSON file of your own names: name, label, canonical (the form for all spellings).'),
    abortOnError: z
      .boolean()
      .default(false)
      .describe('Stop at the first failure instead of writing a row of `failures`.'),
    force: z.boolean().default(false).describe('Compute every document anew.'),
    cache: z.boolean().default(true).describe('Keep what was computed for the next run.'),
    dryRun: z.boolean().default(false).describe('List the documents and stop.'),
    quiet: z.boolean().default(false).describe('Say nothing but errors.'),
    verbose: z.boolean().default(false).describe('Name every document.'),
    normalize: z
      .strictObject({
        disabledRules: z
          .array(names([...rules, { id: sourceSlipsId }]))
          .default([])
          .describe('Repair rules to turn off, by id.'),
      })
      .prefault({})
      .describe('How the text is repaired.'),
    verbClasses: z
      .record(z.string().regex(/^[^\p{Lu}]+$/u, 'lemmas are written in lower case'), z.enum(verbClasses))
      .default({})
      .describe(
        'Your own classes of verbs, before those of the lexicon: `{"ring-fence": "fund"}`. Lemmas in lower case.',
      ),
    limits: z
      .strictObject({
        pageCharacters: z.int().positive().default(1_000_000).describe('A longer page is not read.'),
        pageSeconds: z
          .number()
          .positive()
          .default(20)
          .describe('A page that takes longer by itself is left out; asked where its document took too long.'),
        documentSeconds: z
          .number()
          .positive()
          .default(600)
          .describe('A document that takes longer is tried page by page, and given up where no page is to blame.'),
      })
      .prefault({})
      .describe('What one page or document may take.'),
    evaluate: z
      .strictObject({
        gold: z.string().min(1).default('corpus/gold').describe('The folder of the judged pages.'),
        baseline: z
          .string()
          .min(1)
          .default('corpus/gold/baseline.json')
          .describe('What `policylens baseline accept` writes and a later run must not fall behind.'),
        gates: z
          .array(z.string())
          .default([...defaultGateOptions.gates])
          .describe('The figures that may not fall, as `table/measure` or `table/measure/field`.'),
        maxDrop: z
          .number()
          .min(0)
          .max(1)
          .default(defaultGateOptions.maxDrop)
          .describe('How far a gated figure may fall: 0.005 is half a point.'),
        minSupport: z
          .int()
          .min(0)
          .default(defaultGateOptions.minSupport)
          .describe('Gold rows that a figure must stand on before its fall counts.'),
        minimums: z
          .record(z.string(), z.number().min(0).max(1))
          .default({})
          .describe('Figures that must be reached whatever the baseline: `{"entities/strict": 0.8}`.'),
      })
      .prefault({})
      .describe('How a run is scored against gold.'),
    workers: z
      .int()
      .min(0)
      .optional()
      .describe('Number of worker threads; 0 counts as 1. Absent: as the machine and the corpus allow.'),
  })
  .describe('Configuration of policylens.');

/** A complete configuration. */
export type Config = z.output<typeof configSchema>;
/** What a user writes: every key may be left out. */
export type ConfigInput = z.input<typeof configSchema>;
