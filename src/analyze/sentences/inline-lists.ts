/** A mark that opens an item, with a capture for its number or letter. */
const styles: readonly RegExp[] = [
  /(?<=^|\s)[•⁃▪●◦‣∙·]\s*(\d{1,3})[.)]+\s/gu,
  /(?<=^|\s)\(?(\d{1,3})\.?\)\s/gu,
  /(?<=^|\s)(\d{1,3})\.\s/gu,
  /(?<=^|\s)\(?([a-z])\.?\)\s/gu,
  /(?<=^|\s)([a-z])\.\s/gu,
  /(?<=^|\s)([•⁃▪●◦‣∙])/gu,
];

/**
 * Finds where the items of a list begin in a block that is a list from its first character on: "1) … 2) …", "a. … b. …",
 * "• … • …". The marks must count up from the first one, so that "in 5. The" is none. A list inside a sentence ("the
 * following objectives: 1) …") does not begin the block and stays whole.
 */
export function findListItems(text: string): readonly number[] {
  if (!/^\s*(?:[•⁃▪●◦‣∙·]|\(?(?:\d{1,3}|[a-z])[.)])/u.test(text)) return [];
  const begin = text.search(/\S/);
  for (const style of styles) {
    if (text.search(style) !== begin) continue;
    const items = itemsOf(text, style);
    if (items.length > 1) return items;
  }
  return [];
}

function itemsOf(text: string, style: RegExp): readonly number[] {
  const items: number[] = [];
  let expected: number | undefined;
  for (const { index, 1: mark } of text.matchAll(style)) {
    const order = orderOf(mark!);
    if (expected !== undefined && order !== 0 && order !== expected) continue;
    items.push(index);
    expected = order + 1;
  }
  return items;
}

/** 1 for "1" and "a"; 0 for a bullet, which counts nothing. */
function orderOf(mark: string): number {
  if (/\d/.test(mark)) return Number(mark);
  return /[a-z]/.test(mark) ? mark.charCodeAt(0) - 96 : 0;
}
