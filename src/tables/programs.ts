import type { Cell, Column, Row } from '../model/table.ts';
import { compareCodeUnits } from '../text/compare.ts';
import type { CorpusTable } from './corpus-table.ts';
import type { DocumentView } from './document-view.ts';
import { programDocuments } from './program-documents.ts';

/** How a column of a programme's documents becomes one cell. Columns that are not named here come from the best evidence. */
const merged: ReadonlyMap<string, { readonly rule: MergeRule; readonly description: string }> = new Map([
  [
    'program_id',
    {
      rule: 'best',
      description:
        'Content id of the programme: its name in normal form, with the country where any state may use the name.',
    },
  ],
  [
    'program_name',
    { rule: 'commonest', description: 'Its name as most mentions have it, without determiner and quotation marks.' },
  ],
  ['aliases', { rule: 'union', description: 'Other spellings and abbreviations of the name in all documents.' }],
  [
    'stage',
    {
      rule: 'best',
      description:
        'How far the measure has come, by the best row about it in any document; among equals the newest document decides.',
    },
  ],
  ['purpose', { rule: 'stated', description: 'What it is for: of the documents that state it, the best evidence.' }],
  ['target_group', { rule: 'stated', description: 'Whom it serves, likewise.' }],
  ['owner', { rule: 'stated', description: 'Who runs it; only where stated, likewise.' }],
  ['instrument', { rule: 'stated', description: 'By what means it works, likewise.' }],
  ['part_of', { rule: 'stated', description: 'The umbrella programme that it belongs to, likewise.' }],
  ['description', { rule: 'stated', description: 'What the text says that it is, likewise.' }],
  ['frequency', { rule: 'sum', description: 'Number of its rows in `program_mentions`.' }],
  ['first_page', { rule: 'best', description: 'First page that names it in the document of `doc_id`.' }],
  ['last_page', { rule: 'best', description: 'Last page that names it in the document of `doc_id`.' }],
  ['years', { rule: 'union', description: 'Years that the texts tie to it.' }],
  [
    'doc_id',
    {
      rule: 'best',
      description: 'The document of the best evidence; this column and those behind it say where it stands.',
    },
  ],
]);

type MergeRule = 'best' | 'commonest' | 'stated' | 'union' | 'sum';

const source = programDocuments.columns;
const at = (name: string): number => source.findIndex((column) => column.name === name);
const idColumn = at('program_id');
const nameColumn = at('program_name');
const frequencyColumn = at('frequency');
const documentColumn = at('doc_id');
const placeColumns = ['page_n', 'start', 'program_id'].map(at);
/** The columns of the registry that are columns of the documents' rows, as indexes there. */
const taken = source.flatMap(({ name }, index) => (name === 'program_document_id' ? [] : [index]));
const ruleOf = (index: number): MergeRule => merged.get(source[index]!.name)?.rule ?? 'best';
const indexesOf = (rule: MergeRule) => taken.filter((index) => ruleOf(index) === rule);
const stated = indexesOf('stated');
const united = indexesOf('union');

const ownColumns: readonly Column[] = [
  { name: 'docfreq', type: 'integer', description: 'Number of documents that name it.' },
  { name: 'doc_ids', type: 'list', description: 'The documents that name it.', references: 'documents.doc_id' },
];

const columns: readonly Column[] = taken.flatMap((index): readonly Column[] => {
  const { name, type, description, categories } = source[index]!;
  const column: Column = {
    name,
    type,
    description: merged.get(name)?.description ?? description,
    ...(categories ? { categories } : {}),
    ...(name === 'program_id' ? { isKey: true } : referenceOf(source[index]!)),
  };
  return index === documentColumn ? [...ownColumns, column] : [column];
});

function referenceOf({ references }: Column): Pick<Column, 'references'> {
  return references === undefined ? {} : { references };
}

/** A programme in one document. `rank`: how little its evidence tells; `year`: of the document, empty where unknown. */
type Item = readonly [rank: number, year: string, ...cells: Cell[]];

/** What is known of one programme so far. Each part is a least, a sum or a union: the order of adding does not show. */
interface Registered {
  best: Item;
  readonly statedBy: Map<number, Item>;
  readonly united: Map<number, Set<string>>;
  readonly names: Map<string, number>;
  readonly documents: Set<string>;
  frequency: number;
}

