import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { ConfigInput } from '../config/schema.ts';
import { stripComments } from '../config/strip-comments.ts';
import { PipelineError, reasonOf } from '../errors.ts';
import { lineOfFault } from '../text/json-fault.ts';

export interface LoadedConfig {
  readonly input: ConfigInput;
  /** The folder that the paths of the configuration are relative to. */
  readonly root: string;
  /** How errors name it. */
  readonly origin: string;
}

const usualName = 'pipeline.config.json';

/** Reads the configuration that `-c` names, or `pipeline.config.json` of the working folder, or none. Comments are allowed in it. */
export function loadConfig(path: string | undefined, cwd: string): LoadedConfig {
  if (path === undefined && !existsSync(resolve(cwd, usualName)))
    return { input: {}, root: cwd, origin: 'the command' };
  const file = resolve(cwd, path ?? usualName);
  if (!existsSync(file)) {
    throw new PipelineError('config-not-found', `There is no file ${file}.`, 'policylens init writes one.');
  }
  const text = stripComments(readText(file).replace(/^\uFEFF/, ''));
  try {
    return { input: JSON.parse(text) as ConfigInput, root: dirname(file), origin: path ?? usualName };
  } catch (error) {
    const reason = reasonOf(error);
    throw new PipelineError(
      'config-invalid',
      `${file}, line ${lineOfFault(text, reason)}, is not JSON: ${reason}`,
      'Mend it, or write a new one: policylens init.',
    );
  }
}

/**
 * The configuration with the inputs of a command line in place of its own, where there are any. A user names them from the working
 * folder, the configuration from its own; `-` stays.
 */
export function withInputs({ input, root }: LoadedConfig, inputs: readonly string[], cwd: string): ConfigInput {
  return inputs.length === 0 ? input : { ...input, inputs: inputs.map((path) => fromRoot(path, root, cwd)) };
}

/** A path of the working folder, as the configuration would name it. */
export function fromRoot(path: string, root: string, cwd: string): string {
  return path === '-' ? path : relative(root, resolve(cwd, path)) || '.';
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PipelineError('config-not-found', `${file} cannot be read: ${reasonOf(error)}`, 'Name a file by -c.');
  }
}
