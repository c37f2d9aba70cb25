import type { Annotation, Sentence } from '../model/annotations.ts';
import type { DocumentResult } from '../model/document-result.ts';
import { locate } from '../model/locate.ts';
import { ContentHash } from '../text/content-id.ts';
import { type PlaceCounter, type Provenance, provenanceAt } from './provenance.ts';

/** One annotation on its way to a row. */
export interface Annotated<Item> {
  readonly item: Item;
  /** Content id of the row. */
  readonly id: string;
  /** Index of the sentence that holds it in `result.sentences`, or null. */
  readonly sentence: number | null;
  readonly at: Provenance;
}

/** What tells two rows at one place apart, beside their text. */
type KindOf<Item> = (item: Item) => string;

/**
 * Prepares pairing annotations with their ids and where they stand: each is located once, for all tables. The order of a list is
 * kept, which is the order of the text. The ids of the sentences are asked for when the other lists come.
 */
export function createAnnotator(
  result: DocumentResult,
  codePoints: PlaceCounter,
  sentenceAt: (annotation: Annotation) => number | null,
) {
  const { document } = result;
  const base = new ContentHash().add(document.source.id);
  return <Item extends Annotation>(
    prefix: string,
    items: readonly Item[],
    kindOf: KindOf<Item>,
    sentences: readonly Annotated<Sentence>[],
  ): readonly Annotated<Item>[] => {
    const uniqueId = createIds(prefix);
    return items.map((item) => {
      const block = document.blocks[item.block]!;
      const places = locate(document, block, item.span);
      const [{ pageIndex, rawSpan }] = places;
      const hash = new ContentHash(base)
        .add(document.pages[pageIndex]!.page.number)
        .add(rawSpan.start)
        .add(rawSpan.end)
        .add(kindOf(item))
        .add(item.text);
      const sentence = sentenceAt(item);
      const at = provenanceAt(document, codePoints, places, {
        section: block.section,
        sentenceId: sentence === null ? null : (sentences[sentence]?.id ?? null),
        ruleId: item.ruleId,
        confidence: item.confidence,
      });
      return { item, id: uniqueId(hash), sentence, at };
    });
  };
}

/**
 * Rows by page and place on it. Annotations come in reading order: a paragraph that goes on behind a page break is read to its end
 * before the footnotes of its first page.
 */
export function inPlaceOrder<Item extends Pick<Annotated<unknown>, 'at'>>(items: readonly Item[]): readonly Item[] {
  const isSorted = items.every((item, index) => index === 0 || comparePlaces(items[index - 1]!, item) <= 0);
  return isSorted ? items : [...items].sort(comparePlaces);
}

function comparePlaces({ at: a }: Pick<Annotated<unknown>, 'at'>, { at: b }: Pick<Annotated<unknown>, 'at'>): number {
  return a.pageNumber - b.pageNumber || a.start - b.start;
}

/**
 * Ids of one table in one document, from the hash of what each row says. Rows that say the same at the same place (two
 * inserted hyphens) still get ids of their own: the second carries its count.
 */
export function createIds(prefix: string): (hash: ContentHash) => string {
  const seen = new Map<string, number>();
  return (hash) => {
    const id = hash.id(prefix);
    const count = seen.get(id);
    seen.set(id, (count ?? 0) + 1);
    return count === undefined ? id : hash.add(count).id(prefix);
  };
}
