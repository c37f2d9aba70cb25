#!/usr/bin/env node
import { runCommand } from './program.ts';

// A reader that closes early (`policylens kwic … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY === true,
  hasColor: process.stdout.isTTY === true && !process.env.NO_COLOR,
  cwd: process.cwd(),
  env: process.env,
  input: process.stdin.setEncoding('utf8'),
});
