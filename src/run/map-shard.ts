import { join } from 'node:path';
import { PipelineError } from '../errors.ts';
import type { AppendBytes, EntryHead } from './document-entry.ts';
import { entryPath, openEntryStore } from './entry-store.ts';
import { makeFolders } from './make-folders.ts';
import { checkPlan, hashDocument, type PlannedDocument, planHash, type ShardPlan } from './plan-shards.ts';
import { createDocumentProcessor } from './process-document.ts';
import { hashFile } from './read-stretch.ts';
import { type ShardReport, shardFolder, shardKey } from './shards.ts';
import { writeWholeFile } from './table-file.ts';

/**
 * Computes the documents of one shard of a plan into a folder of its own: one entry a document, then the report. Entries that are
 * there from an earlier, killed run are kept. Two processes may compute one shard at once: both write the same. Throws where the plan
 * has no such shard or is stale.
 */
export function mapShard(plan: ShardPlan, index: number, folder: string): ShardReport {
  checkPlan(plan);
  const documents = plan.shards[index];
  if (!documents) {
    throw new PipelineError(
      'usage',
      `The plan has no shard ${index}.`,
      `Shards are counted from 0 to ${plan.shards.length - 1}.`,
    );
  }
  const path = shardFolder(folder, index);
  makeFolders(path);
  const store = openEntryStore(path, plan.stage);
  const compute = createEntryMaker(plan);
  const entries = documents.map((document) => {
    const key = shardKey(plan, document);
    if (!store.headOf(key)) store.put(key, (append) => compute(document, append));
    return { id: document.files.id, key, sha256: hashFile(entryPath(path, key)) };
  });
  const errors = entries.filter(({ key }) => (store.headOf(key)?.failures.length ?? 0) > 0).length;
  // What an earlier plan or a killed process has left, but not what another process that computes this shard is writing.
  store.prune(new Set(['report.json', ...entries.map(({ key }) => key)]), { keepsFresh: true });
  const report = { index, plan: planHash(plan), in: documents.length, out: entries.length, errors, entries };
  writeWholeFile(join(path, 'report.json'), `${JSON.stringify(report)}\n`, { isShared: true });
  return report;
}

/** A document that has changed since the plan must not slip in: it becomes a failure row. */
function createEntryMaker(plan: ShardPlan): (document: PlannedDocument, append: AppendBytes) => EntryHead {
  let process: ReturnType<typeof createDocumentProcessor> | undefined;
  return ({ files, sha256 }, append) => {
    process ??= createDocumentProcessor(plan.config, plan.root);
    if (hashDocument(files) === sha256) return process.finish(files, append);
    return {
      id: files.id,
      sha256: null,
      pages: 0,
      failures: [
        {
          sourceFile: files.sourceFile,
          page: null,
          stage: 'ingest',
          code: 'input-changed',
          message: 'The file is not the one that the plan was made for.',
          hint: 'Make the plan again: policylens plan.',
        },
      ],
      segments: [],
    };
  };
}
