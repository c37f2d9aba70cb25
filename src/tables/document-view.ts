import type { Annotation, Location } from '../model/annotations.ts';
import type { Failure } from '../model/document.ts';
import type { DocumentResult } from '../model/document-result.ts';
import { locate, type Place } from '../model/locate.ts';
import { createCodePointCounter } from '../text/code-points.ts';
import { contentId } from '../text/content-id.ts';
import { createSentenceFinder } from './sentence-finder.ts';

/** One document's result with what every table needs of it: ids, places, offsets in code points. */
export interface DocumentView {
  readonly result: DocumentResult;
  /** What went wrong with the document, in ingest and after. */
  readonly failures: readonly Failure[];
  readonly sentenceIds: readonly string[];
  readonly entityIds: readonly string[];
  readonly abbreviationIds: readonly string[];
  /** The same in every document that names the programme. */
  readonly programIds: readonly string[];
  readonly mentionIds: readonly string[];
  readonly actionIds: readonly string[];
  /** Index into `result.sentences` of the sentence that holds a place, or null. */
  sentenceAt(location: Location): number | null;
  placesOf(location: Location): readonly [Place, ...Place[]];
  /** Offset in code points of a UTF-16 offset in the repaired or the raw text of a page. */
  codePoints(pageIndex: number, text: 'text' | 'raw', offset: number): number;
}

/** Prepares a document's result for the tables. `failures` are those of ingest; the result's own are added. */
export function createDocumentView(result: DocumentResult, failures: readonly Failure[] = []): DocumentView {
  const { document } = result;
  const counters = document.pages.map(({ text, page }) => ({
    text: createCodePointCounter(text),
    raw: createCodePointCounter(page.raw),
  }));
  // Asked for by the ids, the provenance and the counts of each annotation.
  const known = new Map<Location, readonly [Place, ...Place[]]>();
  const placesOf = (location: Location) => {
    let places = known.get(location);
    if (!places) {
      places = locate(document, document.blocks[location.block]!, location.span);
      known.set(location, places);
    }
    return places;
  };
  const idsOf = <Item extends Annotation>(prefix: string, items: readonly Item[], kindOf: (item: Item) => string) => {
    const unique = createIds(prefix, document.source.id);
    return items.map((item) => {
      const [{ pageIndex, rawSpan }] = placesOf(item);
      return unique([document.pages[pageIndex]!.page.number, rawSpan.start, rawSpan.end, kindOf(item), item.text]);
    });
  };
  return {
    result,
    failures: [...failures, ...document.failures],
    sentenceIds: idsOf('s', result.sentences, () => ''),
    entityIds: idsOf('e', result.entities, ({ label }) => label),
    abbreviationIds: idsOf('b', result.abbreviations, ({ longForm }) => longForm),
    programIds: result.programs.map(({ key }) => contentId('p', [key])),
    mentionIds: idsOf('m', result.programMentions, () => ''),
    actionIds: idsOf('a', result.actions, ({ clauseRole }) => clauseRole),
    sentenceAt: createSentenceFinder(result.sentences),
    placesOf,
    codePoints: (pageIndex, text, offset) => counters[pageIndex]![text](offset),
  };
}

/**
 * Ids of one table in one document. Rows that say the same at the same place (two inserted hyphens) still get ids of
 * their own: the second carries its count.
 */
export function createIds(prefix: string, documentId: string): (parts: readonly (string | number)[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const id = contentId(prefix, [documentId, ...parts]);
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : contentId(prefix, [documentId, ...parts, count]);
  };
}
