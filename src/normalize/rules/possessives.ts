import { defineRule } from '../rule.ts';

/** The lone letter, with its apostrophe or without, that all of the patterns look for: most pages have none. */
const loneS = /[ \n]['’]?[sS](?![A-Za-z])/;
// Both begin with the gap and look back from behind it: looking back from every character would cost ten times as much.
/** The gap of `nation’⏎s` and `Japan 's`. */
const torn = /[ \n](?=['’]?s)(?:(?=s\b(?!['’]))(?<=\p{L}['’][ \n])|(?=['’]s\b)(?<=\p{L} ))/gu;
/** `Taiwan ’ s`: what is left of letter-spaced text. */
const apart = /[ \n][’'] s(?=[\s,.;)])(?<=\p{L}{2}[ \n][’'] s)/gu;
/** The gap of `government s preferred` and `China s⏎armed`. */
const lost = / (?=s[ \n]\p{Ll}{3,})(?<=\b(?!group|type)\p{L}{4,}(?<!s) )/gu;
/** The same behind a name, before a title: `Japan s Defense Cooperation`, `NORTH KOREA S ARMAMENT`. */
const lostBeforeTitle = / (?=s[ \n]\p{Lu}\p{L}{2,})(?<=(?<!\p{L})(?!Group|Type|Class)\p{Lu}\p{Ll}{3,}(?<!s) )/gu;
const lostInCapitals = / (?=S \p{Lu}{3,})(?<=(?<!\p{L})(?!GROUP|TYPE|CLASS|PART|ANNEX|GRADE)\p{Lu}{4,}(?<!S) )/gu;

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
    { raw: 'surrounding Taiwan ’ s waters', text: 'surrounding Taiwan’s waters', source: 'Taiwan 2008, p. 159' },
    { raw: "the ASEAN’ s role and Japan 's plan", text: "the ASEAN’s role and Japan's plan", source: 'Japan 2006' },
    {
      raw: 'the Czech Republic s main and the government s preferred way',
      text: 'the Czech Republic’s main and the government’s preferred way',
    },
    { raw: 'that is China s\narmed force', text: 'that is China’s\narmed force', source: 'Japan 2017' },
    {
      raw: 'Class s Visas, Japan s Defense Cooperation and NORTH KOREA S ARMAMENT',
      text: 'Class s Visas, Japan’s Defense Cooperation and NORTH KOREA’S ARMAMENT',
      source: 'Japan 2015, ROK 2004',
    },
  ],
  *propose({ text }) {
    if (!loneS.test(text)) return;
    for (const { index } of text.matchAll(torn)) {
      yield {
        span: { start: index, end: index + 1 },
        replacement: '',
        confidence: 0.97,
        evidence: 'a possessive in two pieces',
      };
    }
    for (const { index, 0: found } of text.matchAll(apart)) {
      yield {
        span: { start: index, end: index + found.length },
        replacement: `${found[1]}s`,
        confidence: 0.95,
        evidence: 'a possessive in three pieces',
      };
    }
    const gaps = [lost, lostBeforeTitle, lostInCapitals].flatMap((pattern) => [...text.matchAll(pattern)]);
    for (const { index } of gaps) {
      yield {
        span: { start: index, end: index + 1 },
        replacement: '’',
        confidence: 0.85,
        evidence: 'a single s between a noun and a word',
      };
    }
  },
});
