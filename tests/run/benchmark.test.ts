import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { findFiles } from '../../src/ingest/find-files.ts';
import { groupDocuments } from '../../src/ingest/group-documents.ts';
import { benchmark } from '../../src/run/benchmark.ts';

const root = join(import.meta.dirname, '../..');

it('tells the CPU of each stage and of all together, as multiples of wink-nlp alone', () => {
  const config = parseConfig({ inputs: ['corpus/aldermark_2021_SecurityAndResilience.txt'] });
  const { documents } = groupDocuments(findFiles(config.inputs, root).files);
  const { costs, pages, documents: count } = benchmark({ config, root, documents });
  expect([count, pages]).toEqual([1, 6]);
  expect(costs.map(({ stage }) => stage)).toEqual([
    'ingest',
    'normalize',
    'analyze',
    'extract',
    'tables and export',
    'tables of the corpus',
    'all stages',
    'wink-nlp: tokens',
    'wink-nlp: sentences, parts of speech',
  ]);
  const stages = costs.slice(0, 6).reduce((sum, { cpu }) => sum + cpu, 0);
  expect(costs[6]?.cpu).toBeCloseTo(stages, 6);
  const floor = costs.at(-1);
  expect(floor?.ratio).toBe(1);
  expect(costs[6]?.ratio).toBeCloseTo(stages / floor!.cpu, 6);
});
