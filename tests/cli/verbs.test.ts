import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const seed = readFileSync('corpus/kr-dwp-2020-en/page-187.txt');
const paper =
  'The government will establish a defence innovation fund.\nMoreover, the Ministry of Defence is strengthen-\ning the def ense industry.\f' +
  'Page two says that = 1 is a number.\n';

describe('policylens run', () => {
  it('writes every table as CSV and JSON, with codebook, package and manifest', async () => {
    const folder = temporaryFolder({ 'corpus/kr/page-187.txt': seed, 'corpus/paper.txt': paper });
    const { code, out, err } = await command(folder, ['run', '-n', '0']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^2 documents: \d+ entities, \d+ programs, \d+ actions -> output\/ \(/);
    const names = readdirSync(join(folder, 'output')).filter((name) => !name.startsWith('.'));
    for (const name of ['documents.csv', 'sentences.json', 'CODEBOOK.md', 'datapackage.json', 'run.json']) {
      expect(names).toContain(name);
    }
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(readdirSync(join(folder, 'output', 'text'))).toEqual(['kr.txt', 'paper.txt']);
    const documents = JSON.parse(readFileSync(join(folder, 'output/documents.json'), 'utf8'));
    expect(documents).toMatchObject([
      { doc_id: 'kr', title: '2020 Defence White Paper', n_pages: 1 },
      { doc_id: 'paper', n_pages: 2, n_pages_failed: 0 },
    ]);
    expect((await command(folder, ['validate'])).code).toBe(0);
  });

  it('goes on past a bad file, lists it and ends with 3', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper, 'corpus/bad.txt': new Uint8Array([0xff, 0x80, 0x80]) });
    const { code, err } = await command(folder, ['run', '-n', '0']);
    expect(code).toBe(3);
    expect(err).toMatch(/failed \[input-encoding\] corpus\/bad\.txt: .*windows-1252/);
    const failures = JSON.parse(readFileSync(join(folder, 'output/failures.json'), 'utf8'));
    expect(failures).toMatchObject([{ source_file: 'corpus/bad.txt', page_n: null, code: 'input-encoding' }]);
    expect(JSON.parse(readFileSync(join(folder, 'output/sentences.json'), 'utf8')).length).toBeGreaterThan(1);
  });

  it('stops at the first failure where it is told to', async () => {
    const folder = temporaryFolder({ 'corpus/bad.txt': '' });
    const { code, err } = await command(folder, ['run', '-n', '0', '--abort-on-error']);
    expect(code).toBe(1);
    expect(err).toMatch(/input-empty/);
  });

  it('gives the same bytes again: forced, from the cache, with a document before, without one', async () => {
    const folder = temporaryFolder({ 'corpus/m.txt': paper, 'other/a.txt': seed });
    const read = () => readFileSync(join(folder, 'output/sentences.json'), 'utf8');
    await command(folder, ['run', '-n', '0']);
    const first = read();
    await command(folder, ['run', '-n', '0']);
    expect(read()).toBe(first);
    await command(folder, ['run', '-n', '0', '--force']);
    expect(read()).toBe(first);
    await command(folder, ['run', '-n', '0', 'other/a.txt', 'corpus/m.txt', '--no-cache']);
    expect(read().endsWith(first.slice(2))).toBe(true);
    expect(readdirSync(join(folder, 'output/.cache'))).toEqual([]);
  });

  it('computes again what has changed, and only that', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper, 'corpus/b.txt': paper });
    await command(folder, ['run', '-n', '0']);
    appendFileSync(join(folder, 'corpus/b.txt'), 'A new sentence is here.');
    const { err } = await command(folder, ['run', '-n', '0', '-v']);
    expect(err).toMatch(/^a \(unchanged\): /m);
    expect(err).toMatch(/^b: /m);
    expect(readFileSync(join(folder, 'output/sentences.csv'), 'utf8')).toContain('A new sentence is here.');
  });

  it('lets a flag beat the config, and the config the default', async () => {
    const folder = temporaryFolder({
      'corpus/a.txt': paper,
      'pipeline.config.json': JSON.stringify({ output: 'mine', formats: ['jsonl'], workers: 0 }),
    });
    await command(folder, ['run']);
    expect(existsSync(join(folder, 'mine/sentences.jsonl'))).toBe(true);
    await command(folder, [
      'run',
      '-o',
      'yours',
      '-t',
      'documents,pages',
      '--pages',
      '2',
      '--csv-profile',
      'data',
      '-f',
      'csv',
    ]);
    expect(readdirSync(join(folder, 'yours')).filter((name) => name.endsWith('.csv'))).toEqual([
      'documents.csv',
      'failures.csv',
      'pages.csv',
    ]);
    expect(readFileSync(join(folder, 'yours/pages.csv'), 'utf8').split('\n')).toHaveLength(3);
  });

  it('lists documents without a run', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper });
    expect(await command(folder, ['run', '--dry-run'])).toEqual({ code: 0, out: 'a\tcorpus/a.txt\n', err: '' });
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });

  it.each([
    [['run', 'nowhere'], /\[input-not-found\]/],
    [['run', '--frmat', 'csv'], /Did you mean --format/],
    [['rum'], /Did you mean run/],
    [['run', '-f', 'cvs'], /did you mean "csv"/],
    [['run', '-n', 'two'], /number of threads/],
    [['run', '-c', 'none.json'], /\[config-not-found\]/],
    [['explain', 's123'], /\[run-not-found\]/],
  ])('%j is a usage error: 1', async (argv, message) => {
    const { code, err } = await command(temporaryFolder(), argv);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  it('does not write into a folder that another run holds, nor leave its lock behind', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper, 'output/.lock': String(process.ppid) });
    const { code, err } = await command(folder, ['run', '-n', '0']);
    expect(code).toBe(1);
    expect(err).toMatch(/\[output-locked\]/);
    writeFileSync(join(folder, 'output/.lock'), '999999999');
    expect((await command(folder, ['run', '-n', '0'])).code).toBe(0);
    expect(existsSync(join(folder, 'output/.lock'))).toBe(false);
  });
});

