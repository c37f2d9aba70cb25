/**
 * The lines of a stream of text, without their ends, holding one at a time. A line of more than `maxLength` UTF-16 units is not held:
 * null stands in its place. A line feed at the end opens no line.
 */
export async function* splitLines(chunks: AsyncIterable<string>, maxLength: number): AsyncIterable<string | null> {
  let rest = '';
  let isTooLong = false;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf('\n'); to >= 0; to = chunk.indexOf('\n', from)) {
      const line = rest + chunk.slice(from, to);
      yield isTooLong || line.length > maxLength ? null : line;
      rest = '';
      isTooLong = false;
      from = to + 1;
    }
    if (!isTooLong) rest += chunk.slice(from);
    if (rest.length <= maxLength) continue;
    rest = '';
    isTooLong = true;
  }
  if (rest !== '' || isTooLong) yield isTooLong ? null : rest;
}
