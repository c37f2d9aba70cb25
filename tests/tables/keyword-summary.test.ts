import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { documentFromText } from '../../src/library.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { createDocumentView } from '../../src/tables/document-view.ts';
import { keywordSummary } from '../../src/tables/keyword-summary.ts';

const pipeline = createPipeline(parseConfig({}));
const papers = [
  ['a', 'The harbour patrol guards coastal radar stations. Coastal radar stations need new antennas.'],
  ['b', 'Budgets pay for coastal radar stations. The island ferry sails to coastal radar stations.'],
].map(([id, text]) => pipeline(documentFromText(text!, id!)));

function rowsOf(results: typeof papers) {
  const tally = keywordSummary.createTally();
  for (const result of results) tally.add(keywordSummary.collect(createDocumentView(result)));
  return [...tally.corpusRows()].map((row) =>
    Object.fromEntries(keywordSummary.columns.map(({ name }, index) => [name, row[index]])),
  );
}

describe('keyword_summary', () => {
  it('puts a term that leads in both documents first, its mentions added up', () => {
    const [first] = rowsOf(papers);
    const ranks = papers.map(({ keywords }) => keywords.find(({ term }) => /^coastal radar/.test(term))!);
    expect(first).toMatchObject({ rank: 1, docfreq: 2, doc_ids: ['a', 'b'], method: 'reciprocal-rank' });
    expect(first!.term).toBe(ranks[0]!.term);
    expect(first!.frequency).toBe(ranks[0]!.frequency + ranks[1]!.frequency);
    expect(first!.score).toBeCloseTo(1 / (60 + ranks[0]!.rank) + 1 / (60 + ranks[1]!.rank), 8);
  });

  it('keeps what one document alone has', () => {
    const ferry = rowsOf(papers).find(({ term }) => /ferry/.test(String(term)));
    expect(ferry).toMatchObject({ docfreq: 1, doc_ids: ['b'] });
    expect(String(ferry!.example)).toContain('ferry');
  });

  it('is the same in any order of the documents', () => {
    expect(rowsOf(papers.toReversed())).toEqual(rowsOf(papers));
  });
});
