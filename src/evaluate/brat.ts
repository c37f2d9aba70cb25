import { placeOf, type ScoredRow, textCell } from './scored-row.ts';

/** Types of brat for the tables that are no entities. An entity's type is its label. */
const tableTypes: ReadonlyMap<string, string> = new Map([
  ['Action', 'actions'],
  ['Program_mention', 'program_mentions'],
  ['Negative', 'negative'],
]);

/** Columns that travel as attributes of a text-bound annotation, by table. */
const attributes: ReadonlyMap<string, readonly (readonly [name: string, column: string])[]> = new Map([
  ['entities', [['Mention_type', 'mention_type']]],
  [
    'actions',
    [
      ['Stage', 'stage'],
      ['Polarity', 'polarity'],
      ['Clause_role', 'clause_role'],
      ['Voice', 'voice'],
    ],
  ],
]);

/** Columns that travel as an annotator's note, since they are free text. */
const notes: ReadonlyMap<string, string> = new Map([
  ['entities', 'normalized'],
  ['negative', 'why'],
]);

/**
 * Writes a page's entities, programme mentions, negatives and action triggers as brat standoff (the .ann beside the page's .txt). Offsets
 * are code points, as brat counts. A span over a line end is cut into fragments there, since brat's lines hold no breaks;
 * a row that crosses a page break is left out, since a brat document is one page.
 */
export function writeBrat(page: string, tables: ReadonlyMap<string, readonly ScoredRow[]>): string {
  const characters = [...page];
  const lines: string[] = [];
  const next = { T: 1, A: 1, N: 1 };
  for (const table of ['entities', ...tableTypes.values()]) {
    const type = [...tableTypes].find(([, one]) => one === table)?.[0];
    for (const row of tables.get(table) ?? []) {
      const place = placeOf(row);
      if (!place || place.lastPage !== place.page || place.start >= place.end) continue;
      const id = `T${next.T++}`;
      const fragments = fragmentsOf(characters, place.start, place.end);
      const words = fragments.map(([start, end]) => characters.slice(start, end).join('')).join(' ');
      const spans = fragments.map(([start, end]) => `${start} ${end}`).join(';');
      lines.push(`${id}\t${type ?? textCell(row, 'label')} ${spans}\t${words}`);
      for (const [name, column] of attributes.get(table) ?? []) {
        const value = textCell(row, column);
        if (value !== '') lines.push(`A${next.A++}\t${name} ${id} ${value}`);
      }
      const note = textCell(row, notes.get(table) ?? '').replace(/\s+/g, ' ');
      if (note !== '') lines.push(`#${next.N++}\tAnnotatorNotes ${id}\t${note}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function fragmentsOf(
  characters: readonly string[],
  start: number,
  end: number,
): readonly (readonly [number, number])[] {
  const fragments: (readonly [number, number])[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && characters[i] !== '\n' && characters[i] !== '\r') continue;
    if (i > from) fragments.push([from, i]);
    from = i + 1;
  }
  return fragments;
}

export interface BratImport {
  /** Rows by table, in the order of the page. */
  readonly tables: ReadonlyMap<string, readonly ScoredRow[]>;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Reads brat standoff back. Relations and events other than these are left out and said so; each text must stand at its offsets. */
export function readBrat(
  annotations: string,
  page: string,
  place: { readonly docId: string; readonly page: number },
): BratImport {
  const characters = [...page];
  const rows = new Map<string, { table: string; row: Record<string, ScoredRow[string]> }>();
  const problems: { line: number; message: string }[] = [];
  for (const [index, line] of annotations.split(/\r?\n/).entries()) {
    const [id = '', body = '', text = ''] = line.split('\t');
    const kind = id[0];
    const report = (message: string) => problems.push({ line: index + 1, message });
    if (kind === 'T') {
      const read = readSpan(body, text, characters);
      if (typeof read === 'string') report(read);
      else rows.set(id, { table: read.table, row: { ...read.row, doc_id: place.docId, page_n: place.page } });
    } else if (kind === 'A' || kind === 'M') {
      const [name = '', target = '', value = 'true'] = body.split(' ');
      const owner = rows.get(target);
      const column = (attributes.get(owner?.table ?? '') ?? []).find(([one]) => one === name)?.[1];
      if (owner && column) owner.row[column] = value;
      else report(`attribute ${name} of ${target} means nothing here`);
    } else if (kind === '#') {
      const owner = rows.get(body.split(' ')[1] ?? '');
      const column = notes.get(owner?.table ?? '');
      if (owner && column) owner.row[column] = text;
    } else if (line.trim() !== '') report(`${id} is neither a text-bound annotation nor an attribute: left out`);
  }
  const tables = new Map<string, ScoredRow[]>();
  for (const { table, row } of rows.values()) tables.set(table, [...(tables.get(table) ?? []), row]);
  for (const list of tables.values()) list.sort((a, b) => Number(a.raw_start) - Number(b.raw_start));
  return { tables, problems };
}

function readSpan(body: string, text: string, characters: readonly string[]) {
  const [type = '', ...rest] = body.split(' ');
  const numbers = rest.join(' ').split(/[ ;]/).map(Number);
  const start = numbers[0] ?? Number.NaN;
  const end = numbers.at(-1) ?? Number.NaN;
  if (!(start < end && end <= characters.length)) return `"${body}" is no span of the page`;
  const quote = characters.slice(start, end).join('');
  if (quote.replace(/\s+/g, ' ') !== text.replace(/\s+/g, ' '))
    return `the page has "${quote}" where the annotation says "${text}"`;
  const table = tableTypes.get(type) ?? 'entities';
  const named =
    table === 'entities' ? { label: type, text: quote } : table === 'actions' ? { verb: quote } : { text: quote };
  return { table, row: { ...named, raw_start: start, raw_end: end, quote } };
}
