import { matterNouns } from '../../lexicon/name-heads.ts';
import type { EntityLabel } from '../../model/annotations.ts';
import type { NameDocument } from './document-facts.ts';
import { isKindOfVessel, isKindOfWorks, isStateAt } from './kinds.ts';
import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';
import type { WordFacts } from './name-word.ts';

const waterAndLand = new Set(
  'sea|ocean|gulf|strait|straits|bay|river|lake|island|islands|mountains|mountain|mount|peninsula|valley|desert|region|coast|cape|basin|plateau|forest|delta|creek|heights|hills|archipelago|beach|north|south|east|west|northern|southern|eastern|western|border|park|zone|canal'.split(
    '|',
  ),
);

/** Facilities that are no bodies as well, as hospitals and museums are. */
const works = new Set(
  'corridor|airport|airfield|port|harbour|harbor|bridge|tunnel|dam|dockyard|shipyard|street|avenue|road|highway|square|stadium|barracks|canal|base|tower|building|palace|castle'.split(
    '|',
  ),
);

/** Policies, plans, concepts, papers and matters are no bodies, whatever they are called after. */
export function isNoBody(words: readonly WordFacts[]): boolean {
  const { normal, flags } = words.at(-1)!;
  if ((flags.includes('program') && normal !== 'programme' && normal !== 'program') || normal === 'pilot') return true;
  if (words.length === 2 && words[0]!.normal === 'international' && normal === 'community') return true;
  if (words.length === 1 && ['agreement', 'law', 'document'].some((flag) => flags.includes(flag))) return true;
  return isInquiry(words) || isKindOfSystems(words) || matterNouns.has(headOf(words).normal) || isDefendedMatter(words);
}

/** "Key Weapon Systems", "Integrated Financial Management System": everyday words throughout. "BAE Systems" and "Federal Reserve System" stand. */
const isKindOfSystems = (words: readonly WordFacts[]) =>
  /^systems?$/.test(words.at(-1)!.normal) &&
  !/^(?:reserve|school|university|court|hospital|bank)$/.test(words.at(-2)?.normal ?? '') &&
  words.every(({ kind, wordClass }) => kind !== 'upper' && /^(?:lower|mostly-lower|both)$/.test(wordClass));

/** "Demographic and Health Survey", a measurement; the Geological Survey is a body. */
function isInquiry(words: readonly WordFacts[]): boolean {
  if (words.at(-1)!.normal !== 'survey') return false;
  return !/^(?:geological|ordnance|hydrographic|geographic|archaeological|antarctic)$/.test(words.at(-2)?.normal ?? '');
}

/** "Ballistic Missile Defense", "Collective Self-Defense": what is defended, or how, and no service. */
function isDefendedMatter(words: readonly WordFacts[]): boolean {
  if (!/^defen[sc]e$/.test(words.at(-1)!.normal)) return false;
  const before = words.at(-2)?.text === '-' ? words.at(-3) : words.at(-2);
  return /^(?:missile|self|collective|cyber|total|forward|active)$/.test(before?.normal ?? '');
}

const leadsOn = new Set(['of', 'for', 'on', 'in', 'to', 'against', 'at', 'with', 'through', 'between', 'under']);

/** The noun that heads a name: the last word, or the last one before "of" and the like; a number behind it is passed over. */
export function headOf(words: readonly WordFacts[]): WordFacts {
  const joiner = words.findIndex(({ normal }, i) => i > 0 && leadsOn.has(normal));
  const last = (joiner < 0 ? words.length : joiner) - 1;
  const isCounted = last > 0 && (words[last]!.kind === 'number' || /^(?:I{1,3}|IV|VI{0,3})$/.test(words[last]!.text));
  return words[isCounted ? last - 1 : last]!;
}

/** "Program Area": where the work lies, on no map. */
export const isFieldOfWork = (words: readonly WordFacts[]) =>
  /^areas?$/.test(words.at(-1)!.normal) &&
  (words.at(-2)?.flags.includes('program') || matterNouns.has(words.at(-2)?.normal ?? ''));

const partStates = new Set(
  'member|partner|allied|host|participating|contracting|third|developing|coastal|other|like-minded'.split('|'),
);

