import { plainText } from './lines.ts';

/**
 * What a line of page furniture looks like on every page it stands on: no extractor's marks, blanks and case folded,
 * letter-spacing closed ("T h e  V i s i o n" and "The Vision" are the same line).
 */
export function fingerprint(text: string): string {
  return (
    plainText(text)
      .toLowerCase()
      // "21st Century" loses its raised letters on some pages.
      .replace(/(?<=\d)(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  );
}

/** The number of a line that holds nothing but a page number ("98", "– 98 –", "#### 98", "[xii]"), or null. */
export function pageNumberOf(text: string): string | null {
  const plain = plainText(text);
  const number = /^[-–—|\s([]{0,4}(\d{1,4}|[ivxl]{1,7})[-–—|\s)\]]{0,4}$/.exec(plain)?.[1];
  // "16)" is a footnote's mark.
  return number === undefined || (plain.endsWith(')') && !plain.startsWith('(')) ? null : number;
}

/** True for a row of five or more consecutive integers: the viewer's way to the neighbouring pages ("113 114 115 116 117"). */
export function isNavigationRow(text: string): boolean {
  if (!/^\d{1,4}(?:\s{1,9}\d{1,4}){4,40}$/.test(text)) return false;
  const numbers = text.split(/\s+/).map(Number);
  // A table's head of years ("2021 2022 2023 2024 2025") counts up just so.
  if (numbers[0]! >= 1900 && numbers[0]! <= 2100) return false;
  return numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
}

/** Captions and table rows stand at page edges on many pages and are no furniture: "Table 4-2 …", "|Item|Outline|". */
export function isCaptionOrTable(text: string): boolean {
  return (
    /^[[(<#*_\s]{0,9}(?:fig|figure|table|chart|box|graph|map|photo|diagram)\b\.?\s?[\divx<[(]/i.test(text) ||
    /^\|.*\|$/.test(text)
  );
}
