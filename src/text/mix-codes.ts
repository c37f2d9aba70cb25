/**
 * Mixes the number of a feature's template and up to three codes of words into 32 bits: the row of a hashed feature is their lower
 * part ("feature hashing": Weinberger and others, 2009). The trained weights stand in these rows, so that it must not change.
 */
export function mixCodes(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ a, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x2c1b3c6d);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
