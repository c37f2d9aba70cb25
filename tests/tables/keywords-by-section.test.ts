import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { documentFromText } from '../../src/library.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { createDocumentView } from '../../src/tables/document-view.ts';
import { keywordsBySection } from '../../src/tables/keywords-by-section.ts';

const text = `Chapter 1 Harbour Safety

The coast guard renews coastal radar stations. Coastal radar stations watch the strait, and the budget plan pays for coastal radar stations.

Chapter 2 Island Ferries

The island ferry sails at dawn. Every island ferry has a crew of nine, and the budget plan pays for the island ferry.`;
const view = createDocumentView(createPipeline(parseConfig({}))(documentFromText(text, 'paper')));
const rows = [...keywordsBySection.rows(view)].map((row) =>
  Object.fromEntries(keywordsBySection.columns.map(({ name }, index) => [name, row[index]])),
);
const firstOf = (section: RegExp) => rows.find((row) => section.test(String(row.section)) && row.rank === 1);

describe('keywords_by_section', () => {
  it('puts first what a section has and the others have not', () => {
    expect(firstOf(/Harbour Safety$/)).toMatchObject({ frequency: 3, method: 'tf-isf', pages: ['1'] });
    expect(String(firstOf(/Harbour Safety$/)!.term)).toMatch(/radar station/i);
    expect(String(firstOf(/Island Ferries$/)!.term)).toMatch(/island ferry/i);
  });
  it('counts within the section only', () => {
    const budget = rows.filter(({ term }) => /budget plan/i.test(String(term)));
    expect(budget.map(({ frequency }) => frequency)).toEqual([1, 1]);
  });
  it('shows at most ten of a section', () => {
    expect(Math.max(...rows.map(({ rank }) => Number(rank)))).toBeLessThanOrEqual(10);
  });
});
