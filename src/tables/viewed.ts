import { type Annotated, inPlaceOrder } from './annotated.ts';
import type { DocumentView } from './document-view.ts';

/** An annotation with the view of the document that it belongs to, for columns that name other rows. */
export interface Viewed<Item> extends Annotated<Item> {
  readonly view: DocumentView;
}

/** Gives annotations their view, in the order of their places. */
export function* viewed<Item>(view: DocumentView, items: readonly Annotated<Item>[]): Iterable<Viewed<Item>> {
  for (const { item, id, sentence, at } of inPlaceOrder(items)) yield { item, id, sentence, at, view };
}
