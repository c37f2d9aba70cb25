import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/errors.ts';
import { findFiles } from '../../src/ingest/find-files.ts';
import { groupDocuments } from '../../src/ingest/group-documents.ts';
import { type ReadOptions, readDocument } from '../../src/ingest/read-document.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const options: ReadOptions = {
  encoding: 'utf-8',
  docvarsFromNames: 'country_year_title',
  pageCharacters: 1000,
  isPageWanted: null,
  metadata: new Map(),
};

function readAll(root: string, inputs: readonly string[] = ['.'], overrides: Partial<ReadOptions> = {}) {
  const found = findFiles(inputs, root);
  const grouped = groupDocuments(found.files);
  const read = grouped.documents.map((files) => readDocument(files, { ...options, ...overrides }));
  return {
    ids: grouped.documents.map(({ id }) => id),
    sources: read.flatMap(({ source }) => source ?? []),
    failures: [...found.failures, ...grouped.failures, ...read.flatMap(({ failures }) => failures)],
  };
}

describe('what is a document', () => {
  it('reads a folder of page files in natural order, with labels from the names and heads', () => {
    const root = temporaryFolder({
      'corpus/kr/page-10.txt': 'ten',
      'corpus/kr/page-9.txt': 'Page 9 - 2020 Defence White Paper\nP. 9\nnine',
    });
    const { sources, failures } = readAll(root, ['corpus']);
    expect(failures).toEqual([]);
    expect(sources.map(({ id, title }) => ({ id, title }))).toEqual([{ id: 'kr', title: '2020 Defence White Paper' }]);
    expect(sources[0]!.pages.map(({ number, label }) => [number, label])).toEqual([
      [1, '9'],
      [2, '10'],
    ]);
  });

  it('takes a folder of page files that is itself the input', () => {
    const root = temporaryFolder({ 'My Paper/p0001.txt': 'one', 'My Paper/p0002.txt': 'two' });
    expect(readAll(root, ['My Paper']).ids).toEqual(['my-paper']);
  });

  it('reads form feeds as page ends: the last one opens no page', () => {
    const root = temporaryFolder({ 'finland_2012_SecurityAndDefencePolicy.txt': '\ufeffone\ftwo\r\n\f' });
    const [source] = readAll(root).sources;
    expect(source?.id).toBe('finland_2012_securityanddefencepolicy');
    expect(source?.pages.map(({ raw }) => raw)).toEqual(['one', 'two\r\n']);
    expect(source?.docvars).toEqual({ country: 'finland', year: '2012', title: 'Security And Defence Policy' });
  });

  it('does not take a file of a year for a page, nor an odd name for docvars', () => {
    const root = temporaryFolder({ '2020.txt': 'a', 'my_own_notes.txt': 'b' });
    const { ids, sources } = readAll(root);
    expect(ids).toEqual(['2020', 'my_own_notes']);
    expect(sources.map(({ docvars }) => docvars)).toEqual([{}, {}]);
  });

  it('reads pages of JSON lines, several documents in any order, extra keys as docvars', () => {
    const lines = [
      { doc_id: 'B', page_n: 2, text: 'b2' },
      { doc_id: 'a', page_n: 1, text: 'a1', country: 'Norway' },
      { doc_id: 'B', page_n: 1, text: 'b1' },
    ];
    const root = temporaryFolder({
      'pages.jsonl': `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n`,
    });
    const { ids, sources, failures } = readAll(root);
    expect(ids).toEqual(['a', 'b']);
    expect(sources[1]?.pages.map(({ raw }) => raw)).toEqual(['b1', 'b2']);
    expect(sources[0]?.docvars).toEqual({ country: 'Norway' });
    expect(failures.map(({ code, message }) => [code, message.slice(0, 6)])).toEqual([['input-format', 'Line 4']]);
  });

  it('keeps the numbers that lines give their pages, and counts where they give none', () => {
    const numbered = [187, '12', 9].map((page_n) => ({ doc_id: 'a', page_n, text: `page ${page_n}` }));
    const doubled = [1, 1, 'ii'].map((page_n) => ({ doc_id: 'b', page_n, text: `page ${page_n}` }));
    const without = ['one', 'two'].map((text) => ({ doc_id: 'c', text }));
    const lines = [...numbered, ...doubled, ...without].map((line) => JSON.stringify(line));
    const { sources, failures } = readAll(temporaryFolder({ 'pages.jsonl': lines.join('\r\n') }));
    expect(sources.map(({ pages }) => pages.map(({ number, raw }) => [number, raw]))).toEqual([
      [
        [9, 'page 9'],
        [12, 'page 12'],
        [187, 'page 187'],
      ],
      [
        [1, 'page 1'],
        [2, 'page 1'],
        [3, 'page ii'],
      ],
      [
        [1, 'one'],
        [2, 'two'],
      ],
    ]);
    expect(failures).toMatchObject([{ page: null, code: 'input-format', message: expect.stringMatching(/page_n/) }]);
  });

  it('says which document of a file of lines holds no text', () => {
    const { sources, failures } = readAll(
      temporaryFolder({ 'pages.jsonl': '{"doc_id":"A","text":""}\n{"doc_id":"b","text":"b"}\n' }),
    );
    expect(sources.map(({ id }) => id)).toEqual(['b']);
    expect(failures).toMatchObject([
      { sourceFile: 'pages.jsonl', page: null, code: 'input-empty', message: expect.stringMatching(/"a"/) },
    ]);
  });

  it('reads half a surrogate pair as one character that is none, so that all formats tell the same', () => {
    const line = '{"doc_id":"x","page_label":"\\udc00","text":"a \\ud800 b \\ud83d\\ude00","k":"\\ud83d"}';
    const { sources } = readAll(temporaryFolder({ 'pages.jsonl': line }));
    expect(sources[0]).toMatchObject({
      docvars: { k: '\ufffd' },
      pages: [{ raw: 'a \ufffd b 😀', label: '\ufffd' }],
    });
  });

  it.each([['ii'], [1.5], [0], [-1], [[2]], [null], [true], ['']])('takes %j for no page number', (page_n) => {
    const lines = [
      { doc_id: 'a', page_n: 7, text: 'seven' },
      { doc_id: 'a', page_n, text: 'other' },
    ];
    const { sources, failures } = readAll(
      temporaryFolder({ 'pages.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') }),
    );
    expect(sources[0]?.pages.map(({ number, raw }) => [number, raw])).toEqual([
      [1, 'seven'],
      [2, 'other'],
    ]);
    expect(failures).toMatchObject([
      { code: 'input-format', message: expect.stringMatching(/numbered by their order/) },
    ]);
  });

  it('takes a number for the id of a document, and truth values for docvars', () => {
    const root = temporaryFolder({
      'pages.jsonl': '{"doc_id":5,"text":"five","is_draft":false,"parts":[1]}\n{"text":"none"}\n',
    });
    const { ids, sources } = readAll(root);
    expect(ids).toEqual(['5', 'pages']);
    expect(sources[0]?.docvars).toEqual({ is_draft: 'false' });
  });

  it('names both ids of one JSONL file that come to the same', () => {
    const root = temporaryFolder({ 'p.jsonl': '{"doc_id":"A Paper","text":"1"}\n{"doc_id":"a-paper","text":"2"}\n' });
    expect(() => readAll(root)).toThrow(/"p\.jsonl", the doc_id "A Paper" and the doc_id "a-paper" both/);
  });

  it('keeps ids of deep folders and long lines short enough for a file name, and apart', () => {
    const deep = Array.from(
      { length: 6 },
      (_, index) => `${'a-long-name-of-a-careful-archivist'.repeat(2)}-${index}`,
    ).join('/');
    const root = temporaryFolder({
      [`${deep}/x.txt`]: 'a',
      [`${deep}/y.txt`]: 'b',
      'p.jsonl': `{"doc_id":"${'文'.repeat(300)}","text":"1"}\n`,
      [`${'b'.repeat(200)}.txt`]: 'c',
    });
    const { ids } = readAll(root);
    expect(ids).toContain('b'.repeat(200));
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(Buffer.byteLength(`${id}.txt.tmp`)).toBeLessThanOrEqual(255);
  });

  it('never reads gold, hidden folders or other kinds of file', () => {
    const root = temporaryFolder({
      'c/a.txt': 'a',
      'c/gold/a/p0001/page.txt': 'g',
      'c/.x/b.txt': 'b',
      'c/README.md': 'r',
    });
    expect(readAll(root, ['c']).ids).toEqual(['a']);
    expect(readAll(root, ['c/**/*.txt']).ids).toEqual(['a']);
  });

  it('names both files where two give one id', () => {
    const root = temporaryFolder({ 'Paper.txt': 'a', 'paper.text': 'b' });
    expect(() => readAll(root)).toThrow(/"Paper\.txt" and "paper\.text" both give the document id "paper"/);
  });

  it('gives the same documents whatever the order of the inputs', () => {
    const root = temporaryFolder({ 'b.txt': 'b', 'a.txt': 'a' });
    expect(readAll(root, ['b.txt', 'a.txt']).ids).toEqual(readAll(root, ['a.txt', 'b.txt', '.']).ids);
  });

  it('says which input names nothing', () => {
    expect(() => readAll(temporaryFolder(), ['corpus'])).toThrow(PipelineError);
    expect(() => readAll(temporaryFolder(), ['x/*.txt'])).toThrow(/x\/\*\.txt/);
  });
});

