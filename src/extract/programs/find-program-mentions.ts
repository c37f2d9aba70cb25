import { programKey } from '../../lexicon/program-key.ts';
import type { Abbreviation, Entity, ProgramMention } from '../../model/annotations.ts';
import { type AnalyzedDocument, spanOf, textOf } from '../../model/tokens.ts';
import { compareSpans, overlaps } from '../../text/span.ts';
import type { FoundMention } from './found-mention.ts';
import { headWords } from './head-words.ts';
import { findHeadlessNames } from './headless-names.ts';
import { listedNames } from './listed-names.ts';
import { mentionGroups, withoutYears } from './mention-groups.ts';
import { programPatterns } from './patterns/index.ts';
import { placedNames } from './placed-names.ts';
import type { ProgramCandidate } from './program-candidate.ts';
import { readCandidates, type WordReading } from './read-candidates.ts';
import { programRefusals } from './refusals/index.ts';
import { findShortForms } from './short-forms.ts';
import { toldNames } from './told-names.ts';
import { wordClasses } from './word-classes.ts';

export interface ProgramContext {
  readonly abbreviations: readonly Abbreviation[];
  readonly entities?: readonly Entity[];
}

/**
 * Finds the named or individuated policy measures of a document: their names without determiner, quotation marks and
 * praise, in text order. `program` numbers the programmes by first mention; aliases share a number.
 */
export function findProgramMentions(analyzed: AnalyzedDocument, context: ProgramContext): readonly ProgramMention[] {
  const reading: WordReading = { classes: wordClasses(analyzed), placings: [] };
  const candidates = analyzed.blocks.flatMap((block, index) => readCandidates(block, index, reading));
  const known = new Set(context.abbreviations.map(({ shortForm }) => shortForm));
  const refused: ProgramCandidate[] = [];
  const undecided: ProgramCandidate[] = [];
  const found: FoundMention[] = [];
  const told = toldNames(candidates, analyzed, context.entities ?? []);
  for (const candidate of candidates) {
    if (told.describing.has(candidate)) continue;
    if (candidate.isAnnounced && namesAnother(candidate, context.entities ?? [])) continue;
    const isTold = candidate.isAnnounced || candidate.isOpener;
    const refusal = isTold ? undefined : programRefusals.find(({ refuses }) => refuses(candidate));
    const pattern = refusal ? undefined : programPatterns.find(({ accepts }) => accepts(candidate));
    if (pattern) found.push(toMention(candidate, pattern));
    else if (!refusal || refusal.yieldsToKnownName) refused.push(candidate);
    if (!refusal) undecided.push(candidate);
  }
  const accepted = new Set(found.map(({ block, span }) => `${block} ${span.start}`));
  found.push(
    ...listedNames(undecided, analyzed)
      .map((candidate) => toMention(candidate, { id: 'listed-name', confidence: 0.75 }))
      .filter(({ block, span }) => !accepted.has(`${block} ${span.start}`)),
  );
  found.push(...placedNames(analyzed, context.entities ?? [], reading));
  found.push(...told.names);
  found.push(
    ...knownNames(refused, found),
    ...findHeadlessNames(analyzed, { found, known }),
    ...findShortForms(found, context.abbreviations, analyzed),
  );
  const kept = withoutTorsos(withoutTails(withoutOverlaps(found)), analyzed);
  return mentionGroups(kept, context.abbreviations, (block) => analyzed.blocks[block]!.block.text);
}

const otherLabels = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'FAC', 'DATE', 'EVENT']);

/** "a project, Minister Nora Sand, …", "the programme Norland has …": the capitals behind the comma or the head name somebody. */
function namesAnother({ block, blockIndex, name, headToken }: ProgramCandidate, entities: readonly Entity[]): boolean {
  const isBesideHead = name.from === headToken + 1;
  if (block.tokens.text[name.from - 1] !== ',' && !isBesideHead) return false;
  const { start, end } = spanOf(block.tokens, name);
  return entities.some(
    ({ block: at, span, label, source }) =>
      at === blockIndex &&
      span.start === start &&
      span.end >= end &&
      otherLabels.has(label) &&
      !(isBesideHead && source === 'rule'),
  );
}

