import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { analyzeText, documentFromText } from '../../src/library.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { command } from '../support/command.ts';
import { cpuOf } from '../support/cpu.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Milliseconds that one hostile page of 100,000 characters may take on a slow, busy machine: a quadratic step takes minutes. */
const limit = 15_000;

const size = 100_000;
const fill = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** One kind of trap a line: repeated to 100,000 characters. */
const traps: readonly (readonly [name: string, part: string])[] = [
  ['one word', 'a'],
  ['letters and digits', 'a1'],
  ['hyphens', '-'],
  ['underscores', '_'],
  ['ampersands', '&'],
  ['dots', '. '],
  ['points without spaces', '.'],
  ['slashes', '//a'],
  ['blank lines with spaces', '\n '],
  ['line feeds', '\n'],
  ['carriage returns', '\r\n'],
  ['spaces', ' '],
  ['tabs', '\t'],
  ['NULs', '\u0000'],
  ['NULs in words', 'e\u0000cient '],
  ['lone surrogates', '\ud800'],
  ['byte order marks', '\ufeff'],
  ['right-to-left marks', '\u202e'],
  ['combining marks', 'e\u0301\u0301\u0301'],
  ['soft hyphens', 'co\u00adop '],
  ['emoji', '😀'],
  ['CJK', '국방부 '],
  ['opening brackets', '('],
  ['brackets', '(a) '],
  ['quotation marks', '"'],
  ['capitals', 'ABC '],
  ['capital words', 'National Defense Policy '],
  ['abbreviations', 'Ministry of Defense (MOD) '],
  ['split ligatures', 'eff icient def ense '],
  ['hyphens at line ends', 'co-\noperation '],
  ['list marks', '• item\n'],
  ['numbers', '1.2.3.4, '],
  ['page numbers', '\n12\n'],
  ['commas', 'and, '],
  ['ands', 'and '],
  ['the', 'the '],
  ['of', 'program of the '],
  ['relative clauses', 'which supports the policy that '],
  ['infinitives', 'to establish '],
  ['gerunds', 'strengthening defense, '],
  ['words of the prototype', '__proto__ constructor toString hasOwnProperty '],
  ['formulas', '=cmd|x!A1 '],
  ['cannot', 'cannot, '],
  ['URLs', 'http://a.b/c?d=e&f '],
];

describe('hostile pages end within their limit', () => {
  analyzeText('The models are loaded before the clock runs.');
  it.each(traps)('%s', (_, part) => {
    const text = fill(part);
    let result: ReturnType<typeof analyzeText> | undefined;
    const cost = cpuOf(() => {
      result = analyzeText(text);
    });
    expect(cost).toBeLessThan(limit);
    for (const { rawSpan } of [...result!.sentences, ...result!.entities]) {
      expect(rawSpan.start).toBeGreaterThanOrEqual(0);
      expect(rawSpan.end).toBeLessThanOrEqual(text.length);
    }
  });

  it('a trap costs in proportion to its length', () => {
    const time = (text: string) => cpuOf(() => analyzeText(text));
    for (const part of ['a1', '\n ', 'co-\noperation ', 'and, ']) {
      const short = Math.max(20, time(part.repeat(3_000)));
      expect(time(part.repeat(12_000)) / short, part).toBeLessThan(16);
    }
  });
});

describe('fuzzed pages', () => {
  const pipeline = createPipeline(parseConfig({}));
  const runs = Number(process.env.POLICYLENS_FUZZ ?? 150);

  it('never throw, whatever the characters', { timeout: 3_600_000 }, () => {
    const character = fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        '\f',
        '-',
        '.',
        ',',
        '(',
        ')',
        '"',
        '’',
        'f',
        'i',
        'l',
        'The ',
        'will ',
        'program ',
        'f icient',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      fc.constantFrom('\u0000', '\ufffd', '\ufb01', '\u00ad', '\u200b', '\ud83d', '\ude00', '\r', '\t'),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 120 }), (parts) => {
        pipeline(documentFromText(parts.join(''), 'fuzz'));
      }),
      { numRuns: runs },
    );
  });
});

