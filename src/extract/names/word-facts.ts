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
import { wordList } from '../../lexicon/word-list.ts';

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

/** How a word is written: what the tagger's "case" features go by. */
export type CaseKind = 'lower' | 'title' | 'upper' | 'mixed' | 'initial' | 'number' | 'alnum' | 'mark';

export interface WordFacts {
  readonly text: string;
  readonly normal: string;
  readonly kind: CaseKind;
  readonly isCapital: boolean;
  readonly flags: readonly string[];
  readonly wordClass: string;
  /** True where the word may open or head a mention in lower case: numbers in words, group and body nouns. */
  readonly mayCount: boolean;
  /** Hashed features of the word at the offsets -2 to 2 from the token that they speak about. */
  readonly features: readonly (readonly number[])[];
}

export const featureBits = 17;
const featureMask = (1 << featureBits) - 1;

/** FNV-1a over the template's number and the text. */
export function hashFeature(template: number, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ template, 0x01000193);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & featureMask;
}

export function caseKind(text: string): CaseKind {
  if (/^\p{Ll}[\p{Ll}'’-]*$/u.test(text)) return 'lower';
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  if (/^\p{Lu}[\p{Ll}'’]+\.?$/u.test(text)) return 'title';
  if (/^[\p{Lu}.&'’-]+$/u.test(text)) return 'upper';
  if (/^[\d.,:/-]+$/.test(text) && /\d/.test(text)) return 'number';
  if (/\d/.test(text)) return 'alnum';
  return /\p{L}/u.test(text) ? 'mixed' : 'mark';
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, (run) => (run.length > 3 ? 'xxx' : 'x'))
    .replace(/\d+/g, (run) => (run.length === 4 ? 'dddd' : 'd'));
}

/** Remembers the facts of every distinct word. Pure: the same word gives the same facts, whatever came before. */
export class WordFactsCache {
  readonly #known = new Map<string, WordFacts>();
  readonly #wordClass: (normal: string) => string;

  /** `wordClass` tells how a general lexicon knows the word: mostly lower case, mostly capital, unknown. */
  constructor(wordClass: (normal: string) => string) {
    this.#wordClass = wordClass;
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
    const shape = shapeOf(text);
    const near = [
      `w=${normal}`,
      `s=${shape}`,
      `c=${wordClass}|${kind}`,
      ...flags.map((flag) => `f=${flag}|${isCapital}`),
    ];
    const own = [
      ...near,
      `c=${wordClass}`,
      `k=${kind}`,
      `t=${text}`,
      `p2=${text.slice(0, 2)}`,
      `p3=${text.slice(0, 3)}`,
      `p4=${text.slice(0, 4)}`,
      `s3=${normal.slice(-3)}|${kind}|${wordClass}`,
      `s2=${normal.slice(-2)}`,
      `s3=${normal.slice(-3)}`,
      `s4=${normal.slice(-4)}`,
      `fs=${flags.join(',')}|${wordClass}|${kind}`,
    ];
    const next = [...near, `s3=${normal.slice(-3)}`, `fs=${flags.join(',')}|${kind}`];
    const hashed = (names: readonly string[], offset: number) => names.map((name) => hashFeature(offset, name));
    const mayCount =
      kind === 'lower' &&
      (numberWords.has(normal.split('-', 1)[0]!) || heads.groupHeads.has(normal) || bodyWords.has(normal));
    return {
      text,
      normal,
      kind,
      isCapital,
      flags,
      wordClass,
      mayCount,
      features: [hashed(near, 1), hashed(next, 2), hashed(own, 3), hashed(next, 4), hashed(near, 5)],
    };
  }
}
