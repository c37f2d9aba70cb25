/** A class of UTF-16 units below 128, for `hasRun`: 1 for members. */
export function unitClass(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, unit) => (pattern.test(String.fromCharCode(unit)) ? 1 : 0));
}

/**
 * True where so many units of a class stand in a row. Only every `length`-th unit is looked at until one is a member, as
 * Boyer and Moore search (1977).
 */
export function hasRun(text: string, members: Uint8Array, length: number): boolean {
  for (let at = length - 1; at < text.length; ) {
    let from = at;
    while (from >= 0 && at - from < length && members[text.charCodeAt(from)] === 1) from--;
    if (at - from === length) return true;
    at = from + length;
  }
  return false;
}
