import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { RunOutput } from '../../src/evaluate/evaluate.ts';
import { docvarsFromName } from '../../src/ingest/document-name.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { createPipeline, type PipelineOptions } from '../../src/pipeline.ts';
import { runOutputOf } from '../../src/run/run-output.ts';

export const corpusFolder = join(import.meta.dirname, '..', '..', 'corpus');

/** The documents of the shipped corpus, with the ids and variables that a run gives them. */
export function corpusDocuments(): readonly SourceDocument[] {
  const seed = join(corpusFolder, 'kr-dwp-2020-en');
  const invented = readdirSync(corpusFolder).filter((name) => name.endsWith('.txt'));
  return [
    documentOf(
      'kr-dwp-2020-en',
      readdirSync(seed).map((name) => readFileSync(join(seed, name), 'utf8')),
    ),
    ...invented.map((name) =>
      documentOf(name.replace(/\.txt$/, '').toLowerCase(), readFileSync(join(corpusFolder, name), 'utf8').split('\f')),
    ),
  ];
}

const { docvarsFromNames } = parseConfig({});

function documentOf(id: string, pages: readonly string[]): SourceDocument {
  return {
    id,
    title: null,
    pages: pages.map((raw, index) => ({ number: index + 1, label: null, raw, sourceFile: id })),
    docvars: docvarsFromName(id, docvarsFromNames),
    sourceFile: id,
    sourceSha256: null,
  };
}

/** What a run over the shipped corpus says. */
export function runCorpus(options: PipelineOptions = {}): RunOutput {
  return runOutputOf(corpusDocuments().map(createPipeline(options)));
}
