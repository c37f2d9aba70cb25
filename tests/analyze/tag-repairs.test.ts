import { describe, expect, it } from 'vitest';
import { createLanguageModel } from '../../src/analyze/language-model.ts';
import { tagRepairs } from '../../src/analyze/tag-repairs.ts';

const read = createLanguageModel();

describe('tag repairs', () => {
  for (const { id, examples } of tagRepairs) {
    it.each(examples)(`${id}: %s`, (sentence, pos) => {
      const start = sentence.indexOf('[');
      const tokens = read(sentence.replace(/[[\]]/g, ''));
      expect(tokens.pos[tokens.start.indexOf(start)]).toBe(pos);
    });
  }
});
