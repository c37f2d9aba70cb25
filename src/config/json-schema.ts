import { configSchema } from './schema.ts';

/** The JSON Schema of `pipeline.config.json`, as the text of its file: what editors complete and check keys by. */
export function writeConfigSchema(): string {
  const schema = configSchema.toJSONSchema({ io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
