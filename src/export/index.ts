import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

/** Every file format, by the names that `--format` takes. */
export const formats: readonly Format[] = [csv, json, jsonl];
