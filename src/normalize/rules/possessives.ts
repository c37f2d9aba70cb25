import { defineRule } from '../rule.ts';

/** One of these stands wherever a possessive is torn. */
const signals = [' s ', '’ s', "' s", ' ’s', " 's"];

export const possessives = defineRule({
  id: 'possessives',
  summary: 'Closes a possessive that was torn off its noun, and puts back the apostrophe that was lost in its gap.',
  phase: 'document',
  examples: [
    {
      raw: 'the 1990 s, Mr. s and group s of s values; types a s b',
      text: 'the 1990 s, Mr. s and group s of s values; types a s b',
    },
    { raw: "the ASEAN’ s role and Japan 's plan", text: "the ASEAN’s role and Japan's plan", source: 'Japan 2006' },
    {
      raw: 'the Czech Republic s main and the government s preferred way',
      text: 'the Czech Republic’s main and the government’s preferred way',
    },
  ],
  *propose({ text }) {
    if (!signals.some((signal) => text.includes(signal))) return;
    for (const { index, 0: gap } of text.matchAll(/(?<=\p{L}['’]) (?=s\b(?!['’]))|(?<=\p{L}) (?=['’]s\b)/gu)) {
      yield {
        span: { start: index, end: index + gap.length },
        replacement: '',
        confidence: 0.97,
        evidence: 'a possessive in two pieces',
      };
    }
    for (const { index } of text.matchAll(/(?<=\b(?!group|type)\p{L}{4,}(?<!s)) (?=s \p{Ll}{3,})/gu)) {
      yield {
        span: { start: index, end: index + 1 },
        replacement: '’',
        confidence: 0.85,
        evidence: 'a single s between a noun and a word',
      };
    }
  },
});
