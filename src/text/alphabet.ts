/** When each UTF-16 unit was last seen, by the number of the question. */
const seen = new Uint32Array(0x10000);
let question = 0;

/**
 * The distinct UTF-16 units of a text, `start` and its further units in the order in which they come: a string of some
 * dozens of units that answers in no time whether the text holds a character. `start` is an alphabet that is known already.
 */
export function alphabetOf(text: string, start = ''): string {
  question = question === 0xffffffff ? 1 : question + 1;
  for (let i = 0; i < start.length; i++) seen[start.charCodeAt(i)] = question;
  let alphabet = start;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (seen[unit] === question) continue;
    seen[unit] = question;
    alphabet += String.fromCharCode(unit);
  }
  return alphabet;
}
