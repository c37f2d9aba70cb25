import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { documentFromText } from '../../src/library.ts';
import type { DocumentResult } from '../../src/model/document-result.ts';
import type { Cell } from '../../src/model/table.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { createDocumentView } from '../../src/tables/document-view.ts';
import { entitySummary } from '../../src/tables/entity-summary.ts';
import { documentTables } from '../../src/tables/index.ts';

const pipeline = createPipeline(parseConfig({}));

/** Every row of every table of a document, as objects. */
function recordsOf(
  result: DocumentResult,
): readonly { readonly table: string; readonly row: ReadonlyMap<string, Cell> }[] {
  const view = createDocumentView(result);
  return documentTables.flatMap(({ id, columns, rows }) =>
    [...rows(view)].map((row) => ({
      table: id,
      row: new Map(columns.map(({ name }, index): [string, Cell] => [name, row[index] ?? null])),
    })),
  );
}

/** Cuts in code points, as Python and R do. */
const cut = (text: string, start: Cell | undefined, end: Cell | undefined): string =>
  [...text].slice(Number(start), end === undefined ? undefined : Number(end)).join('');

/** Tables whose `text` is the repaired text of the row's place, as it stands. */
const verbatim = new Set(['sentences', 'entities', 'program_mentions']);

/** True where a text is another with parts left out. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const unit of whole) if (part.startsWith(unit, at)) at += unit.length;
  return at === part.length;
}

function expectWayBack(raw: string): void {
  const result = pipeline(documentFromText(raw, 'law'));
  const { pages } = result.document;
  const ids = new Map<string, Set<Cell>>();
  for (const { table, row } of recordsOf(result)) {
    const [key] = row.values();
    const seen = ids.get(table) ?? new Set();
    expect(seen.has(key ?? null), `${table}: ${String(key)} is there twice`).toBe(false);
    ids.set(table, seen.add(key ?? null));
    if (!row.has('quote')) continue;
    const first = pages[Number(row.get('page_n')) - 1]!;
    const lastNumber = row.get('page_n_end');
    const last = pages[Number(lastNumber ?? row.get('page_n')) - 1]!;
    const isSplit = lastNumber !== null;
    const rawSlice = isSplit
      ? [cut(first.page.raw, row.get('raw_start'), undefined), cut(last.page.raw, 0, row.get('raw_end'))]
      : [cut(first.page.raw, row.get('raw_start'), row.get('raw_end'))];
    const quote = String(row.get('quote') ?? '');
    // Its parts lie on both pages, or on both sides of a line that was taken out of its midst.
    const isWhole = quote === rawSlice[0];
    if (isSplit || !isWhole) {
      expect(rawSlice[0]!.startsWith(quote.slice(0, 1))).toBe(true);
      expect(rawSlice.at(-1)!.endsWith(quote.slice(-1))).toBe(true);
      expect(isSubsequence(quote, rawSlice.join('\n'))).toBe(true);
    } else if (verbatim.has(table)) expect(cut(first.text, row.get('start'), row.get('end'))).toBe(row.get('text'));
  }
  for (const page of pages) expect(undo(page.text, page.edits)).toBe(page.page.raw);
}

/**
 * Takes the edits of a page back. Spans count in the text before their step, so a step is taken back as a whole: from the
 * last step to the first, and within a step from its first edit to its last.
 */
function undo(text: string, edits: DocumentResult['document']['pages'][number]['edits']): string {
  let current = text;
  let end = edits.length;
  while (end > 0) {
    let start = end - 1;
    while (
      start > 0 &&
      edits[start - 1]!.ruleId === edits[end - 1]!.ruleId &&
      edits[start - 1]!.span.end <= edits[start]!.span.start
    )
      start--;
    let shift = 0;
    let result = '';
    let position = 0;
    for (const { span, before, after } of edits.slice(start, end)) {
      const at = span.start + shift;
      expect(current.slice(at, at + after.length)).toBe(after);
      result += current.slice(position, at) + before;
      position = at + after.length;
      shift += after.length - before.length;
    }
    current = result + current.slice(position);
    end = start;
  }
  return current;
}

