import { bodyHeads, programHeads } from '../../lexicon/program-heads.ts';
import type { Tokens } from '../../model/tokens.ts';
import { isDeterminer, nameAdpositions, nameJoints, scales } from './name-words.ts';
import { hasCapital } from './program-candidate.ts';

export const modifierPos = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
/** Groups of people whose possessive opens a name ("Women's Health Program"); other possessives are owners. */
const peopleWords = new Set(
  `women men person children people veterans citizens soldiers youth workers farmers carers parents teachers students pupils
  pensioners seniors elders patients tenants victims prisoners offenders travellers migrants refugees girls boys miners fishers
  fishermen employees learners graduates nurses buyer buyers owner owners entrepreneur entrepreneurs taxpayers consumers jobseekers
  apprentices mothers families`.split(/\s+/),
);
/** "Implementation of Combat Ability Certification Program", "Tenets of Defense Policy": headings about a measure. */
const headingOpeners = new Set(
  `implementation introduction development establishment expansion improvement enhancement promotion pursuit formulation revision
  adoption operation direction outline overview status tenets goals objectives basis concept effect execution
  reinforcement strengthening activation progress review costs cost budget expenses criteria procedures trends`.split(
    /\s+/,
  ),
);
const headNouns = new Set(programHeads.map(({ singular }) => singular));

/** Steps over "and", "of" or a comma between capitals, and over "and" inside a phrase that a determiner opens. */
export function stepOverJoint(tokens: Tokens, at: number, floor: number, head: number): number {
  const headHasCapital = hasCapital(tokens.text[head]);
  const joint = at - 1;
  const word = tokens.normal[joint]!;
  const left = joint - 1;
  const bothCapital =
    hasCapital(tokens.text[left]) && hasCapital(tokens.text[at]) && !isDeterminer(tokens.normal[left]!);
  if (word === 'and' || word === 'or') {
    // "the National Medium- and Long-Term Program"
    const isSuspended = tokens.text[left] === '-' && left - 1 >= floor && hasCapital(tokens.text[left - 1]);
    if (isSuspended && headHasCapital && hasCapital(tokens.text[at])) return left - 1;
    if (bothCapital && endsName(tokens, left, floor) && !isBarePlan(tokens, at, head)) return at;
    if (bothCapital && isListedCode(tokens, left, head - at)) return at;
    if (bothCapital && headHasCapital) return left;
    // "the Aboriginal and Coast Islander Housing rental program", "the Safe Streets and Roads for All program"
    const first = bothCapital ? firstOfCapitals(tokens, left, floor) : left;
    if (bothCapital && first > floor && opensName(tokens, first, floor)) return left;
    const isLowerCase = !hasCapital(tokens.text[left]) && !hasCapital(tokens.text[at]);
    return isLowerCase && isSharedModifier(tokens, left, floor) ? left : at;
  }
  // "the School-based | After School Care Scheme"
  if (
    headHasCapital &&
    /^(?:After|Before|Beyond|Out|Under|Over)$/.test(tokens.text[joint]!) &&
    hasCapital(tokens.text[at])
  )
    if (tokens.text[left] !== ',' && (tokens.text[left - 1] === '-' || hasCapital(tokens.text[left]))) return joint;
  const isHeadingOpener =
    left === floor || ((word === 'of' || word === 'for') && headingOpeners.has(tokens.normal[left]!));
  if (nameAdpositions.has(word) && bothCapital && !isHeadingOpener && !startsBody(tokens, left, floor)) return left;
  if ((word === 'to' || word === 'for') && isPathway(tokens, joint, head, floor)) return left;
  if (word === ',' && bothCapital && headHasCapital && tokens.normal[at + 1] === 'and') return left;
  const isPeople =
    (word === "'s" || word === '’s' || word === '’' || word === "'") && peopleWords.has(tokens.normal[left]!);
  return isPeople ? left : officeName(tokens, at, head, floor);
}

/** Where the capitals that end at `last` begin, over "for" between two of them: "the | Planting for Food and Jobs initiative". */
function firstOfCapitals({ text, normal }: Tokens, last: number, floor: number): number {
  let first = last;
  while (first > floor && last - first < 5) {
    if (hasCapital(text[first - 1]) && normal[first - 1] !== 'the') first--;
    else if (normal[first - 1] === 'for' && first - 2 >= floor && hasCapital(text[first - 2])) first -= 2;
    else break;
  }
  return first;
}

