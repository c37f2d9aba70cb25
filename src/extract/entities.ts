import type { Abbreviation, Entity, EntityLabel } from '../model/annotations.ts';
import { type AnalyzedDocument, spanOf } from '../model/tokens.ts';
import {
  addGazetteerCandidates,
  addPatternCandidates,
  addTaggerCandidates,
  type Candidate,
  documentCandidates,
} from './names/candidates.ts';
import { type NameDocument, readNameDocument } from './names/document-facts.ts';
import { readDocumentNames } from './names/document-names.ts';
import { findBuiltInNames, findKnownNames, type KnownNameFinder, nameStart } from './names/find-known-names.ts';
import { Gazetteer, type GazetteerEntry } from './names/gazetteer.ts';
import { knownNames } from './names/known-names.ts';

import { loadTaggerWeights } from './names/load-weights.ts';
import { longFormSpans, widenToLongForms } from './names/long-forms.ts';
import { mergeGovernments } from './names/merge-governments.ts';
import { mergePeople } from './names/merge-people.ts';
import { mergeSpellings } from './names/merge-spellings.ts';
import type { NameBlock } from './names/name-block.ts';
import { createTagger, type SentenceTagger, type TaggerWeights } from './names/name-tagger.ts';
import { createNormalizer } from './names/normalize-names.ts';
import { type Reading, resolve } from './names/resolve.ts';
import { readShortForms } from './names/short-forms.ts';
import { wordClass } from './names/word-class.ts';
import { WordFactsCache } from './names/word-facts.ts';

/** One name of a user's own gazetteer. */
export interface UserName {
  readonly name: string;
  readonly label: EntityLabel;
  /** The form for all spellings; the name itself where left out. */
  readonly canonical?: string;
}

export interface EntityOptions {
  readonly userGazetteer?: readonly UserName[];
  /** The trained tagger; null: rules and lists alone. */
  readonly tagger?: TaggerWeights | null;
}

/** What other extractors found, which names are read by. */
export interface EntityContext {
  readonly abbreviations?: readonly Abbreviation[];
}

export type EntityExtractor = (document: AnalyzedDocument, context?: EntityContext) => readonly Entity[];

/**
 * Sets up the lists and the tagger once. The extractor then gives the entities of any number of documents in text order; a
 * nested one follows the one that holds it.
 */
export function createEntityExtractor({
  userGazetteer = [],
  tagger = loadTaggerWeights(),
}: EntityOptions = {}): EntityExtractor {
  const own = userGazetteer.map(
    ({ name, label, canonical = name }): GazetteerEntry => ({
      name,
      label,
      canonical,
      list: 'user-gazetteer',
      anyCase: true,
    }),
  );
  const gazetteer = sharedGazetteer();
  const userNames = own.length > 0 ? new Gazetteer(own) : null;
  const words = new WordFactsCache(wordClass, gazetteer);
  const tag = tagger && createTagger(tagger);
  return (analyzed, context = {}) => {
    const document = readNameDocument(
      analyzed,
      words,
      findBuiltInNames(gazetteer),
      readShortForms(context.abbreviations ?? [], words),
    );
    const normalizer = createNormalizer(context.abbreviations ?? []);
    const spelledOut = longFormSpans(context.abbreviations ?? []);
    const findUserNames = userNames && findKnownNames(userNames, nameStart.ofUser);
    const proposals = document.blocks.map((block, i) => {
      const proposed = propose(block, document, tag, findUserNames);
      const spans = spelledOut.get(i);
      return spans ? [...proposed, ...widenToLongForms(proposed, spans, block)] : proposed;
    });
    const firstReading = document.blocks.map((block, i) => ({ block, ...resolve(proposals[i]!, block.facts.length) }));
    const documentNames = new Gazetteer(
      readDocumentNames(firstReading, context.abbreviations ?? [], document.shortForms),
    );
    const findOwnNames = findKnownNames(documentNames, nameStart.ofDocument);
    const entities = firstReading.flatMap(({ block, ...reading }, i) => {
      const names = newNames(proposals[i]!, documentCandidates(findOwnNames, block));
      const second = names.length === 0 ? reading : resolve([...proposals[i]!, ...names], block.facts.length);
      return toEntities(i, block, second, normalizer);
    });
    return linkParents(mergeSpellings(mergeGovernments(mergePeople(entities))));
  };
}

