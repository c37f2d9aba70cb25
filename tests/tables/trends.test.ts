import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { documentFromText } from '../../src/library.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { createDocumentView } from '../../src/tables/document-view.ts';
import { trends } from '../../src/tables/trends.ts';

const pipeline = createPipeline(parseConfig({}));

function itemsOf(id: string, docvars: Readonly<Record<string, string>>, text: string) {
  return trends.collect(createDocumentView(pipeline({ ...documentFromText(text, id), docvars })));
}

// 8 + 8 words in two papers of 2016, 10 in one of 2020.
const first = itemsOf('a', { year: '2016' }, 'Norway will establish the Harbour Renewal Programme soon.');
const second = itemsOf('b', { year: '2016' }, 'Ships of Norway sail at dawn every day.');
const third = itemsOf('c', { year: '2020' }, 'Norway expands the Harbour Renewal Program. Norway thanks nobody else.');

function rowsOf(...documents: readonly (typeof first)[]) {
  const tally = trends.createTally();
  for (const items of documents) tally.add(items);
  return [...tally.corpusRows()].map((row) =>
    Object.fromEntries(trends.columns.map(({ name }, index) => [name, row[index]])),
  );
}

describe('trends', () => {
  it('counts per 10,000 words of a year, its documents together', () => {
    const norway = rowsOf(first, second, third).filter(({ kind, term }) => kind === 'entity' && term === 'Norway');
    expect(norway).toMatchObject([
      { label: 'GPE', year: '2016', frequency: 2, docfreq: 2, n_words: 16, n_documents: 2, per_10k: 1250 },
      { label: 'GPE', year: '2020', frequency: 2, docfreq: 1, n_words: 10, n_documents: 1, per_10k: 2000 },
    ]);
  });

  it('follows a programme over two spellings', () => {
    const program = rowsOf(first, second, third).filter(({ kind }) => kind === 'program');
    expect(program).toMatchObject([
      { term: 'harbour renewal program', year: '2016', frequency: 1, per_10k: 625 },
      { term: 'harbour renewal program', year: '2020', frequency: 1, per_10k: 1000 },
    ]);
    expect(program[0]!.program_id).toBe(program[1]!.program_id);
  });

  it('has keywords, and nothing of a document without a year', () => {
    expect(rowsOf(first).some(({ kind }) => kind === 'keyword')).toBe(true);
    const undated = itemsOf('d', {}, 'Norway will establish the Harbour Renewal Programme soon.');
    expect(rowsOf(undated)).toEqual([]);
    expect(rowsOf(first, undated)).toEqual(rowsOf(first));
  });

  it('is the same in any order of the documents', () => {
    expect(rowsOf(third, first, second)).toEqual(rowsOf(first, second, third));
  });
});
