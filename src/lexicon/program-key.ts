/** Spellings that the papers mix. Each pair is a word's beginning and what it is read as. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^programmes?$/, 'program'],
  [/^defence/, 'defense'],
  [/^centre/, 'center'],
  [/^labour/, 'labor'],
  [/^neighbour/, 'neighbor'],
  [/^offence/, 'offense'],
  [/^licence/, 'license'],
  [/isation(s?)$/, 'ization$1'],
  [/ise$/, 'ize'],
  [/ising$/, 'izing'],
  [/ised$/, 'ized'],
];
/** What any of them looks for: most words have nothing of it. */
const british = /^(?:programme|defence|centre|labour|neighbour|offence|licence)|is(?:ations?|e|ing|ed)$/;

/** Words that end in "ise" or "ised" by nature. */
const naturalIse = new Set([
  'exercise',
  'exercised',
  'enterprise',
  'expertise',
  'precise',
  'promise',
  'promised',
  'wise',
  'rise',
  'raise',
  'raised',
  'noise',
  'franchise',
  'merchandise',
  'premise',
  'advise',
  'advised',
  'advising',
  'revise',
  'revised',
  'revising',
  'supervise',
  'supervised',
  'devise',
  'surprise',
  'raising',
  'rising',
  'exercising',
  'supervising',
  'comprise',
  'comprised',
]);

/**
 * The key under which the mentions of one programme meet: lower case, no quotation marks or brackets, hyphens as
 * blanks, the last word in the singular, American spelling.
 */
export function programKey(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/\([^()]{0,40}\)/g, ' ')
    .split(/[^\p{L}\p{N}&.~]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '' && word !== 'the');
  return sameAgenda(words.map((word, index) => respell(index === words.length - 1 ? singular(word) : word)).join(' '));
}

/** "the 2030 Sustainable Development Agenda", "Agenda 2030 for Sustainable Development", "the 2030 Agenda": the year names it, wherever it stands and whatever follows. */
function sameAgenda(key: string): string {
  if (key === 'agenda for sustainable development') return '2030 agenda';
  const year = /^(?:agenda (20\d\d)|(20\d\d) (?:sustainable development )?agenda)(?: for .+)?$/.exec(key);
  return year ? `${year[1] ?? year[2]} agenda` : key;
}

/** "programs" -> "program", "strategies" -> "strategy"; "class" stays. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** A word in lower case in American spelling: "defence" -> "defense". */
export function respell(word: string): string {
  if (!british.test(word) || naturalIse.has(word)) return word;
  for (const [pattern, replacement] of spellings) if (pattern.test(word)) return word.replace(pattern, replacement);
  return word;
}
