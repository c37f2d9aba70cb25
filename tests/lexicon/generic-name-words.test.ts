import { expect, it } from 'vitest';
import { isGenericName } from '../../src/lexicon/generic-name-words.ts';
import { programKey } from '../../src/lexicon/program-key.ts';

it('tells names that any government may use from names with a word of their own', () => {
  for (const name of ['Joint Comprehensive Plan of Action', 'Proliferation Security Initiative', 'Families Package'])
    expect(isGenericName(programKey(name)), name).toBe(false);
  for (const name of ['Road Safety Strategy', 'National Action Plan', 'Ninth Five Year Plan', 'Diversity Strategy'])
    expect(isGenericName(programKey(name)), name).toBe(true);
});
