import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeConfigSchema } from '../../src/config/json-schema.ts';
import { nearestNames } from '../../src/config/nearest-names.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

describe('the configuration', () => {
  it('has a default for every key', () => {
    const { evaluate, ...rest } = parseConfig({});
    expect(rest).toEqual({
      inputs: ['corpus'],
      output: 'output',
      formats: ['csv', 'json'],
      csvProfile: 'excel',
      encoding: 'utf-8',
      docvarsFromNames: 'country_year_title',
      abortOnError: false,
      force: false,
      cache: true,
      dryRun: false,
      quiet: false,
      verbose: false,
      normalize: { disabledRules: [] },
      verbClasses: {},
      limits: { pageCharacters: 1_000_000, pageSeconds: 20, documentSeconds: 600 },
    });
    expect(evaluate).toMatchObject({
      gold: 'corpus/gold',
      baseline: 'corpus/gold/baseline.json',
      maxDrop: 0.005,
      minSupport: 5,
      minimums: {},
    });
  });

  it.each([
    [{ ouput: 'x' }, /unknown key "ouput"; did you mean "output"\?/],
    [{ csv_profile: 'data' }, /unknown key "csv_profile"; did you mean "csvProfile"\?/],
    [{ normalize: { disabled: [] } }, /normalize: unknown key "disabled"; did you mean "disabledRules"\?/],
    [{ zebra: 1 }, /unknown key "zebra"$/m],
    [{ formats: ['cvs'] }, /formats\.0: "cvs" is not one of csv, json, jsonl; did you mean "csv"\?/],
    [{ normalize: { disabledRules: ['line-join'] } }, /did you mean "line-joins"\?/],
    [{ workers: -1 }, /workers: .*\(it is -1\)/],
    [{ pages: '5-' }, /pages are written as 1-5,187/],
    [{ encoding: 'klingon' }, /encoding: no such encoding is known.*\(it is "klingon"\)/],
    [{ verbClasses: { 'Ring-fence': 'fund' } }, /verbClasses.*Ring-fence/],
    ['text', /received string/],
  ])('%j is an error that says what to do', (input, message) => {
    expect(() => parseConfig(input, 'my.json')).toThrow(message);
    expect(() => parseConfig(input, 'my.json')).toThrow(/^my\.json does not fit the schema/);
  });

  it('lists every fault at once', () => {
    expect(() => parseConfig({ ouput: 'x', workers: 'two' })).toThrow(/ouput[\s\S]*workers|workers[\s\S]*ouput/);
  });

  it('finds no near name for a far one', () => {
    expect(nearestNames('zebra', ['output', 'tables'])).toEqual([]);
    expect(nearestNames('Tables', ['output', 'tables'])).toEqual(['tables']);
    // Two letters that changed places are one change, also at the beginning.
    expect(nearestNames('fro', ['for'])).toEqual(['for']);
    expect(nearestNames('orf', ['rof'])).toEqual(['rof']);
  });

  it('names the schema that is committed', () => {
    const { $schema } = JSON.parse(readFileSync('pipeline.config.json', 'utf8'));
    expect(JSON.parse(readFileSync($schema, 'utf8')).properties).toHaveProperty('csvProfile');
    expect(JSON.parse(writeConfigSchema()).properties).toHaveProperty('csvProfile.description');
  });
});