const cellOf = (item: Item, index: number): Cell => item[index + 2] ?? null;
const textOf = (item: Item, index: number): string => String(cellOf(item, index) ?? '');
const listOf = (item: Item, index: number): readonly string[] => cellOf(item, index) as readonly string[];

/** The better evidence first; among equals the newer document, then the name of the document. */
function compareEvidence(a: Item, b: Item): number {
  return (
    a[0] - b[0] ||
    compareCodeUnits(b[1], a[1]) ||
    compareCodeUnits(textOf(a, documentColumn), textOf(b, documentColumn))
  );
}

function register(programme: Registered, item: Item): void {
  if (compareEvidence(item, programme.best) < 0) programme.best = item;
  for (const index of stated) {
    if (textOf(item, index) === '') continue;
    const known = programme.statedBy.get(index);
    if (!known || compareEvidence(item, known) < 0) programme.statedBy.set(index, item);
  }
  for (const index of united) {
    const values = programme.united.get(index) ?? new Set();
    for (const value of listOf(item, index)) values.add(value);
    programme.united.set(index, values);
  }
  const name = textOf(item, nameColumn);
  const frequency = Number(cellOf(item, frequencyColumn));
  programme.names.set(name, (programme.names.get(name) ?? 0) + frequency);
  programme.documents.add(textOf(item, documentColumn));
  programme.frequency += frequency;
}

function toRow(programme: Registered): Row {
  const name = commonest(programme.names);
  const documents = [...programme.documents].sort(compareCodeUnits);
  return taken.flatMap((index): readonly Cell[] => {
    if (index === documentColumn) return [documents.length, documents, cellOf(programme.best, index)];
    switch (ruleOf(index)) {
      case 'commonest':
        return [name];
      case 'sum':
        return [programme.frequency];
      case 'stated':
        return [programme.statedBy.has(index) ? cellOf(programme.statedBy.get(index)!, index) : null];
      case 'union':
        return [unionOf(programme, index, name)];
      default:
        return [cellOf(programme.best, index)];
    }
  });
}

/** A spelling that is the name in another document is an alias here. */
function unionOf({ united: sets, names }: Registered, index: number, name: string): readonly string[] {
  const values = new Set(sets.get(index));
  if (source[index]!.name === 'aliases') {
    for (const other of names.keys()) values.add(other);
    values.delete(name);
  }
  return [...values].sort(compareCodeUnits);
}

function commonest(names: ReadonlyMap<string, number>): string {
  return [...names].sort((a, b) => b[1] - a[1] || compareCodeUnits(a[0], b[0]))[0]![0];
}

function comparePlaces({ best: a }: Registered, { best: b }: Registered): number {
  const byDocument = compareCodeUnits(textOf(a, documentColumn), textOf(b, documentColumn));
  const [page, start, id] = placeColumns as [number, number, number];
  return (
    byDocument ||
    Number(cellOf(a, page)) - Number(cellOf(b, page)) ||
    Number(cellOf(a, start)) - Number(cellOf(b, start)) ||
    compareCodeUnits(textOf(a, id), textOf(b, id))
  );
}

function collect(view: DocumentView): readonly Row[] {
  const { programs: found, document } = view.result;
  const year = document.source.docvars.year ?? '';
  return [...programDocuments.rows(view)].map((row, index): Row => [found[index]!.evidenceRank, year, ...row]);
}

export const programs: CorpusTable = {
  id: 'programs',
  summary:
    'The registry: one row per named policy measure of the corpus (programme, project, plan, strategy, fund, act, …), all documents together. Documents name the same measure where their names agree in normal form: quotation marks, case, plural, spelling and abbreviations aside. `program_documents` tells what each document says.',
  columns,
  collect,
  createTally() {
    const registry = new Map<string, Registered>();
    return {
      add(items) {
        for (const item of items as readonly Item[]) {
          const id = textOf(item, idColumn);
          let programme = registry.get(id);
          if (!programme) {
            programme = {
              best: item,
              statedBy: new Map(),
              united: new Map(),
              names: new Map(),
              documents: new Set(),
              frequency: 0,
            };
            registry.set(id, programme);
          }
          register(programme, item);
        }
      },
      corpusRows: () => [...registry.values()].sort(comparePlaces).map(toRow),
    };
  },
};
