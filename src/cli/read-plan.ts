import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PipelineError } from '../errors.ts';
import type { ShardPlan } from '../run/plan-shards.ts';

/** Reads the file that `policylens plan` wrote. Throws `plan-not-found`. */
export function readPlan(path: string, cwd: string): ShardPlan {
  try {
    return JSON.parse(readFileSync(resolve(cwd, path), 'utf8')) as ShardPlan;
  } catch {
    throw new PipelineError(
      'plan-not-found',
      `${path} is no plan.`,
      'Make one: policylens plan corpus --shards 8 > plan.json',
    );
  }
}
