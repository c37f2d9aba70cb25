import { contentId } from '../text/content-id.ts';

/** Files are named for their document, with ".txt.tmp" behind: file systems take 255 bytes. */
const longestId = 240;
/** UTF-16 units that a longer id keeps, of three bytes at most; a hash of the whole stands behind them. */
const keptUnits = 75;

/**
 * The id of a document from its path without extension: lower-case, folders joined by "-", nothing a file name cannot hold and no
 * longer than that.
 */
export function documentIdOf(name: string): string {
  const id = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[a-z]{1,6}$/, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  if (new TextEncoder().encode(id).length <= longestId) return id || 'document';
  const kept = id.slice(0, keptUnits).replace(/[\ud800-\udbff]$/, '');
  return `${kept}-${contentId('h', [id])}`;
}

/**
 * Document variables from a file name, as readtext does: the parts between underscores take the names of the pattern's
 * parts (`country_year_title`), the last name takes the rest. A name with fewer parts than the pattern tells nothing.
 * The part for `year` must hold a year.
 */
export function docvarsFromName(name: string, pattern: string): Readonly<Record<string, string>> {
  const stem = (name.split('/').at(-1) ?? '').replace(/\.[A-Za-z]{1,6}$/, '');
  const names = pattern.split('_').filter(Boolean);
  const parts = stem.split('_');
  if (names.length < 2 || parts.length < names.length) return {};
  const values = [...parts.slice(0, names.length - 1), parts.slice(names.length - 1).join(' ')];
  const docvars = Object.fromEntries(names.map((key, index) => [key, values[index]!.trim()]));
  if ('year' in docvars && !/^(?:1[5-9]|20)\d\d$/.test(docvars.year ?? '')) return {};
  return { ...docvars, ...('title' in docvars ? { title: spaced(docvars.title ?? '') } : {}) };
}

/** "DefenceWhitePaper" -> "Defence White Paper". */
const spaced = (title: string): string =>
  title
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/-/g, ' ')
    .trim();
