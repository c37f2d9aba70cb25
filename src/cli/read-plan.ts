import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PipelineError } from '../errors.ts';
import type { ShardPlan } from '../run/plan-shards.ts';
import { readStdin } from './read-stdin.ts';
import type { Terminal } from './verb.ts';

/** How the verbs that take a plan name it in their help. */
export const planArgument = ['<plan>', 'the file that `policylens plan` wrote; - is stdin'] as const;

/** Reads what `policylens plan` wrote, from a file or, for `-`, from stdin. Throws `plan-not-found` for anything else. */
export async function readPlan(path: string, { cwd, input }: Terminal): Promise<ShardPlan> {
  try {
    const bytes = path === '-' ? await readStdin(input) : readFileSync(resolve(cwd, path));
    const plan: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (isPlan(plan)) return plan;
  } catch {
    // Said below.
  }
  throw new PipelineError(
    'plan-not-found',
    path === '-' ? 'What came by stdin is no plan.' : `${path} is no plan.`,
    'Make one: policylens plan corpus --shards 8 > plan.json',
  );
}

/** What the program itself wrote needs no closer look than one that tells it from other JSON. */
function isPlan(value: unknown): value is ShardPlan {
  if (value === null || typeof value !== 'object') return false;
  const { config, root, stage, failures, shards } = value as Partial<Record<keyof ShardPlan, unknown>>;
  return (
    typeof config === 'object' &&
    typeof root === 'string' &&
    typeof stage === 'string' &&
    Array.isArray(failures) &&
    Array.isArray(shards) &&
    shards.every(Array.isArray)
  );
}
