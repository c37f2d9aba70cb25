/**
 * Numbers from 0 up to 1 that look drawn and are the same on every run: the mulberry32 generator (Tommy Ettinger, public
 * domain). `seed` is a whole number; each call of what comes back gives the next number.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
