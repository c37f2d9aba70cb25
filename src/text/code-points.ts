/**
 * Converts offsets of one text from UTF-16 code units (what JavaScript counts) to Unicode code points (what the Web
 * Annotation model, Python and R count). A text without characters beyond U+FFFF, which is nearly every page, costs
 * nothing. An offset between the halves of a surrogate pair counts as the pair's start.
 */
export function createCodePointCounter(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const high = text.charCodeAt(i);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) pairs.push(++i);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/**
 * The way back: converts offsets in code points to UTF-16 code units. A text without characters beyond U+FFFF costs
 * nothing.
 */
export function createUnitCounter(text: string): (codePoints: number) => number {
  const beyond: number[] = [];
  let count = 0;
  for (let i = 0; i < text.length; i++, count++) {
    const high = text.charCodeAt(i);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low < 0xdc00 || low > 0xdfff) continue;
    beyond.push(count);
    i++;
  }
  if (beyond.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = beyond.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (beyond[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}
