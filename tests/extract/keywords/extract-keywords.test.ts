import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { extractKeywords } from '../../../src/extract/keywords/extract-keywords.ts';
import { keywordMethods } from '../../../src/extract/keywords/methods/index.ts';
import { extractSentences } from '../../../src/extract/sentences.ts';
import { documentFromText } from '../../../src/library.ts';
import type { Abbreviation } from '../../../src/model/annotations.ts';
import { normalize } from '../../../src/normalize/normalize.ts';

const analyze = createAnalyzer();
const text =
  'The coast guard renews its harbour radar. Harbour radars cover the northern strait, and each harbour radar ' +
  'reports to the coast guard. Small and medium-sized shipyards (SMS) build patrol boats. The SMS train welders.';
const analyzed = analyze(normalize(documentFromText(text, 'example')));
const context = { sentences: extractSentences(analyzed), abbreviations: [], entities: [], programMentions: [] };
const located = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { block: 0, span: { start, end: start + words.length } };
};

describe('extractKeywords', () => {
  it('merges singular and plural, and shows a form of the text', () => {
    const radar = extractKeywords(analyzed, context).find(({ term }) => term.toLowerCase() === 'harbour radar');
    expect(radar).toMatchObject({ frequency: 3, nWords: 2, method: 'weighted-terms' });
    expect(text).toContain(radar!.term);
  });

  it('leaves out determiners, praise and generic nouns', () => {
    const terms = extractKeywords(analyzed, context).map(({ term }) => term);
    for (const term of terms) expect(term).not.toMatch(/^(?:the|its|each) /i);
  });

  it('counts an abbreviation for its long form, which a noun phrase would cut', () => {
    const shipyards: Abbreviation = {
      ...located('SMS'),
      text: 'SMS',
      ruleId: 'test',
      confidence: 1,
      shortForm: 'SMS',
      longForm: 'Small and medium-sized shipyards',
      definitionSource: 'on_page',
      pattern: 'long (short)',
      conflict: false,
      longLocation: located('Small and medium-sized shipyards'),
      mentions: [located('SMS'), located('SMS', text.indexOf('The SMS'))],
    };
    const keywords = extractKeywords(analyzed, { ...context, abbreviations: [shipyards] });
    expect(keywords.find(({ term }) => term === 'Small and medium-sized shipyards')?.frequency).toBe(3);
    expect(keywords.map(({ term }) => term)).not.toContain('SMS');
  });

  it('shows a sentence that holds the term', () => {
    for (const { term, example } of extractKeywords(analyzed, context))
      expect(context.sentences[example!]!.text.toLowerCase()).toContain(term.toLowerCase().slice(0, 4));
  });

  const termsOf = (given: string) => {
    const read = analyze(normalize(documentFromText(given, 'given')));
    return extractKeywords(read, { ...context, sentences: extractSentences(read) }).map(({ term }) => term);
  };

  it('leaves what the writer thinks of a matter out of its term, and keeps what belongs to it', () => {
    const terms = termsOf(
      'They propose an accurate coastal radar for efficient harbour surveillance of critical infrastructure.',
    );
    expect(terms).toEqual(expect.arrayContaining(['coastal radar', 'harbour surveillance', 'critical infrastructure']));
  });

  it('takes a chain of hyphens whole, and no verb behind a plural', () => {
    const terms = termsOf(
      'Measurements by time-of-flight sensors are sorted using tables. The results show that they agree.',
    );
    expect(terms).toContain('time-of-flight sensors');
    for (const term of terms) expect(term).not.toMatch(/^of-|using$|show$/);
  });

  it('takes "Women" for the plural that "women" is', () => {
    const terms = termsOf('Women in the Navy. The women in the army serve at sea. Women and men serve.');
    expect(terms.filter((term) => term.toLowerCase() === 'women')).toHaveLength(1);
  });

  it('shows no word of a name that hardly ever stands alone', () => {
    const government = 'The Federal Government renews the harbours. ';
    const terms = termsOf(`${government.repeat(9)}The Government agrees.`);
    expect(terms).toContain('Federal Government');
    expect(terms).not.toContain('Government');
    expect(termsOf(`${government.repeat(3)}${'The Government agrees. '.repeat(3)}`)).toContain('Government');
  });

  it('gives nothing for an empty text', () => {
    const empty = analyze(normalize(documentFromText('', 'empty')));
    for (const { id } of keywordMethods)
      expect(extractKeywords(empty, { ...context, sentences: [] }, { method: id })).toEqual([]);
  });

  it('ranks by every method', () => {
    for (const { id } of keywordMethods) {
      const ranks = extractKeywords(analyzed, context, { method: id }).map(({ rank }) => rank);
      expect(ranks, id).toEqual(ranks.map((_, index) => index + 1));
      expect(ranks.length, id).toBeGreaterThan(3);
    }
  });
});
