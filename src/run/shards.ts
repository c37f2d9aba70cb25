import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntryStore, openEntryStore } from './entry-store.ts';
import type { PlannedDocument, ShardPlan } from './plan-shards.ts';

/** What a finished shard says of itself. */
export interface ShardReport {
  readonly index: number;
  readonly plan: string;
  readonly in: number;
  readonly out: number;
  readonly errors: number;
  /** SHA-256 of each entry, by document. */
  readonly entries: readonly { readonly id: string; readonly key: string; readonly sha256: string }[];
}

/** The folder of one shard's entries. */
export const shardFolder = (folder: string, index: number): string =>
  join(folder, `shard-${String(index).padStart(5, '0')}`);

/** The name of a document's entry in a shard: what went in. */
export function shardKey(plan: ShardPlan, { files, sha256 }: PlannedDocument): string {
  return createHash('sha256')
    .update(JSON.stringify([plan.stage, files, sha256]))
    .digest('hex')
    .slice(0, 40);
}

/** Opens the entries of a shard. */
export function openShard(plan: ShardPlan, folder: string, index: number): EntryStore {
  return openEntryStore(shardFolder(folder, index), plan.stage);
}

/** What a finished shard says of itself, or null where it has not said it. */
export function readReport(folder: string, index: number): ShardReport | null {
  const path = join(shardFolder(folder, index), 'report.json');
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ShardReport;
  } catch {
    return null;
  }
}
