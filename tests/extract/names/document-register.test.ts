import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { readNameDocument } from '../../../src/extract/names/document-facts.ts';
import { Gazetteer } from '../../../src/extract/names/gazetteer.ts';
import { WordFactsCache } from '../../../src/extract/names/word-facts.ts';
import { documentFromText } from '../../../src/library.ts';
import { normalize } from '../../../src/normalize/normalize.ts';

const analyze = createAnalyzer();
const registerOf = (text: string) =>
  readNameDocument(
    analyze(normalize(documentFromText(text, 'page'))),
    new WordFactsCache(() => 'unknown', new Gazetteer([])),
    () => [],
  ).register;

describe('document register', () => {
  it('reads a paper of state as impersonal', () => {
    const paper = 'The government will maintain the armed forces at a high state of readiness in the coming decade.';
    expect(registerOf(paper)).toEqual({ tone: 0, density: 0 });
  });

  it('hears who speaks, and whether they ask and exclaim', () => {
    expect(registerOf('I told you that she would call me back.').tone).toBe(4);
    expect(registerOf('I told you! She would call me back.').tone).toBe(5);
  });

  it('counts capitals that no sentence head or heading forces', () => {
    expect(registerOf('Yesterday Anna Berg of Bergen met Per Moen of Tromso in Oslo near the harbour.').density).toBe(
      4,
    );
    expect(registerOf('THE ARMED FORCES OF THE NATION AND THEIR TASKS').density).toBe(0);
  });

  it('says nothing of an empty page', () => {
    expect(registerOf('')).toEqual({ tone: 0, density: 0 });
  });
});
