import type { LocatedError } from '../evaluate.ts';
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

/** One self-contained page: figures, what changed, and each page's errors with the gold in the left column and the run in the right. */
export const html: ReportFormat = {
  id: 'html',
  fileName: 'evaluation.html',
  write: (report) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>policylens evaluation</title>
<style>${style}</style>
</head>
<body>
<h1>Evaluation</h1>
<p class="verdict"><strong>${escapeHtml(verdictOf(report))}</strong></p>
${lost(report)}${changes(report)}${figures(report)}${errors(report)}</body>
</html>
`,
};

/** Kinds are told by their words; the border only helps the eye. */
const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
th, td { border: 1px solid #767676; padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f0f0f0; } td.number { text-align: right; font-variant-numeric: tabular-nums; }
.side { width: 36%; } .verdict { border-left: .4rem solid #1a1a1a; padding-left: .8rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; } .nothing { font-style: italic; color: #595959; }`;

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>\n`;
const cell = (text: string, className = ''): string =>
  `<td${className ? ` class="${className}"` : ''}>${escapeHtml(text)}</td>`;
const side = (text: string): string => (text === '' ? '<td class="nothing">nothing</td>' : cell(text));
const head = (names: readonly string[]): string =>
  `<thead><tr>${names.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>\n`;

function lost({ comparison }: Report): string {
  if (comparison.lost.length === 0) return '';
  const items = comparison.lost.map((one) => `<li>${escapeHtml(describeRow(one))}</li>`).join('\n');
  return `<h2>Lost rows</h2>\n<ul>\n${items}\n</ul>\n`;
}

function changes({ comparison }: Report): string {
  if (comparison.changes.length === 0) return '';
  const rows = comparison.changes.map((change) =>
    row([
      cell(change.name),
      cell(describeChange(change)),
      cell(change.isRegression ? 'regression' : change.isGated ? 'gated' : ''),
    ]),
  );
  return `<h2>Changes, down first</h2>\n<table>${head(['measure', 'before → after, %', 'gate'])}<tbody>\n${rows.join('')}</tbody></table>\n`;
}

function figures({ evaluation }: Report): string {
  const rows = headlineScores(evaluation.scores).map((score) =>
    row([
      cell(score.name),
      ...[score.value, score.precision, score.recall].map((value) => cell(percent(value), 'number')),
    ]),
  );
  return `<h2>Figures</h2>\n<table>${head(['measure', 'value, %', 'precision', 'recall'])}<tbody>\n${rows.join('')}</tbody></table>\n`;
}

function errors({ evaluation }: Report): string {
  const byPage = new Map<string, LocatedError[]>();
  for (const error of evaluation.errors) {
    const place = `${error.docId}, page ${error.label ?? error.page}`;
    const list = byPage.get(place);
    if (list) list.push(error);
    else byPage.set(place, [error]);
  }
  const tables = [...byPage].map(([place, list]) => {
    const rows = list.map((error) => {
      const { what, gold, run } = describeError(error);
      return row([cell(error.table), cell(what), side(gold), side(run)]);
    });
    const header =
      '<thead><tr><th scope="col">table</th><th scope="col">what</th><th scope="col" class="side">gold</th><th scope="col" class="side">run</th></tr></thead>\n';
    return `<table><caption>${escapeHtml(place)}: ${list.length} errors</caption>${header}<tbody>\n${rows.join('')}</tbody></table>\n`;
  });
  return `<h2>Errors</h2>\n${tables.join('') || '<p>None.</p>\n'}`;
}
