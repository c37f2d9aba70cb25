const before =
  /\b(?:and|or|are|is|through|to|in|of|under|with|from|by|items?|paragraphs?|points?|clauses?|see)\s{0,2}$/i;
const after = /^\s{0,2}(?:(?:and|or|through|to)\s{1,2}\(?\d{1,3}\)|of (?:the )?above|above|below)/i;

/** True where a number in half a bracket names an item and is no mark of a note: "In addition to 1) through 4) of above (a)". */
export function isItemReference(text: string, start: number, end: number): boolean {
  return before.test(text.slice(Math.max(0, start - 14), start)) || after.test(text.slice(end, end + 16));
}
