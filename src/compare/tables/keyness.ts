import { type ColumnOf, defineTable } from '../../model/table.ts';
import type { KeynessRow } from '../keyness.ts';

const count = (name: string, description: string, value: (row: KeynessRow) => number): ColumnOf<KeynessRow> => ({
  name,
  type: 'integer',
  description,
  value,
});

export const keynessTable = defineTable({
  id: 'keyness',
  summary:
    'One row per word or word pair: how strongly it sets the target group of documents apart from the reference.',
  items: (rows: readonly KeynessRow[]) => rows,
  columns: [
    { name: 'term', type: 'string', description: 'One or two words, in lower case.', value: ({ term }) => term },
    {
      name: 'G2',
      type: 'number',
      description: 'Log-likelihood ratio over four cells (Dunning 1993); negative where the reference has more.',
      value: ({ g2 }) => Number(g2.toPrecision(8)),
    },
    {
      name: 'p',
      type: 'number',
      description: 'Chance of so high a G2 (chi-squared, one degree of freedom), not corrected for many terms.',
      value: ({ p }) => Number(p.toPrecision(6)),
    },
    {
      name: 'log_ratio',
      type: 'number',
      description:
        'Log2 of the relative frequencies\u2019 ratio (Hardie 2014); half an occurrence where a side has none.',
      value: ({ logRatio }) => Number(logRatio.toPrecision(6)),
    },
    count('n_target', 'Occurrences in the target.', ({ targetCount }) => targetCount),
    count('n_reference', 'Occurrences in the reference.', ({ referenceCount }) => referenceCount),
    count('docfreq_target', 'Documents of the target that have it.', ({ targetDocuments }) => targetDocuments),
    count('docfreq_reference', 'Documents of the reference that have it.', (row) => row.referenceDocuments),
    { name: 'target', type: 'string', description: 'Name of the target group.', value: ({ target }) => target },
    {
      name: 'reference',
      type: 'string',
      description: 'Name of the reference group.',
      value: ({ reference }) => reference,
    },
  ],
});
