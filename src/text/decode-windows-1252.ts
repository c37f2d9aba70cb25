/** The characters of the bytes 0x80 to 0x9F in windows-1252 (WHATWG Encoding Standard); the five unused bytes stay controls. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes windows-1252. Node 20's own decoder reads it as ISO 8859-1 and leaves control characters where quotation marks
 * and dashes stand (nodejs/node: TextDecoder and windows-1252), so they are put right here.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => upper[control.charCodeAt(0) - 0x80]!);
}
