import type { z } from 'zod';
import { PipelineError } from '../errors.ts';
import { nearestNames } from './nearest-names.ts';
import { type Config, type ConfigInput, configSchema } from './schema.ts';

/** The `origin` of what was given by flags. */
export const commandLine = 'the command line';

/**
 * Checks a configuration and fills in the defaults. `origin` names it in the error ("pipeline.config.json").
 * Throws a `config-invalid` error that lists every fault; an unknown key comes with the keys that are near it.
 */
export function parseConfig(input: ConfigInput | unknown, origin = 'the configuration'): Config {
  const parsed = configSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => describeIssue(issue, input));
  throw new PipelineError(
    'config-invalid',
    `${origin} does not fit the schema:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    origin === commandLine
      ? 'Mend these options: `policylens run --help` lists them.'
      : 'Mend these keys. Every key is described in schema/pipeline.config.schema.json, and `policylens init` writes an example.',
  );
}

function describeIssue(issue: z.core.$ZodIssue, input: unknown): string {
  const path = issue.path.join('.');
  const where = path ? `${path}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => `${where}unknown key "${key}"${suggestion(key, known)}`).join('\n  - ');
  }
  const received = valueAt(input, issue.path);
  if (issue.code === 'invalid_value') {
    const near = suggestion(String(received), issue.values.map(String));
    return `${where}${JSON.stringify(received)} is not one of ${issue.values.join(', ')}${near}`;
  }
  return `${where}${issue.message} (it is ${JSON.stringify(received) ?? 'absent'})`;
}

function suggestion(name: string, known: readonly string[]): string {
  const near = nearestNames(name, known);
  if (near.length > 0) return `; did you mean ${near.map((one) => `"${one}"`).join(' or ')}?`;
  return '';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) value = value && typeof value === 'object' ? Reflect.get(value, key) : undefined;
  return value;
}

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = configSchema.toJSONSchema({ io: 'input' });
  for (const key of path) schema = valueAt(schema, ['properties', key]);
  const properties = valueAt(schema, ['properties']);
  return properties && typeof properties === 'object' ? Object.keys(properties) : [];
}
