// Writes what is generated and committed: the schema of the configuration and the output of the shipped corpus.
// With --check nothing is written: the script fails and names the files that are not as they would be written.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeConfigSchema } from '../dist/config/json-schema.js';

const isCheck = process.argv.includes('--check');
const folder = isCheck ? mkdtempSync(join(tmpdir(), 'policylens-')) : '.';
// run.json carries timings; the cache, the lock and the mark of a run are of this machine.
const isOfMachine = (path) => /^(?:run\.json|\.cache\b.*|\.lock|\.policylens)$/.test(path);

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
write('README.md', fillReadme(readFileSync('README.md', 'utf8')));
write('docs/quality.md', fillQuality(readFileSync('docs/quality.md', 'utf8')));

if (isCheck) {
  const texts = ['README.md', 'docs/quality.md'].filter((path) => read('.', path) !== read(folder, path));
  const drifted = [...texts, ...['schema', 'output'].flatMap((top) => compare(top, join(folder, top)))];
  rmSync(folder, { recursive: true });
  if (drifted.length > 0) {
    console.error(`Not as generated: ${drifted.join(', ')}\nRun npm run generate and look at what changed.`);
    process.exit(1);
  }
}

/** Excerpts of real output, between their marks. */
function fillReadme(text) {
  const rows = JSON.parse(readFileSync(join(folder, 'output', 'actions.json'), 'utf8'));
  const shown = rows.filter((row) => row.doc_id === 'kr-dwp-2020-en' && row.actor_resolved && row.object).slice(0, 6);
  const columns = ['actor_resolved', 'verb', 'stage', 'stage_cue', 'object', 'raw_start'];
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  const table = [columns, columns.map(() => '---'), ...shown.map((row) => columns.map((name) => row[name] ?? ''))].map(
    line,
  );
  const diff = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'normalize', 'corpus/kr-dwp-2020-en/page-187.txt', '--diff'],
    {
      encoding: 'utf8',
    },
  ).stdout;
  const hunks = diff.split(/^(?=@@)/m).filter((hunk) => /side-tabs|ligature|hyphens/.test(hunk));
  const filled = between(between(text, 'actions', table.join('')), 'diff', `\`\`\`diff\n${hunks.join('')}\`\`\`\n`);
  return filled.replace(/(?<=main\.js explain )\w+/, shown[0]?.action_id ?? '');
}

/** The list of the pages on quality, by their titles. */
function fillQuality(text) {
  const pages = list('docs/quality').sort();
  const titles = pages.map((path) => [
    path,
    /^# (.+)$/m.exec(readFileSync(join('docs/quality', path), 'utf8'))?.[1] ?? path,
  ]);
  return between(text, 'pages', titles.map(([path, title]) => `- [${title}](quality/${path})\n`).join(''));
}

function between(text, name, content) {
  const start = `<!-- generated: ${name} -->\n`;
  const from = text.indexOf(start) + start.length;
  return `${text.slice(0, from)}\n${content}\n${text.slice(text.indexOf('<!-- end -->', from))}`;
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
