import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { expect, it } from 'vitest';
import { readPackage } from '../../src/run/stage-hash.ts';

it("reads the package's own package.json, the first above the code", () => {
  const root = mkdtempSync(join(tmpdir(), 'policylens-'));
  mkdirSync(join(root, 'package', 'dist'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"version":"1.0.0","dependencies":{}}');
  writeFileSync(join(root, 'package', 'package.json'), '{"version":"2.0.0","dependencies":{"a":"1"}}');
  expect(readPackage(join(root, 'package', 'dist'))).toEqual({ version: '2.0.0', dependencies: { a: '1' } });
});

it('ends with an error where the code was copied out of its package', () => {
  const code = join(parse(tmpdir()).root, 'no-package-here', 'dist');
  expect(() => readPackage(code)).toThrow(expect.objectContaining({ code: 'installation-incomplete' }));
});
