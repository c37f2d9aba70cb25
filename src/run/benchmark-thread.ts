import { parentPort, workerData } from 'node:worker_threads';
import { type BenchmarkSetup, benchmark } from './benchmark.ts';

parentPort?.postMessage(benchmark(workerData as BenchmarkSetup));
