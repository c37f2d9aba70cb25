/**
 * A stable id made from what a row says: a letter for its table and 12 hexadecimal digits of a 64-bit hash of the parts.
 * The letter keeps spreadsheets from reading it as a number (`1e5012345678`).
 *
 * The hash is two 32-bit FNV-1a lanes with different offset bases (Fowler, Noll and Vo; draft-eastlake-fnv), mixed with the finalizer
 * of MurmurHash3. It is no secret-keeping hash: it only has to be the same everywhere and to spread well.
 */
export function contentId(prefix: string, parts: readonly (string | number)[]): string {
  let low = 0x811c9dc5;
  let high = 0x2f0b4a27;
  const mix = (code: number) => {
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x0100019b);
  };
  for (const part of parts) {
    const text = String(part);
    for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
    mix(0x1f);
  }
  const hex = hexadecimal(finalize(high ^ low)) + hexadecimal(finalize(low));
  return prefix + hex.slice(0, 12);
}

function finalize(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hexadecimal(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
