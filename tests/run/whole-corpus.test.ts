import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Threads load compiled code: this file builds its own copy, so that it never tests an old build.
const build = resolve('.build', 'whole-corpus');
const main = join(build, 'cli', 'main.js');

beforeAll(() => {
  const { status, stdout } = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--outDir', build], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 120_000);

afterAll(() => rmSync(build, { recursive: true, force: true }));

const page = readFileSync('corpus/kr-dwp-2020-en/page-187.txt', 'utf8');

/** A corpus of documents that differ in length and words. */
function corpus(documents: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: documents }, (_, index) => [
      `corpus/paper-${String.fromCharCode(97 + index)}.txt`,
      Array.from({ length: 1 + (index % 5) }, () => page.replace('ROK government', `government of ${index}`)).join(
        '\f',
      ),
    ]),
  );
}

function run(folder: string, ...flags: string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [main, 'run', ...flags], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr, stdout };
}

/** A digest of everything in an output folder that is not of the machine. */
function digest(folder: string, output = 'output'): string {
  const hash = createHash('sha256');
  const root = join(folder, output);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter((one) => !/^(?:run\.json|\.cache|\.lock)/.test(one) && /\.\w+$/.test(one))) {
    hash.update(name).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
}

describe('a whole corpus', () => {
  it('gives the same bytes with any number of threads, cold or warm', { timeout: 120_000 }, () => {
    const folder = temporaryFolder(corpus(4));
    expect(run(folder, '-n', '0').stderr).toMatch(/^4 documents/);
    const expected = digest(folder);
    for (const workers of ['1', '3']) {
      expect(run(folder, '-n', workers, '--force').status).toBe(0);
      expect(digest(folder)).toBe(expected);
    }
    run(folder, '-n', '2');
    expect(digest(folder)).toBe(expected);
  });

  it('gives the same bytes after being killed anywhere', { timeout: 120_000 }, async () => {
    const folder = temporaryFolder(corpus(3));
    run(folder, '-o', 'undisturbed');
    for (const milliseconds of [150, 400, 600]) {
      const child = spawn(process.execPath, [main, 'run', '-n', '2'], { cwd: folder, stdio: 'ignore' });
      const gone = new Promise((done) => child.once('exit', done));
      await wait(milliseconds);
      child.kill('SIGKILL');
      await gone;
    }
    expect(run(folder, '-n', '2').status).toBe(0);
    expect(digest(folder)).toBe(digest(folder, 'undisturbed'));
    expect(readdirSync(join(folder, 'output')).filter((name) => /\.tmp$|^\.lock$/.test(name))).toEqual([]);
  });

  it('does not take a torn entry for a whole one', { timeout: 60_000 }, () => {
    const folder = temporaryFolder(corpus(3));
    run(folder);
    const expected = digest(folder);
    const cache = join(folder, 'output/.cache');
    const [first, second, third] = readdirSync(cache).map((name) => join(cache, name));
    writeFileSync(first!, readFileSync(first!).subarray(0, -7));
    writeFileSync(second!, '');
    writeFileSync(third!, '{"not": "an entry"}');
    expect(run(folder).status).toBe(0);
    expect(digest(folder)).toBe(expected);
  });

  it('gives the same rows for files in another order, and forgets a document that is gone', { timeout: 60_000 }, () => {
    const folder = temporaryFolder(corpus(3));
    run(folder, 'corpus/paper-c.txt', 'corpus/paper-a.txt', 'corpus/paper-b.txt');
    const expected = digest(folder);
    run(folder, '--force');
    expect(digest(folder)).toBe(expected);
    renameSync(join(folder, 'corpus/paper-b.txt'), join(folder, 'b.txt'));
    run(folder);
    expect(existsSync(join(folder, 'output/text/paper-b.txt'))).toBe(false);
    expect(readFileSync(join(folder, 'output/documents.csv'), 'utf8')).not.toContain('paper-b');
  });

  it('gives up a document that takes too long, and tries it again in the next run', { timeout: 200_000 }, () => {
    const limits = JSON.stringify({ limits: { documentSeconds: 0.001 } });
    const folder = temporaryFolder({ ...corpus(1), 'pipeline.config.json': limits });
    const { status, stderr } = run(folder, '-n', '2');
    expect(status).toBe(3);
    expect(stderr).toMatch(/failed \[document-timeout\] corpus\/paper-a\.txt/);
    writeFileSync(join(folder, 'pipeline.config.json'), '{}');
    expect(run(folder, '-n', '2').status).toBe(0);
  });

  it('leaves out a page that takes too long, and only that', { timeout: 300_000 }, () => {
    const sentence = 'The Ministry will establish a fund for the defence industry. ';
    const folder = temporaryFolder({
      'corpus/long.txt': [page, sentence.repeat(150_000), page].join('\f'),
      'pipeline.config.json': JSON.stringify({
        limits: { pageCharacters: 10_000_000, pageSeconds: 4, documentSeconds: 6 },
      }),
    });
    // Whoever asks for no thread gets one: the limits hold in every run.
    const { status, stderr } = run(folder, '-n', '0');
    expect(status).toBe(3);
    expect(stderr).toMatch(/failed \[page-timeout\] corpus\/long\.txt, page 2: The page was left out/);
    const pages = JSON.parse(readFileSync(join(folder, 'output/pages.json'), 'utf8'));
    expect(pages.map(({ status }: { readonly status: string }) => status)).toEqual(['ok', 'failed', 'ok']);
  });

  const hasParallel = spawnSync('parallel', ['--version']).status === 0;
  // Where GNU parallel is not installed this is skipped; `.ci/run` installs it.
  it.skipIf(!hasParallel)(
    'gives the same bytes through GNU parallel, one process killed',
    { timeout: 120_000 },
    async () => {
      const folder = temporaryFolder(corpus(5));
      run(folder, '-n', '0', '-o', 'one');
      const policylens = `'${process.execPath}' '${main}'`;
      const shell = (line: string) => spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
      shell(`${policylens} plan --shards 3 > plan.json`);
      const child = spawn(process.execPath, [main, 'map-shard', 'plan.json', '--index', '1'], {
        cwd: folder,
        stdio: 'ignore',
      });
      const gone = new Promise((done) => child.once('exit', done));
      await wait(600);
      child.kill('SIGKILL');
      await gone;
      const mapped = shell(
        `parallel --will-cite -j 2 --retries 3 ${policylens} map-shard plan.json --index {} ::: 0 1 2`,
      );
      expect(mapped.status).toBe(0);
      expect(shell(`${policylens} verify plan.json`).status).toBe(0);
      expect(shell(`${policylens} merge plan.json -o merged`).status).toBe(0);
      expect(digest(folder, 'merged')).toBe(digest(folder, 'one'));
    },
  );

  it('leaves no half table where one cannot be written', { timeout: 60_000 }, () => {
    const folder = temporaryFolder({ ...corpus(1), 'output/sentences.csv/in-the-way.txt': '' });
    const { status, stderr } = run(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/\[output-unwritable\]: Cannot write .*sentences\.csv/);
    expect(readdirSync(join(folder, 'output')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('lets only one run at a time write to a folder', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder(corpus(2));
    const first = spawn(process.execPath, [main, 'run', '-n', '1'], { cwd: folder, stdio: 'ignore' });
    const gone = new Promise((done) => first.once('exit', done));
    while (!existsSync(join(folder, 'output/.lock'))) await wait(5);
    const second = run(folder);
    expect(second.status).toBe(1);
    expect(second.stderr).toMatch(/\[output-locked\]: Another run \(process \d+\)/);
    expect(await gone).toBe(0);
  });
});