/** "the | Safe Streets and Roads programme", "the $120-million | Coast Corridors and Harbour Resilience project". */
function opensName({ text, normal, pos }: Tokens, first: number, floor: number): boolean {
  let at = first - 1;
  while (at > floor && (/^(?:NUM|SYM)$/.test(pos[at]!) || nameJoints.has(text[at]!) || scales.has(text[at]!))) at--;
  return normal[at] === 'the' || (at < first - 1 && normal[at] === 'a');
}

const statePapers = new Set(['strategy', 'policy', 'agenda', 'vision', 'review', 'doctrine']);

/** "the President's Emergency Plan for Coasts", "the Prime Minister's Youth Programme": the office is part of the name. */
function officeName({ text, normal }: Tokens, at: number, head: number, floor: number): number {
  if (!/^['’]s$/.test(normal[at - 1]!) || !hasCapital(text[head]) || !hasCapital(text[at])) return at;
  if (statePapers.has(normal[head]!)) return at;
  const office = normal[at - 2] === 'minister' && normal[at - 3] === 'prime' ? at - 3 : at - 2;
  const isOffice = office < at - 2 || normal[office] === 'president';
  return isOffice && office > floor && hasCapital(text[office]) && /^(?:the|u\.s\.)$/.test(normal[office - 1]!)
    ? office
    : at;
}

const countable = new Set(['program', 'programme', 'scheme', 'project', 'initiative', 'campaign']);

/** "the welfare to work programme", "a food for work scheme": behind a preposition a singular of these would need an article. */
export function isPathway({ normal, pos }: Tokens, joint: number, head: number, floor: number): boolean {
  if (
    (joint !== head - 2 && (joint !== head - 3 || normal[joint] !== 'to')) ||
    !countable.has(normal[head]!) ||
    joint - 2 < floor
  )
    return false;
  return (
    pos[joint - 1] === 'NOUN' &&
    /^(?:NOUN|VERB)$/.test(pos[joint + 1]!) &&
    /^(?:NOUN|VERB)$/.test(pos[head - 1]!) &&
    /^(?:the|a|its|their)$/.test(normal[joint - 2]!)
  );
}

/** "the Harbour Annual Plan and the Coast Reform Program": a head with a modifier before "and" ends a name of its own. */
function endsName(tokens: Tokens, left: number, floor: number): boolean {
  return (
    (headNouns.has(tokens.normal[left]!) || tokens.normal[left] === 'guidelines') &&
    left - 1 >= floor &&
    hasCapital(tokens.text[left - 1])
  );
}

/** "EDPRS2 and National Employment Programme": a code of capitals is a name of its own before one of three words. */
const isListedCode = ({ text }: Tokens, left: number, length: number): boolean =>
  length > 1 && /^[\p{Lu}\d]{3,}$/u.test(text[left]!);

const barePlans = new Set(['action', 'implementation', 'work', 'investment', 'master']);

/** "the National Biodiversity Strategy and Action Plan": one paper with both. */
const isBarePlan = ({ normal }: Tokens, from: number, head: number): boolean =>
  from === head - 1 && barePlans.has(normal[from]!) && normal[head] === 'plan';

/**
 * "a remodeling and development project": one or two words and then the determiner; more where adjectives are joined: "the 12th
 * national economic | and social development plan".
 */
function isSharedModifier(tokens: Tokens, left: number, floor: number): boolean {
  const longest = tokens.pos[left] === 'ADJ' && tokens.pos[left + 2] === 'ADJ' ? 5 : 3;
  for (let at = left; at >= floor && at > left - longest; at--) {
    if (isDeterminer(tokens.normal[at]!) || /^['’]s$/.test(tokens.normal[at]!)) return at < left;
    // "the pass system and early release program": two noun phrases, not two modifiers of one.
    if (!modifierPos.has(tokens.pos[at]!) || headNouns.has(tokens.normal[at]!)) return false;
  }
  return false;
}

/** True where the capitals that end at `index` open a body's name: "Ministry of …", "Joint Chiefs of …". */
function startsBody(tokens: Tokens, index: number, floor: number): boolean {
  for (let at = index; at >= floor && hasCapital(tokens.text[at]); at--)
    if (bodyHeads.has(tokens.normal[at]!)) return true;
  return false;
}
