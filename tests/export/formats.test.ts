import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteSink } from '../../src/export/byte-sink.ts';
import { csv } from '../../src/export/csv.ts';
import { RowEncoder } from '../../src/export/encode-rows.ts';
import type { CsvProfile } from '../../src/export/format.ts';
import { formats } from '../../src/export/index.ts';
import { json } from '../../src/export/json.ts';
import type { Column, Row } from '../../src/model/table.ts';
import { parseCsv } from '../../src/text/parse-csv.ts';

const columns: readonly Column[] = [
  { name: 'text', type: 'string', description: '' },
  { name: 'count', type: 'number', description: '' },
  { name: 'flag', type: 'boolean', description: '' },
  { name: 'list', type: 'list', description: '' },
];

function writeAll(rows: readonly Row[], csvProfile: CsvProfile, format = csv, chunk = 1000) {
  const writer = format.createWriter(columns, { csvProfile });
  const encoder = new RowEncoder();
  const sink = new ByteSink();
  const pieces: { readonly text: string; readonly guarded: number; readonly cut: number }[] = [];
  for (let at = 0; at < rows.length; at += chunk) {
    const { guarded, cut } = writer.write(encoder.encode(rows.slice(at, at + chunk), columns.length), sink);
    sink.handOn((bytes) => pieces.push({ text: Buffer.from(bytes).toString(), guarded, cut }));
  }
  const body = pieces.map(({ text }) => text).join(writer.separator);
  return { text: writer.header + body + writer.footer, pieces };
}

describe('csv, excel profile', () => {
  it('writes a mark, CRLF, booleans in words, lists with bars, and nothing for null', () => {
    expect(
      writeAll(
        [
          ['a', -1.5, false, ['x', 'y']],
          [null, null, null, []],
        ],
        'excel',
      ).text,
    ).toBe('\ufefftext,count,flag,list\r\na,-1.5,false,x|y\r\n,,,\r\n');
  });

  it.each(['=1+1', '+82-2', '-x', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', '- item'])(
    'guards %j',
    (text) => {
      const { text: file, pieces } = writeAll([[text, 1, true, []]], 'excel');
      expect(parseCsv(file)[1]?.[0]).toBe(`'${text}`);
      expect(pieces[0]?.guarded).toBe(1);
    },
  );

  it.each(['-5', '-5.2%', '+1,000', "it's", 'a=b', '.5'])('leaves %j alone', (text) => {
    expect(parseCsv(writeAll([[text, 1, true, []]], 'excel').text)[1]?.[0]).toBe(text);
  });

  it('cuts what a spreadsheet cannot hold, between characters, with a mark', () => {
    const { text, pieces } = writeAll([[`${'x'.repeat(32_759)}😀${'y'.repeat(100)}`, 1, true, []]], 'excel');
    const cell = parseCsv(text)[1]?.[0] ?? '';
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toMatch(/\[…cut\]$/);
    // Half a pair is written as U+FFFD.
    expect(cell).not.toContain('\ufffd');
    expect(pieces[0]?.cut).toBe(1);
  });
});

describe('csv, data profile', () => {
  it('has no mark and LF, and changes nothing', () => {
    expect(writeAll([['=1+1', 1, true, []]], 'data').text).toBe('text,count,flag,list\n=1+1,1,true,\n');
  });

  it('writes no NUL, at which readers end a cell; JSON does', () => {
    const rows: Row[] = [['e\u0000cient', 1, true, []]];
    expect(writeAll(rows, 'data').text).toBe('text,count,flag,list\ne\ufffdcient,1,true,\n');
    expect(JSON.parse(writeAll(rows, 'data', json).text)[0].text).toBe('e\u0000cient');
  });

  it('keeps the items of a list apart where one holds the sign that joins them', () => {
    const rows: Row[] = [['a', 1, true, ['nurses | midwives', 'clinics', '']]];
    const [, read] = parseCsv(writeAll(rows, 'data').text);
    expect(read?.at(-1)?.split('|')).toEqual(['nurses ¦ midwives', 'clinics', '']);
    expect(JSON.parse(writeAll(rows, 'data', json).text)[0].list).toEqual(['nurses | midwives', 'clinics', '']);
  });

  it('reads back as it was written, whatever the text', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=', '😀', '|') });
    fc.assert(
      fc.property(
        fc.array(
          cell.filter((text) => text !== ''),
          { minLength: 1 },
        ),
        (cells) => {
          const rows = cells.map((text): Row => [text, 1, true, []]);
          const read = parseCsv(writeAll(rows, 'data').text).slice(1);
          expect(read.map(([first]) => first)).toEqual(cells);
        },
      ),
    );
  });
});

describe('json', () => {
  it('is one array, untouched values, a row a line, empty tables too', () => {
    expect(writeAll([], 'excel', json).text).toBe('[\n]\n');
    const { text } = writeAll(
      [
        ['=1', 1, true, ['x']],
        [null, null, null, []],
      ],
      'excel',
      json,
    );
    expect(JSON.parse(text)).toEqual([
      { text: '=1', count: 1, flag: true, list: ['x'] },
      { text: null, count: null, flag: null, list: [] },
    ]);
    expect(text.split('\n')).toHaveLength(5);
  });

  it('escapes as the language itself does', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\u0000', '\u2028', '\ud800', '😀', 'é') });
    fc.assert(
      fc.property(cell, (text) => {
        const file = writeAll([[text, 1, true, []]], 'data', json).text;
        expect(file).toBe(`[\n${JSON.stringify({ text, count: 1, flag: true, list: [] })}\n]\n`);
      }),
    );
  });
});

it.each(formats.map((format) => [format.id, format] as const))(
  '%s: pieces of any size make the same file',
  (_, format) => {
    const rows = Array.from({ length: 7 }, (_value, index): Row => [`row ${index}`, index, index % 2 === 0, ['a']]);
    for (const profile of ['excel', 'data'] as const) {
      expect(writeAll(rows, profile, format, 2).text).toBe(writeAll(rows, profile, format).text);
    }
  },
);

describe('rows that repeat the row above', () => {
  const few = fc.record({
    text: fc.constantFrom(
      '',
      'a',
      'Part 1, "Means"',
      '=1+1',
      '- item',
      '😀',
      '\ud800',
      'line\nbreak',
      'x'.repeat(200),
      '￿�',
    ),
    count: fc.constantFrom(0, -1.5, 12),
    flag: fc.constantFrom(true, null),
    list: fc.constantFrom(['x', 'y'], []),
  });

  it.each(formats)('are written by $id as if each stood alone', (format) => {
    fc.assert(
      fc.property(fc.array(few, { minLength: 1, maxLength: 12 }), (records) => {
        const rows = records.map(({ text, count, flag, list }): Row => [text, count, flag, list]);
        const together = writeAll(rows, 'excel', format);
        const alone = writeAll(rows, 'excel', format, 1);
        const guarded = alone.pieces.reduce((sum, piece) => sum + piece.guarded, 0);
        expect(together.text).toBe(alone.text);
        expect(together.pieces[0]?.guarded).toBe(guarded);
      }),
    );
  });
});
