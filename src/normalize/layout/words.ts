/** Words that a title leaves in lower case and that no heading, sentence or line of prose ends with by itself. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an and as at but by for from in into of on onto or over per than that the their its his her our to toward towards
  under upon via with within without between among against through during including is are was were be been will would
  shall should can could may might must has have had not which who whose where when while if because such these those
  this both each more most other any all some`.split(/\s+/),
);

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** A letter without a sign, in either case. */
function isPlainLetter(unit: number): boolean {
  return isSmallLetter(unit | 32) && unit < 128;
}

const closing = /[)\]"'”’»\d]/;

/** True where a line's end can be the end of a sentence, closing quotes and a footnote mark behind it or not. */
export function endsSentence(text: string): boolean {
  let last = text.length - 1;
  // Most lines end in a letter.
  if (isPlainLetter(text.charCodeAt(last))) return false;
  // ".”" and ".[12]" have a few characters behind the stop.
  for (const least = last - 7; last > least && last >= 0 && closing.test(text[last]!); ) last--;
  if (!'.!?。…'.includes(text[last] ?? ' ')) return false;
  const behind = text.slice(last + 1);
  return !/\d/.test(behind) || /^[)\]"'”’»]*\[?\d{1,3}\)?\]?$/.test(behind);
}

/** True where a line's end leaves a sentence open for certain: a comma, a hyphen, a function word. */
export function endsOpen(text: string): boolean {
  const end = text.charAt(text.length - 1);
  if (',(–—-\u00AD/&'.includes(end) && end !== '') return true;
  if (end < 'a' || end > 'z') return false;
  const last = lastWord(text);
  if (last === null || !functionWords.has(last.toLowerCase())) return false;
  // A capital function word ends a line open only where it is all there is: "| Heading | The".
  return last === last.toLowerCase() || last === text;
}

/** The word of up to eight letters that a text ends with, or null; the longest function word has seven. */
function lastWord(text: string): string | null {
  let start = text.length;
  while (start > 0 && isPlainLetter(text.charCodeAt(start - 1))) if (text.length - --start > 8) return null;
  const before = text.charCodeAt(start - 1);
  if (before < 128 || start === 0) return before === 39 || before === 45 ? null : text.slice(start);
  return /(?<![\p{L}’'-])\p{L}{1,8}$/u.exec(text.slice(-10))?.[0] ?? null;
}

/** True where a line goes on with a sentence: it starts in lower case and is no list mark. */
export function startsLower(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isPlainLetter(first) || (first >= 48 && first < 97)) {
    if (!isSmallLetter(first)) return false;
    // A scanner's "lt is the policy" begins a sentence.
    if (first === 108 && /^l[tnfs] +\p{Ll}/u.test(text)) return false;
    // No list mark is longer: "a)", "viii. "
    if (!isShortMark(text)) return true;
  }
  return /^["'“‘(]?\p{Ll}/u.test(text) && !/^\(?(?:[a-z]|[ivx]{1,4})[.)]\s/.test(text) && !/^o\s/.test(text);
}

function isShortMark(text: string): boolean {
  for (let at = 1; at < 5; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 46 || unit === 41) return true;
  }
  return text.charCodeAt(0) === 111 && !isSmallLetter(text.charCodeAt(1));
}

const minorWords: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into nor of on or over per the to under upon via vs with within without between among toward towards through against'.split(
    ' ',
  ),
);

/** True for a word that a title keeps in lower case. */
export function isMinorWord(word: string): boolean {
  return minorWords.has(word);
}

/** True where every word but the minor ones starts with a capital or a digit, as in a title. */
export function isTitleCase(text: string): boolean {
  // Headings are read before ligatures are mended: "Asia-Pacifi c Security".
  const mended = text.includes('f') ? text.replace(/(?<=f[fil]{1,2}) (?=\p{Ll}{1,8}(?![\p{L}]))/gu, '') : text;
  let hasWord = false;
  for (const word of mended.split(/[\s/]+/)) {
    if (isTitleWord(word) || isMinorWord(word)) hasWord ||= /[\p{L}\p{N}]/u.test(word);
    // Signs alone are no word.
    else if (/[\p{L}\p{N}]/u.test(word)) return false;
  }
  return hasWord;
}

/** True for a word that starts with a capital or a digit: "R&D", "“Act", "(SMEs)", "2021". */
export function isTitleWord(word: string): boolean {
  const first = word.charCodeAt(0);
  if (isPlainLetter(first)) return first < 97;
  return /^[“"'‘([<]*[\p{Lu}\p{N}]/u.test(word);
}

/** True where a line has letters and all of them are capitals. */
export function isAllCaps(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A word that, with a capital, begins a sentence and seldom stands so inside a title. */
export const sentenceStarter =
  /^(?:The|A|An|As|In|On|To|For|With|By|At|From|This|These|It|Its|Since|While|When|After|Before|If|Under|Through|However|Moreover|Furthermore|During|Although|Despite|According|Following|Meanwhile|There|Such|Also|Currently|Based|Among|Of)$/;
