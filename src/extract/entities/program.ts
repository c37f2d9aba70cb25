import { defineEntityType } from '../entity-type.ts';

export const program = defineEntityType({
  label: 'PROGRAM',
  summary: 'Mentions of programmes, projects, plans, strategies and policies, as the program extractor finds them.',
  lists: [],
  patterns: [],
  examples: [],
});
