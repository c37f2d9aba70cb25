import type { Annotated } from './annotated.ts';
import type { DocumentView } from './document-view.ts';

/** An annotation with the view of the document that it belongs to, for columns that name other rows. */
export interface Viewed<Item> extends Annotated<Item> {
  readonly view: DocumentView;
}

/** Gives annotations their view. */
export function* viewed<Item>(view: DocumentView, items: readonly Annotated<Item>[]): Iterable<Viewed<Item>> {
  for (const { item, id, sentence, at } of items) yield { item, id, sentence, at, view };
}
