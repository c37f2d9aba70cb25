import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseConfig } from '../config/parse-config.ts';
import { PipelineError } from '../errors.ts';
import { reportFormats } from '../evaluate/reports/index.ts';
import { describeChange, describeRow, headlineScores, percent, verdictOf } from '../evaluate/reports/report.ts';
import { type EvaluatedRun, evaluateRun, writeEvaluation } from '../run/evaluate-run.ts';
import { loadConfig } from './load-config.ts';
import { outputFolder } from './output-folder.ts';
import { defineVerb, type Terminal } from './verb.ts';

interface EvaluateFlags {
  readonly baseline?: string;
  readonly failOnRegression?: boolean;
  readonly report?: string;
  readonly output?: string;
  readonly config?: string;
  readonly quiet?: boolean;
}

export const evaluate = defineVerb({
  register(program, terminal, finish) {
    program
      .command('evaluate')
      .description('score a run against gold: figures, errors, and what changed since the baseline')
      .argument('[run]', 'output folder of a run (default: that of the config)')
      .argument('[gold]', 'folder of gold pages (default: that of the config)')
      .option('--baseline <file>', 'baseline to compare with (default: that of the config, where it is there)')
      .option(
        '--fail-on-regression',
        'exit 2 where a gated figure fell, a right row was lost or a minimum is not reached',
      )
      .option('--report <list>', `reports to write: ${reportFormats.map(({ id }) => id).join(',')} (needs -o)`)
      .option('-o, --output <dir>', 'folder for eval_scores, eval_errors and the reports')
      .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
      .option('-q, --quiet', 'print the verdict alone')
      .action((run: string | undefined, gold: string | undefined, flags: EvaluateFlags) => {
        const folder = flags.output === undefined ? null : outputFolder(flags.output, terminal.cwd);
        const { evaluated, config } = scoreRun(run, gold, flags, terminal);
        const reports = wantedReports(flags);
        if (folder !== null) {
          const written = writeEvaluation(folder, evaluated, { config, reports });
          terminal.err(`wrote ${written.join(', ')} to ${flags.output}\n`);
        }
        terminal.out(summarize(evaluated, flags.quiet ?? false));
        if (flags.failOnRegression && evaluated.evaluation.pages === 0) throw nothingJudged();
        if (flags.failOnRegression && evaluated.comparison.verdict === 'regression') finish(2);
      });
  },
});

/** A gate that nothing can pass through must not stand open. */
function nothingJudged(): PipelineError {
  return new PipelineError(
    'input-not-found',
    'The run has none of the judged pages: nothing can regress.',
    'Run the documents that the gold is of, or name their run: policylens evaluate RUN GOLD.',
  );
}

/** Finds the folders (argument beats config) and scores. Also what `baseline accept` begins with. */
export function scoreRun(
  run: string | undefined,
  gold: string | undefined,
  flags: Pick<EvaluateFlags, 'baseline' | 'config'>,
  terminal: Terminal,
) {
  const loaded = loadConfig(flags.config, terminal.cwd);
  const config = parseConfig(loaded.input, loaded.origin);
  const place = (fromHere: string | undefined, fromConfig: string) =>
    fromHere === undefined ? resolve(loaded.root, fromConfig) : resolve(terminal.cwd, fromHere);
  const baseline = place(flags.baseline, config.evaluate.baseline);
  const evaluated = evaluateRun({
    run: place(run, config.output),
    gold: place(gold, config.evaluate.gold),
    baseline: flags.baseline !== undefined || existsSync(baseline) ? baseline : null,
    options: config.evaluate,
  });
  for (const { folder, table, line, message } of evaluated.problems)
    terminal.err(`gold: ${folder}, ${table}${line === null ? '' : ` line ${line}`}: ${message}\n`);
  return { evaluated, config, baseline };
}

function wantedReports({ report, output }: EvaluateFlags): readonly string[] {
  if (report === undefined) return [];
  if (output === undefined)
    throw new PipelineError('usage', '--report writes files and needs a folder.', 'Add -o DIR.');
  const wanted = report.split(',').map((id) => id.trim());
  const unknown = wanted.find((id) => !reportFormats.some((format) => format.id === id));
  if (unknown === undefined) return wanted;
  const known = reportFormats.map(({ id }) => id).join(', ');
  throw new PipelineError('usage', `There is no report "${unknown}".`, `The reports are ${known}.`);
}

function summarize(report: EvaluatedRun, isQuiet: boolean): string {
  const { comparison, evaluation } = report;
  const lines = [
    verdictOf(report),
    ...comparison.lost.map((row) => `lost  ${describeRow(row)}`),
    ...comparison.changes
      .filter((change) => change.isRegression)
      .map((change) => `fell  ${change.name}: ${describeChange(change)}`),
    ...comparison.belowMinimum.map(
      ({ name, value, minimum }) => `low   ${name}: ${percent(value)} < ${percent(minimum)}`,
    ),
  ];
  if (!isQuiet) {
    lines.push('', `${'measure'.padEnd(40)}  value      P      R  support`);
    for (const { name, value, precision, recall, tally } of headlineScores(evaluation.scores)) {
      const figures = [value, precision, recall].map((one) => percent(one).padStart(5)).join('  ');
      const support = tally ? tally.correct + tally.incorrect + tally.partial + tally.missed : 0;
      lines.push(`${name.padEnd(40)}  ${figures}  ${String(Math.round(support)).padStart(7)}`);
    }
    if (evaluation.notes.length > 0) lines.push('', ...evaluation.notes);
  }
  return `${lines.join('\n')}\n`;
}