describe('policylens explain', () => {
  it('shows the way back of a row', async () => {
    const folder = temporaryFolder({ 'corpus/kr/page-187.txt': seed });
    await command(folder, ['run', '-n', '0']);
    const edits = JSON.parse(readFileSync(join(folder, 'output/edits.json'), 'utf8'));
    const edit = edits.find(({ sentence_id }: { sentence_id: string | null }) => sentence_id);
    const sentence = JSON.parse(readFileSync(join(folder, 'output/sentences.json'), 'utf8')).find(
      ({ sentence_id }: { sentence_id: string }) => sentence_id === edit.sentence_id,
    );
    const { code, out } = await command(folder, ['explain', sentence.sentence_id]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^sentences ${sentence.sentence_id}`));
    expect(out).toMatch(/page {13}kr, page 1, printed 187 \(corpus\/kr\/page-187\.txt\)/);
    expect(out).toContain(`by ${edit.rule_id}: ${edit.evidence}`);
    expect((await command(folder, ['explain', 'a000000000000'])).err).toMatch(/\[row-not-found\]/);
  });
});

describe('policylens normalize', () => {
  it('prints the repaired text, its changes, or the reasons', async () => {
    const folder = temporaryFolder({ 'p.txt': seed });
    expect((await command(folder, ['normalize', 'p.txt'])).out).toContain('combined in an efficient manner');
    const { out } = await command(folder, ['normalize', 'p.txt', '--diff']);
    expect(out).toMatch(/^- the military system are combined in an eff cient manner/m);
    expect(out).toMatch(/^\+ the military system are combined in an efficient manner/m);
    expect((await command(folder, ['normalize', '-', '--explain'], String(seed))).out).toMatch(
      /"eff ective".* -> |eff/,
    );
  });
});

describe('policylens init', () => {
  it('writes a config that a run takes, and leaves one that is there', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper });
    expect((await command(folder, ['init'])).code).toBe(0);
    const config = readFileSync(join(folder, 'pipeline.config.json'), 'utf8');
    expect((await command(folder, ['run', '-n', '0'])).code).toBe(0);
    expect((await command(folder, ['init'])).err).toMatch(/stays as it is/);
    expect(readFileSync(join(folder, 'pipeline.config.json'), 'utf8')).toBe(config);
  });
});

describe('policylens validate', () => {
  it('finds bytes that the run did not write', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper });
    await command(folder, ['run', '-n', '0']);
    appendFileSync(join(folder, 'output/sentences.csv'), 'x\r\n');
    const { code, err } = await command(folder, ['validate', 'output']);
    expect(code).toBe(2);
    expect(err).toMatch(/sentences\.csv: its bytes are not those/);
  });
});
