import { platformNouns, shipPrefixes, weaponNouns } from '../../lexicon/arms.ts';
import { monthNumbers, numberWords, weekdays } from '../../lexicon/calendar.ts';
import { familyNames, givenNames } from '../../lexicon/generated/person-names.ts';
import * as heads from '../../lexicon/name-heads.ts';
import { bodiesByRole } from '../../lexicon/organizations.ts';
import {
  everydayGivenNames,
  nameParticles,
  nameSuffixes,
  ranks,
  romanizedFamilyNames,
  titles,
} from '../../lexicon/person-titles.ts';
import { wordCluster } from '../../lexicon/word-cluster.ts';
import { wordList } from '../../lexicon/word-list.ts';
import { codeOf } from '../../text/code-of.ts';
import { type Gazetteer, tokenKey } from './gazetteer.ts';
import type { CaseKind, WordFacts } from './name-word.ts';
import { numberOf } from './numbers.ts';

const bodyWords = new Set([...heads.bodyHeads, 'laboratory', 'centre', 'center', 'body', 'headquarters']);
const wordsOf = (names: readonly string[]) => new Set(names.flatMap((name) => name.toLowerCase().split(' ')));

/** What a word may be by its look in some list. Each flag is a feature of the name tagger. */
const flagSets: readonly (readonly [flag: string, words: ReadonlySet<string>])[] = [
  ['given', new Set(wordList(givenNames))],
  ['family', new Set([...wordList(familyNames), ...romanizedFamilyNames])],
  ['everyday-given', new Set(everydayGivenNames)],
  ['romanized', new Set(romanizedFamilyNames)],
  ['rank', wordsOf(ranks)],
  ['title', wordsOf(titles)],
  ['particle', nameParticles],
  ['name-suffix', nameSuffixes],
  ['org-head', heads.orgHeads],
  ['org-opener', heads.orgOpeners],
  ['body-head', heads.bodyHeads],
  ['company', heads.companySuffixes],
  ['law', heads.lawHeads],
  ['document', heads.documentHeads],
  ['agreement', heads.agreementHeads],
  ['event', heads.eventHeads],
  ['facility', heads.facilityHeads],
  ['place-head', heads.placeHeads],
  ['program', heads.programHeads],
  ['group', heads.groupHeads],
  ['month', new Set(monthNumbers.keys())],
  ['weekday', weekdays],
  ['platform-noun', platformNouns],
  ['weapon-noun', weaponNouns],
  ['ship', shipPrefixes],
  ['role', new Set(bodiesByRole.map((name) => name.toLowerCase()))],
];

/** What the passes over a block's tokens ask of each word, as bits: most tokens are passed over for their bits alone. */
export const trait = {
  capital: 1,
  /** A digit makes it a number or a designation. */
  numeric: 2,
  lower: 4,
  mark: 8,
  /** In capitals throughout, and more than one. */
  upper: 16,
  /** In lower case and longer than three letters. */
  longLower: 32,
  /** May open a built-in name. */
  opensName: 64,
  mayCount: 128,
  /** Goes on with a run of capitals, or joins two: see `findChunks`. */
  inRun: 256,
  joint: 512,
  /** "I", "you": see `document-register.ts`. */
  personal: 1024,
} as const;

/** How a token is written: by its letters, digits and capitals. */
export function caseKind(text: string): CaseKind {
  if (/^\p{Ll}[\p{Ll}'’-]*$/u.test(text)) return 'lower';
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  if (/^\p{Lu}[\p{Ll}'’]+\.?$/u.test(text)) return 'title';
  if (/^[\p{Lu}.&'’-]+$/u.test(text)) return 'upper';
  if (/^[\d.,:/-]+$/.test(text) && /\d/.test(text)) return 'number';
  if (/\d/.test(text)) return 'alnum';
  return /\p{L}/u.test(text) ? 'mixed' : 'mark';
}

const personalWords = new Set('i you my me your im he she him her mine yours myself yourself'.split(' '));

type Look = Pick<WordFacts, 'text' | 'normal' | 'kind' | 'isCapital' | 'mayCount' | 'opensName'>;

function traitsOf({ text, normal, kind, isCapital, mayCount, opensName }: Look): number {
  const isLower = kind === 'lower';
  const bits: readonly (readonly [number, boolean])[] = [
    [trait.capital, isCapital],
    [trait.numeric, kind === 'number' || kind === 'alnum'],
    [trait.lower, isLower],
    [trait.mark, kind === 'mark'],
    [trait.upper, kind === 'upper' && text.length > 1],
    [trait.longLower, isLower && text.length > 3],
    [trait.opensName, opensName !== null],
    [trait.mayCount, mayCount],
    [trait.inRun, (isCapital && !bareOpeners.has(normal)) || (kind === 'number' && /^\d\.\d$/.test(normal))],
    [trait.personal, personalWords.has(normal)],
    [trait.joint, text === '&' || text === '-' || text === '/' || text === '–'],
  ];
  return bits.reduce((sum, [bit, holds]) => (holds ? sum | bit : sum), 0);
}

/** Words that are capital only because they open a line: no name begins with them. */
const bareOpeners = new Set(
  'the a an this that these those its their our his her my your in on at by from with to as it we they he she i there here if when while although though since after before during under over through among between for and or but however moreover furthermore therefore thus also both each every all some many most several another other such what which who why how no not yes'.split(
    ' ',
  ),
);

/** Remembers the facts of every distinct word. Pure: the same word gives the same facts, whatever came before. */
export class WordFactsCache {
  readonly #known = new Map<string, WordFacts>();
  readonly #wordClass: (normal: string) => string;
  readonly #names: Gazetteer;

  /** `names` are the built-in lists; `wordClass` tells how a general lexicon knows the word: mostly lower case, mostly capital, unknown. */
  constructor(wordClass: (normal: string) => string, names: Gazetteer) {
    this.#wordClass = wordClass;
    this.#names = names;
  }

  of(text: string, normal: string): WordFacts {
    let facts = this.#known.get(text);
    if (!facts) {
      if (this.#known.size > 200_000) this.#known.clear();
      facts = this.#make(text, normal);
      this.#known.set(text, facts);
    }
    return facts;
  }

  #make(text: string, normal: string): WordFacts {
    const kind = caseKind(text);
    const isCapital = kind !== 'lower' && kind !== 'number' && kind !== 'mark' && /\p{Lu}/u.test(text);
    const flags = flagSets.filter(([, words]) => words.has(normal)).map(([flag]) => flag);
    const wordClass = this.#wordClass(normal);
    const key = tokenKey(normal);
    const names = this.#names;
    const opensName = isCapital || /^(?:al|el|ar|ad)$/.test(normal) ? names.startOf(key) : null;
    const isCount = (kind === 'lower' || kind === 'title') && numberWords.has(normal.split('-', 1)[0]!);
    const mayCount =
      isCount || (kind === 'lower' && (heads.groupHeads.has(normal) || bodyWords.has(normal))) || /^v\.?$/.test(text);
    return {
      text,
      normal,
      kind,
      isCapital,
      traits: traitsOf({ text, normal, kind, isCapital, mayCount, opensName }),
      flags,
      wordClass,
      cluster: wordCluster(normal),
      mayCount,
      number: numberOf(normal),
      key,
      opensName,
      code: codeOf(normal),
      flagCode: codeOf(flags.join(',')),
      kindCode: codeOf(kind),
      classCode: codeOf(wordClass),
      vectors: null,
      asHead: [],
      asFirst: [],
      patterns: null,
    };
  }
}
