import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/evaluate/anchor-quote.ts';
import { checkGold } from '../../src/evaluate/check-gold.ts';
import type { GoldPage } from '../../src/evaluate/gold.ts';
import { goldColumns } from '../../src/evaluate/gold-columns.ts';
import { type ImportPage, importGoldTable } from '../../src/evaluate/import-gold.ts';
import type { ScoredRow } from '../../src/evaluate/scored-row.ts';
import { decodeSheet, draftTable } from '../../src/run/gold-files.ts';
import { readGold } from '../../src/run/read-gold.ts';
import { corpusFolder } from './corpus-run.ts';

const gold = readGold(join(corpusFolder, 'gold'));
const page: ImportPage = { docId: 'paper', page: 3, text: 'The “Safe Port” plan – it’s new.\nThe plan costs +5 %.' };
const folder = mkdtempSync(join(tmpdir(), 'policylens-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A gold row without what an import cannot know. */
function plain(row: ScoredRow, columns: readonly string[]): ScoredRow {
  const cells = columns.map((column) => [column, row[column] ?? ''] as const);
  return Object.fromEntries(cells.filter(([column, cell]) => cell !== '' || !/^page_n_end$/.test(column)));
}

describe('anchorQuote', () => {
  it.each([
    ['as it stands', 'plan costs', null, [37, 47]],
    ['straight marks for curly ones', 'The "Safe Port" plan', null, [0, 20]],
    ['a hyphen for a dash, an apostrophe', "- it's new", null, [21, 31]],
    ['a blank for a line end', 'new. The plan', null, [28, 41]],
    ['the nearest of two', 'The', 30, [33, 36]],
  ] as const)('%s', (_, quote, near, [start, end]) => {
    expect(anchorQuote(page.text, quote, near)).toEqual({ start, end });
  });

  it('guesses nothing', () => {
    expect(anchorQuote(page.text, 'The', null)).toBe('ambiguous');
    expect(anchorQuote(page.text, 'a plane', null)).toBe('absent');
  });

  it('counts code points', () => {
    expect(anchorQuote('𝔸𝔹 port', 'port', null)).toEqual({ start: 3, end: 7 });
  });
});

describe('importGoldTable', () => {
  const rowsOf = (csv: string, table = 'entities') => {
    const { rows, problems } = importGoldTable(table, csv, [page]);
    return { rows: rows.get(page)!, problems };
  };

  it('undoes what a spreadsheet does', () => {
    const csv =
      '\ufeffsep=;\r\nlabel;text;raw_start;raw_end;quote\r\nPROGRAM;"""Safe Port"" plan";"4,0";20.0;"""Safe Port"" plan"\r\nPERCENT;\'+5 %;;;\'+5 %\r\n;;;;\r\n';
    expect(rowsOf(csv)).toEqual({
      rows: [
        {
          label: 'PROGRAM',
          text: '"Safe Port" plan',
          doc_id: 'paper',
          page_n: 3,
          raw_start: 4,
          raw_end: 20,
          quote: '“Safe Port” plan',
        },
        { label: 'PERCENT', text: '+5 %', doc_id: 'paper', page_n: 3, raw_start: 48, raw_end: 52, quote: '+5 %' },
      ],
      problems: [],
    });
  });

  it('takes tabs and the words that other languages have for true', () => {
    const { rows } = rowsOf(
      'text\tis_quoted\tquote\nSafe Port\tWAHR\tSafe Port\nplan\tFALSCH\tplan costs',
      'program_mentions',
    );
    expect(rows.map(({ is_quoted }) => is_quoted)).toEqual([true, false]);
  });

  it('says what it cannot place, by line', () => {
    const { rows, problems } = rowsOf('label,quote,page_n\nORG,Ministry,3\nORG,The,3\nORG,new,9\n');
    expect(rows).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(problems.map(({ message }) => message).join('\n')).toMatch(
      /does not stand(?:.|\n)*more than once(?:.|\n)*page_n 9/,
    );
  });

  it('puts back what was taken for a date, by its offsets', () => {
    const dated: ImportPage = { docId: 'paper', page: 1, text: 'Due in March 2022.' };
    const csv =
      'label,text,raw_start,raw_end,quote\nDATE,03/01/22,7,17,03/01/22\nDATE,Mar-22,7,17,Mar-22\nORG,Ministry,0,3,Ministry\n';
    const { rows, problems } = importGoldTable('entities', csv, [dated]);
    expect(rows.get(dated)!.map(({ text, quote }) => [text, quote])).toEqual([
      ['March 2022', 'March 2022'],
      ['March 2022', 'March 2022'],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });

  it('leaves columns out that are no gold', () => {
    expect(rowsOf('label,quote,confidence,rule_id\nORG,new,0.9,x\n').rows[0]).not.toHaveProperty('confidence');
  });

  it('decodes what Excel saves', () => {
    expect(decodeSheet(Buffer.from([0xff, 0xfe, 0x1c, 0x20]))).toBe('“');
    expect(decodeSheet(Buffer.from([0x93, 0x61, 0x94]))).toBe('“a”');
    expect(decodeSheet(Buffer.from('“a”'))).toBe('“a”');
  });
});

const pagesOf = (docId: string) => gold.pages.filter((one) => one.docId === docId);
const tables = ['edits', 'sentences', 'entities', 'actions', 'programs', 'program_mentions', 'abbreviations'] as const;

/** The shipped gold through some writer and back, table by table. */
function roundTrip(change: (csv: string, name: string) => string): void {
  for (const docId of new Set(gold.pages.map((one) => one.docId))) {
    for (const table of tables) {
      const columns = goldColumns.get(table)!;
      const rows = pagesOf(docId).flatMap((one) => (one.tables.get(table) ?? []).map((row) => withQuote(table, row)));
      const csv = change(draftTable(columns, rows), `${docId}-${table}`);
      const { rows: imported, problems } = importGoldTable(
        table,
        csv,
        pagesOf(docId).map(({ docId: id, page: number, text }) => ({ docId: id, page: number, text })),
      );
      expect(problems).toEqual([]);
      const sorted = [...rows].sort(byPlace).map((row) => plain(row, columns));
      expect(
        [...imported.values()]
          .flat()
          .sort(byPlace)
          .map((row) => plain(row, columns)),
      ).toEqual(sorted);
    }
  }
}

const withQuote = (table: string, row: ScoredRow): ScoredRow =>
  table === 'edits' ? { ...row, quote: row.original ?? '' } : row;
const byPlace = (a: ScoredRow, b: ScoredRow) =>
  Number(a.page_n) - Number(b.page_n) ||
  Number(a.raw_start) - Number(b.raw_start) ||
  Number(a.raw_end) - Number(b.raw_end);

describe('the round trip of the shipped gold', () => {
  it('loses nothing through the CSV that gold init writes', () => roundTrip((csv) => csv));

  it('loses nothing where semicolons, other line ends and smart quotes come in', () =>
    roundTrip((csv) => csv.replaceAll('\r\n', '\n')));

  const soffice = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  it('loses nothing through a real LibreOffice', { timeout: 180_000 }, (context) => {
    if (soffice.status !== 0) return context.skip('skipped: there is no soffice on this machine');
    const names: string[] = [];
    const texts = new Map<string, string>();
    roundTrip((csv, name) => {
      names.push(name);
      mkdirSync(join(folder, 'in'), { recursive: true });
      writeFileSync(join(folder, 'in', `${name}.csv`), csv);
      return csv;
    });
    const convert = (to: string, from: readonly string[], out: string, filter: readonly string[] = []) =>
      spawnSync(
        'soffice',
        [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          ...filter,
          '--convert-to',
          to,
          '--outdir',
          join(folder, out),
          ...from,
        ],
        { encoding: 'utf8' },
      );
    // Opened as a user opens it (comma, quotation marks, UTF-8), kept as a sheet, saved as CSV with semicolons.
    convert(
      'ods',
      names.map((name) => join(folder, 'in', `${name}.csv`)),
      'sheets',
      ['--infilter=CSV:44,34,76,1'],
    );
    convert(
      'csv:Text - txt - csv (StarCalc):59,34,76,1',
      names.map((name) => join(folder, 'sheets', `${name}.ods`)),
      'out',
    );
    for (const name of names) texts.set(name, readFileSync(join(folder, 'out', `${name}.csv`), 'utf8'));
    roundTrip((_, name) => texts.get(name)!);
    return undefined;
  });
});

describe('a quote that is not in one piece', () => {
  const first = {
    ...page,
    text: 'The board will pay for\n1 Report No. 15.\nthe harbours of the\n2 Op. cit.\ncoast. The fund will',
  };
  const second = { ...page, page: page.page + 1, text: 'Harbour Plan\ngrow in 2030.' };
  const asGold = (one: ImportPage, rows: readonly ScoredRow[]): GoldPage => ({
    ...one,
    label: null,
    completeness: new Map([['sentences', 'full']]),
    scope: new Map(),
    judgesBreaks: true,
    tables: new Map([['sentences', rows]]),
  });
  const checked = (row: ScoredRow) =>
    checkGold(asGold(first, [row]), [asGold(first, [row]), asGold(second, [])]).map(({ message }) =>
      message.split(' ').slice(0, 2).join(' '),
    );
  const imported = (row: string) => {
    const { rows, problems } = importGoldTable('sentences', `kind,page_n,page_n_end,raw_start,raw_end,quote\n${row}`, [
      first,
      second,
    ]);
    return { row: rows.get(first)?.[0], problems };
  };

  it('is taken and checked where footnotes interrupt it', () => {
    const quote = 'The board will pay for\nthe harbours of the\ncoast.';
    const { row, problems } = imported(`complete,${page.page},,0,77,"${quote}"`);
    expect(problems).toEqual([]);
    expect(row).toMatchObject({ quote, raw_start: 0, raw_end: first.text.indexOf('coast.') + 6 });
    expect(checked(row!)).toEqual([]);
    const note = { ...row!, quote: '1 Report No. 15.', raw_start: 23, raw_end: 39 };
    expect(checkGold(asGold(first, [row!, note]))).toEqual([]);
    expect(checkGold(asGold(first, [note, note])).map(({ message }) => message)).toEqual(['overlaps row 1']);
    expect(checked({ ...row!, raw_start: 1 })).toEqual(['the page']);
    expect(checked({ ...row!, quote: 'The board will pay for\ncoast.\nthe harbours of the' })).toEqual(['the page']);
  });

  it('is taken and checked where it goes on over the page break', () => {
    const quote = 'The fund will\ngrow in 2030.';
    const { row, problems } = imported(`joined,${page.page},${page.page + 1},78,26,"${quote}"`);
    expect(problems).toEqual([]);
    expect(checked(row!)).toEqual([]);
    expect(checked({ ...row!, quote: 'The fund will\ngrow in 2031.' })).toEqual(['the quote']);
    expect(checked({ ...row!, quote: 'The fund was\ngrow in 2030.' })).toEqual(['the quote']);
  });
});

describe('checkGold', () => {
  it('finds nothing wrong with the shipped gold', () => {
    const faults = gold.pages.flatMap((one) => checkGold(one, pagesOf(one.docId)));
    expect(faults).toEqual([]);
  });

  it('finds a moved quote, an unknown id, an unknown value, an overlap and what is not declared', () => {
    const [first] = gold.pages;
    const sentence = (raw_start: number, raw_end: number, kind = 'complete'): ScoredRow => ({
      doc_id: first!.docId,
      page_n: first!.page,
      raw_start,
      raw_end,
      kind,
      quote: [...first!.text].slice(raw_start, raw_end).join(''),
    });
    const broken = {
      ...first!,
      completeness: new Map([
        ['sentences', 'full' as const],
        ['poems', 'full' as const],
      ]),
      tables: new Map<string, readonly ScoredRow[]>([
        ['sentences', [sentence(0, 10), sentence(5, 12), { ...sentence(20, 30, 'verse'), quote: 'moved' }]],
        ['actions', [{ sentence_id: 's99' }]],
      ]),
    };
    expect(checkGold(broken).map(({ table, row, message }) => `${table} ${row} ${message.split(/[ ,]/)[0]}`)).toEqual([
      'poems null is',
      'sentences 3 the',
      'sentences 3 kind',
      'sentences 2 overlaps',
      'actions null has',
      'actions 1 sentence_id',
    ]);
  });
});
