/**
 * Measures policylens on the shared data sets and writes the table between the marks of `docs/quality.md`.
 *
 *   npm run bench:quality [-- ../shared] [--only entities]
 *
 * A data set that is not there is skipped, with that word; the table then keeps its former lines.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionBenchmarks } from './bench-quality/actions.ts';
import type { Benchmark, Figure } from './bench-quality/benchmark.ts';
import { entityBenchmarks } from './bench-quality/entities.ts';
import { judgedPages } from './bench-quality/judged-pages.ts';
import { repairBenchmarks } from './bench-quality/repair.ts';
import { sentenceBenchmarks } from './bench-quality/sentences.ts';
import { termBenchmarks } from './bench-quality/terms.ts';
import { labelMap } from './label-map.ts';

const benchmarks: readonly Benchmark[] = [
  judgedPages,
  ...repairBenchmarks,
  ...sentenceBenchmarks,
  ...entityBenchmarks,
  ...termBenchmarks,
  ...actionBenchmarks,
];

const page = 'docs/quality.md';
const marks = { open: '<!-- bench:quality -->', close: '<!-- /bench:quality -->' };

const flags = process.argv.slice(2);
const only = flags.includes('--only') ? flags[flags.indexOf('--only') + 1] : undefined;
const shared = flags.find((flag, index) => !flag.startsWith('--') && flags[index - 1] !== '--only') ?? '../shared';

const figures: Figure[] = [];
let skipped = 0;
for (const { id, path, measure } of benchmarks) {
  if (only !== undefined && !id.startsWith(only)) continue;
  const place = join(shared, path);
  if (!existsSync(place)) {
    skipped++;
    console.log(`${id.padEnd(40)} skipped: there is no ${place}`);
    continue;
  }
  const before = performance.now();
  const measured = measure(place);
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  for (const figure of measured)
    console.log(`${figure.dataSet} | ${figure.measure} | ${figure.ours.toFixed(1)} | ${figure.best}`);
  console.log(`${id.padEnd(40)} ${seconds} s`);
  figures.push(...measured);
}

if (only !== undefined || skipped > 0) console.log(`${page} is left as it is: only a whole measurement is written.`);
else writeFileSync(page, withTable(existsSync(page) ? readFileSync(page, 'utf8') : '# Quality\n'));

/** Puts the table between the marks, or at the end where there are none. */
function withTable(text: string): string {
  const table = `${marks.open}\n${tableOf(figures)}\n\n${labelTable()}\n${marks.close}`;
  const [open, close] = [text.indexOf(marks.open), text.indexOf(marks.close)];
  if (open < 0 || close < open) return `${text.trimEnd()}\n\n## Figures on public data and judged pages\n\n${table}\n`;
  return text.slice(0, open) + table + text.slice(close + marks.close.length);
}

function tableOf(rows: readonly Figure[]): string {
  const lines = rows.map(
    ({ dataSet, measure, ours, best, note }) =>
      `| ${dataSet} | ${measure} | ${ours.toFixed(1)} | ${best} | ${note ?? ''} |`,
  );
  return ['| data set | measure | ours, % | best known, % | note |', '|---|---|---|---|---|', ...lines].join('\n');
}

/** How the labels of the entity sets are brought together. */
function labelTable(): string {
  const lines = [...labelMap].map(([common, names]) => `| ${common} | ${names.join(', ')} |`);
  return [
    'Labels of the entity sets are compared after this mapping; labels that it does not name are left out on both sides:',
    '',
    '| compared as | labels of the sets and of policylens |',
    '|---|---|',
    ...lines,
  ].join('\n');
}
