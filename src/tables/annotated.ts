import type { Annotation } from '../model/annotations.ts';
import type { DocumentView } from './document-view.ts';
import { type Provenance, provenanceOf } from './provenance.ts';

/** One annotation on its way to a row. */
export interface Annotated<Item> {
  readonly view: DocumentView;
  readonly item: Item;
  /** Index of the item in its list. */
  readonly index: number;
  readonly at: Provenance;
}

/** Pairs annotations with where they stand. Keeps their order, which is the order of the text. */
export function* annotated<Item extends Annotation>(
  view: DocumentView,
  items: readonly Item[],
): Iterable<Annotated<Item>> {
  for (const [index, item] of items.entries()) yield { view, item, index, at: provenanceOf(view, item) };
}
