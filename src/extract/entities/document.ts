import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { isGlued, wordAt } from '../names/cursor.ts';
import { headName } from '../names/head-names.ts';
import type { NameBlock } from '../names/name-block.ts';

const actNouns = /^(?:directive|regulation|decision|recommendation|resolution|decree|proclamation)$/;
const issuers = /^(?:eu|ec|eec|euratom)$/;

/** "Directive 2010/31/EU", "Regulation (EC) No 1907/2006", "resolution 1874 (2009)": the noun, who issues it, its number and year. */
function matchNumberedAct(at: number, block: NameBlock): PatternMatch | null {
  const { facts } = block;
  const isPair = /^\d{1,4}\/\d{1,4}$/.test(facts[at]!.text);
  const isYeared =
    !isPair &&
    wordAt(block, at + 1, at) === '(' &&
    isYear.test(wordAt(block, at + 2, at)) &&
    wordAt(block, at + 3, at) === ')';
  if (!isPair && !isYeared) return null;
  let noun = at - 1;
  if (/^no\.?$/.test(wordAt(block, noun, at))) noun--;
  const isBracketed = wordAt(block, noun, at) === ')' && issuers.test(wordAt(block, noun - 1, at));
  if (isBracketed) noun -= 3;
  if (!actNouns.test(wordAt(block, noun, at)) || (isPair && !facts[noun]!.isCapital)) return null;
  const isTailed =
    wordAt(block, at + 1, at) === '/' && isGlued(block, at + 1) && issuers.test(wordAt(block, at + 2, at));
  return { from: noun, to: isYeared ? at + 4 : isTailed ? at + 3 : at + 1 };
}

const isYear = /^(?:19|20)\d\d$/;

const words = (text: string) => new Set(text.split('|'));

export const document = defineEntityType({
  label: 'DOCUMENT',
  summary:
    'Papers that are published, prepared or decided on: white papers, strategies, directives, reports, resolutions.',
  lists: [],
  patterns: [
    {
      id: 'document-name',
      confidence: 0.85,
      ...headName({
        heads: words(
          'white paper|white book|green paper|blue book|defence paper|report|strategy|directive|guidelines|guidance|doctrine|posture review|investment plan|capability plan|manual|handbook|yearbook|strategic concept|integrated review|statement|roadmap|blueprint',
        ),
        openers: words('strategy|directive|guidelines|report|resolution'),
        joiners: words('of|on|for|in|concerning'),
        takesYear: true,
      }),
    },
    {
      id: 'resolution-number',
      trigger: 'capital',
      confidence: 0.9,
      concerns: ({ normal }) => normal === 'resolution' || normal === 'directive',
      match: (at, block) =>
        /^\d{2,4}(?:\/\d+)?$/.test(block.facts[at + 1]?.normal ?? '') ? { from: at, to: at + 2 } : null,
    },
    {
      id: 'numbered-act',
      trigger: 'number',
      confidence: 0.95,
      concerns: ({ kind }) => kind === 'number',
      match: matchNumberedAct,
    },
  ],
  examples: [
    { text: 'The resolution of 1999 (2009) and a directive 12/13 of old.', finds: [] },
    {
      text: 'Under Directive 2010/31/EU, Regulation (EC) No 1907/2006 and resolution 1874 (2009) it holds.',
      finds: ['Directive 2010/31/EU', 'Regulation (EC) No 1907/2006', 'resolution 1874 (2009)'],
    },
    { text: 'The Strategy was praised.', finds: [] },
    { text: 'A new report on the strategy came out.', finds: [] },
    { text: 'As the Defence White Paper says, it grows.', finds: ['Defence White Paper'] },
    {
      text: 'See the Strategy on Defense Production and Technological Bases for more.',
      finds: ['Strategy on Defense Production and Technological Bases'],
    },
  ],
});
