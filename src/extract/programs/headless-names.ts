import { knownPrograms } from '../../lexicon/known-programs.ts';
import { isOwnerName } from '../../lexicon/owner-name.ts';
import { programHeads } from '../../lexicon/program-heads.ts';
import { programKey } from '../../lexicon/program-key.ts';
import { wordCount } from '../../lexicon/word-probability.ts';
import { type AnalyzedBlock, type AnalyzedDocument, spanOf, type Tokens, textOf } from '../../model/tokens.ts';
import type { FoundMention } from './found-mention.ts';
import { hasCapital } from './program-candidate.ts';
import { type WordClasses, wordClasses } from './word-classes.ts';

const headWords = new Set(programHeads.map(({ singular }) => singular));
/** Classes of words: the first of a name, any other. */
const firstClass = 1;
const otherClass = 2;
const listed: ReadonlySet<string> = new Set(knownPrograms);
/** No weapon has a scheme: what stands before these is the measure's name. */
const civilHeads = new Set(['scheme', 'initiative', 'campaign']);
const civilTypes = new Set(['program', 'project', 'initiative', 'scheme', 'campaign']);
const describing = new Set(['a', 'an', 'the', 'one', 'our', 'its', 'their']);

export interface HeadlessSources {
  readonly found: readonly FoundMention[];
  /** Short forms that the document or the glossary explains. */
  readonly known: ReadonlySet<string>;
}

/**
 * Mentions of a programme by its name without its head: "Housing for All" where the document has "the Housing for All plan",
 * "Digital Coast" where it says that Digital Coast is a programme, or announces a programme of that name. Other names without
 * their head are what the programme is about ("the Joint Strike Fighter program").
 */
