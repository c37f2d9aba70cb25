import { plural } from '../../text/plural.ts';
import { predictedOf, supportOf } from '../score.ts';
import {
  describeChange,
  describeError,
  describeRow,
  headlineScores,
  percent,
  type Report,
  type ReportFormat,
  verdictOf,
} from './report.ts';

/** A pull request shows this many errors; `eval_errors` has them all. */
const errorLimit = 50;

/** For a pull request: the verdict, what was lost, what moved, the figures, the first errors. */
export const markdown: ReportFormat = {
  id: 'md',
  fileName: 'evaluation.md',
  write: (report) =>
    `${[
      '# Evaluation',
      `**${verdictOf(report)}**`,
      ...lostRows(report),
      ...changes(report),
      ...figures(report),
      ...errors(report),
      ...notes(report),
    ].join('\n\n')}\n`,
};

/** Text from a document inside a Markdown table or list: nothing in it may become markup. */
const plain = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]|#]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, ' ');

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function lostRows({ comparison: { lost, belowMinimum } }: Report): readonly string[] {
  return [
    ...(lost.length > 0 ? ['## Lost rows', lost.map((row) => `- ${plain(describeRow(row))}`).join('\n')] : []),
    ...(belowMinimum.length > 0
      ? [
          '## Below the minimum',
          belowMinimum
            .map(({ name, value, minimum }) => `- ${plain(name)}: ${percent(value)}, wanted ${percent(minimum)}`)
            .join('\n'),
        ]
      : []),
  ];
}

function changes({ comparison }: Report): readonly string[] {
  if (comparison.changes.length === 0) return [];
  const rows = comparison.changes.map((change) => [
    plain(change.name),
    describeChange(change),
    String(Math.round(change.support)),
    change.isRegression ? 'regression' : change.isGated ? 'gated' : '',
  ]);
  return ['## Changes, down first', table(['measure', 'before → after, %', 'support', 'gate'], rows)];
}

function figures({ evaluation }: Report): readonly string[] {
  const rows = headlineScores(evaluation.scores).map((score) => [
    plain(score.name),
    percent(score.value),
    score.low === null ? '' : `${percent(score.low)}–${percent(score.high)}`,
    percent(score.precision),
    percent(score.recall),
    `${Math.round(supportOf(score))} / ${Math.round(predictedOf(score))}`,
  ]);
  return ['## Figures', table(['measure', 'value, %', '95 % interval', 'precision', 'recall', 'gold / run'], rows)];
}

function errors({ evaluation }: Report): readonly string[] {
  const rows = evaluation.errors.slice(0, errorLimit).map((error) => {
    const { what, gold, run } = describeError(error);
    return [error.table, `${error.docId} p. ${error.label ?? error.page}`, what, gold, run].map(plain);
  });
  if (rows.length === 0) return [];
  const rest = evaluation.errors.length - rows.length;
  return [
    `## Errors: ${evaluation.errors.length}`,
    table(['table', 'page', 'what', 'gold', 'run'], rows),
    ...(rest > 0 ? [`and ${plural(rest, 'other')}: see \`eval_errors\`.`] : []),
  ];
}

function notes({ evaluation }: Report): readonly string[] {
  if (evaluation.notes.length === 0) return [];
  return ['## Left out', evaluation.notes.map((note) => `- ${plain(note)}`).join('\n')];
}