describe('the way back of every row', () => {
  it.each(['corpus/kr-dwp-2020-en/page-187.txt', 'corpus/aldermark_2021_SecurityAndResilience.txt'])(
    'holds on %s',
    (path) => {
      expectWayBack(readFileSync(path, 'utf8'));
    },
  );

  const rowsOf = (raw: string, table: string) =>
    recordsOf(pipeline(documentFromText(raw, 'law')))
      .filter((one) => one.table === table)
      .map(({ row }) => Object.fromEntries(row));

  it('leads a name in a heading that was woven with its paragraph to its own words', () => {
    const raw = `Improving the Security Ties of The MND and the DAPA are innovating
Northeast Asia the national defense R&D system to
effectively prepare for future wars, where
advanced technologies will dictate the patterns of warfare.
technology development project. The DTAQ, on the other hand, will strengthen the
management of military supplies and defense technologies by exclusively conducting
defense quality control and reliability evaluation, research and prediction of defense
technologies, and planning, analysis, and evaluation of technologies. In the future, however,
requirements have already been determined for the development of weapons systems.`;
    expect(rowsOf(raw, 'sentences').map(({ text }) => text)).toContain('Improving the Security Ties of Northeast Asia');
    expect(rowsOf(raw, 'entities').filter(({ text }) => text === 'Northeast Asia')).toMatchObject([
      { quote: 'Northeast Asia' },
    ]);
    expectWayBack(raw);
  });

  it('orders and numbers the sentences by page and place, a footnote inside one too', () => {
    const body = `The ministry will support the farmers of the
northern valleys and their schools. The council
will fund the clinics and the roads of the coast.
`;
    const raw = `${body.repeat(6)}
The board has shown in recent years that it
is willing to pay for the harbours.[1] At the same time,
it will ask for a seat in
1 Report No. 15 (2008–2009) to the Storting, Interests,
Responsibilities and Opportunities of the coast.
\fthe councils of the inland towns. The fund
will grow, as the Storting decided in 2009. ${body.repeat(6)}`;
    const rows = rowsOf(raw, 'sentences');
    const order = rows.map(({ page_n, start }) => Number(page_n) * 1e6 + Number(start));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const numbers = rows.map(({ page_n, sentence_n }) => `${page_n} ${sentence_n}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    const tally = entitySummary.createTally();
    tally.add(entitySummary.collect(createDocumentView(pipeline(documentFromText(raw, 'law')))));
    const storting = [...tally.corpusRows()].find(([name]) => name === 'Storting')!;
    expect(storting[entitySummary.columns.findIndex(({ name }) => name === 'first_page')]).toBe(1);
    expect(rows.filter(({ page_n, page_n_end }) => page_n === page_n_end)).toEqual([]);
  });

  it('holds for texts with astral characters, damage, page breaks and repeated lines', () => {
    const piece = fc.constantFrom(
      'The Ministry of Defence will establish a defense innovation fund',
      ' to strengthen the def ense industry. ',
      'eff ective and eﬃcient ',
      'co-\noperation ',
      '\n\n',
      '\n',
      '\r\n',
      '\f',
      '😀 ',
      'Chapter 5\n',
      'Page 12 - 2020 Defence White Paper\nP. 12\n',
      '(SMEs) ',
      '• item one\n• item two\n',
      '"defense innovation cluster program" is being promoted. ',
      '\u00ad',
      '\u0000',
      '\ufeff',
      '\ud800',
      '\u202e',
      '__proto__ constructor ',
      'It cannot, in any event, be cut. ',
      'Moreover, a defense venture support program is underway. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectWayBack(pieces.join(''))),
      { numRuns: 60 },
    );
  });
});

describe('the counts of a table', () => {
  const records = ['corpus/kr-dwp-2020-en/page-187.txt', 'corpus/aldermark_2021_SecurityAndResilience.txt'].flatMap(
    (path) => recordsOf(pipeline(documentFromText(readFileSync(path, 'utf8'), path))),
  );
  const rowsOf = (id: string) => records.filter(({ table }) => table === id).map(({ row }) => row);
  const count = (id: string, wanted: Readonly<Record<string, Cell | undefined>>) =>
    rowsOf(id).filter((row) => Object.entries(wanted).every(([name, value]) => row.get(name) === value)).length;

  it('are the rows of the others: of sentences', () => {
    const counts = new Map([
      ['n_entities', 'entities'],
      ['n_programs', 'program_mentions'],
      ['n_actions', 'actions'],
    ]);
    for (const [column, table] of counts) {
      const told = rowsOf('sentences').map((row) => [row.get('sentence_id'), row.get(column)]);
      expect(told).toEqual(told.map(([id]) => [id, count(table, { sentence_id: id! })]));
      expect(Math.max(...told.map(([, number]) => Number(number)))).toBeGreaterThan(1);
    }
  });

  it('are the rows of the others: of pages and documents', () => {
    for (const page of rowsOf('pages')) {
      const place = { doc_id: page.get('doc_id'), page_n: page.get('page_n') };
      expect(page.get('n_edits')).toBe(count('edits', { ...place, applied: true }));
    }
    for (const document of rowsOf('documents')) {
      const id = { doc_id: document.get('doc_id') };
      expect(document.get('n_pages')).toBe(count('pages', id));
      expect(document.get('n_sentences')).toBe(count('sentences', id));
    }
  });

  it('are the rows of the others: of programmes, with their first and last pages', () => {
    const programs = rowsOf('program_documents');
    expect(programs.length).toBeGreaterThan(5);
    for (const row of programs) {
      const own = { doc_id: row.get('doc_id'), program_id: row.get('program_id') };
      expect(row.get('frequency')).toBe(count('program_mentions', own));
      expect(count('program_mentions', { ...own, page_n: row.get('first_page') })).toBeGreaterThan(0);
      expect(count('program_mentions', { ...own, page_n: row.get('last_page') })).toBeGreaterThan(0);
    }
    expect(programs.some((row) => Number(row.get('first_page')) < Number(row.get('last_page')))).toBe(true);
  });

  it('number the sentences of a page and its paragraphs from 1', () => {
    const byPage = new Map<string, (readonly [Cell, Cell])[]>();
    for (const row of rowsOf('sentences')) {
      const page = `${row.get('doc_id')} ${row.get('page_n')}`;
      const numbers = [row.get('sentence_n')!, row.get('paragraph_n')!] as const;
      byPage.set(page, [...(byPage.get(page) ?? []), numbers]);
    }
    expect(byPage.size).toBeGreaterThan(5);
    for (const numbers of byPage.values()) {
      expect(numbers.map(([sentence]) => sentence)).toEqual(numbers.map((_, index) => index + 1));
      const paragraphs = [...new Set(numbers.map(([, paragraph]) => paragraph))];
      expect(paragraphs).toEqual(paragraphs.map((_, index) => index + 1));
    }
  });

  it('and every reference leads to a row', () => {
    for (const { id, columns } of documentTables) {
      for (const { name, type, references } of columns) {
        const [table = '', column = ''] = references?.split('.') ?? [];
        if (!documentTables.some((one) => one.id === table) || type === 'list') continue;
        const known = new Set(rowsOf(table).map((row) => row.get(column)));
        const lost = rowsOf(id).flatMap((row) => {
          const value = row.get(name) ?? null;
          return value === null || known.has(value) ? [] : [value];
        });
        expect({ id, name, lost }).toEqual({ id, name, lost: [] });
      }
    }
  });
});
