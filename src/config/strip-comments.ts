/**
 * Blanks the comments of a JSON text (from `//` to the end of the line, and between `/*` and its close), as editors allow them in
 * configurations. Every other character keeps its place, so that positions in error messages stay true; what stands inside strings
 * is left alone. Linear in the text's length.
 */
export function stripComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') at = endOfString(text, at);
    else if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const end = text[at + 1] === '/' ? endOfLine(text, at) : endOfBlock(text, at);
      parts.push(text.slice(from, at), text.slice(at, end).replace(/[^\r\n]/g, ' '));
      from = end;
      at = end;
    } else at++;
  }
  return parts.join('') + text.slice(from);
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"' || text[at] === '\n') return at + 1;
  }
  return text.length;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function endOfBlock(text: string, start: number): number {
  const end = text.indexOf('*/', start + 2);
  return end < 0 ? text.length : end + 2;
}
