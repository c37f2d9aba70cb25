// Writes what is generated and committed: the schema of the configuration and the output of the shipped corpus.
// With --check nothing is written: the script fails and names the files that are not as they would be written.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeConfigSchema } from '../dist/config/json-schema.js';

const isCheck = process.argv.includes('--check');
const folder = isCheck ? mkdtempSync(join(tmpdir(), 'policylens-')) : '.';
// run.json carries timings; the cache and the lock are of this machine.
const isOfMachine = (path) => /^(?:run\.json|\.cache\b.*|\.lock)$/.test(path);

const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write('schema/pipeline.config.schema.json', writeConfigSchema());
const run = spawnSync(
  process.execPath,
  ['dist/cli/main.js', 'run', '--force', '--no-cache', '-q', '-o', join(folder, 'output')],
  { stdio: 'inherit' },
);
if (run.status !== 0) process.exit(run.status ?? 1);

if (isCheck) {
  const drifted = ['schema', 'output'].flatMap((top) => compare(top, join(folder, top)));
  rmSync(folder, { recursive: true });
  if (drifted.length > 0) {
    console.error(`Not as generated: ${drifted.join(', ')}\nRun npm run generate and look at what changed.`);
    process.exit(1);
  }
}

function compare(committed, fresh) {
  const paths = new Set([...list(committed), ...list(fresh)].filter((path) => !isOfMachine(path)));
  return [...paths].filter((path) => read(committed, path) !== read(fresh, path)).map((path) => `${committed}/${path}`);
}

function list(root) {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  } catch {
    return [];
  }
}

function read(root, path) {
  try {
    return readFileSync(join(root, path), 'latin1');
  } catch {
    return null;
  }
}