describe('hostile files and folders', () => {
  it('writes formulas, prototypes and control characters as plain cells', async () => {
    const folder = temporaryFolder({
      'corpus/__proto__.txt': '=HYPERLINK("http://x","y") is in the constructor program.\u0000',
    });
    const { code } = await command(folder, ['run', '-n', '0']);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'output/sentences.csv'), 'utf8')).toMatch(/"'=HYPERLINK/);
    expect((await command(folder, ['validate'])).code).toBe(0);
  });

  it('reads a file whose name is odd, and keeps its text inside the output folder', async () => {
    const folder = temporaryFolder({
      'corpus/a..  strange *name*\n.txt': 'A plain sentence.',
      'corpus/*.txt': 'Another.',
    });
    expect((await command(folder, ['run', '-n', '0'])).code).toBe(0);
    const ids = JSON.parse(readFileSync(join(folder, 'output/documents.json'), 'utf8')).map(
      (row: { doc_id: string }) => row.doc_id,
    );
    expect(ids).toEqual(['a..-strange-name', 'document']);
  });

  it('reads a name that is not UTF-8, or lists it as a failure', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': 'A plain sentence.' });
    writeFileSync(
      Buffer.concat([Buffer.from(join(folder, 'corpus/')), Buffer.from([0xe9, 0xff]), Buffer.from('.txt')]),
      'Text.',
    );
    const { code, err } = await command(folder, ['run', '-n', '0']);
    expect(code).toBe(3);
    expect(err).toMatch(/\[input-unreadable\]/);
  });

  it('says that a page is too long instead of reading 10 MB', async () => {
    const folder = temporaryFolder({ 'corpus/big.txt': `${'word '.repeat(2_000_000)}\fA plain sentence.` });
    const { code, err } = await command(folder, ['run', '-n', '0']);
    expect(code).toBe(3);
    expect(err).toMatch(/big\.txt, page 1: The page has 10000000 characters; the limit is 1000000/);
  });

  it('says that it cannot write', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': 'A plain sentence.', file: '' });
    const { code, err } = await command(folder, ['run', '-n', '0', '-o', 'file']);
    expect(code).toBe(1);
    expect(err).toMatch(/\[output-unwritable\]/);
  });

  it('says that no folder can be made where the system makes them', async () => {
    if (process.platform !== 'linux') return;
    const folder = temporaryFolder({ 'corpus/a.txt': 'A plain sentence.' });
    const { code, err } = await command(folder, ['run', '-n', '0', '-o', '/proc/policylens/output']);
    expect(code).toBe(1);
    expect(err).toMatch(/\[output-unwritable\]: Cannot make the folder/);
  });

  it('says that the output folder is read-only', async () => {
    if (process.getuid?.() === 0) return;
    const folder = temporaryFolder({ 'corpus/a.txt': 'A plain sentence.' });
    mkdirSync(join(folder, 'output'));
    chmodSync(join(folder, 'output'), 0o500);
    const { code, err } = await command(folder, ['run', '-n', '0']);
    chmodSync(join(folder, 'output'), 0o700);
    expect(code).toBe(1);
    expect(err).toMatch(/\[output-unwritable\]/);
  });

  it('goes on where a folder or a file of pages may not be read', async () => {
    if (process.getuid?.() === 0) return;
    const folder = temporaryFolder({
      'corpus/a.txt': 'A plain sentence.',
      'corpus/closed/b.txt': 'Another.',
      'corpus/c.jsonl': '{"text": "A third."}',
    });
    chmodSync(join(folder, 'corpus/closed'), 0o000);
    chmodSync(join(folder, 'corpus/c.jsonl'), 0o000);
    const { code, err } = await command(folder, ['run', '-n', '0']);
    chmodSync(join(folder, 'corpus/closed'), 0o700);
    expect(code).toBe(3);
    expect(err.match(/\[input-unreadable\]/g)).toHaveLength(2);
  });

  it('takes a file that is gone between listing and reading for a failure', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': 'A plain sentence.', 'corpus/b.txt': 'Another one.' });
    const plan = await command(folder, ['plan', '--shards', '1']);
    writeFileSync(join(folder, 'plan.json'), plan.out);
    rmSync(join(folder, 'corpus/b.txt'));
    expect((await command(folder, ['map-shard', 'plan.json', '--index', '0'])).code).toBe(3);
  });
});
