import { describe, expect, it } from 'vitest';
import { evaluate, type RunOutput } from '../../src/evaluate/evaluate.ts';
import { isFieldRight } from '../../src/evaluate/field-scores.ts';
import { type GoldPage, parseGoldPage } from '../../src/evaluate/gold.ts';
import type { Score } from '../../src/evaluate/score.ts';
import type { ScoredRow } from '../../src/evaluate/scored-row.ts';

const text = 'The MOD will build a port near Oslo.';

function goldPage(tables: Readonly<Record<string, readonly ScoredRow[]>>, level = 'full', page = 1): GoldPage {
  const completeness = Object.fromEntries(Object.keys(tables).map((table) => [table, level]));
  const files = Object.entries(tables).map(
    ([table, rows]) => [table, rows.map((row) => JSON.stringify(row)).join('\n')] as const,
  );
  const meta = JSON.stringify({ doc_id: 'paper', page_n: page, completeness });
  const parsed = parseGoldPage({ folder: 'gold', page: text, meta, tables: new Map(files) });
  expect(parsed.problems).toEqual([]);
  return parsed.page!;
}

function runOf(tables: Readonly<Record<string, readonly ScoredRow[]>>, repaired = text): RunOutput {
  const rows = Object.entries(tables).map(
    ([table, list]) => [table, list.map((row) => ({ doc_id: 'paper', page_n: 1, ...row }))] as const,
  );
  return { tables: new Map(rows), repaired: new Map([['paper', [repaired]]]) };
}

const entity = (label: string, raw_start: number, raw_end: number): ScoredRow => ({
  label,
  raw_start,
  raw_end,
  quote: text.slice(raw_start, raw_end),
});
const mod = entity('ORG', 4, 7);
const oslo = entity('GPE', 31, 35);

const action: ScoredRow = {
  verb: 'build',
  raw_start: 13,
  raw_end: 18,
  actor_resolved: 'Ministry of Defence',
  object: 'a port near Oslo',
  object_head: 'port',
  stage: 'planned',
  polarity: 'Pos',
};

const find = (scores: readonly Score[], measure: string, field = '', scope = 'micro') =>
  scores.find((one) => one.scope === scope && one.measure === measure && one.field === field);

