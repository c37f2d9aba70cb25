import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/library.ts';

const { analyze } = createAnalyzer();

const actorsOf = (text: string) =>
  analyze(text).actions.map(({ actor, actorResolved, actorSource }) => `${actor} > ${actorResolved} (${actorSource})`);

describe('actors', () => {
  it('never guesses who does what a passive leaves open', () => {
    expect(actorsOf('The ministry is large. The port will be closed to save money.')).toEqual([
      ' >  (none)',
      ' >  (none)',
    ]);
  });

  it('leaves a pronoun open that points to a sentence', () => {
    expect(actorsOf('The navy closed the port. This will hurt the town.')).toEqual([
      'navy > navy (explicit)',
      'This >  (coreference)',
    ]);
  });

  it('leaves a pronoun open where the last subject does not agree', () => {
    expect(actorsOf('The ministries closed the port. It will sell the land.')[1]).toBe('It >  (coreference)');
  });

  it('leads "it" back to the last subject that fits', () => {
    expect(actorsOf('The Lake Council bought the land. It will build a school.')[1]).toBe(
      'It > Lake Council (coreference)',
    );
  });

  it('leads a short name back to the long one', () => {
    expect(actorsOf('The Vesland government sold the land. The government will build a school.')[1]).toBe(
      'government > Vesland government (coreference)',
    );
  });

  it('expands an abbreviation that the document defines', () => {
    const text = 'The Harbour Safety Board (HSB) met in May. The HSB will inspect the ports.';
    expect(actorsOf(text)[1]).toBe('HSB > Harbour Safety Board (explicit)');
  });

  it('hands a relative clause its noun and a purpose the actor of its verb', () => {
    expect(actorsOf('The navy hires divers who clear mines to protect the coast.')).toEqual([
      'navy > navy (explicit)',
      'divers > divers (relative)',
      expect.stringMatching(/\(inherited\)$/),
    ]);
  });
});
