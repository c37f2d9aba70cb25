// Kills a run at random moments and resumes it, again and again; each run that ends must leave the bytes of an undisturbed run.
// node scripts/kill-and-resume.mjs CORPUS [KILLS] [WORKERS]   (after npm run build)
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const [corpus = 'corpus', kills = '50', workers = '2'] = process.argv.slice(2);
const main = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'policylens-kill-'));
const argumentsFor = (output) => [main, 'run', resolve(corpus), '-q', '-n', workers, '-o', join(folder, output)];

/** Everything in an output folder that is not of the machine. */
function digest(output) {
  const hash = createHash('sha256');
  const names = readdirSync(join(folder, output), { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter((one) => !/^(?:run\.json|\.cache|\.lock)/.test(one) && /\.\w+$/.test(one))) {
    hash.update(name).update(readFileSync(join(folder, output, name)));
  }
  return hash.digest('hex');
}

const started = Date.now();
spawnSync(process.execPath, argumentsFor('undisturbed'), { stdio: 'ignore' });
const duration = Date.now() - started;
const expected = digest('undisturbed');
let killed = 0;
let finished = 0;
while (killed < Number(kills)) {
  const child = spawn(process.execPath, argumentsFor('killed'), { stdio: 'ignore' });
  const end = new Promise((done) => child.once('exit', (_, signal) => done(signal)));
  const isOver = await Promise.race([end.then(() => true), wait(Math.random() * duration).then(() => false)]);
  if (!isOver) {
    child.kill('SIGKILL');
    if ((await end) === 'SIGKILL') killed++;
    if (killed < Number(kills)) continue;
    spawnSync(process.execPath, argumentsFor('killed'), { stdio: 'ignore' });
  }
  finished++;
  if (digest('killed') !== expected) {
    console.error(`After ${killed} kills the bytes differ: ${folder}`);
    process.exit(1);
  }
  const left = readdirSync(join(folder, 'killed')).filter((name) => /\.tmp$|^\.lock$/.test(name));
  if (left.length > 0) {
    console.error(`After ${killed} kills these are left: ${left.join(', ')}`);
    process.exit(1);
  }
  rmSync(join(folder, 'killed'), { recursive: true });
}
console.log(`${killed} kills, ${finished} runs that ended: all ${expected.slice(0, 16)}`);
rmSync(folder, { recursive: true });