describe('a bad file is a row of failures', () => {
  it.each([
    ['empty', '', 'input-empty', /OCR/],
    ['white space', ' \n\f\n', 'input-empty', /OCR/],
    ['a PDF', '%PDF-1.7\n', 'input-binary', /pdftotext/],
    ['a Word file', 'PK\u0003\u0004', 'input-binary', /plain text/],
    ['rich text', '{\\rtf1\\ansi Harbour}', 'input-binary', /plain text/],
    ['binary', new Uint8Array(400).fill(3), 'input-binary', /plain text/],
    ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'input-encoding', /windows-1252/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'input-encoding', /utf-16le/],
  ])('%s', (_, content, code, hint) => {
    const { failures, sources } = readAll(temporaryFolder({ 'bad.txt': content, 'good.txt': 'good' }));
    expect(sources.map(({ id }) => id)).toEqual(['good']);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ sourceFile: 'bad.txt', page: null, code });
    expect(failures[0]?.hint).toMatch(hint);
  });

  it('names the papers of a folder that are no texts, and leaves pictures and tables of it alone', () => {
    const root = temporaryFolder({
      'a.docx': 'PK\u0003\u0004',
      'b.html': '<p>Harbour</p>',
      'c.rtf': '{\\rtf1}',
      'd.png': 'x',
      'metadata.csv': 'doc_id\n',
      'good.txt': 'good',
    });
    const { failures, sources } = readAll(root);
    expect(sources.map(({ id }) => id)).toEqual(['good']);
    expect(failures.map(({ sourceFile, code }) => `${sourceFile} ${code}`)).toEqual([
      'a.docx input-binary',
      'b.html input-format',
      'c.rtf input-binary',
    ]);
  });

  it('takes the text that lies beside its original, and two originals for two rows', () => {
    const root = temporaryFolder({
      'a.pdf': '%PDF-1.7\n',
      'a.txt': 'text',
      'b.pdf': '%PDF-1.7\n',
      'b.docx': 'PK\u0003\u0004',
    });
    const { failures, sources } = readAll(root);
    expect(sources.map(({ id }) => id)).toEqual(['a']);
    expect(failures.map(({ sourceFile }) => sourceFile)).toEqual(['b.docx', 'b.pdf']);
    expect(readAll(root, ['a.pdf']).failures).toMatchObject([{ sourceFile: 'a.pdf', code: 'input-binary' }]);
  });

  it('reads another encoding where the configuration names it', () => {
    const root = temporaryFolder({ 'cafe.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
    expect(readAll(root, ['.'], { encoding: 'windows-1252' }).sources[0]?.pages[0]?.raw).toBe('café');
  });

  it('keeps the place of a bad page', () => {
    const root = temporaryFolder({ 'd/p1.txt': 'one', 'd/p2.txt': '', 'd/p3.txt': 'three' });
    const { sources, failures } = readAll(root);
    expect(sources[0]?.pages.map(({ raw }) => raw)).toEqual(['one', '', 'three']);
    expect(failures).toMatchObject([{ sourceFile: 'd/p2.txt', page: 2, code: 'input-empty' }]);
  });

  it('does not read a page beyond the limit', () => {
    const { sources, failures } = readAll(temporaryFolder({ 'a.txt': `${'x'.repeat(1001)}\fshort` }));
    expect(sources[0]?.pages.map(({ raw }) => raw)).toEqual(['', 'short']);
    expect(failures).toMatchObject([{ page: 1, code: 'page-too-long' }]);
  });

  it('reads a book without form feeds in parts, cut behind paragraphs and in no character', () => {
    const text = `${'word '.repeat(100)}\n\n${'\u{1F600}'.repeat(400)}\n${'tail '.repeat(60)}`;
    const { sources, failures } = readAll(temporaryFolder({ 'a.txt': text }));
    const pages = sources[0]!.pages.map(({ raw }) => raw);
    expect(pages.join('')).toBe(text);
    expect(pages[0]).toBe(`${'word '.repeat(100)}\n\n`);
    // A line that ends behind the last paragraph is no better place.
    const lines = `${'a'.repeat(300)}\n\n${'b'.repeat(300)}\n${'c'.repeat(600)}`;
    const [first] = readAll(temporaryFolder({ 'a.txt': lines })).sources[0]!.pages;
    expect(first?.raw).toBe(`${'a'.repeat(300)}\n\n`);
    expect(pages.every((raw) => raw.length <= 1000 && !/[\ud800-\udbff]$/.test(raw))).toBe(true);
    expect(failures).toMatchObject([{ sourceFile: 'a.txt', page: null, code: 'no-page-breaks' }]);
  });

  it('takes no book for one page, whatever the limit of a page, and no long page for a book', () => {
    const [paragraph, limit] = ['A paragraph of a book.\n\n', { pageCharacters: 1_000_000 }];
    const book = readAll(temporaryFolder({ 'a.txt': paragraph.repeat(6000) }), undefined, limit);
    expect(book.sources[0]!.pages.map(({ number, raw }) => [number, raw.length])).toEqual([
      [1, 49_992],
      [2, 49_992],
      [3, 44_016],
    ]);
    expect(book.failures).toMatchObject([{ code: 'no-page-breaks' }]);
    const page = readAll(temporaryFolder({ 'a.txt': paragraph.repeat(3000) }), undefined, limit);
    expect([page.sources[0]!.pages.length, page.failures]).toEqual([1, []]);
  });

  it('says of a folder of links alone that they lead out of it', () => {
    const root = temporaryFolder({ 'texts/a.txt': 'a', 'corpus/readme.md': 'm' });
    symlinkSync(join(root, 'texts', 'a.txt'), join(root, 'corpus', 'a.txt'));
    expect(() => readAll(root, ['corpus'])).toThrow(
      expect.objectContaining({
        code: 'input-not-found',
        message: expect.stringMatching(/, but 1 link leads out of it, "corpus\/a\.txt" first\.$/),
      }),
    );
    expect(() => readAll(temporaryFolder({ 'b/readme.md': 'm' }), ['b'])).toThrow(/\(looked in [^)]*\)\.$/);
  });

  it('does not follow links out of the corpus, nor links in a circle', () => {
    const root = temporaryFolder({ 'secret/s.txt': 's', 'corpus/a.txt': 'a' });
    symlinkSync(join(root, 'secret', 's.txt'), join(root, 'corpus', 'link.txt'));
    symlinkSync(join(root, 'nowhere'), join(root, 'corpus', 'broken.txt'));
    mkdirSync(join(root, 'corpus', 'sub'));
    symlinkSync(join(root, 'corpus'), join(root, 'corpus', 'sub', 'round'));
    const { ids, failures } = readAll(root, ['corpus']);
    expect(ids).toEqual(['a']);
    expect(failures.map(({ sourceFile, code }) => [sourceFile, code])).toEqual([
      ['corpus/broken.txt', 'input-outside'],
      ['corpus/link.txt', 'input-outside'],
      ['corpus/sub/round', 'input-outside'],
    ]);
  });
});
