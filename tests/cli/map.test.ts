import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { mapLines } from '../../src/run/map-lines.ts';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = (text: string, page_n = 1) => JSON.stringify({ doc_id: 'a', page_n, text });

describe('policylens map', () => {
  it('gives one record a line, an error record for a bad one, and the count at the end of stderr', async () => {
    const folder = temporaryFolder({ 'pipeline.config.json': '{"limits": {"pageCharacters": 200}}' });
    const lines = [
      page('The Ministry will establish a fund.', 7),
      '{"text": 1}',
      'x',
      page('y'.repeat(201), 9),
      page(''),
    ];
    const { code, out, err } = await command(folder, ['map'], `${lines.join('\n')}\n`);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ page_n, error }) => [page_n, error?.code])).toEqual([
      [7, undefined],
      [null, 'input-format'],
      [null, 'input-format'],
      [9, 'page-too-long'],
      [1, undefined],
    ]);
    expect(records[0].tables.actions).toMatchObject([{ verb: 'establish', page_n: 7, raw_start: expect.any(Number) }]);
    expect(JSON.parse(err.trim().split('\n').at(-1)!)).toMatchObject({ in: 5, out: 5, errors: 3 });
    expect(code).toBe(3);
  });

  it('reads the keys of a line as a run does: page numbers in quotes, labels, docvars', async () => {
    const line = JSON.stringify({
      doc_id: 'a',
      page_n: '7',
      page_label: 'vii',
      country: 'Norland',
      year: 2020,
      text: 'Caf\u00e9s will open.',
    });
    const folder = temporaryFolder({ 'corpus/pages.jsonl': `${line}\n` });
    await command(folder, ['run', '-n', '0']);
    const read = JSON.parse((await command(folder, ['map'], line)).out);
    expect(read.page_n).toBe(7);
    const { country, year } = JSON.parse(readFileSync(join(folder, 'output/documents.json'), 'utf8'))[0];
    expect(read.tables.documents).toMatchObject([{ country, year }]);
    const sentences = JSON.parse(readFileSync(join(folder, 'output/sentences.json'), 'utf8'));
    expect(sentences).toMatchObject([{ page_n: 7, page_label: 'vii', text: 'Cafés will open.' }]);
    expect(read.tables.sentences).toEqual(sentences);
  });

  it('gives one line out for each line in, blank and endless ones too', async () => {
    const folder = temporaryFolder({ 'pipeline.config.json': '{"limits": {"pageCharacters": 10}}' });
    const endless = `{"text": "${'x'.repeat(70_000)}`;
    const { out, err } = await command(folder, ['map'], `\n${endless}\n${page('Fine.')}\n\n${endless}`);
    const codes = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).error?.code);
    expect(codes).toEqual(['input-format', 'page-too-long', undefined, 'input-format', 'page-too-long']);
    expect(JSON.parse(err.trim().split('\n').at(-1)!)).toMatchObject({ in: 5, out: 5, errors: 4 });
  });

  it('writes a record before it has read the next page', async () => {
    const seen: string[] = [];
    async function* pages() {
      for (const number of [1, 2, 3]) {
        seen.push(`page ${number}`);
        yield `${page('Fine.', number)}\n`;
      }
    }
    await mapLines(pages(), { config: parseConfig({}), root: '.' }, (line) =>
      seen.push(`record ${JSON.parse(line).page_n}`),
    );
    expect(seen).toEqual(['page 1', 'record 1', 'page 2', 'record 2', 'page 3', 'record 3']);
  });

  it('gives a page the same record whatever stands beside it', async () => {
    const [one, two] = [page('The Ministry will establish a fund.'), page('NATO strengthened its fund in 2021.', 2)];
    const map = async (...lines: readonly string[]) =>
      (await command(temporaryFolder(), ['map'], lines.join('\n'))).out;
    expect((await map(one, two)).split('\n')[1]).toBe((await map(two)).trimEnd());
    expect(await command(temporaryFolder(), ['map'], '')).toMatchObject({ code: 0, out: '' });
  });
});
