import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalyzer } from '../analyze/analyze.ts';
import { createBareModel } from '../analyze/bare-model.ts';
import type { Config } from '../config/schema.ts';
import { formats } from '../export/index.ts';
import { extract } from '../extract/extract.ts';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { readDocument } from '../ingest/read-document.ts';
import type { SourceDocument } from '../model/document.ts';
import { normalize } from '../normalize/normalize.ts';
import { createDocumentView } from '../tables/document-view.ts';
import { assemble } from './assemble.ts';
import { openEntryStore } from './entry-store.ts';
import { readOptionsOf } from './read-options.ts';
import { createSegmentsWriter } from './write-segments.ts';

/** What is measured: documents, read and processed as a configuration says. */
export interface BenchmarkSetup {
  readonly config: Config;
  readonly root: string;
  readonly documents: readonly DocumentFiles[];
}

/** CPU milliseconds of one stage, and how many times wink-nlp's sentences and parts of speech they are. */
export interface StageCost {
  readonly stage: string;
  readonly cpu: number;
  readonly ratio: number;
}

export interface Benchmark {
  readonly documents: number;
  readonly pages: number;
  readonly words: number;
  readonly megabytes: number;
  /** The stages, then their sum and the two floors. */
  readonly costs: readonly StageCost[];
  readonly pagesPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly peakMegabytes: number;
}

/**
 * Takes a corpus through all stages in the thread that calls it, one document at a time, writes its tables into a temporary folder, and measures the CPU of each beside wink-nlp alone on
 * the same pages in the same process. The first document is read once before, so that nobody pays for starting.
 */
export function benchmark({ config, root, documents }: BenchmarkSetup): Benchmark {
  const readOptions = readOptionsOf(config, root);
  const cpu = new Map<string, number>();
  const measure = <Result>(stage: string, work: () => Result): Result => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    cpu.set(stage, (cpu.get(stage) ?? 0) + (user + system) / 1000);
    return result;
  };
  const analyze = createAnalyzer();
  const writeSegments = createSegmentsWriter(formats, config);
  const tokens = createBareModel({ full: false });
  const full = createBareModel({ full: true });
  const folder = mkdtempSync(join(tmpdir(), 'policylens-benchmark-'));
  const store = openEntryStore(join(folder, '.cache'), '');
  let words = 0;
  const take = (source: SourceDocument) => {
    const normalized = measure('normalize', () => normalize(source, config.normalize));
    const analyzed = measure('analyze', () => analyze(normalized));
    const result = measure('extract', () => extract(analyzed));
    measure('tables and export', () => {
      const base = { id: source.id, sha256: null, pages: 0, failures: [] };
      store.put(source.id, (append) => ({ ...base, segments: writeSegments(createDocumentView(result), append) }));
    });
    measure(floorOfTokens, () => source.pages.map(({ raw }) => tokens(raw)));
    measure(floor, () => source.pages.map(({ raw }) => full(raw)));
  };
  const warmUp = documents[0] && readDocument(documents[0], readOptions).source;
  if (warmUp) take(warmUp);
  cpu.clear();
  let pages = 0;
  let units = 0;
  for (const files of documents) {
    const { source } = measure('ingest', () => readDocument(files, readOptions));
    if (!source) continue;
    pages += source.pages.length;
    for (const { raw } of source.pages) {
      units += raw.length;
      words += raw.split(/\s+/).length;
    }
    take(source);
  }
  measure('tables of the corpus', () =>
    assemble(folder, config, () => store.entries(documents.map(({ id }) => id)), []),
  );
  rmSync(folder, { recursive: true });
  return summarize(cpu, { documents: documents.length, pages, words, megabytes: units / 1e6 });
}

const floor = 'wink-nlp: sentences, parts of speech';
const floorOfTokens = 'wink-nlp: tokens';

function summarize(
  cpu: ReadonlyMap<string, number>,
  size: Pick<Benchmark, 'documents' | 'pages' | 'words' | 'megabytes'>,
): Benchmark {
  const stages = [...cpu].filter(([stage]) => stage !== floor && stage !== floorOfTokens);
  const total = stages.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  const rows: readonly (readonly [string, number])[] = [
    ...stages,
    ['all stages', total],
    [floorOfTokens, cpu.get(floorOfTokens) ?? 0],
    [floor, cpu.get(floor) ?? 0],
  ];
  return {
    ...size,
    costs: rows.map(([stage, milliseconds]) => ({
      stage,
      cpu: milliseconds,
      ratio: milliseconds / (cpu.get(floor) ?? 1),
    })),
    pagesPerSecond: size.pages / (total / 1000),
    megabytesPerSecond: size.megabytes / (total / 1000),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
