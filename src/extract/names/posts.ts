import { joinedParticiple, wordAt } from './cursor.ts';
import { extend } from './head-names.ts';
import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';
import type { WordFacts } from './name-word.ts';

const posts =
  /^(?:ministers?|secretar(?:y|ies)|directors?|director-general|chairpersons?|chairm[ae]n|heads?|members|governors?|commissioners?|ambassadors?|representatives|leaders?|honourable|honorable|hon\.?)$/;

/** "Minister of Communications", "Honourable Members of the House": people by their post, no body. */
export function isPostOfBody({ from, to, nameClass }: TaggedName, { facts }: NameBlock): boolean {
  if (nameClass !== 'ORG' || !posts.test(facts[from]!.normal)) return false;
  const next = facts[from + 1]?.normal;
  return to - from > 2 && (next === 'of' || next === 'for' || posts.test(next ?? ''));
}

const manyBodies =
  /^(?:departments|ministries|agencies|organi[sz]ations|authorities|governments|councils|committees|commissions|corporations|institutions|partners|stakeholders|assemblies|administrations|parliaments)$/;

/** "Central Government Ministries", "Civil Society Organizations": bodies of a kind, none of them named. */
export function isManyBodies({ from, to, nameClass }: TaggedName, { facts }: NameBlock): boolean {
  const last = facts[to - 1]!;
  if (nameClass !== 'ORG' || to - from < 2 || !last.isCapital || !manyBodies.test(last.normal)) return false;
  return facts.slice(from, to - 1).every(({ normal }) => normal !== 'of' && normal !== 'for');
}

const lowerPosts =
  /^(?:minister|secretary|president|premier|chancellor|governor|ambassador|senator|mayor|commissioner|director|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|chief|leader|lawyer|attorney)$/;

/** "Jal Shakti minister Gajendra Singh Shekhawat": a person's name begins behind a post in lower case. */
export function behindLowerPost(from: number, to: number, { facts }: NameBlock): number {
  for (let at = to - 2; at > from; at--) {
    const { kind, normal } = facts[at]!;
    if (kind === 'lower' && facts[at + 1]!.isCapital && lowerPosts.test(normal)) return at + 1;
  }
  return from;
}

/** "Narendra Modi-led government", "IAEA-led team", "BJP-led NDA government": what is led by whom is one name, who leads another. */
export function besideParticiple(name: TaggedName, { facts }: NameBlock): TaggedName {
  for (let at = name.from + 1; at < name.to - 1; at++) {
    if (facts[at]!.text !== '-' || !joinedParticiple.test(facts[at + 1]!.normal)) continue;
    return at + 2 < name.to && facts[at + 2]!.isCapital ? { ...name, from: at + 2 } : { ...name, to: at };
  }
  return name;
}

const styles = /^(?:excellency|excellencies|majesty|highness|hon\.?|honou?rable|smt\.?|shri|sir|madam)$/;
const isOwnName = ({ flags, kind }: WordFacts) =>
  kind === 'initial' || flags.includes('given') || flags.includes('family') || flags.includes('romanized');

/** "His Excellency": a style without a name. */
export function isStyleAlone({ from, to }: TaggedName, { facts }: NameBlock): boolean {
  return facts.slice(from, to).every(({ normal }) => styles.test(normal));
}

const everyday: ReadonlySet<string> = new Set(['lower', 'mostly-lower', 'both']);

/** "A. Executive summary": a letter before everyday words, at the beginning of its sentence; "A. Army", where that is a heading. */
export function isLetteredHeading(
  { from, to, nameClass }: TaggedName,
  { analyzed, facts, sentence }: NameBlock,
): boolean {
  const isMarked = analyzed.block.kind === 'heading';
  if ((nameClass !== 'PERSON' && !isMarked) || facts[from]!.kind !== 'initial' || sentence[from - 1] === sentence[from])
    return false;
  const words = facts.slice(from + 1, to).filter(({ kind }) => kind !== 'mark');
  return words.every((word) => !isOwnName(word) && (isMarked || everyday.has(word.wordClass)));
}

const portfolioPosts = /^(?:ministers?|secretar(?:y|ies)|commissioner|spokesperson)$/;
/** Posts that are for a field: those "of" something may be of a body. "-General" is that of an Under-Secretary-General. */
const postsFor = /^(?:general|representative|envoy|adviser|advisor|rapporteur)$/;

/**
 * "Minister of Education and Higher Education Madhura Seneviratne": what a minister is of is no body, and the name behind it is
 * the person's. Gives that person, null where no name follows, the name itself where it is no portfolio.
 */
