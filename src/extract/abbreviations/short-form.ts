const romanNumeral = /^(?=[IVXLC])(?:X{0,4}|XL|LX{0,4}|XC|C)(?:IX|IV|V?I{0,3})$/;
/** Capitals that abbreviate nothing a reader would look up. */
const notShort: ReadonlySet<string> = new Set('OK TV CD ID NB PS RE AD BC ST ND RD TH NO'.split(' '));

/**
 * True for two to ten characters with two capitals, or one and a digit: "MOUs", "R&D", "C4I", "UN-Women", "R.O.K.".
 * Never for a Roman numeral, a list mark, a reference or a name in plain spelling.
 */
export function isShortForm(text: string): boolean {
  const bare = text.replaceAll('.', '');
  // "BJP-led" is no form of its own.
  if (/-(?:led|based|backed|run|owned|funded)$/.test(text)) return false;
  if (bare.length < 2 || text.length > 14 || !/^[\p{L}\p{N}][\p{L}\p{N}&/.'’+-]*$/u.test(text)) return false;
  // "ABBREVIATIONS": a heading.
  if (/^\p{Lu}{11,}$/u.test(bare)) return false;
  const capitals = bare.replace(/[^\p{Lu}]/gu, '').length;
  if (capitals < 2 || romanNumeral.test(bare) || notShort.has(bare) || /\p{N}{4}/u.test(bare)) return false;
  // "Co-Chair", "SubGroup" and "McDonald" are names; "MoD", "UN-Women", "IDEaS" and "eFP" are not.
  if (/\p{Lu}[.&/-]?\p{Lu}/u.test(text.replace(/\p{Lu}\p{Ll}+(?=-)|(?<=-)\p{Lu}\p{Ll}+/gu, ''))) return true;
  return (
    !text.includes('-') && !/\p{Ll}{4}/u.test(text) && !/^(?:Mc|Mac|O['’]|De|Le|La|Di|Van)\p{Lu}\p{Ll}{2}/u.test(text)
  );
}

/** The short form that a plural or possessive belongs to: "MOUs", "SME's" -> "MOU", "SME". Points fall away. */
export function singularShortForm(text: string): string {
  const bare = /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(text) ? text.replaceAll('.', '') : text;
  return bare.replace(/(?<=[\p{Lu}\p{N}])['’]?s$/u, '');
}

/** True where the text writes the short form in the plural. */
export function isPluralShortForm(text: string): boolean {
  return /[\p{Lu}\p{N}]s$/u.test(text);
}
