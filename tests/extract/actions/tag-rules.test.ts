import { describe, expect, it, vi } from 'vitest';
import { adverbTagRules } from '../../../src/extract/actions/tagging/adverb-tag-rules.ts';
import { closedTagRules } from '../../../src/extract/actions/tagging/closed-tag-rules.ts';
import { ingTagRules } from '../../../src/extract/actions/tagging/ing-tag-rules.ts';
import { modifierListTagRules } from '../../../src/extract/actions/tagging/modifier-list-tag-rules.ts';
import { nounTagRules } from '../../../src/extract/actions/tagging/noun-tag-rules.ts';
import { phrasalTagRules } from '../../../src/extract/actions/tagging/phrasal-tag-rules.ts';
import { singleWordTagRules } from '../../../src/extract/actions/tagging/single-word-tag-rules.ts';
import { verbTagRules } from '../../../src/extract/actions/tagging/verb-tag-rules.ts';
import { createAnalyzer } from '../../../src/library.ts';

const { analyze } = createAnalyzer();
const lists = {
  adverbTagRules,
  closedTagRules,
  ingTagRules,
  modifierListTagRules,
  nounTagRules,
  phrasalTagRules,
  singleWordTagRules,
  verbTagRules,
};

describe.each(Object.entries(lists))('%s', (_, rules) => {
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
