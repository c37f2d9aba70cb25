import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Config } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { findFiles } from '../ingest/find-files.ts';
import { groupDocuments } from '../ingest/group-documents.ts';
import { documentBytes } from '../ingest/read-document.ts';
import type { Failure } from '../model/document.ts';
import { stageHash } from './stage-hash.ts';

export interface PlannedDocument {
  readonly files: DocumentFiles;
  /** SHA-256 of its bytes when the plan was made; null where they could not be read. */
  readonly sha256: string | null;
}

/** Which documents each shard computes. Plain JSON: it travels to other machines, which see the corpus under the same root. */
export interface ShardPlan {
  readonly config: Config;
  readonly root: string;
  /** Names the computation: a shard made by other code or configuration is stale. */
  readonly stage: string;
  /** What ingest could not read at all. */
  readonly failures: readonly Failure[];
  readonly shards: readonly (readonly PlannedDocument[])[];
}

/**
 * Deals the documents of a corpus out to `count` shards, whole ones, the largest first, each to the shard that has least. With fewer
 * documents than shards some stay empty: an array of jobs has as many tasks as it was told.
 */
export function planShards(config: Config, root: string, count: number): ShardPlan {
  const found = findFiles(config.inputs, root);
  const grouped = groupDocuments(found.files);
  const sized = grouped.documents.map((files) => ({ files, size: sizeOf(files) })).sort((a, b) => b.size - a.size);
  const shards = Array.from({ length: count }, () => ({
    documents: [] as PlannedDocument[],
    size: 0,
  }));
  for (const { files, size } of sized) {
    const least = shards.reduce((best, shard) => (shard.size < best.size ? shard : best));
    least.documents.push({ files, sha256: hashDocument(files) });
    least.size += size;
  }
  return {
    config,
    root,
    stage: stageHash(config, root),
    failures: [...found.failures, ...grouped.failures],
    shards: shards.map(({ documents }) => documents),
  };
}

/** Bytes of a document, near enough to order by. */
export function sizeOf({ files, ranges }: DocumentFiles): number {
  if (ranges) return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  return files.reduce(
    (sum, { absolutePath }) => sum + (statSync(absolutePath, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** SHA-256 of a document's bytes, or null where they cannot be read. */
export function hashDocument(files: DocumentFiles): string | null {
  try {
    const hash = createHash('sha256');
    for (const bytes of documentBytes(files)) hash.update(bytes);
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/** The name of a plan: shards of another plan do not fit it. */
export function planHash(plan: ShardPlan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex');
}

/** Checks that this program would compute what the plan says. Throws `plan-stale`. */
export function checkPlan(plan: ShardPlan): void {
  if (stageHash(plan.config, plan.root) === plan.stage) return;
  throw new PipelineError(
    'plan-stale',
    'The plan was made by another version of policylens, or for another metadata file.',
    'Make the plan again, and all its shards.',
  );
}
