/** Prepositions of means: their phrase is the instrument, not part of the object. */
export const instrumentPrepositions: ReadonlySet<string> = new Set(['by', 'through', 'via']);

/** Prepositions whose phrase is never part of an object before it: time, example, circumstance. */
export const outerPrepositions: ReadonlySet<string> = new Set(
  'during since until till after before including such despite throughout pending pursuant due because according like instead as per notwithstanding following into across prior upon'.split(
    ' ',
  ),
);

/** Prepositions that may lead a verb's object: "respond to threats", "serve as a hub". */
export const objectPrepositions: ReadonlySet<string> = new Set(
  'to for on in with into from of as upon about against toward towards onto at between among over under beyond'.split(
    ' ',
  ),
);

/** Verbs that take what they give or do it with: "replace X with Y", "equip X with Y". */
export const replacingVerbs: ReadonlySet<string> = new Set(
  'replace equip supply provide arm furnish enhance improve strengthen reinforce combine supplement complement augment fit attract bolster'.split(
    ' ',
  ),
);

/** Verbs with a recipient behind "to": "provide funds to the navy". */
export const givingVerbs: ReadonlySet<string> = new Set(
  'give provide award grant offer deliver allocate assign send supply issue submit report lend donate pay distribute transfer contribute dedicate devote commit entrust delegate return hand attach present show teach tell ask'.split(
    ' ',
  ),
);

/** Verbs that share no object with the verb behind "and": "these groups exist and form networks". */
export const intransitiveVerbs: ReadonlySet<string> = new Set(
  'act err exist occur happen arise emerge appear disappear die live fall come go remain persist intrude participate cooperate collaborate compete'.split(
    ' ',
  ),
);

/** Verbs of whose passive the subject stays the object: "Lowland is considered a state of peace". */
export const namingVerbs: ReadonlySet<string> = new Set(
  'consider deem regard call name declare term dub label style rate judge elect appoint make'.split(' '),
);

/** Nouns of the field that in a list are modifiers of the last noun: "intelligence, surveillance and reconnaissance capabilities". */
export const commonModifiers: ReadonlySet<string> = new Set(
  'intelligence surveillance reconnaissance command control communications computers search underwater surface'.split(
    ' ',
  ),
);

/** Nouns that with their preposition tell when, why or where something is done, and belong to no phrase before them. */
export const circumstances: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'at',
    new Set(
      'beginning end start close outset time request expense cost discretion level invitation initiative'.split(' '),
    ),
  ],
  ['on', new Set('behalf condition understanding grounds basis occasion occasions'.split(' '))],
  ['to', new Set(['extent'])],
  ['in', new Set(['event'])],
  ['under', new Set('auspices aegis guidance leadership supervision'.split(' '))],
]);

/** The same only with "of": "on the proposal of the President", but "efforts on this initiative". */
export const circumstancesOf: ReadonlySet<string> = new Set(
  'proposal recommendation advice initiative request'.split(' '),
);

/** Prepositions of several words whose phrase is never part of an object, by their first two words. */
export const outerPhrases: ReadonlySet<string> = new Set([
  'in accordance',
  'in respect',
  'in relation',
  'in line',
  'in view',
  'in light',
  'in spite',
  'on behalf',
  'in addition',
  'in terms',
  'as part',
  'in case',
  'based on',
]);
