/**
 * Puts the long form in place of every abbreviation of the document that stands as a word of its own.
 *
 * @param written What the page has, where `text` is the normal form of it: only its abbreviations are put out, so that the long form
 *   "ASEAN Defence Ministers' Meeting-Plus" stays.
 */
export function expandAbbreviations(text: string, longForms: ReadonlyMap<string, string>, written = text): string {
  if (!/\p{Lu}{2}|\(/u.test(text)) return text;
  const plain = text.replace(/\s*\(([^()]{2,12})\)/g, (bracket, short: string) =>
    longForms.has(short) ? '' : bracket,
  );
  const words = new Set(written.split(' '));
  return plain
    .split(' ')
    .map((word) => (words.has(word) ? longForms.get(word) : undefined) ?? word)
    .join(' ')
    .replace(/\band the\b/g, 'and the');
}

/** "MOD/SDF" are two: the long forms of short forms with slashes between; null for anything else. */
export function namesOfSlashed(text: string, longForms: ReadonlyMap<string, string>): readonly string[] | null {
  if (!text.includes('/') || text.includes(' ')) return null;
  const forms = text.split('/').map((short) => longForms.get(short) ?? '');
  return forms.includes('') ? null : forms;
}

/** A name is one word to the grammar: "vesland government" ends in its head. */
export function lastWord(head: string): string {
  return head.slice(head.lastIndexOf(' ') + 1);
}
