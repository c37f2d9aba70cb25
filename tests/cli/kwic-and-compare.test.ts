import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const older =
  'The Ministry of Defence will establish a harbour renewal support program. Ports are closed at night by law.\n';
const newer =
  'The Ministry of Defence is implementing the harbour renewal support program. Ports are closed at night by law.\n';

describe('policylens kwic and compare', () => {
  it('reads runs that are there', async () => {
    const folder = temporaryFolder({ 'old/arda_2016_paper.txt': older, 'new/arda_2020_paper.txt': newer });
    await command(folder, ['run', 'old', '-o', 'run-a', '-n', '0', '-q']);
    await command(folder, ['run', 'new', '-o', 'run-b', '-n', '0', '-q']);

    const lines = await command(folder, ['kwic', 'establish', '--run', 'run-a', '--valuetype', 'lemma']);
    expect(lines).toMatchObject({ code: 0, err: '1 match\n' });
    expect(lines.out).toMatch(/Defence will \| establish \| a harbour/);
    const table = await command(folder, ['kwic', 'harbour renewal', '--run', 'run-a', '-f', 'csv']);
    expect(table.out.split('\n')[0]).toBe('doc_id,page_n,page_n_end,page_label,sentence_id,pre,keyword,post');
    expect((await command(folder, ['kwic', '(a+)+', '--run', 'run-a', '--valuetype', 'regex'])).err).toContain(
      'bad-pattern',
    );

    const compared = await command(folder, ['compare', 'run-a', 'run-b', '-o', 'changes']);
    expect(compared.code).toBe(0);
    expect(compared.out).toContain('harbour renewal support program');
    const programs = JSON.parse(readFileSync(join(folder, 'changes/program_changes.json'), 'utf8'));
    expect(programs).toMatchObject([{ change: 'stage_changed', stage_a: 'planned', stage_b: 'underway' }]);
    const actions = JSON.parse(readFileSync(join(folder, 'changes/action_changes.json'), 'utf8'));
    const [promise] = older.split('. ');
    for (const rows of [programs, actions])
      for (const row of rows) expect(row.quote_a === null ? row.quote_b : row.quote_a).toContain('harbour renewal');
    expect(actions.map((row: { quote_a: string | null }) => row.quote_a)).toContain(`${promise}.`);
    expect(existsSync(join(folder, 'changes/summary.md'))).toBe(true);
  });

  it('says what is missing', async () => {
    const folder = temporaryFolder({ 'x.txt': older });
    expect(await command(folder, ['compare', 'nothing', 'here'])).toMatchObject({ code: 1 });
  });
});
