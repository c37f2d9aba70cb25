import type { RowPlace } from './run-rows.ts';

/** "p. 187", or the position in the file where no page number is printed. */
export const pageOf = ({ pageLabel, page }: RowPlace): string =>
  pageLabel ? `p. ${pageLabel}` : page === null ? 'page unknown' : `file p. ${page}`;

/** Text of a document must not become markup. */
export const plain = (text: string): string =>
  text
    .replace(/[\s|]+/g, ' ')
    .replace(/([\\`*_[\]<>#])/g, '\\$1')
    .trim();

const longest = 180;

/** The part of a sentence around some words of it, cut between words. */
export function excerpt(text: string, around: string): string {
  if (text.length <= longest) return text;
  const at = Math.max(0, text.toLowerCase().indexOf(around.toLowerCase()));
  const room = Math.max(0, longest - around.length);
  const wanted = Math.max(0, Math.min(at - Math.floor(room / 2), text.length - longest));
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const limit = from + longest;
  const to = limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), from + 1);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
