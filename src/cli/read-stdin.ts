/** All of stdin. */
export async function readStdin(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const bytes of input) pieces.push(bytes);
  return Buffer.concat(pieces);
}
