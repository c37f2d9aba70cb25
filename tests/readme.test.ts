import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

it('has an example that says what it prints', async () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const expected = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
  expect(expected.length).toBeGreaterThan(0);
  const folder = resolve('.build', 'readme');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `example-${process.pid}.ts`);
  writeFileSync(file, code.replace(`'policylens'`, `'${resolve('src', 'index.ts')}'`));
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    printed.push(values.join(' '));
  });
  try {
    await import(file);
  } finally {
    log.mockRestore();
    rmSync(file);
  }
  expect(printed).toEqual(expected);
});

it('names only files that are there, or that come with a run', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links.filter((one) => !/^(?:https?:|output\/)/.test(one))) {
    expect(() => readFileSync(path), path).not.toThrow();
  }
});
