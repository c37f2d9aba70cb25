import { describe, expect, it } from 'vitest';
import { docvarsOf, isInGroup, parseCondition } from '../../src/compare/document-group.ts';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const harbour = 'The harbour is renewed. The harbour opens at dawn. Every harbour pays.\n';
const radar = 'The radar is renewed. The radar turns at night. Every radar pays.\n';

describe('conditions on documents', () => {
  it('reads a name and its values, and refuses the rest', () => {
    expect(parseCondition('year=2016, 2018')).toEqual({ name: 'year', values: ['2016', '2018'] });
    for (const text of ['2016', '=2016', 'year=', '']) expect(parseCondition(text)).toBeNull();
  });

  it('knows columns and further variables, from JSON and from CSV', () => {
    const condition = [{ name: 'party', values: ['Labour'] }];
    for (const docvars of [['party=labour', 'kind=plan'], 'party=labour|kind=plan'])
      expect(isInGroup(docvarsOf({ doc_id: 'a', year: '2016', docvars }), condition)).toBe(true);
    const both = [...condition, { name: 'year', values: ['2020'] }];
    expect(isInGroup(docvarsOf({ doc_id: 'a', year: '2016', docvars: ['party=labour'] }), both)).toBe(false);
  });
});

describe('policylens keyness', () => {
  it('sets two groups of one run against each other', { timeout: 30_000 }, async () => {
    const folder = temporaryFolder({
      'corpus/arda_2016_paper.txt': harbour,
      'corpus/bela_2016_paper.txt': harbour,
      'corpus/arda_2020_paper.txt': radar,
    });
    await command(folder, ['run', 'corpus', '-n', '0', '-q']);
    const args = ['keyness', 'output', '--minimum', '1'];
    const years = await command(folder, [...args, '--by', 'year=2020', '--against', 'year=2016', '-f', 'json']);
    expect(years).toMatchObject({ code: 0 });
    const rows = JSON.parse(years.out) as readonly Record<string, unknown>[];
    expect(rows[0]).toMatchObject({ term: 'radar', n_target: 3, n_reference: 0, docfreq_target: 1 });
    expect(rows.at(-1)).toMatchObject({ term: 'harbour', n_reference: 6, docfreq_reference: 2 });
    expect(rows[0]).toMatchObject({ target: 'year=2020', reference: 'year=2016' });
    const rest = await command(folder, [...args, '--by', 'year=2016', 'country=bela']);
    expect(rest.out).toMatch(/More in year=2016 country=bela\n {2}harbour .*3 : 3\n/);

    const fails = async (...flags: string[]) => (await command(folder, [...args, ...flags])).err;
    expect(await fails('--by', 'party=x')).toContain('No document has a party.');
    expect(await fails('--by', 'year=1999')).toContain('No document is in year=1999.');
    expect(await fails('--by', 'year=2016,2020')).toContain('No document is in not year=2016,2020.');
    expect(await fails('--by', 'year=2016', '--against', 'country=arda')).toContain(
      'arda_2016_paper is in both groups.',
    );
    expect(await fails('--by', '2016')).toContain('year=2016,2018');
  });
});
