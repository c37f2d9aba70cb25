import { defineEntityType } from '../entity-type.ts';
import { headName } from '../names/head-names.ts';

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
  ],
  examples: [
    { text: 'The Strategy was praised.', finds: [] },
    { text: 'A new report on the strategy came out.', finds: [] },
    { text: 'As the Defence White Paper says, it grows.', finds: ['Defence White Paper'] },
    {
      text: 'See the Strategy on Defense Production and Technological Bases for more.',
      finds: ['Strategy on Defense Production and Technological Bases'],
    },
  ],
});
