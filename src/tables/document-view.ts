import { isGenericName } from '../lexicon/generic-name-words.ts';
import type { Abbreviation, Action, Entity, Location, ProgramMention, Sentence } from '../model/annotations.ts';
import type { Failure } from '../model/document.ts';
import type { DocumentResult } from '../model/document-result.ts';
import { createCodePointCounter } from '../text/code-points.ts';
import { contentId } from '../text/content-id.ts';
import { type Annotated, createAnnotator } from './annotated.ts';
import type { PlaceCounter } from './provenance.ts';
import { createSentenceFinder } from './sentence-finder.ts';

/** One document's result with what every table needs of it: ids, places, offsets in code points. */
export interface DocumentView {
  readonly result: DocumentResult;
  /** What went wrong with the document, in ingest and after. */
  readonly failures: readonly Failure[];
  // Index i of each list is item i of the list of the same name in `result`.
  readonly sentences: readonly Annotated<Sentence>[];
  readonly entities: readonly Annotated<Entity>[];
  readonly abbreviations: readonly Annotated<Abbreviation>[];
  readonly programMentions: readonly Annotated<ProgramMention>[];
  readonly actions: readonly Annotated<Action>[];
  /** The same in every document that names the programme; a name that any state may use also depends on the country. */
  readonly programIds: readonly string[];
  /** Number of the page on which a place begins. */
  pageOf(location: Location): number;
  /** Offset in code points of a UTF-16 offset in the repaired or the raw text of a page. */
  readonly codePoints: PlaceCounter;
}

/** Prepares a document's result for the tables. `failures` are those of ingest; the result's own are added. */
export function createDocumentView(result: DocumentResult, failures: readonly Failure[] = []): DocumentView {
  const { document } = result;
  const counters = document.pages.map(({ text, page }) => ({
    text: createCodePointCounter(text),
    raw: createCodePointCounter(page.raw),
  }));
  const codePoints: PlaceCounter = (pageIndex, text, offset) => counters[pageIndex]![text](offset);
  const annotate = createAnnotator(result, codePoints, createSentenceFinder(result.sentences));
  const sentences = annotate('s', result.sentences, () => '', []);
  return {
    result,
    failures: [...failures, ...document.failures],
    sentences,
    entities: annotate('e', result.entities, ({ label }) => label, sentences),
    abbreviations: annotate('b', result.abbreviations, ({ longForm }) => longForm, sentences),
    programMentions: annotate('m', result.programMentions, () => '', sentences),
    actions: annotate('a', result.actions, ({ clauseRole }) => clauseRole, sentences),
    programIds: result.programs.map(({ key }) => contentId('p', placedKey(key, document.source.docvars.country))),
    pageOf({ block, span }) {
      const { pieces } = document.blocks[block]!;
      const piece = pieces.find((one) => span.start - one.offset < one.span.end - one.span.start) ?? pieces.at(-1)!;
      return document.pages[piece.pageIndex]!.page.number;
    },
    codePoints,
  };
}

/** "National Security Strategy" is a programme of its own in every country; "Proliferation Security Initiative" is one. */
function placedKey(key: string, country: string | undefined): readonly string[] {
  return country && isGenericName(key) ? [key, country.toLowerCase()] : [key];
}