let shared: Gazetteer | undefined;
/** The built-in lists, indexed once a process. */
function sharedGazetteer(): Gazetteer {
  shared ??= new Gazetteer(knownNames);
  return shared;
}

function propose(
  block: NameBlock,
  document: NameDocument,
  tag: SentenceTagger | null,
  findUserNames: KnownNameFinder | null,
): readonly Candidate[] {
  const { kind } = block.analyzed.block;
  if (kind === 'table' || kind === 'contents') return [];
  const candidates: Candidate[] = [];
  addPatternCandidates(block, document, candidates);
  addGazetteerCandidates(block, document, candidates);
  if (tag) addTaggerCandidates(block, document, tag, candidates);
  if (findUserNames) candidates.push(...userCandidates(findUserNames, block));
  return candidates;
}

/** The document's names that no proposal says already. */
function newNames(proposals: readonly Candidate[], names: readonly Candidate[]): readonly Candidate[] {
  if (names.length === 0) return names;
  const byStart = new Map<number, Candidate[]>();
  for (const one of proposals) {
    const same = byStart.get(one.from);
    if (same) same.push(one);
    else byStart.set(one.from, [one]);
  }
  const isKnown = ({ from, to, label }: Candidate) =>
    byStart.get(from)?.some((one) => one.to === to && one.label === label && one.weight >= 30);
  return names.filter((name) => !isKnown(name));
}

function userCandidates(findNames: KnownNameFinder, block: NameBlock): readonly Candidate[] {
  return findNames(block.analyzed, block).map(({ from, to, entry }) => ({
    from,
    to,
    label: entry.label as EntityLabel,
    normalized: entry.canonical,
    mentionType: 'NAM' as const,
    pattern: entry.list,
    source: 'gazetteer' as const,
    confidence: 1,
    weight: 100,
  }));
}

function toEntities(
  index: number,
  block: NameBlock,
  { chosen, covered }: Reading,
  normalizer: ReturnType<typeof createNormalizer>,
): readonly Entity[] {
  const kept = chosen.flatMap((outer) => (outer.label === null ? [] : [outer, ...nestedIn(outer, covered, block)]));
  return kept.map((candidate) => {
    const span = spanOf(block.analyzed.tokens, candidate);
    const text = block.analyzed.block.text.slice(span.start, span.end);
    return {
      block: index,
      span,
      text,
      ruleId: `entities/${candidate.label!.toLowerCase()}`,
      confidence: candidate.confidence,
      label: candidate.label!,
      normalized: normalizer(candidate, block, text),
      mentionType: candidate.mentionType,
      parent: null,
      pattern: candidate.pattern,
      source: candidate.source,
    };
  });
}

/** The country that opens a body's descriptive name: `ROK` in `ROK government`. Names in capitals throughout are one thing. */
function nestedIn(outer: Candidate, covered: readonly Candidate[], block: NameBlock): readonly Candidate[] {
  if (outer.label !== 'ORG' || block.facts[outer.to - 1]!.kind !== 'lower') return [];
  const inner = covered.find(
    (one) => one.from === outer.from && one.to < outer.to && one.label === 'GPE' && one.pattern === 'countries',
  );
  return inner ? [inner] : [];
}

/** Sets `parent` where an entity lies inside the one before it. */
export function linkParents(entities: readonly Entity[]): readonly Entity[] {
  let holder = -1;
  return entities.map((entity, index) => {
    const outer = entities[holder];
    if (outer && outer.block === entity.block && entity.span.end <= outer.span.end)
      return { ...entity, parent: holder };
    holder = index;
    return entity;
  });
}