export function behindPortfolio(name: TaggedName, block: NameBlock): TaggedName | null {
  if ((name.nameClass !== 'ORG' && name.nameClass !== 'PERSON') || !isInPortfolio(name, block)) return name;
  let from = name.to;
  while (from > name.from && isPersonal(block.facts[from - 1]!)) from--;
  if (name.nameClass === 'PERSON') return name.to - from > 1 ? { ...name, from } : name;
  return name.to - from > 1 && from > name.from ? { ...name, from, nameClass: 'PERSON' } : null;
}

const isPersonal = ({ kind, wordClass, flags }: NameBlock['facts'][number]) =>
  kind === 'initial' ||
  (kind === 'title' && (wordClass === 'unknown' || flags.includes('given') || flags.includes('family')));

/** True where only a post and the fields it is for stand before the name: "Minister of Foreign Affairs and". */
function isInPortfolio({ from, to }: TaggedName, block: NameBlock): boolean {
  const { facts, matches, matchOf } = block;
  for (let i = from; i < to; i++) {
    const { flags, kind } = facts[i]!;
    const isBody = kind === 'upper' || ['org-head', 'body-head', 'org-opener'].some((flag) => flags.includes(flag));
    // "Minister of Local Government".
    if (isBody && facts[i]!.normal !== 'government') return false;
  }
  // "Associate Secretary of Defence" may mean the department.
  if (matchOf[from] !== -1 || (to - from === 1 && facts[from]!.flags.includes('role'))) return false;
  for (let i = from - 1; i >= from - 10; i--) {
    const word = wordAt(block, i, from);
    if (portfolioPosts.test(word)) return i < from - 1 && /^(?:of|for)$/.test(facts[i + 1]!.normal);
    if (postsFor.test(word)) return i < from - 1 && facts[i + 1]!.normal === 'for';
    // "Secretary of State" is on the lists.
    const match = matches[matchOf[i] ?? -1];
    const isFree = match ? match.entry.label === 'TITLE' : !facts[i]?.flags.includes('org-opener');
    const isField = facts[i]?.kind === 'title' && isFree;
    if (word === '' || (!isField && !/^(?:of|for|and|&|,|the)$/.test(word))) return false;
  }
  return false;
}

const manyPeople = /^(?:members|ministers|officials|leaders|secretaries|delegates|parliamentarians|senators)$/;

/** "Oireachtas Members", "NATO Foreign Ministers": the body is the name, the people are not; null for "Federal Ministers". */
export function besidePeople(name: TaggedName, { facts }: NameBlock): TaggedName | null {
  const last = facts[name.to - 1]!;
  if (name.nameClass !== 'ORG' || !last.isCapital || !manyPeople.test(last.normal)) return name;
  let to = name.to - 1;
  if (to > name.from && /^(?:of|for|&)$/.test(facts[to - 1]!.normal)) return name;
  while (to > name.from && !isBodyWord(facts[to - 1]!)) to--;
  // "Service Members" are those of no one service.
  return to > name.from && facts[to - 1]!.normal !== 'service' ? { ...name, to } : null;
}

/** A word that may close the name of a body: no adjective, no "and". */
const isBodyWord = ({ kind, wordClass, flags }: NameBlock['facts'][number]) =>
  kind === 'upper' ||
  kind === 'mixed' ||
  (kind === 'title' && ['unknown', 'rare', 'capital'].includes(wordClass)) ||
  ['org-head', 'body-head'].some((flag) => flags.includes(flag));

const fieldBodies = /^(?:ministry|department)$/;
const ofFields = new Set(['of', 'for']);

/** "Turkana County Department of Water, Agriculture and Irrigation": all that a department is of is its name. */
export function withFields(name: TaggedName, block: NameBlock): TaggedName {
  if (name.nameClass !== 'ORG') return name;
  for (let at = name.from; at < name.to; at++) {
    if (!fieldBodies.test(block.facts[at]!.normal) || !ofFields.has(wordAt(block, at + 1, at))) continue;
    const to = extend(block, at, at + 1, ofFields);
    const isOther = block.facts.slice(name.to, to).some(({ normal }) => normal === 'the');
    return to > name.to && !isOther ? { ...name, to } : name;
  }
  return name;
}

/** "Executive Director CARICOM IMPACS": a post before a body's letters is nobody's name. */
export function behindPost(name: TaggedName, { facts, loud }: NameBlock): TaggedName {
  if (name.nameClass !== 'PERSON' || loud[name.from] === 1) return name;
  let from = name.to;
  while (from > name.from && facts[from - 1]!.kind === 'upper' && facts[from - 1]!.text.length > 2) from--;
  const isPost = from > name.from && from < name.to && posts.test(facts[from - 1]!.normal);
  return isPost ? { ...name, from, nameClass: 'ORG' } : name;
}

