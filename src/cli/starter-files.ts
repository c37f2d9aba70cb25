import { parseConfig } from '../config/parse-config.ts';
import { configSchema } from '../config/schema.ts';
import { entityLabels } from '../model/annotations.ts';

/** Keys that a beginner meets, in their order; those after `false` are written as comments. The last one must not be one: it has no comma. */
const shownKeys: readonly (readonly [key: string, isActive: boolean, example?: unknown])[] = [
  ['inputs', true],
  ['gazetteer', true, 'gazetteer.csv'],
  ['tables', false, ['entities', 'programs', 'actions']],
  ['formats', true],
  ['csvProfile', true],
  ['pages', false, '1-5,187'],
  ['encoding', true],
  ['docvarsFromNames', true],
  ['metadata', false, 'metadata.csv'],
  ['workers', false, 2],
  ['normalize', false, { disabledRules: ['captions'] }],
  ['limits', false],
  ['evaluate', false, { gold: 'corpus/gold' }],
  ['output', true],
];

const schemaUrl = './node_modules/policylens/schema/pipeline.config.schema.json';

/** The configuration that `init` writes: each key under what the schema says of it. */
function writeConfig(): string {
  const defaults: Readonly<Record<string, unknown>> = parseConfig({});
  const described = new Map<string, string | undefined>(
    Object.entries(configSchema.shape).map(([key, { description }]) => [key, description]),
  );
  const keys = shownKeys.flatMap(([key, isActive, example = defaults[key]], index) => {
    const comma = index < shownKeys.length - 1 ? ',' : '';
    const value = JSON.stringify(example, null, 1).replace(/\n */g, ' ');
    return [`  // ${described.get(key)}`, `  ${isActive ? '' : '// '}"${key}": ${value}${comma}`, ''];
  });
  return ['{', `  "$schema": "${schemaUrl}",`, '', ...keys.slice(0, -1), '}', ''].join('\n');
}

const gazetteer = `name,label,canonical
Ministry of Example Affairs,ORG,Ministry of Example Affairs
MoEA,ORG,Ministry of Example Affairs
`;

const corpusReadme = `# corpus

Put your texts here: one .txt file a document with form feeds between its pages (what pdftotext writes), a folder of page files
(page-1.txt, page-2.txt), or one .jsonl file with a page a line ({"doc_id": …, "page_n": 1, "text": …}). This file is not read.
A name like norway_2017_whitepaper.txt gives the columns country, year and title of the table documents.

Names that your texts use and policylens cannot know stand in ../gazetteer.csv: name, label, and the canonical form for all spellings
(may be empty). Labels: ${entityLabels.join(', ')}.
`;

const goldReadme = `# Gold: judged pages

A gold page is a folder <document>/p0001/ with page.txt (the raw page, frozen), meta.json (\`completeness\` says which tables have been
judged: "full" or "partial") and one <table>.jsonl a table, whose rows have the keys of the output tables and a raw \`quote\`.
negative.jsonl lists what must not come out. example/p0001 shows the form; as no run has that document it is not scored. Remove it.

    policylens gold init 1-3 --document my-document   write drafts: what a run finds, as CSV files to correct
    policylens gold import FILE...                    take the corrected tables
    policylens gold check                             quotes anchor, ids are known
    policylens run && policylens evaluate             scores
`;

const goldPage = 'The Ministry of Example Affairs will establish a research fund.\n';

const goldMeta = {
  doc_id: 'example',
  page_n: 1,
  page_label: '',
  source_file: 'example.txt',
  completeness: { entities: 'partial' },
  notes: [
    'An example of the form. Write "entities": "full" into completeness once every entity of a page has been judged.',
  ],
};

const goldEntity = {
  label: 'ORG',
  text: 'Ministry of Example Affairs',
  mention_type: 'NAM',
  page_n: 1,
  quote: 'Ministry of Example Affairs',
};

/** What `policylens init` writes, by path. A fresh folder with a text in corpus/ runs as it is. */
export const starterFiles: () => readonly (readonly [path: string, text: string])[] = () => [
  ['pipeline.config.json', writeConfig()],
  ['gazetteer.csv', gazetteer],
  ['corpus/README.md', corpusReadme],
  ['corpus/gold/README.md', goldReadme],
  ['corpus/gold/example/p0001/page.txt', goldPage],
  ['corpus/gold/example/p0001/meta.json', `${JSON.stringify(goldMeta, null, 2)}\n`],
  ['corpus/gold/example/p0001/entities.jsonl', `${JSON.stringify(goldEntity)}\n`],
];
