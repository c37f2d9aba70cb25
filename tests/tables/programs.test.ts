import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { documentFromText } from '../../src/library.ts';
import type { Cell, Row } from '../../src/model/table.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { runOutputOf } from '../../src/run/run-output.ts';
import { createDocumentView } from '../../src/tables/document-view.ts';
import { programDocuments } from '../../src/tables/program-documents.ts';
import { programs } from '../../src/tables/programs.ts';

const pipeline = createPipeline(parseConfig({}));

function paper(id: string, year: string, text: string) {
  return pipeline({ ...documentFromText(text, id), docvars: { year } });
}

const papers = [
  paper(
    'a-2004',
    '2004',
    'The Ministry of Defence will establish the “Harbour Renewal Programme”. Ships sail at dawn. Crews rest at noon.',
  ),
  paper(
    'b-2012',
    '2012',
    'The Ministry of Defense is implementing the Harbour Renewal Program in 2012.\n\nThe Harbour Renewal Program serves small islands. Nobody mentions the Island Radar Plan, which was completed in 2009.',
  ),
  paper(
    'c-2020',
    '2020',
    'The Harbour Renewal Program (HRP) stands.\n\nThe HRP is known. The Ministry of Defense will establish the Night Patrol Project.',
  ),
];

function registryOf(items: readonly (readonly Row[])[]) {
  const tally = programs.createTally();
  for (const one of items) tally.add(one);
  return [...tally.corpusRows()];
}

const items = papers.map((result) => programs.collect(createDocumentView(result)));
const cells = (row: Row) => Object.fromEntries(programs.columns.map(({ name }, index) => [name, row[index]]));

describe('one name in two countries', () => {
  const text = 'The cabinet adopted the National Security Strategy. It joined the Harbour Security Initiative.';
  const paperOf = (country: string, year: string) =>
    pipeline({ ...documentFromText(text, `${country}-${year}`), docvars: { country, year } });
  const registry = registryOf(
    [paperOf('Vesland', '2004'), paperOf('Arda', '2004'), paperOf('Arda', '2012')].map((result) =>
      programs.collect(createDocumentView(result)),
    ),
  ).map(cells);
  const documentsOf = (name: string) =>
    registry.filter(({ program_name }) => program_name === name).map(({ doc_ids }) => doc_ids);

  it('keeps apart what every state may call by that name, and joins the editions of one state', () => {
    expect(documentsOf('National Security Strategy').sort()).toEqual([['Arda-2004', 'Arda-2012'], ['Vesland-2004']]);
  });

  it('is one programme where the name has a word of its own', () => {
    expect(documentsOf('Harbour Security Initiative')).toEqual([['Arda-2004', 'Arda-2012', 'Vesland-2004']]);
  });
});

describe('the registry of programmes', () => {
  const rows = registryOf(items).map(cells);

  it('has one row a programme for all documents, spellings and abbreviations merged', () => {
    expect(rows.map(({ program_name }) => program_name).sort()).toEqual([
      'Harbour Renewal Program',
      'Island Radar Plan',
      'Night Patrol Project',
    ]);
    const harbour = rows.filter(({ program_name }) => program_name === 'Harbour Renewal Program');
    expect(harbour).toHaveLength(1);
    expect(harbour[0]).toMatchObject({
      aliases: ['HRP', 'Harbour Renewal Programme'],
      docfreq: 3,
      doc_ids: ['a-2004', 'b-2012', 'c-2020'],
    });
  });

  it('takes stage and place of the best evidence, of equals the newest, and sums the mentions', () => {
    const harbour = rows.find(({ program_name }) => program_name === 'Harbour Renewal Program');
    // 2004 says "will establish", 2012 "is implementing": equal evidence, so the newer paper decides; 2020 tells nothing.
    expect(harbour).toMatchObject({ stage: 'underway', doc_id: 'b-2012', page_n: 1, first_page: 1 });
    const mentions = papers.flatMap(({ programMentions }) => programMentions.map(({ key }) => key));
    expect(harbour?.frequency).toBe(mentions.filter((key) => key === 'harbour renewal program').length);
    expect(harbour?.years).toContain('2012');
  });

  it('takes what the best evidence does not state from the best that does, and orders by document and place', () => {
    const names = programDocuments.columns.map(({ name }) => name);
    const itemOf = (rank: number, given: Readonly<Record<string, Cell>>): Row => [
      rank,
      '2020',
      ...names.map((name) => given[name] ?? (/^(?:aliases|years)$/.test(name) ? [] : null)),
    ];
    const place = (doc_id: string, page_n: number, start: number) => ({ doc_id, page_n, start, frequency: 1 });
    const [first, ...rest] = registryOf([
      [
        itemOf(0, { program_id: 'p1', program_name: 'B Plan', ...place('a', 2, 5) }),
        itemOf(0, { program_id: 'p2', program_name: 'C Plan', ...place('a', 1, 90) }),
        itemOf(0, { program_id: 'p3', program_name: 'D Plan', ...place('a', 1, 10) }),
        itemOf(0, { program_id: 'p0', program_name: 'E Plan', ...place('a', 1, 90) }),
      ],
      [itemOf(1, { program_id: 'p3', program_name: 'Plan D', owner: 'Fleet', ...place('b', 1, 0), frequency: 2 })],
      [itemOf(2, { program_id: 'p3', program_name: 'D Plan', owner: 'Army', purpose: 'peace', ...place('c', 1, 0) })],
    ]).map(cells);
    expect(first).toMatchObject({
      program_id: 'p3',
      program_name: 'D Plan',
      aliases: ['Plan D'],
      owner: 'Fleet',
      purpose: 'peace',
      frequency: 4,
      doc_id: 'a',
      docfreq: 3,
    });
    expect(rest.map(({ program_id }) => program_id)).toEqual(['p0', 'p2', 'p1']);
  });

  it('gives one id to the mentions of all documents, whatever other documents there are', () => {
    const all = runOutputOf(papers).tables;
    const alone = runOutputOf(papers.slice(0, 1)).tables;
    const idsOf = (tables: typeof all) => new Set(tables.get('program_mentions')!.map(({ program_id }) => program_id));
    for (const id of idsOf(alone)) expect(idsOf(all)).toContain(id);
    const known = new Set(rows.map(({ program_id }) => program_id));
    expect([...idsOf(all)].every((id) => known.has(String(id)))).toBe(true);
    expect(known.size).toBe(rows.length);
    expect(all.get('actions')!.flatMap(({ program_ids }) => program_ids as string[])).not.toEqual([]);
  });

  it('is the same in whatever order the documents come', () => {
    const expected = registryOf(items);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(registryOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});
