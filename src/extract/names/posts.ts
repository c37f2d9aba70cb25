import { joinedParticiple } from './cursor.ts';
import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';
import type { WordFacts } from './name-word.ts';

const posts =
  /^(?:ministers?|secretar(?:y|ies)|directors?|director-general|chairpersons?|chairm[ae]n|heads?|members|governors?|commissioners?|ambassadors?|representatives|honourable|honorable|hon\.)$/;

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
  /^(?:minister|secretary|president|premier|chancellor|governor|ambassador|senator|mayor|commissioner|director|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson)$/;

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

const styles = /^(?:excellency|excellencies|majesty|highness)$/;
const isOwnName = ({ flags, kind }: WordFacts) =>
  kind === 'initial' || flags.includes('given') || flags.includes('family') || flags.includes('romanized');

/** "His Excellency": a style without a name. */
export function isStyleAlone({ from, to }: TaggedName, { facts }: NameBlock): boolean {
  return facts.slice(from, to).every(({ normal }) => styles.test(normal));
}

const everyday: ReadonlySet<string> = new Set(['lower', 'mostly-lower', 'both']);

/** "A. Executive summary": the letter of a heading before everyday words, at the beginning of its sentence. */
export function isLetteredHeading({ from, to, nameClass }: TaggedName, { facts, sentence }: NameBlock): boolean {
  if (nameClass !== 'PERSON' || facts[from]!.kind !== 'initial' || sentence[from - 1] === sentence[from]) return false;
  const words = facts.slice(from + 1, to).filter(({ kind }) => kind !== 'mark');
  return words.every((word) => !isOwnName(word) && everyday.has(word.wordClass));
}
