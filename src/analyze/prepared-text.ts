/** A text made safe for the language model, with the way back. */
export interface PreparedText {
  readonly text: string;
  /** Where a space was put in: offsets in `text`, rising. Everything else has kept its length. */
  readonly inserted: readonly number[];
  /** True where nothing but spaces was put in. */
  readonly isUnmasked: boolean;
}

/** Longer runs without white space cost the model quadratic time: 10,000 characters of "a1a1…" take a second. */
const longestRun = 200;

/**
 * Contractions that the model splits ("can", "not") only when white space follows: in "It cannot, in any event, be cut"
 * the negation would be lost. The same holds for possessives: "Lenin's," would enter the model's vocabulary as one word.
 */
const gluedContraction =
  /(?:\b(?:[Cc]annot|[Cc]ant|[Dd]ont|[Dd]oesnt|[Dd]idnt|[Ww]ont|[Ii]snt|[Aa]rent|[Ww]asnt|[Hh]asnt|[Hh]avent|[Cc]ouldnt|[Ss]houldnt|[Ww]ouldnt|[Cc]ouldve|[Ss]houldve|[Ww]ouldve|[Mm]ustve|[Gg]onna|[Gg]otta|[Ww]anna)|['’](?:s|S|re|ve|ll|d|m|t))(?=[^\s\p{L}\p{N}])/gu;

/** "the ROK-U.S. alliance": the model reads "U", ".", "S." where a hyphen stands before an abbreviation with points. */
const hyphenBeforePoints = /-(?=[A-Z]\.[A-Z]\.)/g;

const webAddress = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+/g;
const afterAddress = /[.,;:!?)\]'’]+$/;

/**
 * Masks what the model stumbles over, unit for unit: any white space becomes a blank (the model drops twelve kinds and
 * reads line feeds as words), the tail of a very long run becomes blanks, a web address one long word, a curly
 * apostrophe a straight one. Then puts blanks where the model needs them to see a word's end, and at `boundaries`
 * (offsets at which a token must begin).
 */
export function prepareText(text: string, boundaries: readonly number[] = []): PreparedText {
  const traits = traitsOf(text);
  let masked = text;
  if (traits.hasOddSpace) masked = masked.replace(/[^\S ]/g, ' ');
  if (traits.hasCurly) masked = masked.replaceAll('’', "'");
  if (traits.hasAddress) masked = masked.replace(webAddress, maskAddress);
  if (traits.hasLongRun) masked = masked.replace(/\S{200,}/g, (run) => run.slice(0, longestRun).padEnd(run.length));
  const gaps: number[] = [];
  for (const at of boundaries) if (at > 0 && masked[at - 1] !== ' ') gaps.push(at);
  if (traits.hasApostrophe || masked.includes('nnot')) addEnds(masked, gaps);
  if (traits.hasHyphen) addHyphens(masked, gaps);
  const isUnmasked = masked === text;
  return gaps.length === 0 ? { text: masked, inserted: gaps, isUnmasked } : { ...withSpaces(masked, gaps), isUnmasked };
}

/** One pass over the units, so that a plain text, which nearly all are, pays for no expression. */
function traitsOf(text: string) {
  let run = 0;
  let hasLongRun = false;
  let hasOddSpace = false;
  let hasCurly = false;
  let hasApostrophe = false;
  let hasHyphen = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 32) run = 0;
    else {
      if (++run > longestRun) hasLongRun = true;
      if (unit < 32 || unit === 0xa0 || (unit >= 0x1680 && /\s/.test(text[i]!))) {
        hasOddSpace = true;
        run = 0;
      } else if (unit === 0x2019) hasCurly = hasApostrophe = true;
      else if (unit === 39) hasApostrophe = true;
      else if (unit === 45) hasHyphen = true;
    }
  }
  return {
    hasLongRun,
    hasOddSpace,
    hasCurly,
    hasApostrophe,
    hasHyphen,
    hasAddress: text.includes('www.') || text.includes('://'),
  };
}

function maskAddress(address: string): string {
  const end = afterAddress.exec(address)?.[0] ?? '';
  return 'X'.repeat(address.length - end.length) + end;
}

function addEnds(text: string, gaps: number[]): void {
  for (const { index, 0: word } of text.matchAll(gluedContraction)) gaps.push(index + word.length);
}

function addHyphens(text: string, gaps: number[]): void {
  for (const { index } of text.matchAll(hyphenBeforePoints)) gaps.push(index, index + 1);
}

function withSpaces(text: string, gaps: readonly number[]) {
  const places = [...new Set(gaps)].sort((a, b) => a - b);
  const parts: string[] = [];
  const inserted: number[] = [];
  let from = 0;
  for (const at of places) {
    parts.push(text.slice(from, at));
    inserted.push(at + inserted.length);
    from = at;
  }
  parts.push(text.slice(from));
  return { text: parts.join(' '), inserted };
}
