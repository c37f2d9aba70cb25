import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { PipelineError } from '../errors.ts';
import { compareCodeUnits } from '../text/compare.ts';
import { assemble } from './assemble.ts';
import { claimFolder } from './claim-folder.ts';
import { entryPath, type StoredEntry } from './entry-store.ts';
import { lockFolder } from './lock-folder.ts';
import { makeFolders } from './make-folders.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { checkPlan, planHash, type ShardPlan } from './plan-shards.ts';
import { findUnusedMetadata } from './read-options.ts';
import { hashFile } from './read-stretch.ts';
import { openShard, readReport, type ShardReport, shardFolder, shardKey } from './shards.ts';

export interface Verification {
  readonly in: number;
  readonly out: number;
  readonly errors: number;
  /** One name for all that the shards hold, whatever their order. */
  readonly digest: string;
  /** What is missing, doubled, torn or stale, in words. */
  readonly faults: readonly string[];
}

/** What one shard says of itself, and what is missing, doubled, torn or stale in it. */
export interface CheckedShard {
  readonly report: ShardReport | null;
  readonly faults: readonly string[];
}

/** Checks one shard: finished, made for this plan, every document of it once, every entry as it was written. */
export function checkShard(plan: ShardPlan, folder: string, index: number): CheckedShard {
  const documents = plan.shards[index] ?? [];
  const report = readReport(folder, index);
  if (!report) return { report, faults: ['has no report; it was not finished'] };
  const faults: string[] = [];
  if (report.plan !== planHash(plan)) faults.push('was made for another plan');
  if (report.in !== documents.length || report.out !== documents.length) {
    faults.push(`${documents.length} documents were planned, ${report.in} read, ${report.out} written`);
  }
  const planned = new Map(documents.map((document) => [document.files.id, shardKey(plan, document)]));
  const seen = new Set<string>();
  for (const { id, key, sha256 } of report.entries) {
    if (seen.has(id)) faults.push(`${id} is there twice`);
    seen.add(id);
    if (planned.get(id) !== key) faults.push(`${id} is not of this shard`);
    if (hashOrNull(shardFolder(folder, index), key) !== sha256)
      faults.push(`the entry of ${id} is not as it was written`);
  }
  for (const name of strayEntries(shardFolder(folder, index), report))
    faults.push(`${name} belongs to no document of it`);
  return { report, faults };
}

/** Checks the shards of a plan: all there, every document once. */
export function verifyShards(plan: ShardPlan, folder: string): Verification {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  let inputs = 0;
  let errors = 0;
  for (const [index, documents] of plan.shards.entries()) {
    inputs += documents.length;
    const checked = checkShard(plan, folder, index);
    faults.push(...checked.faults.map((fault) => `shard ${index}: ${fault}`));
    errors += checked.report?.errors ?? 0;
    for (const { id, sha256 } of checked.report?.entries ?? []) seen.set(id, sha256);
  }
  const lines = [...seen].sort(([a], [b]) => compareCodeUnits(a, b)).map(([id, sha256]) => `${id} ${sha256}\n`);
  const digest = createHash('sha256').update(lines.join('')).digest('hex');
  if (seen.size !== inputs) faults.push(`${inputs} documents were planned, ${seen.size} are there`);
  return { in: inputs, out: seen.size, errors, digest, faults };
}

/** Makes the tables of verified shards: the same bytes as `run` in one process. Throws `shards-invalid` where they do not verify. */
export function mergeShards(plan: ShardPlan, folder: string, output: string): Manifest {
  const started = Date.now();
  checkPlan(plan);
  const { faults } = verifyShards(plan, folder);
  if (faults.length > 0) {
    throw new PipelineError('shards-invalid', faults.join('\n'), 'Compute these shards again: policylens map-shard.');
  }
  const path = resolve(output);
  makeFolders(path);
  const unlock = lockFolder(path);
  try {
    const files = plan.shards.flat().flatMap(({ files: document }) => document.files);
    const paths = files.map(({ absolutePath }) => absolutePath);
    claimFolder(path, plan.config, paths);
    const places = plan.shards
      .flatMap((documents, index) =>
        documents.map((document) => ({ id: document.files.id, index, key: shardKey(plan, document) })),
      )
      .sort((a, b) => compareCodeUnits(a.id, b.id));
    const stores = plan.shards.map((_, index) => openShard(plan, folder, index));
    const entries = function* (): Iterable<StoredEntry> {
      for (const { index, key } of places) {
        yield* stores[index]!.entries([key]);
      }
    };
    const assembled = assemble(path, plan.config, entries, plan.failures);
    const { config, root } = plan;
    const unusedMetadata = findUnusedMetadata(config, root, places);
    return writeManifest(path, { config, assembled, started, documents: places.length, unusedMetadata });
  } finally {
    unlock();
  }
}

/** Entries of another shard or plan that lie among those of the report. */
function strayEntries(path: string, { entries }: ShardReport): readonly string[] {
  const known = new Set(entries.map(({ key }) => basename(entryPath(path, key))));
  const names = readdirSync(path).filter((name) => name.endsWith('.entry') && !known.has(name));
  return names.sort(compareCodeUnits);
}

function hashOrNull(path: string, key: string): string | null {
  try {
    return hashFile(entryPath(path, key));
  } catch {
    return null;
  }
}
