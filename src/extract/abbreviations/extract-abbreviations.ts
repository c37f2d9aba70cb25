import { abbreviationGlossary } from '../../lexicon/abbreviation-glossary.ts';
import type { Abbreviation, Location } from '../../model/annotations.ts';
import { locate } from '../../model/locate.ts';
import type { AnalyzedDocument } from '../../model/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Definition } from './definition.ts';
import { findDefinitions } from './find-definitions.ts';
import { createMentionFinder, createRunFinder } from './find-mentions.ts';
import { isPluralShortForm, singularShortForm } from './short-form.ts';

interface Mention extends Location {
  readonly text: string;
}

interface Defined extends Definition {
  readonly block: number;
  readonly shortText: string;
  readonly longBlock: number;
  readonly longText: string;
}

/** The definitions of one meaning, in the order of the text, by the spelling of the long form. */
type Spellings = Map<string, Defined[]>;

/**
 * Lists the abbreviations of a document with every mention: those it defines, those the glossary knows, and those that
 * it never explains (`longForm` and `definitionSource` empty), which an analyst wants to see too. A short form with two
 * long forms gives two rows, both flagged; a mention belongs to the last definition before it.
 */
export function extractAbbreviations(analyzed: AnalyzedDocument): readonly Abbreviation[] {
  const findRuns = createRunFinder();
  const runs = analyzed.blocks.map(({ tokens }) => findRuns(tokens));
  const definitions = definitionsOf(analyzed, runs);
  const mentions = mentionsOf(analyzed, runs, definitions);
  const rows: Abbreviation[] = [];
  for (const [short, found] of mentions) {
    const defined = definitions.get(short);
    rows.push(...(defined ? definedRows(analyzed, defined, found) : [undefinedRow(short, found)]));
  }
  return rows.sort((a, b) => a.block - b.block || a.span.start - b.span.start);
}

/** By block: where a short form may stand. */
type CapitalRuns = readonly (readonly Span[])[];

/** Definitions by short form in the singular, one for each meaning. */
function definitionsOf({ blocks }: AnalyzedDocument, runs: CapitalRuns): ReadonlyMap<string, readonly Defined[]> {
  const definitions = new Map<string, Spellings[]>();
  for (const [index, { block }] of blocks.entries()) {
    if (runs[index]!.length === 0) continue;
    for (const found of findDefinitions(block.text)) {
      const shortText = block.text.slice(found.short.start, found.short.end);
      const longText = block.text.slice(found.long.start, found.long.end);
      if (isTorn(longText) || (isInitials(shortText) && !/\s/.test(longText))) continue;
      const key = singularShortForm(shortText);
      const known = definitions.get(key) ?? [];
      definitions.set(key, known);
      addSpelling(known, { ...found, block: index, shortText, longBlock: index, longText });
    }
  }
  return new Map([...definitions].map(([key, meanings]) => [key, meanings.map(usualSpelling)]));
}

function addSpelling(meanings: Spellings[], defined: Defined): void {
  const text = defined.longText.replace(/\s+/g, ' ');
  let same = meanings.find((spellings) => isSameLongForm([...spellings.values()][0]![0]!.longText, text));
  if (!same) {
    same = new Map();
    meanings.push(same);
  }
  const equal = same.get(text);
  if (equal) equal.push(defined);
  else same.set(text, [defined]);
}

/**
 * The first definition with the long form as the document mostly spells it: one "Minister of National Defense (MND)" is a slip beside
 * four ministries. A heading may spell it in capitals; the spelling of the running text goes before that.
 */
function usualSpelling(spellings: Spellings): Defined {
  const all = [...spellings.values()];
  const quiet = all.filter(([{ longText } = all[0]![0]!]) => !isLoud(longText));
  const usual = (quiet.length > 0 ? quiet : all).reduce((best, one) => (one.length > best.length ? one : best))[0]!;
  const first = isLoud(all[0]![0]!.longText) ? usual : all[0]![0]!;
  return { ...first, longBlock: usual.block, long: usual.long, longText: usual.longText };
}

/** "U.S.": no short form of one word, as of "University (U.S.)". */
const isInitials = (text: string) => /^(?:\p{L}\.){2,}$/u.test(text);

