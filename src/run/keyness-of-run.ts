import { type Condition, docvarsOf, isInGroup } from '../compare/document-group.ts';
import { type KeynessOptions, type KeynessRow, keyness } from '../compare/keyness.ts';
import { toSentenceRow } from '../compare/run-rows.ts';
import { PipelineError } from '../errors.ts';
import { openRun } from './read-run.ts';

export interface KeynessGroups {
  readonly target: readonly Condition[];
  /** Absent: all documents that are not in the target. */
  readonly reference?: readonly Condition[];
}

/**
 * Sets two groups of documents of one run against each other, word by word. Throws where the folder holds no run, a condition names
 * no document variable, a group is empty, or a document is in both.
 */
export function keynessOfRun(
  folder: string,
  { target, reference }: KeynessGroups,
  options: KeynessOptions = {},
): readonly KeynessRow[] {
  const run = openRun(folder, ['documents', 'sentences']);
  const documents = run.rows('documents').map((row) => ({ id: String(row.doc_id), docvars: docvarsOf(row) }));
  const known = new Set(documents.flatMap(({ docvars }) => [...docvars.keys()]));
  const unknown = [...target, ...(reference ?? [])].find(({ name }) => !known.has(name));
  if (unknown) throw usage(`No document has a ${unknown.name}.`, `They have: ${[...known].sort().join(', ')}.`);
  const idsOf = (isWanted: (docvars: ReadonlyMap<string, string>) => boolean) =>
    new Set(documents.filter(({ docvars }) => isWanted(docvars)).map(({ id }) => id));
  const targetIds = idsOf((docvars) => isInGroup(docvars, target));
  const referenceIds = idsOf((docvars) => (reference ? isInGroup(docvars, reference) : !isInGroup(docvars, target)));
  const both = [...targetIds].find((id) => referenceIds.has(id));
  if (both !== undefined) throw usage(`${both} is in both groups.`, 'Choose groups that share no document.');
  const names = { target: nameOf(target), reference: reference ? nameOf(reference) : `not ${nameOf(target)}` };
  if (targetIds.size === 0) throw usage(`No document is in ${names.target}.`, 'Look at the documents table.');
  if (referenceIds.size === 0) throw usage(`No document is in ${names.reference}.`, 'Look at the documents table.');
  const sentences = run.rows('sentences').map(toSentenceRow);
  const groupOf = (name: string, ids: ReadonlySet<string>) => ({
    name,
    sentences: sentences.filter(({ documentId }) => ids.has(documentId)),
  });
  return keyness(groupOf(names.target, targetIds), groupOf(names.reference, referenceIds), options);
}

const usage = (message: string, hint: string) => new PipelineError('usage', message, hint);

const nameOf = (conditions: readonly Condition[]): string =>
  conditions.map(({ name, values }) => `${name}=${values.join(',')}`).join(' ');
