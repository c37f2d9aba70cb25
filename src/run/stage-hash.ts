import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/schema.ts';
import { compareCodeUnits } from '../text/compare.ts';

const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const codeRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

let codeHash: string | undefined;

/**
 * Names the computation that makes a document's entry: the code of this package with its lexicons, the pinned versions of what
 * it depends on, and the parts of the configuration that show in the result. An entry is used again only under the same hash.
 */
export function stageHash(config: Config, metadata: string): string {
  codeHash ??= hashCode();
  const { inputs: _, output: __, workers: ___, abortOnError: ____, $schema: _____, evaluate: ______, ...seen } = config;
  return createHash('sha256').update(codeHash).update(JSON.stringify(seen)).update(metadata).digest('hex');
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

/** This package's own package.json. */
export function readPackage(): PackageManifest {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as PackageManifest;
}
