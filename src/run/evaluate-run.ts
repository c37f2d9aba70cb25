import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import {
  type Baseline,
  compareWithBaseline,
  createBaseline,
  formatBaseline,
  parseBaseline,
} from '../evaluate/baseline.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { GoldProblem } from '../evaluate/gold.ts';
import { reportFormats } from '../evaluate/reports/index.ts';
import type { Report } from '../evaluate/reports/report.ts';
import { evalErrors, evalScores } from '../evaluate/tables/index.ts';
import { formats } from '../export/index.ts';
import { writeTable } from '../export/write-rows.ts';
import type { Row } from '../model/table.ts';
import { makeFolders } from './make-folders.ts';
import { readGold } from './read-gold.ts';
import { readRunOutput } from './run-output.ts';
import { writeWholeFile } from './table-file.ts';

export interface EvaluationRequest {
  /** Folders and files, absolute. */
  readonly run: string;
  readonly gold: string;
  /** Null: nothing to compare with. */
  readonly baseline: string | null;
  readonly options: Config['evaluate'];
}

export interface EvaluatedRun extends Report {
  readonly problems: readonly GoldProblem[];
}

/** Scores a finished run. Throws where the run, the gold or a named baseline is not there. */
export function evaluateRun({ run, gold, baseline, options }: EvaluationRequest): EvaluatedRun {
  const { pages, problems } = readGold(gold);
  const evaluation = evaluate(readRunOutput(run), pages);
  const comparison = compareWithBaseline(evaluation, baseline === null ? null : readBaseline(baseline), options);
  return { evaluation, comparison, problems };
}

/** Reads a baseline file. Throws where it is not there or is none. */
export function readBaseline(path: string): Baseline {
  if (!existsSync(path)) {
    throw new PipelineError(
      'input-not-found',
      `There is no baseline ${path}.`,
      'policylens baseline accept writes one.',
    );
  }
  const baseline = parseBaseline(readFileSync(path, 'utf8'));
  if (baseline) return baseline;
  throw new PipelineError('input-format', `${path} is no baseline.`, 'policylens baseline accept writes a new one.');
}

/** Keeps what a run reached as the new baseline. */
export function acceptBaseline(path: string, report: Report): void {
  makeFolders(dirname(path));
  writeWholeFile(path, formatBaseline(createBaseline(report.evaluation)));
}

/** Writes the tables of an evaluation and the reports that are asked for. Returns the names of the files. */
export function writeEvaluation(
  folder: string,
  report: Report,
  { config, reports }: { readonly config: Config; readonly reports: readonly string[] },
): readonly string[] {
  makeFolders(folder);
  const written: string[] = [];
  const write = (name: string, text: string) => {
    writeWholeFile(join(folder, name), text);
    written.push(name);
  };
  const tables = [
    { ...evalScores, rows: [...evalScores.rows(report.evaluation.scores)] as readonly Row[] },
    { ...evalErrors, rows: [...evalErrors.rows(report.evaluation.errors)] as readonly Row[] },
  ];
  for (const { id, columns, rows } of tables) {
    for (const format of formats.filter((one) => config.formats.includes(one.id))) {
      write(`${id}.${format.id}`, writeTable(format, columns, rows, config));
    }
  }
  for (const format of reportFormats) if (reports.includes(format.id)) write(format.fileName, format.write(report));
  return written;
}