export function findHeadlessNames(
  analyzed: AnalyzedDocument,
  { found, known }: HeadlessSources,
): readonly FoundMention[] {
  const { blocks } = analyzed;
  const names = new Map<string, readonly string[]>(
    knownPrograms.map((name) => [name, name.replace(/(?<=\p{L})\+$/u, ' +').split(' ')]),
  );
  const doubtful = new Set<string>();
  const civil = new Set<string>();
  const longForms = new Map<string, string>();
  for (const { text, ruleId, isQuoted, statedType } of found) {
    const words = text.split(' ');
    // `the 'Growth in Norland' project`
    const isNamedByHead = isQuoted && words.length > 1 && civilTypes.has(statedType ?? '');
    const isAnnounced =
      isNamedByHead || ruleId === 'announced-name' || ruleId === 'placed-name' || ruleId === 'told-name';
    const stem = isAnnounced ? words : headWords.has(words.at(-1)!.toLowerCase()) ? words.slice(0, -1) : [];
    const isCivil = !isAnnounced && civilHeads.has(words.at(-1)!.toLowerCase());
    const isShort = ruleId === 'placed-name' || ruleId === 'told-name';
    const shortest = isShort || (isCivil && /^\p{Lu}\p{Ll}{5,}$/u.test(stem[0] ?? '')) ? 1 : 2;
    // "programmes such as Research and Development": later "Development" is a plain word.
    if (stem.length === 1 && ruleId === 'told-name' && wordCount(stem[0]!.toLowerCase()) > 0) continue;
    if (stem.length < shortest || !hasCapital(stem[0]) || !hasCapital(stem.at(-1))) continue;
    const name = stem.join(' ');
    if (isOwnerName(name)) continue;
    if (isCivil) civil.add(name);
    if (!isAnnounced && !stem.some((word) => word === 'for' || word === 'to')) doubtful.add(name);
    names.set(name, stem);
  }
  for (const [code, longForm] of initialsOf(found, known)) {
    names.set(code, [code]);
    longForms.set(code, longForm);
  }
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of names.values()) {
    const first = words[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const classes = wordClasses(analyzed);
  const places = blocks.flatMap((block, index) => placesIn(block, index, { byFirst, classes, longForms }));
  const confirmed = new Set(
    places
      .filter(({ name, isDescribed, isServing }) => isDescribed || (isServing && civil.has(name)))
      .map(({ name }) => name),
  );
  return places.filter(({ name }) => !doubtful.has(name) || confirmed.has(name)).map(({ mention }) => mention);
}

/** Capitals that no list explains and that are the first letters of exactly one programme of the document: "NEP". */
function initialsOf(found: readonly FoundMention[], known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const doubtful = new Set(known);
  for (const { text, key } of found) {
    const code = text
      .replace(/\s(?:19|20)\d\d\S*$/, '')
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
      .map((word) => word[0]!)
      .join('');
    if (code.length < 3 || !/^\p{Lu}/u.test(text)) continue;
    if ((keys.get(code) ?? key) !== key) doubtful.add(code);
    keys.set(code, key);
  }
  return new Map([...keys].filter(([code]) => !doubtful.has(code)));
}

interface Wanted {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly classes: WordClasses;
  /** The programme's normal form for each of the initials. */
  readonly longForms: ReadonlyMap<string, string>;
}

interface Place {
  readonly name: string;
  /** "Digital Coast is a flagship programme of the state." */
  readonly isDescribed: boolean;
  /** "Healthy Start helps to …", "programmes like Bikeability": enough for the name of a scheme, not for that of an aircraft. */
  readonly isServing: boolean;
  readonly mention: FoundMention;
}

function placesIn(block: AnalyzedBlock, blockIndex: number, { byFirst, classes, longForms }: Wanted): readonly Place[] {
  const { tokens } = block;
  const places: Place[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const word = tokens.word[from]!;
    if (classes[word] === 0) classes[word] = byFirst.has(tokens.text[from]!) ? firstClass : otherClass;
    if (classes[word] === otherClass) continue;
    const words = nameAt(tokens, from, byFirst.get(tokens.text[from]!));
    if (!words) continue;
    const name = { from, to: from + words.length };
    const text = textOf(block, name);
    const longForm = longForms.get(text);
    places.push({
      name: words.join(' '),
      isDescribed: isDescribed(tokens, name.to),
      isServing: isServing(tokens, name.from, name.to),
      mention: {
        block: blockIndex,
        span: spanOf(tokens, name),
        text,
        ruleId: longForm !== undefined ? 'program-abbreviation' : listed.has(text) ? 'listed-program' : 'known-name',
        confidence: longForm === undefined ? 0.8 : 0.7,
        isQuoted: false,
        key: longForm ?? programKey(text),
      },
    });
    from = name.to - 1;
  }
  return places;
}

function nameAt(
  tokens: Tokens,
  from: number,
  names: readonly (readonly string[])[] = [],
): readonly string[] | undefined {
  for (const words of names) if (standsAt(tokens, from, words)) return words;
  return undefined;
}

/** True where the words stand at `from` and the capitals do not run on: "Housing for All", not "Housing for All Ministers". */
function standsAt({ text, length }: Tokens, from: number, words: readonly string[]): boolean {
  for (let index = 1; index < words.length; index++) if (text[from + index] !== words[index]) return false;
  const end = from + words.length;
  return end >= length || !hasCapital(text[end]);
}

/** "Digital Coast was launched …", "Digital Coast aims to": what only a measure does or has done to it. */
const measureVerbs = new Set('aims seeks'.split(' '));
const launchVerbs = new Set(
  'launched introduced implemented rolled piloted operated funded phased administered'.split(' '),
);
const auxiliaries = new Set('is was are were has have had been being be will to can also now fully'.split(' '));

function actsAsMeasure({ normal }: Tokens, after: number): boolean {
  if (measureVerbs.has(normal[after] ?? '')) return normal[after + 1] === 'to';
  let at = after;
  while (at < after + 4 && auxiliaries.has(normal[at] ?? '')) at++;
  return at > after && launchVerbs.has(normal[at] ?? '');
}

const servingVerbs = /^(?:helps|encourages|supports|provides|offers|enables|gives|pays|targets|delivers|runs)$/;
const puttingWords = /^(?:fund|expand|extend|launch|relaunch|introduce|scrap|replace|deliver|evaluate|under|via)$/;

function isServing({ normal, text }: Tokens, from: number, to: number): boolean {
  const before = normal[from - 1] ?? '';
  if (servingVerbs.test(normal[to] ?? '') || puttingWords.test(before)) return true;
  if (/^(?:like|as)$/.test(before)) {
    const at = before === 'as' && normal[from - 2] === 'such' ? from - 3 : from - 2;
    return /^(?:programm?es|programs|schemes|initiatives|campaigns)$/.test(normal[at] ?? '');
  }
  return before === 'of' && /^(?:launch|expansion|extension|rollout|introduction|delivery)$/.test(text[from - 2] ?? '');
}

/** "… is a flagship programme": the words behind the name call it a measure. */
function isDescribed(tokens: Tokens, after: number): boolean {
  const { normal } = tokens;
  if (actsAsMeasure(tokens, after)) return true;
  if (!/^(?:is|was)$/.test(normal[after] ?? '') || !describing.has(normal[after + 1] ?? '')) return false;
  for (let at = after + 2; at < after + 7; at++) {
    const word = normal[at] ?? '';
    if (headWords.has(word)) return true;
    if (!/^\p{L}+$/u.test(word)) return false;
  }
  return false;
}
