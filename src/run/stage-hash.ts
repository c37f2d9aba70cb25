import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import { compareCodeUnits } from '../text/compare.ts';
import { readGazetteer, readGazetteerFile } from './read-gazetteer.ts';
import { readMetadataFile, readOptionsOf } from './read-options.ts';

const codeRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Keys that say where and how fast, not what. */
const unseenKeys = new Set([
  '$schema',
  'inputs',
  'output',
  'workers',
  'abortOnError',
  'force',
  'cache',
  'dryRun',
  'quiet',
  'verbose',
  'evaluate',
]);

let codeHash: string | undefined;

/**
 * Names the computation that makes a document's entry: the code of this package with its lexicons, the pinned versions of what
 * it depends on, and the parts of the configuration that show in the result. An entry is used again only under the same hash.
 */
export function stageHash(config: Config, root: string): string {
  codeHash ??= hashCode();
  // Read for its faults: they are the user's to mend before any document is tried.
  const hasMetadata = readOptionsOf(config, root).metadata.size > 0;
  const metadata = hasMetadata ? readMetadataFile(resolve(root, config.metadata!)) : '';
  const gazetteer = readGazetteer(config, root).length === 0 ? '' : readGazetteerFile(config, root);
  const seen = Object.fromEntries(Object.entries(config).filter(([key]) => !unseenKeys.has(key)));
  return createHash('sha256')
    .update(codeHash)
    .update(JSON.stringify(seen))
    .update(metadata)
    .update(gazetteer)
    .digest('hex');
}

function hashCode(): string {
  const hash = createHash('sha256');
  const { version, dependencies } = readPackage();
  hash.update(JSON.stringify([version, dependencies]));
  for (const path of listCode(codeRoot)) hash.update(path.slice(codeRoot.length)).update(readFileSync(path));
  return hash.digest('hex');
}

function listCode(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareCodeUnits(a.name, b.name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listCode(path);
    return /\.d\.ts$/.test(entry.name) ? [] : [path];
  });
}

export interface PackageManifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * This package's own package.json: the first above the code.
 *
 * @throws PipelineError `installation-incomplete` where there is none up to the root of the file system.
 */
export function readPackage(code: string = codeRoot): PackageManifest {
  for (let folder = dirname(code); ; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as PackageManifest;
    if (folder === dirname(folder))
      throw new PipelineError(
        'installation-incomplete',
        `No package.json stands above ${code}: the program was copied out of its package.`,
        'Install policylens with npm, or copy its package.json beside the folder of its code.',
      );
  }
}
