import { defineRule } from '../rule.ts';

export const possessives = defineRule({
  id: 'possessives',
  summary: 'Closes a possessive that was torn off its noun, and puts back the apostrophe that was lost in its gap.',
  phase: 'document',
  examples: [
    {
      raw: 'the 1990 s, Mr. s and group s of s values; types a s b',
      text: 'the 1990 s, Mr. s and group s of s values; types a s b',
    },
    { raw: 'allowing the nation’\ns people', text: 'allowing the nation’s people', source: 'Taiwan 2008' },
    { raw: "the ASEAN’ s role and Japan 's plan", text: "the ASEAN’s role and Japan's plan", source: 'Japan 2006' },
    {
      raw: 'the Czech Republic s main and the government s preferred way',
      text: 'the Czech Republic’s main and the government’s preferred way',
    },
  ],
  *propose({ text }) {
    if (!hasLooseS(text)) return;
    for (const { index, 0: gap } of text.matchAll(/(?<=\p{L}['’])[ \n](?=s\b(?!['’]))|(?<=\p{L}) (?=['’]s\b)/gu)) {
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

/** True where an s stands alone between spaces, or an apostrophe with a space beside it stands before it. */
function hasLooseS(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    if (text.charCodeAt(at) !== 115) continue;
    const before = text.charCodeAt(at - 1);
    if (before === 10 && isApostrophe(text.charCodeAt(at - 2))) return true;
    if (before === 32 ? text.charCodeAt(at + 1) === 32 || isApostrophe(text.charCodeAt(at - 2)) : isTorn(text, at))
      return true;
  }
  return false;
}

function isTorn(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at - 1)) && text.charCodeAt(at - 2) === 32;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
