/**
 * What the data sets call things, and we: both sides are mapped, and what is mapped to nothing is left out on both. PLACE
 * is GPE, LOC and FAC together, since no two sets draw those lines alike. `docs/quality.md` shows this table.
 */
export const labelMap: ReadonlyMap<string, readonly string[]> = new Map([
  ['PERSON', ['PER', 'Person', 'person', 'politician', 'PERSON']],
  ['ORG', ['ORG', 'Organisation', 'Organization', 'organisation', 'organization', 'politicalparty', 'BODY']],
  ['PLACE', ['LOC', 'Location', 'location', 'country', 'place', 'GPE', 'FAC']],
  ['NORP', ['NORP', 'Nationality']],
  ['TEMPORAL', ['Temporal', 'DATE', 'TIME']],
  ['MONEY', ['Money', 'MONEY']],
  ['WEAPON', ['Weapon', 'WEAPON']],
  ['PLATFORM', ['MilitaryPlatform', 'PLATFORM']],
  ['QUANTITY', ['Quantity', 'QUANTITY', 'CARDINAL']],
]);

/** The common label of a data set's label or of ours. */
export const commonLabel: ReadonlyMap<string, string> = new Map(
  [...labelMap].flatMap(([common, names]) => names.map((name) => [name, common] as const)),
);
