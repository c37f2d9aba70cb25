import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/model/document.ts';
import { normalize } from '../../src/normalize/normalize.ts';
import type { Rule, RuleExample } from '../../src/normalize/rule.ts';
import { rules } from '../../src/normalize/rules/index.ts';

function documentOf(raw: RuleExample['raw']): SourceDocument {
  const pages = [raw].flat().map((text, i) => ({ number: i + 1, label: null, raw: text, sourceFile: 'example' }));
  return { id: 'example', title: null, pages, docvars: {}, sourceFile: 'example', sourceSha256: null };
}

function textsOf(raw: RuleExample['raw'], rule: Rule): readonly string[] {
  return normalize(documentOf(raw), { rules: [rule] }).pages.map(({ text }) => text);
}

describe('rules', () => {
  it('are all listed: one file, one rule, one line', () => {
    const files = readdirSync(new URL('../../src/normalize/rules/', import.meta.url));
    const ids = files.filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''));
    expect(rules.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('says what it does, with a counter-example and an example', () => {
        expect(rule.summary).toMatch(/^[A-Z].*\.$/);
        const changes = rule.examples.map(({ raw, text }) => String(raw) !== String(text));
        expect(changes).toContain(false);
      });
      for (const example of rule.examples) {
        it(JSON.stringify(example.raw).slice(0, 100), () => {
          expect(textsOf(example.raw, rule)).toEqual([example.text].flat());
          expect(textsOf(example.text, rule), 'a second time').toEqual([example.text].flat());
        });
      }
    });
  }
});
