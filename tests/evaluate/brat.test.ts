import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBrat, writeBrat } from '../../src/evaluate/brat.ts';
import type { ScoredRow } from '../../src/evaluate/scored-row.ts';
import { readGold } from '../../src/run/read-gold.ts';
import { corpusFolder } from './corpus-run.ts';

const { pages } = readGold(join(corpusFolder, 'gold'));

describe('brat standoff', () => {
  it('cuts a span at a line end and keeps labels, attributes and notes', () => {
    const text = 'The Coast\nGuard will build.';
    const entities = [
      {
        doc_id: 'd',
        page_n: 1,
        label: 'ORG',
        normalized: 'Coast Guard',
        mention_type: 'NAM',
        raw_start: 4,
        raw_end: 15,
      },
    ];
    const actions = [{ doc_id: 'd', page_n: 1, stage: 'planned', polarity: 'Pos', raw_start: 21, raw_end: 26 }];
    const written = writeBrat(
      text,
      new Map<string, typeof entities | typeof actions>([
        ['entities', entities],
        ['actions', actions],
      ]),
    );
    expect(written).toBe(
      [
        'T1\tORG 4 9;10 15\tCoast Guard',
        'A1\tMention_type T1 NAM',
        '#1\tAnnotatorNotes T1\tCoast Guard',
        'T2\tAction 21 26\tbuild',
        'A2\tStage T2 planned',
        'A3\tPolarity T2 Pos',
        '',
      ].join('\n'),
    );
    const { tables, problems } = readBrat(written, text, { docId: 'd', page: 1 });
    expect(problems).toEqual([]);
    expect(tables.get('entities')).toEqual([{ ...entities[0], text: 'Coast\nGuard', quote: 'Coast\nGuard' }]);
    expect(tables.get('actions')).toEqual([{ ...actions[0], verb: 'build', quote: 'build' }]);
  });

  it('brings every span of the shipped gold back', () => {
    for (const { text, tables, docId, page } of pages) {
      const back = readBrat(writeBrat(text, tables), text, { docId, page });
      expect(back.problems).toEqual([]);
      for (const table of ['entities', 'actions', 'program_mentions', 'negative']) {
        const onPage = (tables.get(table) ?? []).filter(({ page_n_end }) => page_n_end === undefined);
        const spans = (rows: readonly ScoredRow[]) =>
          rows.map((row) => `${row.raw_start}-${row.raw_end} ${row.label ?? row.stage ?? ''}`).sort();
        expect(spans(back.tables.get(table) ?? [])).toEqual(spans(onPage));
      }
    }
  });

  it('says what does not stand where it should, and what it leaves out', () => {
    const { tables, problems } = readBrat(
      'T1\tORG 0 3\tAbc\nT2\tORG 0 99\tThe\nR1\tOwns Arg1:T1 Arg2:T2\n',
      'The port',
      { docId: 'd', page: 1 },
    );
    expect(tables.size).toBe(0);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});
