import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entityTypes } from '../../src/extract/entities/index.ts';
import { analyzeText } from '../../src/library.ts';
import { entityLabels } from '../../src/model/annotations.ts';

describe('entity types', () => {
  it('are one for each label, and every type file stands in the list', () => {
    expect(entityTypes.map(({ label }) => label).sort()).toEqual([...entityLabels].sort());
    const files = readdirSync(new URL('../../src/extract/entities', import.meta.url)).map((name) =>
      name.replace('.ts', ''),
    );
    const labels = entityTypes.map(({ label }) => label.toLowerCase());
    expect(files.filter((name) => name !== 'index' && name !== 'arms-patterns').sort()).toEqual(labels.sort());
  });

  it('have no more patterns of a trigger than a mask has bits', () => {
    const triggers = entityTypes.flatMap(({ patterns }) => patterns.map(({ trigger }) => trigger));
    const count = (...some: readonly string[]) => triggers.filter((trigger) => some.includes(trigger)).length;
    expect(Math.max(count('number'), count('lower'), count('capital', 'run'))).toBeLessThanOrEqual(32);
  });

  for (const { label, examples } of entityTypes.filter((type) => type.examples.length > 0)) {
    describe(label, () => {
      for (const { text, finds, normalized } of examples) {
        it(`${finds.length === 0 ? 'finds nothing' : `finds ${finds.join(', ')}`} in "${text}"`, () => {
          const found = analyzeText(text).entities.filter((entity) => entity.label === label);
          expect(found.map((entity) => entity.text)).toEqual(finds);
          if (normalized !== undefined) expect(found[0]!.normalized).toBe(normalized);
        });
      }
    });
  }
});
