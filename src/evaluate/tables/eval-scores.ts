import { defineTable } from '../../model/table.ts';
import { predictedOf, type Score, scoreScopes, supportOf } from '../score.ts';
import type { Tally } from '../tally.ts';

const rate = (value: number | null) => (value === null ? null : Number(value.toFixed(6)));

const count = (name: keyof Tally, description: string) => ({
  name,
  type: 'number' as const,
  description,
  value: ({ tally }: Score) => (tally === null ? null : rate(tally[name])),
});

export const evalScores = defineTable<readonly Score[], Score>({
  id: 'eval_scores',
  summary: 'One row per measure of an evaluation: over all pages, as mean of the labels, per label and per document.',
  items: (scores) => scores,
  columns: [
    {
      name: 'scope',
      type: 'string',
      description:
        'What the row sums up: all judged pages (micro), the mean of the labels (macro), a label or a document.',
      categories: scoreScopes,
      value: ({ scope }) => scope,
    },
    { name: 'table', type: 'string', description: 'The gold table.', value: ({ table }) => table },
    {
      name: 'measure',
      type: 'string',
      description:
        "`strict`, `exact`, `partial`, `ent_type`: nervaluate's scenarios. `name`: records found. `record_strict`: records right in all gated fields. `accuracy`, `token_f1`: one field. `facts`, `edits`, `character_error_rate`: the repair.",
      value: ({ measure }) => measure,
    },
    { name: 'field', type: 'string', description: 'The column that was compared.', value: ({ field }) => field },
    { name: 'label', type: 'string', description: 'The label, for rows about one.', value: ({ label }) => label },
    { name: 'doc_id', type: 'string', description: 'The document, for rows about one.', value: ({ docId }) => docId },
    {
      name: 'n_pages',
      type: 'integer',
      description: 'Judged pages with something to score.',
      value: ({ pages }) => pages,
    },
    {
      name: 'value',
      type: 'number',
      description:
        'The figure to read: F1, the share that is right, recall where the gold is partial, or the error rate.',
      value: ({ value }) => rate(value),
    },
    {
      name: 'ci_low',
      type: 'number',
      description: 'Lower end of the 95 % bootstrap interval over pages; empty below 30 pages.',
      value: ({ low }) => rate(low),
    },
    { name: 'ci_high', type: 'number', description: 'Upper end of that interval.', value: ({ high }) => rate(high) },
    {
      name: 'precision',
      type: 'number',
      description: 'Empty where it does not apply.',
      value: (one) => rate(one.precision),
    },
    { name: 'recall', type: 'number', description: 'Empty where it does not apply.', value: (one) => rate(one.recall) },
    { name: 'f1', type: 'number', description: 'Empty where it does not apply.', value: ({ f1 }) => rate(f1) },
    {
      name: 'support',
      type: 'number',
      description: 'Number of gold items.',
      value: (score) => (score.tally === null ? null : rate(supportOf(score))),
    },
    {
      name: 'predicted',
      type: 'number',
      description: 'Number of items of the run that were counted.',
      value: (score) => (score.tally === null ? null : rate(predictedOf(score))),
    },
    count('correct', "Right ones (nervaluate's COR)."),
    count('incorrect', 'Pairs that do not agree (INC).'),
    count('partial', 'Pairs that overlap (PAR).'),
    count('missed', 'Gold items without a partner (MIS).'),
    count('spurious', 'Items of the run without a partner (SPU).'),
  ],
});