/** "S lf D f F": a long form that lost its letters explains nothing. */
const isTorn = (text: string) =>
  (text.match(/(?<![\p{L}\p{N}.’'-])(?!a\b)\p{L}(?![\p{L}\p{N}.’'-])/gu)?.length ?? 0) > 1;

const isLoud = (text: string) => text === text.toUpperCase();

/** Spelling, plural, hyphens, capitals and slips of the pen aside: the first letters of the words decide. */
function isSameLongForm(a: string, b: string): boolean {
  const key = (text: string) =>
    text
      .toLowerCase()
      .replace(/u\.s\./g, 'united states')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !/^(?:the|and|of|for|in)$/.test(word))
      .map((word) => word.slice(0, 4))
      .join(' ');
  const [left, right] = [key(a), key(b)];
  return left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
}

/** Every short form in the text, by its singular, in the order of first mention. */
function mentionsOf(
  { blocks }: AnalyzedDocument,
  runs: CapitalRuns,
  definitions: ReadonlyMap<string, readonly Defined[]>,
): ReadonlyMap<string, readonly Mention[]> {
  const mentions = new Map<string, Mention[]>();
  const add = (key: string, mention: Mention) => {
    const known = mentions.get(key);
    if (known) known.push(mention);
    else mentions.set(key, [mention]);
  };
  const isKnown = (key: string) => definitions.has(key) || abbreviationGlossary.has(key);
  const findMentions = createMentionFinder(isKnown);
  for (const [index, { block }] of blocks.entries()) {
    for (const { key, span } of findMentions(block.text, runs[index]!))
      add(key, { block: index, span, text: block.text.slice(span.start, span.end) });
  }
  for (const [key, defined] of definitions) addOddForms(key, defined, mentions, add);
  return mentions;
}

/** Short forms that are no single word ("INT 1") keep at least the mention that defines them. */
function addOddForms(
  key: string,
  defined: readonly Defined[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  add: (key: string, mention: Mention) => void,
): void {
  for (const { block, short, shortText } of defined) {
    const has = mentions.get(key)?.some((one) => one.block === block && one.span.start === short.start);
    if (!has) add(key, { block, span: short, text: shortText });
  }
}

function definedRows(
  analyzed: AnalyzedDocument,
  defined: readonly Defined[],
  mentions: readonly Mention[],
): readonly Abbreviation[] {
  const isAfter = (a: Location, b: Location) =>
    a.block > b.block || (a.block === b.block && a.span.start >= b.span.start);
  const ownerOf = (mention: Mention) => {
    let owner = 0;
    for (const [i, { block, short }] of defined.entries()) if (isAfter(mention, { block, span: short })) owner = i;
    return owner;
  };
  return defined.map((one, i) => {
    const own = mentions.filter((mention) => ownerOf(mention) === i);
    const { block, short, long, longBlock } = one;
    return {
      block,
      span: short,
      text: one.shortText,
      ruleId: 'abbreviations',
      confidence: Math.max(0.5, 0.98 - one.cost / 4),
      shortForm: one.shortText,
      longForm: one.longText.replace(/\s+/g, ' '),
      definitionSource:
        pageOf(analyzed, { block, span: short }) === pageOf(analyzed, own[0] ?? { block, span: short })
          ? 'on_page'
          : 'document',
      pattern: one.pattern,
      conflict: defined.length > 1,
      longLocation: { block: longBlock, span: long },
      mentions: own.map(({ block: at, span }) => ({ block: at, span })),
    };
  });
}

const pageOf = ({ document }: AnalyzedDocument, { block, span }: Location) =>
  locate(document, document.blocks[block]!, span)[0].pageIndex;

function undefinedRow(short: string, mentions: readonly [Mention, ...Mention[]] | readonly Mention[]): Abbreviation {
  const [first] = mentions as readonly [Mention, ...Mention[]];
  const known = abbreviationGlossary.get(short);
  const isPlural = mentions.every(({ text }) => isPluralShortForm(text));
  return {
    ...first,
    ruleId: 'abbreviations',
    confidence: known ? 0.9 : 0.6,
    shortForm: first.text,
    longForm: known ? (isPlural ? known.plural : known.singular) : '',
    definitionSource: known ? 'glossary' : '',
    pattern: '',
    conflict: false,
    longLocation: null,
    mentions: mentions.map(({ block, span }) => ({ block, span })),
  };
}
