import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareWithBaseline, createBaseline, formatBaseline, parseBaseline } from '../../src/evaluate/baseline.ts';
import { evaluate, type RunOutput } from '../../src/evaluate/evaluate.ts';
import { defaultGateOptions } from '../../src/evaluate/gates.ts';
import type { GoldPage } from '../../src/evaluate/gold.ts';
import { reportFormats } from '../../src/evaluate/reports/index.ts';
import { verdictOf } from '../../src/evaluate/reports/report.ts';
import { numberCell, type ScoredRow, textCell } from '../../src/evaluate/scored-row.ts';
import { readGold } from '../../src/run/read-gold.ts';
import { applyEdits, mapOffset } from '../../src/text/edit.ts';
import { corpusFolder, runCorpus } from './corpus-run.ts';

const gold = readGold(join(corpusFolder, 'gold')).pages;

/** A run that says exactly what the gold says. */
function perfectRun(pages: readonly GoldPage[]): RunOutput {
  const tables = new Map<string, ScoredRow[]>();
  const repaired = new Map<string, string[]>();
  for (const page of pages) {
    const rows = page.tables.get('edits') ?? [];
    const edits = rows.map((row) => ({
      span: { start: numberCell(row, 'raw_start')!, end: numberCell(row, 'raw_end')! },
      replacement: textCell(row, 'replacement'),
    }));
    const text = applyEdits(page.text, edits);
    repaired.set(page.docId, [...(repaired.get(page.docId) ?? []), text]);
    for (const [table, list] of page.tables) {
      const said = table === 'edits' ? rows.map((row, index) => ({ ...row, ...placed(index) })) : list;
      tables.set(table, [...(tables.get(table) ?? []), ...said.map((row, index) => ({ rank: index + 1, ...row }))]);
    }
    function placed(index: number) {
      const start = mapOffset(edits[index]!.span.start, edits, 'before');
      return { start, end: start + edits[index]!.replacement.length };
    }
  }
  return { tables, repaired };
}

const shuffled = (run: RunOutput): RunOutput => ({
  ...run,
  tables: new Map([...run.tables].map(([table, rows]) => [table, [...rows].reverse()])),
});

/** A run with one column changed wherever it holds a value. */
function flip(run: RunOutput, table: string, column: string, from: string, to: string): RunOutput {
  const rows = (run.tables.get(table) ?? []).map((row) => (row[column] === from ? { ...row, [column]: to } : row));
  return { ...run, tables: new Map([...run.tables, [table, rows]]) };
}

const perfect = evaluate(perfectRun(gold), gold);
const baseline = createBaseline(perfect);
const compare = (run: RunOutput) => {
  const evaluation = evaluate(run, gold);
  return { evaluation, comparison: compareWithBaseline(evaluation, baseline, defaultGateOptions) };
};

describe('the shipped gold', () => {
  it('scores 1 in every measure against itself, in any order of rows and pages', () => {
    const wrong = perfect.scores.filter(({ value, measure }) => value !== (measure === 'character_error_rate' ? 0 : 1));
    expect(wrong.map(({ table, measure, field, label, value }) => ({ table, measure, field, label, value }))).toEqual(
      [],
    );
    expect(perfect.errors).toEqual([]);
    expect(evaluate(shuffled(perfectRun(gold)), [...gold].reverse()).scores).toEqual(perfect.scores);
  });

  it('scores 0 or nothing against a run without rows', () => {
    const empty: RunOutput = { tables: new Map(), repaired: new Map(gold.map(({ docId }) => [docId, ['']])) };
    const { scores } = evaluate(empty, gold);
    const tables = new Set([
      'sentences',
      'entities',
      'programs',
      'program_mentions',
      'actions',
      'abbreviations',
      'keywords',
    ]);
    for (const { table, value } of scores) if (tables.has(table)) expect(value ?? 0).toBe(0);
  });
});

