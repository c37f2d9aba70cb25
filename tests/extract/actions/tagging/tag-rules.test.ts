import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { TagRule } from '../../../../src/extract/actions/tagging/tag-rule.ts';
import { createAnalyzer } from '../../../../src/library.ts';

const { analyze } = createAnalyzer();

/** The list of each `…-tag-rules.ts`, whatever files there are: three lists once stood untested because nobody had named them here. */
const folder = new URL('../../../../src/extract/actions/tagging/', import.meta.url);
const lists = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('-tag-rules.ts'))
    .map(async (name): Promise<readonly [string, readonly TagRule[]]> => {
      const exported: Record<string, unknown> = await import(new URL(name, folder).href);
      return [name, Object.values(exported).find((value): value is TagRule[] => Array.isArray(value)) ?? []];
    }),
);

describe.each(lists)('%s', (_, rules) => {
  it('is a list', () => {
    expect(rules.length).toBeGreaterThan(0);
  });

  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules)('$id: $example', (rule) => {
    const retag = vi.spyOn(rule, 'retag');
    const marked = [...rule.example.matchAll(/«([^»]+)»/g)].map(([, word]) => word!.toLowerCase());
    analyze(rule.example.replace(/[«»]/g, ''));
    const retagged = retag.mock.calls.flatMap(([words, i], call) =>
      retag.mock.results[call]!.value === undefined ? [] : [words.lower[i]!],
    );
    retag.mockRestore();
    for (const word of marked) expect(retagged).toContain(word);
  });
});
