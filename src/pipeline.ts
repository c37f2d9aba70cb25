import { createAnalyzer } from './analyze/analyze.ts';
import { createSecondOpinion } from './analyze/second-opinion.ts';
import type { EntityOptions } from './extract/entities.ts';
import { createExtractor } from './extract/extract.ts';
import type { SourceDocument } from './model/document.ts';
import type { DocumentResult } from './model/document-result.ts';
import { type NormalizeOptions, normalize } from './normalize/normalize.ts';

export interface PipelineOptions {
  readonly normalize?: NormalizeOptions;
  readonly entities?: EntityOptions;
  /** A user's own verb classes: lemma to class. */
  readonly verbClasses?: Readonly<Record<string, string>>;
}

export type Pipeline = (source: SourceDocument) => DocumentResult;

/** Sets up all stages once; the pipeline then turns any number of documents into results, each as if it were the first. */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const analyze = createAnalyzer();
  const extract = createExtractor({
    secondOpinion: createSecondOpinion(),
    verbClasses: new Map(Object.entries(options.verbClasses ?? {})),
    ...(options.entities && { entities: options.entities }),
  });
  return (source) => extract(analyze(normalize(source, options.normalize)));
}
