import { copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { entryPath, openEntryStore } from './entry-store.ts';
import { makeFolders } from './make-folders.ts';
import { checkShard } from './merge-shards.ts';
import type { ShardPlan } from './plan-shards.ts';
import { readReport, shardFolder } from './shards.ts';
import { unwritable, writeWholeFile } from './table-file.ts';

export interface Collection {
  readonly shards: number;
  /** Shards that were there before. */
  readonly kept: number;
  readonly copied: number;
  /** Shards that no folder holds whole, with what is wrong where they were looked for. */
  readonly missing: readonly { readonly index: number; readonly faults: readonly string[] }[];
}

/**
 * Gathers the shards of a plan that machines without a common disk have made, each into a folder of its own, in one folder. A shard
 * is taken from the first folder that holds it whole and of this plan; its report is copied last, so that a copy that was cut off
 * does not count. Can be called again as more shards arrive.
 */
export function collectShards(plan: ShardPlan, sources: readonly string[], target: string): Collection {
  const missing: { index: number; faults: readonly string[] }[] = [];
  let kept = 0;
  let copied = 0;
  for (const index of plan.shards.keys()) {
    if (checkShard(plan, target, index).faults.length === 0) {
      kept++;
      continue;
    }
    const checked = sources.map((source) => ({ source, ...checkShard(plan, source, index) }));
    const whole = checked.find(({ faults }) => faults.length === 0);
    if (whole) {
      copyShard(whole.source, target, index);
      copied++;
    } else
      missing.push({
        index,
        faults: checked.flatMap(({ source, faults }) => faults.map((one) => `${source}: ${one}`)),
      });
  }
  return { shards: plan.shards.length, kept, copied, missing };
}

function copyShard(source: string, target: string, index: number): void {
  const report = readReport(source, index);
  const [from, to] = [shardFolder(source, index), shardFolder(target, index)];
  try {
    makeFolders(to);
    for (const { key } of report?.entries ?? []) {
      copyFileSync(entryPath(from, key), `${entryPath(to, key)}.tmp`);
      renameSync(`${entryPath(to, key)}.tmp`, entryPath(to, key));
    }
    openEntryStore(to, '').prune(new Set(report?.entries.map(({ key }) => key)), { keepsFresh: true });
  } catch (error) {
    throw unwritable(to, error);
  }
  writeWholeFile(join(to, 'report.json'), `${JSON.stringify(report)}\n`);
}
