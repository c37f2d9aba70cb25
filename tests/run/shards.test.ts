import { cpSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEntryStore } from '../../src/run/entry-store.ts';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const seed = readFileSync('corpus/kr-dwp-2020-en/page-187.txt', 'utf8');

/** Three documents in two shards, both computed. */
async function twoShards(): Promise<string> {
  const folder = temporaryFolder({
    'corpus/a.txt': seed,
    'corpus/b.txt': `The Ministry will establish a fund.\f${seed}`,
    'corpus/c.txt': 'The government is strengthening its cyber defence programme.',
  });
  writeFileSync(join(folder, 'plan.json'), (await command(folder, ['plan', '--shards', '2'])).out);
  const first = await command(folder, ['map-shard', 'plan.json', '--index', '0']);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.err.trim().split('\n').at(-1)!)).toEqual({ shard: 0, in: 1, out: 1, errors: 0 });
  const second = await command(folder, ['map-shard', 'plan.json'], '', { SLURM_ARRAY_TASK_ID: '1' });
  expect(JSON.parse(second.err)).toMatchObject({ shard: 1, in: 2, out: 2 });
  return folder;
}

/** What a folder of tables holds, without what is of the machine. */
const tables = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^run\.json$|^\./.test(entry.name))
    .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]);

describe('shards', () => {
  it('merge to the same bytes as one run', async () => {
    const folder = await twoShards();
    expect((await command(folder, ['verify', 'plan.json'])).code).toBe(0);
    expect((await command(folder, ['merge', 'plan.json', '-o', 'merged'])).code).toBe(0);
    await command(folder, ['run', '-n', '0', '-o', 'one']);
    expect(tables(join(folder, 'merged'))).toEqual(tables(join(folder, 'one')));
  });

  it('are found out where one is torn, doubled, missing, stale or changed', async () => {
    const folder = await twoShards();
    const shard = join(folder, 'shards', 'shard-00001');
    const entry = join(shard, readdirSync(shard).find((name) => name.endsWith('.entry'))!);
    const whole = readFileSync(entry);
    const report = readFileSync(join(shard, 'report.json'), 'utf8');
    const faultsOf = async () => {
      const { code, err } = await command(folder, ['verify', 'plan.json']);
      expect(code).toBe(2);
      expect((await command(folder, ['merge', 'plan.json', '-o', 'merged'])).err).toMatch(/\[shards-invalid\]/);
      return err;
    };
    truncateSync(entry, whole.length - 1);
    expect(await faultsOf()).toMatch(/shard 1: the entry of \w is not as it was written/);
    writeFileSync(entry, whole);
    const other = join(folder, 'shards', 'shard-00000');
    const doubled = readdirSync(other).find((name) => name.endsWith('.entry'))!;
    cpSync(join(other, doubled), join(shard, doubled));
    expect(await faultsOf()).toMatch(/shard 1: \w+\.entry belongs to no document of it/);
    await command(folder, ['map-shard', 'plan.json', '--index', '1']);
    expect((await command(folder, ['verify', 'plan.json'])).code).toBe(0);
    const parsed = JSON.parse(report);
    writeFileSync(
      join(shard, 'report.json'),
      JSON.stringify({ ...parsed, entries: [...parsed.entries, parsed.entries[0]] }),
    );
    expect(await faultsOf()).toMatch(/shard 1: \w is there twice/);
    writeFileSync(join(shard, 'report.json'), JSON.stringify({ ...parsed, plan: 'another' }));
    expect(await faultsOf()).toMatch(/shard 1: was made for another plan/);
    cpSync(join(folder, 'shards', 'shard-00000', 'report.json'), join(shard, 'report.json'));
    expect(await faultsOf()).toMatch(/is not of this shard/);
    writeFileSync(join(shard, 'report.json'), '');
    expect(await faultsOf()).toMatch(/shard 1: has no report; it was not finished/);
  });

  it('can be gathered from several folders, each whole and of this plan', async () => {
    const folder = await twoShards();
    await command(folder, ['verify', 'plan.json']);
    for (const [index, name] of ['one', 'two'].entries()) {
      cpSync(join(folder, `shards/shard-0000${index}`), join(folder, `${name}/shard-0000${index}`), {
        recursive: true,
      });
    }
    const before = await command(folder, ['collect', 'plan.json', 'one', '--shards-dir', 'all']);
    expect(before.code).toBe(2);
    expect(before.err).toMatch(/^shard 1 is missing\n .*one: has no report; it was not finished\n/);
    const entry = readdirSync(join(folder, 'two/shard-00001')).find((name) => name.endsWith('.entry'))!;
    const whole = readFileSync(join(folder, 'two/shard-00001', entry));
    truncateSync(join(folder, 'two/shard-00001', entry), 5);
    expect((await command(folder, ['collect', 'plan.json', 'one', 'two', '--shards-dir', 'all'])).err).toMatch(
      /two: the entry of \w is not as it was written/,
    );
    writeFileSync(join(folder, 'two/shard-00001', entry), whole);
    const after = await command(folder, ['collect', 'plan.json', 'one', 'two', '--shards-dir', 'all']);
    expect(after).toMatchObject({ code: 0, err: '{"shards":2,"kept":1,"copied":1,"missing":0}\n' });
    const digests = await Promise.all(
      ['shards', 'all'].map(async (name) => (await command(folder, ['verify', 'plan.json', '--shards-dir', name])).err),
    );
    expect(digests[1]).toBe(digests[0]);
  });

  it('turn a document that has changed since the plan into a failure, and go on after a kill', async () => {
    const folder = await twoShards();
    const kept = (await command(folder, ['verify', 'plan.json'])).err;
    await command(folder, ['map-shard', 'plan.json', '--index', '1']);
    expect((await command(folder, ['verify', 'plan.json'])).err).toBe(kept);
    writeFileSync(join(folder, 'corpus/b.txt'), 'changed');
    const { code } = await command(folder, ['map-shard', 'plan.json', '--index', '0', '--shards-dir', 'again']);
    const other = await command(folder, ['map-shard', 'plan.json', '--index', '1', '--shards-dir', 'again']);
    expect([code, other.code].sort()).toEqual([0, 3]);
    const merged = await command(folder, ['merge', 'plan.json', '--shards-dir', 'again', '-o', 'merged']);
    expect(merged.code).toBe(3);
    expect(readFileSync(join(folder, 'merged/failures.csv'), 'utf8')).toContain('input-changed');
  });

  it('may be computed by two processes at once, as engines that retry do', async () => {
    const folder = temporaryFolder();
    const [one, other] = [openEntryStore(folder, ''), openEntryStore(folder, '')];
    const head = { id: 'a', sha256: null, pages: 1, failures: [], segments: [] };
    // The other finishes, and sweeps, while this one is writing.
    one.put('key', (append) => {
      append(new Uint8Array());
      other.put('key', () => head);
      other.prune(new Set(['key']), { keepsFresh: true });
      return head;
    });
    expect(one.headOf('key')).toEqual(head);
    expect(readdirSync(folder)).toEqual(['key.entry']);
    writeFileSync(join(folder, 'old.entry.0.tmp'), '');
    utimesSync(join(folder, 'old.entry.0.tmp'), 0, 0);
    one.prune(new Set(['key']), { keepsFresh: true });
    expect(readdirSync(folder)).toEqual(['key.entry']);
  });

  it('are as many as were asked for, so that an array of jobs has work for each task or none', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': 'The Ministry will establish a fund.' });
    const planned = await command(folder, ['plan', '--shards', '3']);
    expect(planned.err).toBe('1 document in 3 shards\n');
    writeFileSync(join(folder, 'plan.json'), planned.out);
    for (const index of ['0', '1', '2']) {
      const { code, err } = await command(folder, ['map-shard', 'plan.json', '--index', index]);
      const count = index === '0' ? 1 : 0;
      expect({ code, report: JSON.parse(err) }).toEqual({
        code: 0,
        report: { shard: Number(index), in: count, out: count, errors: 0 },
      });
    }
    expect((await command(folder, ['collect', 'plan.json', 'shards', '--shards-dir', 'all'])).err).toBe(
      '{"shards":3,"kept":0,"copied":3,"missing":0}\n',
    );
    expect((await command(folder, ['merge', 'plan.json', '--shards-dir', 'all', '-o', 'merged'])).code).toBe(0);
    await command(folder, ['run', '-n', '0', '-o', 'one']);
    expect(tables(join(folder, 'merged'))).toEqual(tables(join(folder, 'one')));
  });

  it('take the configuration with them, also its classes of verbs', async () => {
    const folder = temporaryFolder({
      'corpus/a.txt': 'The Ministry will establish a fund.',
      'pipeline.config.json': '{"verbClasses": {"establish": "fund"}}',
    });
    writeFileSync(join(folder, 'plan.json'), (await command(folder, ['plan', '--shards', '1'])).out);
    await command(folder, ['map-shard', 'plan.json', '--index', '0']);
    await command(folder, ['merge', 'plan.json', '-o', 'merged']);
    expect(readFileSync(join(folder, 'merged/actions.json'), 'utf8')).toMatch(/"verb_class":"fund"/);
  });

  it.each([
    [['map-shard', 'none.json', '--index', '0'], /\[plan-not-found\]/],
    [['plan', '--shards', 'x'], /number of shards/],
  ])('%j is a usage error', async (argv, message) => {
    const { code, err } = await command(temporaryFolder(), argv);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});