const posted =
  /^(?:minister|secretary|director|director-general|governor|commissioner|ambassador|chairman|chairperson|president|premier|coordinator|chief)$/;

/**
 * "Punjab Chief Minister Sardar Usman Buzdar", "IRENA Director-General Francesco La Camera": the place or body that a person holds
 * a post of is a name of its own. "Finance" + "Minister Hashim Bakht": half a post is no part of a name.
 */
export function besidePost(name: TaggedName, block: NameBlock): readonly TaggedName[] {
  if (name.nameClass !== 'PERSON' || block.loud[name.from] === 1) return [name];
  const { facts, matches, matchOf } = block;
  let post = name.to - 2;
  while (post >= name.from && !posted.test(facts[post]!.normal)) post--;
  if (post < name.from) return [name];
  const isPolice = facts[post - 1]?.normal === 'police';
  if (facts[post]!.normal === 'chief' && !isPolice) return [name];
  const person = { ...name, from: behindField(post, name.to, block) };
  if (person.from >= name.to || facts[name.to - 1]!.kind === 'upper') return [name];
  // "Secretary of State for Defence Geoff Hoon"
  const isOfField = facts[post + 1]!.normal === 'of' && facts[post + 2]!.text === 'State' && person.from > post + 4;
  if (post === name.from) return isOfField || isHalfPost(post, block) ? [person] : [name];
  const match = matches[matchOf[name.from]!];
  if (match?.from === name.from && match.to <= post && (match.entry.label === 'GPE' || match.entry.label === 'ORG'))
    return [{ ...name, to: match.to, nameClass: match.entry.label === 'GPE' ? 'PLACE' : 'ORG' }, person];
  const { kind, text, flags } = facts[name.from]!;
  if (kind === 'upper' && text.length > 2) return [{ ...name, to: name.from + 1, nameClass: 'ORG' }, person];
  const title = matches[matchOf[post]!];
  // "Riau Police Chief Inspector General Nandan".
  if (isPolice) return [person];
  const isWhole = !title || title.from === name.from || title.entry.label !== 'TITLE';
  return isWhole || flags.includes('given') || flags.includes('title') || flags.includes('rank') ? [name] : [person];
}

/** Where the name begins behind "Secretary General" or "Secretary of State". */
function behindField(post: number, to: number, { facts }: NameBlock): number {
  let from = post + 1;
  if (facts[from]!.text === '-') from++;
  if (facts[from]?.normal === 'general') return from + 1;
  if (!/^(?:of|for)$/.test(facts[post + 1]!.normal)) return post + 1;
  while (from < to && !isPersonal(facts[from]!)) from++;
  return from;
}

/** A word of everyday use with a capital before the post: "Finance", "Chief", "Agriculture". */
function isHalfPost(post: number, { analyzed, facts, sentence, matches, matchOf }: NameBlock): boolean {
  const before = facts[post - 1];
  if (!before || sentence[post - 1] !== sentence[post] || before.kind !== 'title') return false;
  const match = matches[matchOf[post - 1]!];
  if (match && match.entry.label !== 'TITLE') return false;
  // "So Secretary Reyes acted": the word has its capital from the head of the sentence.
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(analyzed.tokens.pos[post - 1]!)) return false;
  return before.wordClass !== 'unknown' && !before.flags.includes('given') && !before.flags.includes('family');
}

/** "Botswana National Energy policy", "6th East African Community": what is no body by the word behind it, or is one without the word before. */
export function besidePlan(name: TaggedName, { facts, matches, matchOf }: NameBlock): TaggedName | null {
  if (name.nameClass !== 'ORG') return name;
  const match = matches[matchOf[name.from + 1]!];
  if (/^\d+(?:st|nd|rd|th)$/.test(facts[name.from]!.normal) && match?.from === name.from + 1 && match.to === name.to)
    return { ...name, from: name.from + 1 };
  const next = facts[name.to];
  if (next?.kind !== 'lower' || !/^(?:policy|strategy|plan|bill)$/.test(next.normal) || name.to - name.from < 2)
    return name;
  const { flags, kind } = facts[name.to - 1]!;
  const isBody = kind === 'upper' || ['org-head', 'body-head', 'role', 'company'].some((flag) => flags.includes(flag));
  return isBody || matchOf[name.to - 1] !== -1 ? name : null;
}
