/** A word made safe for the language model. */
export interface PreparedWord {
  /** The word with some units masked: as long as the word. */
  readonly masked: string;
  /** The masked word with a blank wherever the model must begin a new token. */
  readonly spaced: string;
}

/** Longer words cost the model quadratic time: 10,000 characters of "a1a1…" take a second. */
const longestWord = 200;

/**
 * Contractions that the model splits ("can", "not") only when white space follows: in "It cannot, in any event, be cut"
 * the negation would be lost. The same holds for possessives: "Lenin's," would enter the model's vocabulary as one word.
 */
const gluedContraction =
  /(?:\b(?:[Cc]annot|[Dd]ont|[Dd]oesnt|[Dd]idnt|[Ii]snt|[Aa]rent|[Ww]asnt|[Hh]asnt|[Hh]avent|[Cc]ouldnt|[Ss]houldnt|[Ww]ouldnt|[Cc]ouldve|[Ss]houldve|[Ww]ouldve|[Mm]ustve|[Gg]onna|[Gg]otta|[Ww]anna)|['’](?:s|S|re|ve|ll|d|m|t))(?=[^\s\p{L}\p{N}])/gu;

/** "the ROK-U.S. alliance": the model reads "U", ".", "S." where a hyphen stands before an abbreviation with points. */
const hyphenBeforePoints = /-(?=[A-Z]\.[A-Z]\.)/g;

/** "worth R7.4 billion", "P18.9 billion", "Ksh1.2 million": the model reads "R7", ".", "4", and "4 billion" becomes a noun. */
const signBeforeDecimals = /(?<![\p{L}\p{N}.])\p{L}{1,4}(?=\d{1,9}\.\d)/gu;

const webAddress = /\b(?:https?:\/\/|www\.)[^<>"“”]+/g;
const afterAddress = /[.,;:!?)\]'’]+$/;

/**
 * Masks what the model stumbles over, unit for unit: the tail of a very long word becomes blanks, a web address one long
 * word, a curly apostrophe a straight one. Then puts blanks where the model needs them to see a token's end.
 */
export function prepareWord(word: string): PreparedWord {
  const masked = word.replaceAll('’', "'").replace(webAddress, maskAddress).slice(0, longestWord).padEnd(word.length);
  const spaced = masked
    .replace(hyphenBeforePoints, ' - ')
    .replace(signBeforeDecimals, '$& ')
    .replace(gluedContraction, '$& ');
  return { masked, spaced };
}

function maskAddress(address: string): string {
  const end = afterAddress.exec(address)?.[0] ?? '';
  return 'X'.repeat(address.length - end.length) + end;
}
