import { locate } from '../model/locate.ts';
import type { Span } from '../text/span.ts';
import type { DocumentView } from './document-view.ts';

interface PageSentence {
  readonly id: string;
  readonly section: string;
  readonly rawSpan: Span;
}

/** Prepares a look-up of the sentence of a page that holds or follows a raw place; null where none holds it. */
export function createPageSentenceFinder(view: DocumentView): (pageIndex: number, raw: Span) => PageSentence | null {
  const { document } = view.result;
  const byPage = document.pages.map((): PageSentence[] => []);
  for (const { item, id } of view.sentences) {
    const block = document.blocks[item.block]!;
    for (const { pageIndex, rawSpan } of locate(document, block, item.span)) {
      byPage[pageIndex]!.push({ id, section: block.section, rawSpan });
    }
  }
  for (const list of byPage) list.sort((a, b) => a.rawSpan.start - b.rawSpan.start);
  return (pageIndex, raw) => {
    const list = byPage[pageIndex]!;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (list[middle]!.rawSpan.end <= raw.start) low = middle + 1;
      else high = middle;
    }
    const found = list[low];
    return found && found.rawSpan.start <= raw.start ? found : null;
  };
}