function toMention(candidate: ProgramCandidate, rule: { id: string; confidence: number }): FoundMention {
  const { block, blockIndex, name, isQuoted, head, headToken } = candidate;
  const text = textOf(block, name).replace(/\s*\([^()]*$/, '');
  return {
    block: blockIndex,
    span: spanOf(block.tokens, name),
    text,
    ruleId: rule.id,
    confidence: rule.confidence,
    isQuoted,
    ...((headToken < name.from || headToken >= name.to) && { statedType: head.type }),
    key: programKey(text),
  };
}

/** Spellings differ behind the third letter ("defence", "centre"): a cheap first look. */
const frontOf = (name: string): string => /^[\p{L}\p{N}]*/u.exec(name)![0].slice(0, 3);

/** Noun phrases that were refused or too plain, but have the name of a programme accepted elsewhere in the document. */
function knownNames(refused: readonly ProgramCandidate[], found: readonly FoundMention[]): readonly FoundMention[] {
  const keys = new Set(found.flatMap(({ key }) => [key, withoutYears(key)]));
  const stems = stemsOf(found);
  const fronts = new Set([...keys, ...stems.keys()].map(frontOf));
  return (
    refused
      // "Vision 2030" at the front of a sentence has no modifier.
      .filter(({ modifierCount, name, headToken }) => modifierCount > 0 || name.to > headToken + 1)
      .filter(({ isPlural, head }) => !(isPlural && head.needs === 'name'))
      .filter(({ block, name }) => fronts.has(frontOf(block.tokens.normal[name.from]!)))
      .map((candidate) => {
        const mention = toMention(candidate, { id: 'known-name', confidence: 0.8 });
        const { isTitled, determiner, headToken, name, block } = candidate;
        // "the Action Plan of the Council" is another's.
        const isWhole = name.to === headToken + 1 && !/^(?:of|for|on|to)$/.test(block.tokens.normal[name.to] ?? '');
        const isStem = isTitled && determiner === 'the' && isWhole && !keys.has(mention.key);
        return { ...mention, key: (isStem && stems.get(mention.key)) || mention.key };
      })
      .filter(({ key }) => keys.has(key) || keys.has(withoutYears(key)))
  );
}

/**
 * What stands before "for", "on" or "of" in the long names, with the name's normal form: "the Detailed Implementation Plan" where the
 * document has the "Detailed Implementation Plan for Harbours". Fronts that two names share are left out.
 */
function stemsOf(found: readonly FoundMention[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const { text, key } of found) {
    const stem = /^(\S+ .*?) (?:for|on|of) /.exec(text)?.[1];
    if (!stem || !headWords.has(stem.slice(stem.lastIndexOf(' ') + 1).toLowerCase())) continue;
    const front = programKey(stem);
    stems.set(front, (stems.get(front) ?? key) === key ? key : '');
  }
  return stems;
}

/**
 * A heading that lost its first line begins in the middle of a name: "Service Program" where the document tells of the
 * "alternative service program". Such a tail at the front of a block is no programme of its own.
 */
function withoutTails(mentions: readonly FoundMention[]): readonly FoundMention[] {
  const tails = new Set<string>();
  for (const { key, span } of mentions) {
    if (span.start === 0) continue;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) tails.add(key.slice(at + 1));
  }
  const inside = new Set(mentions.filter(({ span }) => span.start > 0).map(({ key }) => key));
  return mentions.filter(({ key, span }) => span.start > 0 || inside.has(key) || !tails.has(key));
}

/** "… based on the Three Principles on Transfer of Defense", where a block ends, is the front of a name known elsewhere. */
function withoutTorsos(mentions: readonly FoundMention[], { blocks }: AnalyzedDocument): readonly FoundMention[] {
  const fronts = new Set<string>();
  for (const { key } of mentions)
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) fronts.add(key.slice(0, at));
  const isLast = ({ block, span }: FoundMention) => span.end === blocks[block]!.block.text.trimEnd().length;
  const inside = new Set(mentions.filter((one) => !isLast(one)).map(({ key }) => key));
  return mentions.filter((one) => !isLast(one) || inside.has(one.key) || !fronts.has(one.key));
}

/** In text order; of two that overlap the longer stays. */
function withoutOverlaps(mentions: readonly FoundMention[]): readonly FoundMention[] {
  const sorted = mentions.toSorted((a, b) => a.block - b.block || compareSpans(a.span, b.span));
  const kept: FoundMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || last.block !== mention.block || !overlaps(last.span, mention.span)) kept.push(mention);
    else if (mention.span.end - mention.span.start > last.span.end - last.span.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
