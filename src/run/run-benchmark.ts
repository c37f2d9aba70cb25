import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Config } from '../config/schema.ts';
import { findFiles } from '../ingest/find-files.ts';
import { groupDocuments } from '../ingest/group-documents.ts';
import type { Benchmark, BenchmarkSetup } from './benchmark.ts';
import { sizeOf } from './plan-shards.ts';
import { threadLimitsFor } from './thread-limits.ts';

/** Wink-nlp's two bare models lie in the thread beside the pipeline's own. */
const megabytesOfFloors = 64;

/**
 * Measures in a thread with the heap of a run's threads, so that the peak is what a run would need and the collector works as hard as
 * it does there. `stdin` is the file that the input `-` stands for. Rejects with `input-not-found` where there is nothing to read,
 * else with what ends the thread.
 */
export async function runBenchmark(config: Config, root: string, stdin?: string): Promise<Benchmark> {
  const { documents } = groupDocuments(findFiles(config.inputs, root, stdin).files);
  const setup: BenchmarkSetup = { config, root, documents };
  const limits = threadLimitsFor(documents.reduce((most, files) => Math.max(most, sizeOf(files)), 0));
  const worker = new Worker(new URL('./benchmark-thread.js', import.meta.url), {
    workerData: setup,
    resourceLimits: { ...limits, maxOldGenerationSizeMb: limits.maxOldGenerationSizeMb! + megabytesOfFloors },
  });
  // `once` rejects where the thread fails before it answers.
  const [result] = (await once(worker, 'message')) as [Benchmark];
  await worker.terminate();
  return result;
}