/** "Member State", "Partner Nations": which states, nobody's name. */
export function isPartState(words: readonly WordFacts[]): boolean {
  const [which, states] = words;
  return (
    words.length === 2 && partStates.has(which!.normal) && /^(?:states?|nations?|countr(?:y|ies))$/.test(states!.normal)
  );
}

/** "Confidence Building", "Nation Building": no house. */
export function isBuiltInMind(words: readonly WordFacts[]): boolean {
  const last = words.at(-1)!;
  const before = words.at(-2)?.normal ?? '';
  return (
    last.normal === 'building' &&
    (matterNouns.has(before) || /^(?:nation|state|team|institution|trust|alliance|partnership)$/.test(before))
  );
}

/** Bodies of state that are called after a person: "Lee Myung-bak Administration". */
const personalBodies = new Set(['administration', 'government', 'cabinet', 'regime', 'foundation', 'institute']);

/** "Foal Eagle exercise": what is exercised under a name of its own. */
function isExercise(to: number, { facts, matchOf }: NameBlock): boolean {
  const { flags } = facts[to - 1]!;
  if (!/^(?:exercises?|drills?)$/.test(facts[to]?.normal ?? '') || matchOf[to - 1]! >= 0) return false;
  return !flags.includes('role') && !flags.includes('org-head') && !flags.includes('body-head');
}

