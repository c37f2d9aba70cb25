import type { EntityLabel, MentionType } from '../../model/annotations.ts';
import { entityTypes } from '../entities/index.ts';
import type { EntityPattern, Trigger } from '../entity-type.ts';
import { isGlued } from './cursor.ts';
import type { NameDocument } from './document-facts.ts';
import type { KnownNameFinder } from './find-known-names.ts';
import { joinNames } from './join-names.ts';
import { labelOfTagged } from './label-names.ts';
import type { NameBlock } from './name-block.ts';
import type { SentenceTagger, TaggedName } from './name-tagger.ts';
import type { PatternMasks, WordFacts } from './name-word.ts';
import { splitNames } from './split-names.ts';
import { isHalfCompass, isHyphenedRow, trimName } from './trim-names.ts';
import { trait } from './word-facts.ts';

/** A mention that some list, pattern or the tagger proposes. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Null: a name of no kind that policylens tells, which still keeps others off its words. */
  readonly label: EntityLabel | null;
  /** Null: the text decides. */
  readonly normalized: string | null;
  readonly mentionType: MentionType;
  readonly pattern: string;
  readonly source: 'gazetteer' | 'rule' | 'coreference';
  readonly confidence: number;
  /** Where two candidates are equally long, the greater weight wins. */
  readonly weight: number;
}

interface TypedPattern {
  readonly label: EntityLabel;
  readonly pattern: EntityPattern;
  readonly weight: number;
}

/** Every pattern in the order of the types. Runs are capitals too: their patterns stand among those, for the order's sake. */
const typedPatterns: readonly TypedPattern[] = entityTypes.flatMap(({ label, patterns }, index) =>
  patterns.map((pattern) => ({ label, pattern, weight: 60 - index })),
);
const patternsOf = (...triggers: readonly Trigger[]) =>
  typedPatterns.filter(({ pattern }) => triggers.includes(pattern.trigger));
const byTrigger = { number: patternsOf('number'), capital: patternsOf('capital', 'run'), lower: patternsOf('lower') };

/** The bits of the patterns of a trigger that a word concerns. */
function maskOf(patterns: readonly TypedPattern[], trigger: Trigger, word: WordFacts): number {
  let mask = 0;
  for (const [bit, { pattern }] of patterns.entries())
    if (pattern.trigger === trigger && (pattern.concerns?.(word) ?? true)) mask |= 1 << bit;
  return mask;
}

function masksOf(word: WordFacts): PatternMasks {
  word.patterns ??= {
    number: maskOf(byTrigger.number, 'number', word),
    capital: maskOf(byTrigger.capital, 'capital', word),
    run: maskOf(byTrigger.capital, 'run', word),
    lower: maskOf(byTrigger.lower, 'lower', word),
  };
  return word.patterns;
}

/** Labels whose patterns only stand in where the tagger saw no name of its own. */
const taggedLabels: ReadonlySet<EntityLabel> = new Set(['PERSON', 'ORG', 'LOC', 'FAC']);

/** Proposals of the patterns, one pass over the tokens for all types. */
export function addPatternCandidates(block: NameBlock, document: NameDocument, candidates: Candidate[]): void {
  const { facts, traits } = block;
  const place = { at: 0, block, document, candidates };
  const triggers = trait.numeric | trait.capital | trait.mayCount;
  for (let i = 0; i < facts.length; i++) {
    const bits = traits[i]!;
    if ((bits & triggers) === 0) continue;
    const masks = masksOf(facts[i]!);
    place.at = i;
    if ((bits & trait.numeric) !== 0) propose(byTrigger.number, masks.number, place);
    if ((bits & trait.capital) !== 0) propose(byTrigger.capital, masks.capital | runMask(block, i), place);
    if ((bits & trait.mayCount) !== 0) propose(byTrigger.lower, masks.lower, place);
  }
}

/** The patterns for the run that a capitalized word may open. */
function runMask({ facts, chunkEnd }: NameBlock, at: number): number {
  const end = chunkEnd[at]!;
  if (end === 0) return 0;
  const first = masksOf(facts[at]!).run;
  return end === at + 1 ? first : first | masksOf(facts[end - 1]!).run | masksOf(facts[end - 2]!).run;
}

interface Place {
  readonly at: number;
  readonly block: NameBlock;
  readonly document: NameDocument;
  readonly candidates: Candidate[];
}

/** Tries the patterns whose bits are set. */
function propose(patterns: readonly TypedPattern[], mask: number, { at, block, document, candidates }: Place): void {
  if (mask === 0) return;
  for (let left = mask; left !== 0; left &= left - 1) {
    const { label, pattern, weight } = patterns[31 - Math.clz32(left & -left)]!;
    const match = pattern.match(at, block, document);
    if (!match) continue;
    candidates.push({
      from: match.from,
      to: match.to,
      label,
      normalized: match.normalized ?? null,
      mentionType: match.mentionType ?? 'NAM',
      pattern: pattern.id,
      source: 'rule',
      confidence: pattern.confidence,
      weight: taggedLabels.has(label) && !pattern.isSure ? weight - 40 : Math.max(weight, 49),
    });
  }
}

