/** What the first lines of a flipbook viewer's page say. */
export interface FlipbookHeader {
  /** The printed page label. */
  readonly label: string;
  /** The title of the book as the viewer gives it: "2020 Defence White Paper". */
  readonly title: string;
  /** Length of the header's lines with their line feeds. */
  readonly length: number;
}

const header = /^\s{0,9}Page (\d{1,4}) - ([^\r\n]{1,200})\r?\n(?:P\. ?\1[ \t]*\r?(?:\n|$))?/;

/**
 * Reads the header that a flipbook viewer puts above a page ("Page 187 - 2020 Defence White Paper", "P. 187"), or null.
 * It comes from the viewer and not from the book, so that one page is evidence enough.
 */
export function readFlipbookHeader(text: string): FlipbookHeader | null {
  const match = header.exec(text);
  if (!match) return null;
  return { label: match[1]!, title: match[2]!.trim(), length: match[0].length };
}
