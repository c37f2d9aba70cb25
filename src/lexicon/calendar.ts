import { wordList } from './word-list.ts';

/** Months and their abbreviations, in the order of the year. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec'
    .split('|')
    .flatMap((names, index) =>
      names.split(' ').flatMap((name) => [[name, index + 1] as const, [`${name}.`, index + 1] as const]),
    ),
);
export const weekdays: ReadonlySet<string> = new Set(
  wordList(
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
  ),
);
export const seasons: ReadonlySet<string> = new Set(wordList('spring|summer|autumn|fall|winter'));
export const durationUnits: ReadonlySet<string> = new Set(
  wordList(
    'second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|quarter|quarters|year|years|decade|decades|century|centuries|fortnight',
  ),
);
export const timeUnits: ReadonlySet<string> = new Set(wordList('second|seconds|minute|minutes|hour|hours'));
/** Feasts that date an event. */
export const holidays = wordList(
  `Christmas|Christmas Day|Christmas Eve|Easter|Thanksgiving|Thanksgiving Day|New Year's Day|New Year's Eve|Ramadan|Eid|Chuseok|Lunar New Year|Independence Day|Memorial Day|Labor Day|Veterans Day|Remembrance Day|Anzac Day|Halloween|Hanukkah|Passover`,
);
/** Words for numbers. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
    ]),
);
/** Words that multiply the number before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  // South Asia counts so: "Rs 500 crore".
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);
