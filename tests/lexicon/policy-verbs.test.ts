import { describe, expect, it } from 'vitest';
import { createVerbClasses, policyVerbs } from '../../src/lexicon/policy-verbs.ts';
import { verbClasses } from '../../src/model/annotations.ts';

const lemmas = policyVerbs.flatMap(({ lemmas: list }) => list.split(' '));

describe('policy verbs', () => {
  it('has the 17 classes of the model, each with a definition and a source', () => {
    expect(policyVerbs.map(({ id }) => id)).toEqual([...verbClasses]);
    for (const { definition, source } of policyVerbs) expect(definition && source).toMatch(/\w/);
  });

  it('has at least 400 lemmas, each in one class', () => {
    expect(lemmas.length).toBeGreaterThanOrEqual(400);
    expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([]);
  });

  it('finds classes by lemma, British spelling and the verb before a particle', () => {
    const classOf = createVerbClasses();
    expect(['frown', 'be underway', 'constructor', '__proto__'].map(classOf)).toEqual([
      'other',
      'other',
      'other',
      'other',
    ]);
    expect(['establish', 'modernise', 're-establish', 'set up', 'carry out'].map(classOf)).toEqual([
      'establish',
      'reform',
      'establish',
      'establish',
      'deploy',
    ]);
  });

  it("puts a user's own verbs first", () => {
    const classOf = createVerbClasses(
      new Map([
        ['establish', 'plan'],
        ['greenlight', 'fund'],
      ]),
    );
    expect(['establish', 'greenlight', 'build'].map(classOf)).toEqual(['plan', 'fund', 'establish']);
  });
});
