/** The page number that an entry ends with: "Section 2 National Defense Policy 046", "ACCRUAL VIEW ���� 98", "Preface .... 3". */
const entryEnd = /[\s.…\ufffd](\d{1,3})$/;

/**
 * True for the paragraphs of a page of contents: most end in page numbers, and these rise. Its chapter titles are no headings
 * of what follows ("Chapter 8 Military Support for the Settlement of Peace" on page 8 of ROK 2020).
 */
export function isContentsPage(paragraphs: readonly string[]): boolean {
  if (paragraphs.length < 5) return false;
  let entries = 0;
  let rising = 0;
  let last = 0;
  for (const text of paragraphs) {
    const unit = text.charCodeAt(text.length - 1);
    const digits = unit >= 48 && unit <= 57 ? entryEnd.exec(text.slice(-8))?.[1] : undefined;
    if (digits === undefined) continue;
    const number = Number(digits);
    entries++;
    if (number >= last) rising++;
    last = number;
  }
  return entries >= 5 && entries >= paragraphs.length * 0.5 && rising >= entries * 0.8;
}
