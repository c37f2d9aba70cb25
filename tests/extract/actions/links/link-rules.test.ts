import { describe, expect, it, vi } from 'vitest';
import { gerundLinks, subordinateLinks } from '../../../../src/extract/actions/links/gerund-links.ts';
import {
  afterNounLinks,
  afterVerbLinks,
  markedLinks,
  ownSubjectLinks,
} from '../../../../src/extract/actions/links/infinitive-links.ts';
import type { Link, LinkPlace } from '../../../../src/extract/actions/links/link-rule.ts';
import { predicateLinks } from '../../../../src/extract/actions/links/predicate-links.ts';
import { prepositionalGerundLinks } from '../../../../src/extract/actions/links/prepositional-gerund-links.ts';
import { createAnalyzer } from '../../../../src/library.ts';

interface AnyLinkRule {
  readonly id: string;
  readonly example: string;
  link(place: LinkPlace): Link | null;
}

const { analyze } = createAnalyzer();
const lists = {
  markedLinks,
  predicateLinks,
  afterVerbLinks,
  ownSubjectLinks,
  afterNounLinks,
  subordinateLinks,
  gerundLinks,
  prepositionalGerundLinks,
} as unknown as Readonly<Record<string, readonly AnyLinkRule[]>>;

describe.each(Object.entries(lists))('%s', (_, rules) => {
  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules)('$id: $example', (rule) => {
    const link = vi.spyOn(rule, 'link');
    const [, verb] = /«([^»]+)»/.exec(rule.example)!;
    const { actions } = analyze(rule.example.replace(/[«»]/g, ''));
    const linked = link.mock.results.flatMap(({ value }) => (value ? [value as Link] : []));
    link.mockRestore();
    const [found] = linked;
    expect(found, 'the rule links the verb').toBeDefined();
    expect(actions.find((action) => action.verb === verb)).toMatchObject({
      clauseRole: found!.role,
      ruleId: found!.pattern ?? rule.id,
    });
  });
});
