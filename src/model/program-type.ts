/** What kind of measure a programme is, by the head noun of its name. */
export const programTypes = [
  'program',
  'project',
  'initiative',
  'plan',
  'strategy',
  'policy',
  'fund',
  'scheme',
  'campaign',
  'act',
  'system',
  'reform',
  'review',
  'agenda',
  'other',
] as const;
export type ProgramType = (typeof programTypes)[number];