/** 'the exercise "Cobra Gold"' */
function isCalledExercise(from: number, { facts }: NameBlock): boolean {
  const before = /^["“‘']$/.test(facts[from - 1]?.text ?? '') ? facts[from - 2] : undefined;
  return /^(?:exercises?|drills?)$/.test(before?.normal ?? '');
}

/** "Scud B": arms of the lists with the letter of a kind. */
function lettered(from: number, to: number, { facts, matches, matchOf }: NameBlock): EntityLabel | null {
  const match = matches[matchOf[from]!];
  if (match?.from !== from || match.to !== to - 1 || !/^\p{Lu}$/u.test(facts[to - 1]!.text)) return null;
  return match.entry.label === 'WEAPON' || match.entry.label === 'PLATFORM' ? match.entry.label : null;
}

/** "HSMTDP 2014-2017", "ESIP (1998-2003)": a code with its years is a plan's. */
function isOfYears(to: number, block: NameBlock): boolean {
  const at = block.facts[to]?.text === '(' ? to + 1 : to;
  const year = /^(?:19|20)\d\d(?:[-–/](?:(?:19|20)?\d\d))?$/;
  const text = block.facts[at]?.text ?? '';
  if (block.facts[to - 1]!.kind !== 'upper' || !year.test(text)) return false;
  return (
    text.length > 4 || (/^[-–/]$/.test(block.facts[at + 1]?.text ?? '') && year.test(block.facts[at + 2]?.text ?? ''))
  );
}

/** "Royal Malaysian Air Force Base Butterworth". */
const isNamedBase = (words: readonly WordFacts[]) =>
  words.some(
    ({ normal, isCapital }, i) =>
      normal === 'base' && isCapital && /^(?:force|air|naval|navy|army)$/.test(words[i - 1]?.normal ?? ''),
  );

/** "DEFRA": five capitals that no list has as a place are a body's. */
const isLongCode = ({ kind, text }: WordFacts) => kind === 'upper' && text.length > 3;

/** "Camp Casey", "Fort Bragg". */
const isCamp = (words: readonly WordFacts[]) => words.length > 1 && /^(?:camp|fort)$/.test(words[0]!.normal);

/** "Dutsinma, Katsina State", "in Yobe State": where something lies. "at Penn State" is a university, "Islamic State" on the lists of bodies. */
const isNamedState = (words: readonly WordFacts[], before: string) =>
  words.length === 2 &&
  words[1]!.text === 'State' &&
  words[0]!.kind === 'title' &&
  words[0]!.wordClass === 'unknown' &&
  /^(?:,|of|in|across)$/.test(before);

const lands = /^(?:zone|delta|river|rivers|desert|peninsula|islands|mountains|basin|ocean)$/;

/** "Exclusive Economic Zone", "Western Nile Delta": a name that only land or water closes. */
const isLand = (words: readonly WordFacts[]) =>
  words.length > 1 && lands.test(words.at(-1)!.normal) && words.every(({ kind }) => kind !== 'lower');

/** "Zangger Committee", "Ulchi Exercise": what the last word says is nobody's family name. */
function labelOfPerson(words: readonly WordFacts[]): EntityLabel {
  const { normal, flags } = words.at(-1)!;
  if (words.length === 1 || flags.includes('family') || flags.includes('given')) return 'PERSON';
  if (/^(?:summit|exercise|wargame)$/.test(normal)) return 'EVENT';
  return personalBodies.has(normal) || normal === 'committee' ? 'ORG' : 'PERSON';
}

/** "Conference on Confidence Building in Asia", "Joint Task Force - Horn of Africa": a body or its work, and where. */
const isBodyOfPlace = (from: number, place: number, { facts }: NameBlock) =>
  place - from > 1 &&
  /^(?:in|for|-)$/.test(facts[place - 1]!.normal) &&
  facts
    .slice(from, place)
    .some(({ flags, normal }) => flags.includes('org-head') || flags.includes('body-head') || normal === 'conference');

/** The finer label of a name that the tagger gave one of its four classes. */
export function labelOfTagged(
  { from, to, nameClass }: TaggedName,
  block: NameBlock,
  { shortForms }: Pick<NameDocument, 'shortForms'>,
): EntityLabel | null {
  const words = block.facts.slice(from, to);
  const last = words.at(-1)!;
  const ofLongForm = words.length === 1 ? shortForms.get(last.text) : undefined;
  if (ofLongForm !== undefined && nameClass !== 'PERSON') return ofLongForm;
  // "Akula-class"
  if (last.normal === 'class' && words.at(-2)?.text === '-') return 'PLATFORM';
  if (nameClass === 'PERSON' && isCamp(words)) return 'FAC';
  const arms = lettered(from, to, block);
  if (arms) return arms;
  if (nameClass === 'PERSON' && (isExercise(to, block) || isCalledExercise(from, block))) return 'EVENT';
  if (nameClass === 'PERSON') return labelOfPerson(words);
  if (isBuiltInMind(words) || /^(?:papers|reports)$/.test(last.normal)) return null;
  if (nameClass === 'ORG') {
    if (isCamp(words) && words.length < 4) return 'FAC';
    if (isNoBody(words) || (words.length < 3 && shortForms.get(words[0]!.text) === null)) return null;
    // "Organization for the Prohibition of Chemical Weapons" is a body, "Use of Weapons" nothing.
    const isArmed = last.flags.includes('weapon-noun') && words.length > 1 && last.isCapital;
    if (isArmed && headOf(words) === last) return 'WEAPON';
    if (isArmed && !headOf(words).flags.includes('org-head')) return null;
    if (isExercise(to, block) || /^(?:decade|exhibition|expo)$/.test(headOf(words).normal)) return 'EVENT';
    // "JAKARTA, May 16 (Xinhua)"
    const whole = block.matches[block.matchOf[from]!];
    if (words.length === 1 && last.kind === 'upper' && whole?.entry.list === 'capitals') return 'GPE';
    if (isLand(words)) return 'LOC';
    if (words.length === 1 && isOfYears(to, block)) return null;
    if (isNamedState(words, block.facts[from - 1]?.normal ?? '')) return 'GPE';
    // "Naval Ships", "Patrol Vessels"
    if (words.length > 1 && last.flags.includes('platform-noun') && isKindOfVessel(words, isStateAt(from, block)))
      return null;
    if (!works.has(last.normal) && !isNamedBase(words)) return 'ORG';
    return isKindOfWorks(words) ? null : 'FAC';
  }
  if (nameClass === 'OTHER') return null;
  const match = block.matches[block.matchOf[to - 1]!];
  if (match && match.to === to && (match.entry.label === 'GPE' || match.entry.label === 'LOC'))
    return isBodyOfPlace(from, match.from, block) ? 'ORG' : match.entry.label;
  if (isCamp(words)) return isKindOfWorks(words) ? null : 'FAC';
  // "South Sea Fleet"
  if (words.length > 1 && /^(?:fleets?|limited|ltd|squadron|command)$/.test(last.normal)) return 'ORG';
  if (words.some(({ normal }) => waterAndLand.has(normal))) return 'LOC';
  if (last.flags.includes('facility')) return isKindOfWorks(words) ? null : 'FAC';
  return words.length === 1 && isLongCode(last) && block.loud[from] === 0 ? 'ORG' : 'GPE';
}
