import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { findProgramMentions } from '../../../src/extract/programs/find-program-mentions.ts';
import { programPatterns } from '../../../src/extract/programs/patterns/index.ts';
import { programRefusals } from '../../../src/extract/programs/refusals/index.ts';
import { documentFromText } from '../../../src/library.ts';
import { normalize } from '../../../src/normalize/normalize.ts';

const analyze = createAnalyzer();
const programsIn = (text: string) =>
  findProgramMentions(analyze(normalize(documentFromText(text, 'example'))), { abbreviations: [] }).map(
    (one) => one.text,
  );

for (const rule of [...programRefusals, ...programPatterns])
  describe(rule.id, () => {
    for (const { text, programs } of rule.examples)
      it(text, () => {
        expect(programsIn(text)).toEqual(programs);
      });
  });

it('refuses no more than it must: every rule has an example that comes out', () => {
  for (const { id, examples } of [...programRefusals, ...programPatterns])
    expect(examples.length, id).toBeGreaterThan(1);
});