describe('evaluate', () => {
  it('scores labels, their mean and documents', () => {
    const { scores, errors } = evaluate(runOf({ entities: [mod, entity('ORG', 31, 35)] }), [
      goldPage({ entities: [mod, oslo] }),
    ]);
    expect(find(scores, 'strict')).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, value: 0.5, low: null });
    expect(find(scores, 'exact')?.value).toBe(1);
    expect(find(scores, 'strict', '', 'macro')?.f1).toBe(0.5);
    expect(scores.filter(({ scope, measure }) => scope === 'label' && measure === 'strict')).toMatchObject([
      { label: 'GPE', f1: 0 },
      { label: 'ORG', f1: 1 },
    ]);
    expect(errors).toMatchObject([{ kind: 'wrong_label', goldValue: 'GPE', predictedValue: 'ORG', page: 1 }]);
  });

  it('counts what comes out on a page whose gold has no rows', () => {
    const { scores, errors } = evaluate(runOf({ entities: [mod] }), [goldPage({ entities: [] })]);
    expect(find(scores, 'strict')).toMatchObject({ precision: 0, recall: null, f1: 0 });
    expect(errors.map(({ kind }) => kind)).toEqual(['spurious']);
  });

  it('scores nothing where there is nothing', () => {
    expect(evaluate(runOf({ entities: [] }), [goldPage({ entities: [] })]).scores).toEqual([]);
  });

  it('leaves unjudged tables out and says so; of a table judged in part it counts recall alone', () => {
    const run = runOf({ entities: [mod, oslo], sentences: [{ kind: 'complete', raw_start: 0, raw_end: 36 }] });
    const { scores, notes } = evaluate(run, [goldPage({ entities: [mod] }, 'partial')]);
    expect(new Set(scores.map(({ table }) => table))).toEqual(new Set(['entities']));
    expect(find(scores, 'strict')).toMatchObject({ precision: null, recall: 1, f1: null, value: 1 });
    expect(notes.join('\n')).toContain('sentences: not judged');
    expect(notes.join('\n')).toContain('entities: judged in part');
  });

  it('notes a gold page that the run does not have', () => {
    const { scores, notes, pages } = evaluate({ tables: new Map(), repaired: new Map() }, [
      goldPage({ entities: [mod] }),
    ]);
    expect(scores).toEqual([]);
    expect(pages).toBe(0);
    expect(notes[0]).toContain('paper p. 1');
  });

  it('does not look at pages without gold', () => {
    const elsewhere = { ...oslo, page_n: 7 };
    expect(
      find(evaluate(runOf({ entities: [mod, elsewhere] }), [goldPage({ entities: [mod] })]).scores, 'strict')?.f1,
    ).toBe(1);
  });

  it('compares records field by field; a column that the gold leaves out is not scored', () => {
    const predicted = { ...action, stage: 'underway', object: 'the port near Oslo', actor: 'The MOD', action_id: 'a1' };
    const { scores, errors, right } = evaluate(runOf({ actions: [predicted] }), [goldPage({ actions: [action] })]);
    expect(find(scores, 'accuracy', 'stage')?.value).toBe(0);
    expect(find(scores, 'accuracy', 'object')?.value).toBe(1);
    expect(find(scores, 'accuracy', 'actor')).toBeUndefined();
    expect(find(scores, 'record_strict')?.f1).toBe(0);
    expect(errors).toMatchObject([
      { kind: 'wrong_field', field: 'stage', goldValue: 'planned', predictedValue: 'underway' },
    ]);
    expect(right).toEqual([]);
  });

  it.each([
    ['as it is', {}, 1, 1],
    ['another stage', { stage: 'goal' }, 0, 0],
    ['another polarity', { polarity: 'Neg' }, 0, 0],
    ['the actor right as it stands', { actor_resolved: 'Fleet', actor: 'MOD' }, 0, 1],
    ['neither actor right', { actor_resolved: 'Fleet', actor: 'fleet' }, 0, 0],
    ['the head inside the object', { object_head: 'Oslo' }, 0, 1],
    ['the head nowhere', { object_head: 'Oslo', object: 'a quay near Oslo' }, 0, 0],
  ])('tells a record right as stated from one right in all: %s', (_, change, strict, asStated) => {
    const gold = { ...action, actor: 'MOD' };
    const predicted = { ...gold, ...change, action_id: 'a1' };
    const { scores } = evaluate(runOf({ actions: [predicted] }), [goldPage({ actions: [gold] })]);
    const [whole, stated] = ['record_strict', 'record_as_stated'].map((measure) => find(scores, measure));
    expect([whole?.f1, stated?.f1]).toEqual([strict, asStated]);
    expect(stated?.tally).toMatchObject({ correct: asStated, incorrect: 1 - asStated, missed: 0, spurious: 0 });
  });

  it('reads the values of closed lists to the letter, and texts without article and quotation marks', () => {
    expect(isFieldRight('choice', 'planned', 'Planned')).toBe(false);
    expect(isFieldRight('text', 'the “Fund”', 'fund.')).toBe(true);
    expect(isFieldRight('heads', 'ship; new port', 'port; ship')).toBe(true);
    expect(isFieldRight('heads', 'ship', 'ship; port')).toBe(false);
  });

  it('finds a programme on another page of the document, and the brackets of a gold cell name it twice', () => {
    const gold = goldPage({
      programs: [{ program_name: 'Port Plan', program_type: 'plan', stage: 'planned', owner: 'Ministry (MOD)' }],
    });
    const predicted = {
      program_name: 'port plan',
      program_type: 'plan',
      stage: 'planned',
      owner: 'the MOD',
      page_n: 9,
    };
    const { scores } = evaluate(runOf({ programs: [predicted] }), [gold]);
    expect(find(scores, 'record_strict')?.f1).toBe(1);
    expect(find(scores, 'accuracy', 'owner')?.value).toBe(1);
  });

  it('judges negatives without their determiner', () => {
    const gold = goldPage({
      negative: [{ table: 'program_mentions', text: 'a port', why: 'no programme', raw_start: 19, raw_end: 25 }],
    });
    const came = runOf({ program_mentions: [{ text: 'port', raw_start: 21, raw_end: 25 }] });
    expect(find(evaluate(came, [gold]).scores, 'negatives')?.value).toBe(0);
    expect(find(evaluate(runOf({}), [gold]).scores, 'negatives')?.value).toBe(1);
  });

  it('judges edits by what they make of the page', () => {
    const raw = 'an eff cient\nway 12';
    const parsed = parseGoldPage({
      folder: 'gold',
      page: raw,
      meta: JSON.stringify({ doc_id: 'paper', page_n: 1, completeness: { edits: 'full', normalize_facts: 'full' } }),
      tables: new Map([
        [
          'edits',
          [
            '{"raw_start":6,"raw_end":7,"original":" ","replacement":"i"}',
            '{"raw_start":16,"raw_end":19,"original":" 12","replacement":""}',
          ].join('\n'),
        ],
        ['normalize_facts', '{"type":"present","text":"efficient way"}\n{"type":"absent","text":"12"}'],
      ]),
    });
    // The whole word replaced instead of one letter: cut otherwise, but right.
    const edit = { original: 'eff cient', replacement: 'efficient', start: 3, end: 12, raw_start: 3, raw_end: 12 };
    const { scores, errors } = evaluate(runOf({ edits: [edit] }, 'an efficient way 12'), [parsed.page!]);
    expect(find(scores, 'edits')).toMatchObject({ precision: 1, recall: 0.5 });
    expect(find(scores, 'facts')?.value).toBe(0.5);
    expect(find(scores, 'character_error_rate')?.value).toBeCloseTo(3 / 16);
    expect(errors.map(({ kind, table }) => `${kind} ${table}`)).toEqual(['forbidden normalize_facts', 'missed edits']);
  });

  it('gives an interval on 30 pages and more, always the same', () => {
    const pages = Array.from({ length: 30 }, (_, index) => goldPage({ entities: [mod, oslo] }, 'full', index + 1));
    const rows = pages.flatMap(({ page }) => [
      { ...mod, page_n: page },
      ...(page % 3 ? [{ ...oslo, page_n: page }] : []),
    ]);
    const score = () => find(evaluate(runOf({ entities: rows }), pages).scores, 'strict')!;
    expect(score().value).toBeCloseTo(10 / 11);
    expect(score().low).toBeLessThan(10 / 11);
    expect(score().high).toBeGreaterThan(10 / 11);
    expect(score()).toEqual(score());
    expect(find(evaluate(runOf({ entities: rows }), pages.slice(1)).scores, 'strict')?.low).toBeNull();
  });
});