describe('the gate', () => {
  it('lets a run pass that is as good as the baseline, and the baseline is the same bytes every time', () => {
    const { comparison } = compare(perfectRun(gold));
    expect(comparison).toMatchObject({ verdict: 'pass', lost: [], changes: [] });
    const bytes = formatBaseline(baseline);
    expect(formatBaseline(createBaseline(evaluate(shuffled(perfectRun(gold)), gold)))).toBe(bytes);
    expect(parseBaseline(bytes)).toEqual(baseline);
    expect(parseBaseline('{}')).toBeNull();
  });

  it('stops a flipped stage cue and names the lost rows', () => {
    const report = compare(flip(perfectRun(gold), 'actions', 'stage', 'planned', 'standing'));
    expect(report.comparison.verdict).toBe('regression');
    const quotes = report.comparison.lost.map(({ row }) => textCell(row, 'quote'));
    expect(quotes).toContain('introduce');
    expect(quotes).not.toContain('opened');
    expect(report.comparison.changes.filter((change) => change.isRegression).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['actions/accuracy/stage', 'actions/record_strict']),
    );
    for (const format of reportFormats) expect(format.write(report)).toContain('introduce');
    expect(verdictOf(report)).toContain('Regression');
  });

  it('stops a fall of more than half a point, not a smaller one, and not one that stands on too few rows', () => {
    const run = flip(perfectRun(gold), 'actions', 'stage', 'discontinued', 'completed');
    const evaluation = evaluate(run, gold);
    const drops = (options: Partial<typeof defaultGateOptions>) =>
      compareWithBaseline(evaluation, baseline, { ...defaultGateOptions, ...options })
        .changes.filter((change) => change.isRegression)
        .map(({ name }) => name);
    expect(drops({})).toContain('actions/accuracy/stage');
    expect(drops({ maxDrop: 0.02 })).toEqual([]);
    expect(drops({ minSupport: 100_000 })).toEqual([]);
    expect(drops({ gates: ['entities/strict'] })).toEqual([]);
  });

  it('holds minimums without a baseline', () => {
    const options = { ...defaultGateOptions, minimums: { 'entities/strict': 0.9, 'nothing/strict': 0.5 } };
    const { verdict, belowMinimum } = compareWithBaseline(perfect, null, options);
    expect(verdict).toBe('regression');
    expect(belowMinimum.map(({ name }) => name)).toEqual(['nothing/strict']);
  });

  it('does not miss rows that were taken out of the gold', () => {
    const less = gold.map((page) => ({ ...page, tables: new Map([...page.tables, ['entities', []]]) }));
    const { lost } = compareWithBaseline(evaluate(perfectRun(less), less), baseline, defaultGateOptions);
    expect(lost).toEqual([]);
  });
});

describe('a fault in a rule of the real pipeline', () => {
  it('fails the gate with the rows that it loses, and passes when it is undone', () => {
    const good = evaluate(runCorpus(), gold);
    const reached = createBaseline(good);
    const disabledRules = ['lost-ligature-letters', 'side-tabs'];
    const bad = evaluate(runCorpus({ normalize: { disabledRules } }), gold);
    const { verdict, lost, changes } = compareWithBaseline(bad, reached, defaultGateOptions);
    expect(verdict).toBe('regression');
    const names = lost.map(({ table, row }) => `${table} ${textCell(row, 'text') || textCell(row, 'kind')}`);
    expect(names).toEqual(expect.arrayContaining(['normalize_facts junior officers', 'edits ligature']));
    expect(changes.find(({ name }) => name === 'edits/edits')?.isRegression).toBe(true);
    expect(compareWithBaseline(evaluate(runCorpus(), gold), reached, defaultGateOptions).verdict).toBe('pass');
  });
});

describe('reports', () => {
  const hostile = 'a <script>alert("x")</script> | *b* & ]]>\u0007';
  const page: GoldPage = {
    ...gold[0]!,
    completeness: new Map([['entities', 'full']]),
    tables: new Map([
      ['entities', [{ doc_id: gold[0]!.docId, page_n: 1, raw_start: 0, raw_end: 4, label: 'ORG', quote: hostile }]],
    ]),
  };
  const run: RunOutput = { tables: new Map(), repaired: new Map([[page.docId, ['']]]) };
  const evaluation = evaluate(run, [page]);
  const known = createBaseline(evaluate({ ...run, tables: page.tables }, [page]));
  const report = { evaluation, comparison: compareWithBaseline(evaluation, known, defaultGateOptions) };
  const written = new Map(reportFormats.map((format) => [format.id, format.write(report)]));

  it('never let text of a document become markup', () => {
    expect(written.get('html')).toContain('&lt;script&gt;');
    expect(written.get('html')).not.toContain('<script');
    expect(written.get('md')).not.toContain('<script');
    expect(written.get('md')).toContain('\\|');
    expect(written.get('junit')).toContain('&lt;script&gt;');
    expect(written.get('junit')).not.toContain('\u0007');
  });

  it('begin with the verdict and the lost rows', () => {
    const markdown = written.get('md')!;
    expect(markdown.indexOf('Regression: 1 row lost')).toBeGreaterThan(0);
    expect(markdown.indexOf('## Lost rows')).toBeLessThan(markdown.indexOf('## Figures'));
    expect(written.get('junit')).toContain('failures="1"');
    expect(written.get('html')).toContain('<td>missed</td>');
  });
});
