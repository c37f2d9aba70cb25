import { describe, expect, it } from 'vitest';
import { summarizeRows } from '../../src/compare/summarize-rows.ts';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const docvars = new Map([
  [
    'a',
    new Map([
      ['year', '2016'],
      ['country', 'arda'],
    ]),
  ],
  [
    'b',
    new Map([
      ['year', '2020'],
      ['country', 'arda'],
    ]),
  ],
  [
    'c',
    new Map([
      ['year', '2020'],
      ['country', 'bela'],
    ]),
  ],
]);
const tokens = new Map([
  ['a', 1000],
  ['b', 2000],
  ['c', 3000],
]);
const row = (doc_id: string, label: string, more = {}) => ({ doc_id, label, ...more });

describe('summarizeRows', () => {
  const rows = [row('a', 'ORG'), row('b', 'ORG'), row('c', 'ORG'), row('c', 'GPE')];
  const summary = (by: readonly string[], of: readonly Record<string, unknown>[] = rows) =>
    summarizeRows({ rows: of, by, docvars, tokens }).rows;

  it('counts by document variables and columns together', () => {
    expect(summary(['year', 'label'])).toEqual([
      ['2016', 'ORG', 1, 1, 1, 10],
      ['2020', 'GPE', 1, 1, 1, 2],
      ['2020', 'ORG', 2, 2, 2, 4],
    ]);
  });
  it('takes the rate over all documents of the group, also over those without a row', () => {
    expect(summary(['country'], [row('a', 'ORG')])).toEqual([['arda', 1, 1, 1, 3.33333]]);
  });
  it('adds up a column of frequencies, and counts a list for each value', () => {
    const terms = [row('a', 'x', { frequency: 5, pages: ['1', '12'] }), row('b', 'x', { frequency: 2, pages: ['2'] })];
    expect(summary(['label'], terms)).toEqual([['x', 2, 2, 7, 11.6667]]);
    expect(summary(['pages'], terms).map(([page]) => page)).toEqual(['1', '2', '12']);
  });
  it('keeps missing values and hostile names apart', () => {
    const odd = [row('a', '__proto__'), row('a', ''), row('nowhere', 'constructor')];
    expect(summary(['label', 'year'], odd).map(([label, year]) => [label, year])).toEqual([
      [null, '2016'],
      ['__proto__', '2016'],
      ['constructor', null],
    ]);
  });
});

describe('policylens summarize', () => {
  it('reads the run and names what it does not have', { timeout: 30_000 }, async () => {
    const folder = temporaryFolder({
      'corpus/arda_2016_paper.txt': 'The harbour is renewed. The harbour opens at dawn.\n',
      'corpus/bela_2020_paper.txt': 'The radar is renewed.\n',
    });
    await command(folder, ['run', 'corpus', '-n', '0', '-q']);
    const out = await command(folder, ['summarize', 'sentences', '--by', 'country,year']);
    expect(out).toMatchObject({ code: 0 });
    expect(out.out).toMatch(/^country,year,n,docfreq,frequency,per_10k_tokens\narda,2016,2,1,2,\d/);
    const unknown = await command(folder, ['summarize', 'sentences', '--by', 'party']);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain('sentences has no party');
    const none = await command(folder, ['summarize', 'nothing', '--by', 'year']);
    expect(none.err).toContain('no rows of nothing');
  });
});

it('counts by document variables of any name', async () => {
  const pages = ['y', 'q'].map(
    (value) => `{"doc_id":"${value}","text":"The Army will buy ships.","constructor":"${value}","__proto__":"p"}`,
  );
  const folder = temporaryFolder({ 'corpus/pages.jsonl': pages.join('\n') });
  await command(folder, ['run', '-n', '0']);
  const { out } = await command(folder, ['summarize', 'actions', '--by', 'constructor,__proto__']);
  expect(out.split(/\r?\n/).map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    'constructor,__proto__,n',
    'q,p,1',
    'y,p,1',
    '',
  ]);
});
