import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import type { UserName } from '../extract/entities.ts';
import { parseGazetteer } from '../extract/parse-gazetteer.ts';

/** The bytes of the user's gazetteer as text; empty where the configuration names none. Throws `input-not-found`. */
export function readGazetteerFile({ gazetteer }: Config, root: string): string {
  if (gazetteer === undefined) return '';
  const path = resolve(root, gazetteer);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new PipelineError('input-not-found', `There is no gazetteer ${path}.`, 'Mend "gazetteer" in the config.');
  }
}

/** The user's own names. Throws `config-invalid` with file and line where a row does not fit. */
export function readGazetteer(config: Config, root: string): readonly UserName[] {
  const { gazetteer } = config;
  if (gazetteer === undefined) return [];
  const format = /\.json$/i.test(gazetteer) ? 'json' : 'csv';
  return parseGazetteer(readGazetteerFile(config, root), { format, file: gazetteer });
}
