import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('- where a verb reads', () => {
  it('is the plan of every verb that takes one', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': 'The Ministry will establish a fund.' });
    const plan = (await command(folder, ['plan', 'corpus', '--shards', '1'])).out;
    expect(await command(folder, ['map-shard', '-', '--index', '0'], plan)).toMatchObject({
      code: 0,
      err: '{"shard":0,"in":1,"out":1,"errors":0}\n',
    });
    expect((await command(folder, ['verify', '-'], plan)).code).toBe(0);
    expect((await command(folder, ['collect', '-', 'shards', '--shards-dir', 'all'], plan)).err).toBe(
      '{"shards":1,"kept":0,"copied":1,"missing":0}\n',
    );
    expect((await command(folder, ['merge', '-'], plan)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'output/actions.json'), 'utf8'))).toMatchObject([
      { verb: 'establish' },
    ]);
  });

  it.each(['{}', 'null', '[]', '{"config":{},"root":"","stage":"","failures":[],"shards":[1]}', 'text'])(
    'takes %s for no plan',
    async (text) => {
      const folder = temporaryFolder({ 'plan.json': text });
      for (const argv of [
        ['map-shard', '--index', '0'],
        ['verify'],
        ['merge'],
        ['collect', '--shards-dir', 'all', 'plan.json', 'shards'],
      ]) {
        const path = argv.includes('plan.json') ? [] : ['plan.json'];
        const { code, err } = await command(folder, [...argv, ...path]);
        expect({ code, err }).toEqual({
          code: 1,
          err: expect.stringMatching(/^error \[plan-not-found\]: plan\.json is/),
        });
      }
    },
  );

  it('is no input of a plan, whose files other processes read', async () => {
    const { code, err } = await command(temporaryFolder(), ['plan', '-', '--shards', '2'], 'A text.');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^error \[usage\]: A plan names files/) });
  });
});

describe('- where a verb writes', () => {
  const plan = '{"config":{},"root":"","stage":"","failures":[],"shards":[]}';
  it.each([['run', 'corpus'], ['merge', 'plan.json'], ['compare', 'a', 'b'], ['evaluate']])(
    'is no folder of %s',
    async (...argv) => {
      const folder = temporaryFolder({ 'corpus/a.txt': 'A text.', 'plan.json': plan });
      const { code, out, err } = await command(folder, [...argv, '-o', '-']);
      expect({ code, out, err }).toEqual({
        code: 1,
        out: '',
        err: expect.stringMatching(/^error \[usage\]: Several files/),
      });
    },
  );
});

describe('a file that is no plain text by its name', () => {
  it('is a failure of a run that names it, and of normalize', async () => {
    const folder = temporaryFolder({
      'a.txt': 'The Ministry will establish a fund.',
      'b.csv': 'doc_id,text\n1,The Ministry will act.\n',
      'c.json': '[{"text":"The Ministry will act."}]',
      'd.html': '<p>The Ministry will act.</p>',
      'e.md': 'Notes of one kind are text.',
      'f.jsonl': '{"doc_id":"f","text":"The Ministry will act."}',
    });
    const names = ['a.txt', 'b.csv', 'c.json', 'd.html', 'e.md', 'f.jsonl'];
    expect((await command(folder, ['run', ...names, '-n', '0'])).code).toBe(3);
    const read = (table: string) => JSON.parse(readFileSync(join(folder, `output/${table}.json`), 'utf8'));
    expect(read('documents').map(({ doc_id }: { doc_id: string }) => doc_id)).toEqual(['a', 'e', 'f']);
    expect(read('failures')).toMatchObject(
      ['b.csv', 'c.json', 'd.html'].map((source_file) => ({ source_file, code: 'input-format' })),
    );
    for (const name of ['b.csv', 'c.json', 'd.html', 'f.jsonl']) {
      expect((await command(folder, ['normalize', name])).err).toMatch(/^error \[input-format\]: The file is/);
    }
    expect((await command(folder, ['normalize', 'e.md'])).out).toBe('Notes of one kind are text.\n');
  });
});

it('says that a corrected table is not there', async () => {
  const gold = resolve('corpus/gold');
  const { code, err } = await command(temporaryFolder(), ['gold', 'import', 'entities.csv', '--gold', gold]);
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^error \[input-not-found\]: .*entities\.csv cannot/),
  });
});

it('names a wrong option once', async () => {
  const { err } = await command(temporaryFolder(), ['run', '--pages', 'abc']);
  expect(err.match(/^ {2}- .*$/gm)).toEqual(['  - pages: pages are written as 1-5,187 (it is "abc")']);
});

it('leaves nothing in the folder of a run but what run.json lists, what git ignores and the check for drift passes over', async () => {
  const folder = temporaryFolder({ 'corpus/a.txt': 'The Ministry will establish a fund.' });
  await command(folder, ['run', '-n', '0']);
  const output = join(folder, 'output');
  const { files } = JSON.parse(readFileSync(join(output, 'run.json'), 'utf8')) as { files: { path: string }[] };
  const listed = new Set(files.map(({ path }) => path.split('/')[0]!));
  const others = readdirSync(output).filter((name) => !listed.has(name));
  expect(others).toContain('run.json');
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  const [, passedOver = ''] = /isOfMachine = .*?\/(\^.*\$)\/\.test/.exec(readFileSync('scripts/generate.mjs', 'utf8'))!;
  for (const name of others) {
    expect({ name, isIgnored: ignored.some((line) => line.replace(/\/$/, '') === `output/${name}`) }).toEqual({
      name,
      isIgnored: true,
    });
    expect(name).toMatch(new RegExp(passedOver));
  }
});
