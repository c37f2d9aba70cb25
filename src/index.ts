export type { ConfigInput } from './config/schema.ts';
export { PipelineError } from './errors.ts';
export { type AnalyzeTextOptions, analyzeText, createAnalyzer } from './library.ts';
export type { Manifest } from './run/manifest.ts';
export { type RunOptions, runPipeline } from './run/run-pipeline.ts';
