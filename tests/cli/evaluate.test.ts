import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A folder with the shipped corpus and a run over it. */
async function evaluated(config: Readonly<Record<string, unknown>> = {}) {
  const folder = temporaryFolder({ 'pipeline.config.json': JSON.stringify({ formats: ['json'], ...config }) });
  cpSync('corpus', join(folder, 'corpus'), { recursive: true, filter: (path) => !path.endsWith('baseline.json') });
  expect((await command(folder, ['run', '-n', '0', '-q'])).code).toBe(0);
  return folder;
}

const setRules = (folder: string, disabledRules: readonly string[]) =>
  writeFileSync(
    join(folder, 'pipeline.config.json'),
    JSON.stringify({ formats: ['json'], normalize: { disabledRules } }),
  );

describe('policylens evaluate', () => {
  it('turns red on a dropped rule, names the lost rows, and green again when the rule is back', async () => {
    const folder = await evaluated();
    const first = await command(folder, ['evaluate', '--fail-on-regression']);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/^Scored 7 judged pages; no baseline[^.]*\.\n/);
    expect(first.out).toMatch(/entities\/strict +\d+\.\d/);
    const accepted = await command(folder, ['baseline', 'accept']);
    expect(accepted.err).toMatch(/^wrote corpus\/gold\/baseline\.json: \d{3} right rows\n/);
    const bytes = readFileSync(join(folder, 'corpus/gold/baseline.json'));
    await command(folder, ['baseline', 'accept']);
    expect(readFileSync(join(folder, 'corpus/gold/baseline.json'))).toEqual(bytes);

    setRules(folder, ['lost-ligature-letters']);
    await command(folder, ['run', '-n', '0', '-q']);
    const broken = await command(folder, [
      'evaluate',
      '--fail-on-regression',
      '-o',
      'evaluation',
      '--report',
      'md,html,junit',
    ]);
    expect(broken.code).toBe(2);
    expect(broken.out).toMatch(/^Regression: \d+ rows lost/);
    expect(broken.out).toMatch(/\nlost {2}normalize_facts \w+, aldermark_\w+ p\. 2: “junior officers”\n/);
    expect(readdirSync(join(folder, 'evaluation')).sort()).toEqual([
      'eval_errors.json',
      'eval_scores.json',
      'evaluation.html',
      'evaluation.junit.xml',
      'evaluation.md',
    ]);
    expect((await command(folder, ['evaluate'])).code).toBe(0);

    setRules(folder, []);
    await command(folder, ['run', '-n', '0', '-q']);
    expect((await command(folder, ['evaluate', '--fail-on-regression'])).code).toBe(0);
  });

  it('gives every error of a row that came out the id that explain takes', async () => {
    const folder = await evaluated();
    await command(folder, ['evaluate', '-o', 'evaluation']);
    const errors = JSON.parse(readFileSync(join(folder, 'evaluation/eval_errors.json'), 'utf8')) as {
      row_id: string | null;
      kind: string;
      quote: string | null;
    }[];
    const spurious = errors.find(({ kind }) => kind === 'spurious');
    if (!spurious) return;
    expect((await command(folder, ['explain', spurious.row_id!])).code).toBe(0);
  });

  it('says what is missing and what to do', async () => {
    const folder = temporaryFolder();
    expect((await command(folder, ['evaluate'])).err).toMatch(/holds no gold pages/);
    expect((await command(folder, ['evaluate', '--report', 'md'])).code).toBe(1);
    cpSync('corpus/gold', join(folder, 'corpus/gold'), { recursive: true });
    expect((await command(folder, ['evaluate'])).err).toMatch(/holds no run.*\n.*policylens run/);
    expect((await command(folder, ['evaluate', '--baseline', 'none.json'])).code).toBe(1);
  });

  it('is no open gate where the run has none of the judged pages', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': 'The Ministry will establish a fund.' });
    await command(folder, ['run', '-n', '0', '-q']);
    const argv = ['evaluate', 'output', resolve('corpus/gold')];
    expect(await command(folder, argv)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Scored 0 judged pages/),
    });
    const gate = await command(folder, [...argv, '--fail-on-regression']);
    expect(gate).toMatchObject({ code: 1, err: expect.stringMatching(/^error \[input-not-found\]: The run has none/) });
  });

  it('holds the minimums of the config', async () => {
    const folder = await evaluated({ evaluate: { minimums: { 'entities/strict': 1.0 } } });
    const { code, out } = await command(folder, ['evaluate', '--fail-on-regression', '-q']);
    expect(code).toBe(2);
    expect(out).toMatch(/low {3}entities\/strict: \d+\.\d < 100\.0/);
  });
});

describe('policylens gold', () => {
  it('drafts a page, takes the corrected table back, checks it and scores by it', async () => {
    const folder = await evaluated();
    const drafted = await command(folder, ['gold', 'init', '4', '--document', 'kr-dwp-2020-en', '--gold', 'mine']);
    expect(drafted.out).toBe('');
    const { out } = await command(folder, ['gold', 'init', '1', '--document', 'kr-dwp-2020-en', '--gold', 'mine']);
    expect(out).toBe('mine/kr-dwp-2020-en/p0001\n');
    const draft = join(folder, 'mine/kr-dwp-2020-en/p0001/draft/entities.csv');
    writeFileSync(
      draft,
      `${readFileSync(draft, 'utf8').replace('ORG,', 'LAW,').replaceAll('\r\n', '\n')}ORG,DAPA,,,,,,,,nowhere\n`,
    );
    const refused = await command(folder, ['gold', 'import', draft, '--gold', 'mine']);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/line \d+: the quote "nowhere" does not stand on the page/);
    expect(existsSync(join(folder, 'mine/kr-dwp-2020-en/p0001/entities.jsonl'))).toBe(false);
    writeFileSync(draft, readFileSync(draft, 'utf8').replace(/ORG,DAPA.*\n/, ''));
    expect((await command(folder, ['gold', 'import', draft, '--gold', 'mine'])).code).toBe(0);
    expect((await command(folder, ['gold', 'check', 'mine'])).code).toBe(0);
    const scored = await command(folder, ['evaluate', 'output', 'mine']);
    expect(scored.out).toMatch(/Scored 1 judged page;/);
    expect(scored.out).toMatch(/entities\/exact +100\.0/);
    expect(scored.out).not.toMatch(/entities\/strict +100\.0/);
    expect(scored.out).toMatch(/sentences: not judged and left out on 1 of 1 pages/);
    expect((await command(folder, ['gold', 'brat', '--gold', 'mine'])).out).toBe(
      'mine/kr-dwp-2020-en/p0001/page.ann\n',
    );
  });

  it('names the documents that it knows', async () => {
    const folder = await evaluated();
    expect((await command(folder, ['gold', 'init', '1', '--document', 'x'])).err).toMatch(
      /It has: aldermark.*, kr-dwp-2020-en/,
    );
  });
});
