/** Characters that take two columns of a terminal: East Asian wide and full-width (UAX #11), and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks and joiners that take none. */
const narrowest = /[\p{M}\u200b-\u200f\u2060\ufeff]/u;

const widthOf = (character: string): number => (narrowest.test(character) ? 0 : wide.test(character) ? 2 : 1);

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The end of a text that fits into `width` columns, behind a mark where something is left out; blanks fill it up in front. */
export function fitEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return ' '.repeat(width - displayWidth(text)) + text;
  let kept = '';
  for (const character of [...text].reverse()) {
    if (displayWidth(kept) + widthOf(character) > width - 1) break;
    kept = character + kept;
  }
  return `${' '.repeat(width - 1 - displayWidth(kept))}…${kept}`;
}

/** The front of a text that fits into `width` columns, with a mark where something is left out. */
export function fitStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept) + widthOf(character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