/** Lists that hold everyday words and names of other things: a match there needs the tagger's consent. */
const doubtfulLists: ReadonlySet<string> = new Set(['cities', 'states', 'companies', 'weapons', 'platforms']);
/** Lists that know better than the tagger which kind a name is. */
const sureLists: ReadonlySet<string> = new Set([
  'countries',
  'companies',
  'international-bodies',
  'state-bodies',
  'nationalities',
  'groups',
  'world-places',
  'peoples',
]);

/** Proposals of the gazetteers. */
export function addGazetteerCandidates(
  block: NameBlock,
  { shortForms }: Pick<NameDocument, 'shortForms'>,
  candidates: Candidate[],
): void {
  for (const { from, to, entry } of block.matches) {
    const { label, list, canonical } = entry;
    if (label === 'TITLE' || label === 'RANK') continue;
    if (label === 'NORP' && isInCompound(block, from, to)) continue;
    // "NBC (nuclear, biological and chemical)" is no company here.
    if (list === 'companies' && shortForms.has(block.facts[from]!.text)) continue;
    const isDoubtful = doubtfulLists.has(list);
    if (isDoubtful && !isTrusted(block, from, to) && !isArmed(block, to, label)) continue;
    candidates.push({
      from,
      to,
      label,
      normalized: label === 'NORP' ? null : canonical,
      mentionType: 'NAM',
      pattern: list,
      source: 'gazetteer',
      confidence: isDoubtful ? 0.8 : 0.95,
      weight: sureLists.has(list) ? 45 : label === 'WEAPON' || label === 'PLATFORM' ? 35 : isDoubtful ? 10 : 20,
    });
  }
}

/** "Tiger helicopters": the class noun behind it vouches for the name of arms. */
function isArmed({ facts, sentence }: NameBlock, to: number, label: string): boolean {
  const after = sentence[to] === sentence[to - 1] ? facts[to] : undefined;
  if (after?.kind !== 'lower') return false;
  return label === 'PLATFORM'
    ? after.flags.includes('platform-noun')
    : label === 'WEAPON' && after.flags.includes('weapon-noun');
}

/** A doubtful name counts where the sentence forces no capital on it and the genre does not write it as a word. */
function isTrusted({ opens, loud, facts }: NameBlock, from: number, to: number): boolean {
  if (loud[from] !== 0) return false;
  if (to - from > 1) return true;
  const { wordClass } = facts[from]!;
  return opens[from] === 0
    ? wordClass !== 'lower'
    : wordClass === 'unknown' || wordClass === 'capital' || wordClass === 'rare';
}

/** "Canadian-launched": a nationality inside a compound names no people. "U.S.-Japan" and "Franco-German" stand. */
function isInCompound(block: NameBlock, from: number, to: number): boolean {
  const after = block.facts[to];
  if (after?.text === '-' && isGlued(block, to) && isGlued(block, to + 1) && block.facts[to + 1]?.kind === 'lower')
    return true;
  const before = block.facts[from - 1];
  return (
    before?.text === '-' && isGlued(block, from) && isGlued(block, from - 1) && block.facts[from - 2]?.kind === 'lower'
  );
}

/** Other mentions of names that the document has shown. A word of everyday use must not stand where a capital is forced. */
export function documentCandidates(findNames: KnownNameFinder, block: NameBlock): Candidate[] {
  const { kind } = block.analyzed.block;
  if (kind === 'table' || kind === 'contents') return [];
  return findNames(block.analyzed, block).flatMap(({ from, to, entry }) => {
    if (isHyphenedRow(from, to, block) || (to - from === 1 && isHalfCompass(from, block))) return [];
    const { wordClass, text } = block.facts[from]!;
    if (to - from === 1 && (text !== entry.name || ['lower', 'mostly-lower', 'both'].includes(wordClass))) return [];
    return [
      {
        from,
        to,
        label: entry.label as EntityLabel,
        normalized: null,
        mentionType: 'NAM' as const,
        pattern: 'document-name',
        source: 'coreference' as const,
        confidence: 0.75,
        weight: 32,
      },
    ];
  });
}

/** Proposals of the trained tagger. */
export function addTaggerCandidates(
  block: NameBlock,
  document: NameDocument,
  tag: SentenceTagger,
  candidates: Candidate[],
): void {
  for (const { from, to } of block.analyzed.sentences) {
    for (const name of splitNames(joinNames(tag(document, block, from, to), block), block)) {
      const trimmed = trimName(name, block);
      if (trimmed) candidates.push(fromTagger(trimmed, block, document));
    }
  }
}

function fromTagger(name: TaggedName, block: NameBlock, document: NameDocument): Candidate {
  return {
    from: name.from,
    to: name.to,
    label: labelOfTagged(name, block, document),
    normalized: null,
    mentionType: 'NAM',
    pattern: 'name-tagger',
    source: 'rule',
    confidence: 0.75,
    weight: 30,
  };
}
