/** Puts the long form in place of every abbreviation of the document that stands as a word of its own. */
export function expandAbbreviations(text: string, longForms: ReadonlyMap<string, string>): string {
  if (!/\p{Lu}{2}|\(/u.test(text)) return text;
  const plain = text.replace(/\s*\(([^()]{2,12})\)/g, (bracket, short: string) =>
    longForms.has(short) ? '' : bracket,
  );
  return plain
    .split(' ')
    .map((word) => longForms.get(word) ?? word)
    .join(' ')
    .replace(/\band the\b/g, 'and the');
}

/** A name is one word to the grammar: "vesland government" ends in its head. */
export function lastWord(head: string): string {
  return head.slice(head.lastIndexOf(' ') + 1);
}
