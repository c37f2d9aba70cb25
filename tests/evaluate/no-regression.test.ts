import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, parseBaseline, readGold } from '../../src/vitest.ts';
import { corpusFolder, runCorpus } from './corpus-run.ts';

const path = join(corpusFolder, 'gold', 'baseline.json');

describe('the shipped corpus', () => {
  // Where a fall is meant: npm run baseline, and say why in the commit.
  it('does not fall behind its baseline', (context) => {
    if (!existsSync(path)) return context.skip('skipped: there is no corpus/gold/baseline.json');
    const baseline = parseBaseline(readFileSync(path, 'utf8'))!;
    expect(evaluate(runCorpus(), readGold(join(corpusFolder, 'gold')).pages)).toHaveNoRegression(baseline);
    return undefined;
  });
});
