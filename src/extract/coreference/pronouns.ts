/** Words of an actor that stand for another one, or for none. */

export const firstPerson = new Set(['we', 'our', 'us']);
export const singular = new Set(['it', 'he', 'she']);
export const personal = new Set(['he', 'she']);
/** Who "he" and "she" may stand for, besides persons by name: by the head noun of their post or part. */
export const posts =
  /^(?:minister|president|secretary|director|commissioner|chair|chairman|chairwoman|chairperson|mayor|governor|chief|general|admiral|commander|officer|king|queen|prince|chancellor|premier|ambassador|senator|councillor|councilor|member|leader|head|spokesman|spokeswoman|spokesperson|adviser|advisor|manager|farmer|teacher|author|expert|analyst|professor|judge|citizen|worker|student|patient|child|person|man|woman|owner|head|representative|applicant|employee|employer|offender|victim|soldier|pupil)$/;
export const plural = new Set(['they', 'them']);
/** What points to a whole sentence as often as to an actor: never resolved. */
export const vague = new Set([
  // "From the earliest days of my Presidency, I have argued": who signs a foreword, no body.
  'i',
  'this',
  'that',
  'these',
  'those',
  'who',
  'which',
  'all',
  'some',
  'many',
  'one',
  'others',
  'both',
  'none',
  'each',
  'most',
]);
export const determiners =
  /^(?:(?:all|both) of )?(?:such an?|the|a|an|this|that|these|those|its|their|our|his|her|all|both|such|each|every)\s+/i;
/** "Such actions" are of a kind, seldom the ones named last. */
export const anaphoric = /^(?:the|this|that|these|those|both)\s+/i;
/** "The authorities" after "many countries' authorities" or "other missions": not those. */
export const loosely = /^(?:many|some|other|several|most|certain|various|more|any|few|such)\s/i;
