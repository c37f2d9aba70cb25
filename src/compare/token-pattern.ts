import { PipelineError } from '../errors.ts';
import { inflections } from '../lexicon/inflections.ts';

export const valueTypes = ['glob', 'regex', 'fixed', 'lemma'] as const;
export type ValueType = (typeof valueTypes)[number];

/** Tells whether a word (in lower case) matches. */
export type TokenMatcher = (word: string) => boolean;

/** Patterns come from the user: bounds that keep every match cheap. */
const longestPattern = 200;
const longestWord = 64;

/**
 * Compiles a pattern of one or more words into one matcher a word, as quanteda's `phrase()` does. `glob`: `*` any letters,
 * `?` one. `fixed`: the word itself. `lemma`: the word and its inflected forms. `regex`: matched against each whole word.
 * Case does not count. Throws `bad-pattern` where a pattern is empty, too long or could take super-linear time.
 */
export function compilePattern(pattern: string, valueType: ValueType): readonly TokenMatcher[] {
  // Words of the text end where a dash, a bracket or a full stop stands: "ROK–US", "(OPCON)" and "U.S." are read likewise.
  const parts =
    valueType === 'regex'
      ? pattern.trim().split(/\s+/).filter(Boolean)
      : pattern
          .split(/[\s–—]+/)
          .map(withoutMarks)
          .filter(Boolean);
  if (parts.length === 0) throw badPattern('The pattern is empty.', 'Give at least one word.');
  if (pattern.length > longestPattern) {
    throw badPattern(`The pattern has ${pattern.length} characters.`, `Use at most ${longestPattern}.`);
  }
  return parts.map((part) => compileWord(part, valueType));
}

/** Curly and straight apostrophes are one. */
export const plainMarks = (text: string): string => text.replaceAll('’', "'");

const withoutMarks = (part: string): string => part.replace(/^[^\p{L}\p{N}*?]+|[^\p{L}\p{N}*?]+$/gu, '');

function compileWord(part: string, valueType: ValueType): TokenMatcher {
  const word = plainMarks(part.toLowerCase());
  switch (valueType) {
    case 'fixed':
      return (candidate) => candidate === word;
    case 'glob':
      return (candidate) => matchesGlob(candidate, word);
    case 'lemma': {
      const forms = inflections(word);
      return (candidate) => forms.has(candidate);
    }
    case 'regex': {
      const expression = compileRegex(part);
      return (candidate) => candidate.length <= longestWord && expression.test(candidate);
    }
  }
}

/** Matches `*` and `?` with two pointers: linear for one star, never worse than the product of the lengths. */
export function matchesGlob(word: string, glob: string): boolean {
  let at = 0;
  let in_ = 0;
  let star = -1;
  let resume = 0;
  while (at < word.length) {
    if (glob[in_] === '*') {
      star = in_++;
      resume = at;
    } else if (in_ < glob.length && (glob[in_] === '?' || glob[in_] === word[at])) {
      in_++;
      at++;
    } else if (star >= 0) {
      in_ = star + 1;
      at = ++resume;
    } else return false;
  }
  while (glob[in_] === '*') in_++;
  return in_ === glob.length;
}

/** A quantified group that holds a quantifier or a choice, a back-reference, or a look-around can take exponential time. */
function compileRegex(source: string): RegExp {
  if (/\\[1-9]|\\k|\(\?[=!<]/.test(source)) {
    throw badPattern(
      `The expression ${source} refers back or looks around.`,
      'Use plain groups, classes and quantifiers.',
    );
  }
  if (hasNestedQuantifier(source)) {
    throw badPattern(
      `The expression ${source} repeats a group that repeats or chooses inside.`,
      'Take the inner or the outer quantifier away.',
    );
  }
  // "a*a*a*a*b": a few quantifiers in a row are quadratic on a word, many are not affordable.
  const optional = source.match(/(?<!\()\?/g) ?? [];
  if ((source.match(/[*+{]/g) ?? []).length > 4 || optional.length > 8) {
    throw badPattern(
      `The expression ${source} has more than four quantifiers or eight question marks.`,
      'Split it into several searches.',
    );
  }
  try {
    return new RegExp(`^(?:${source})$`, 'iu');
  } catch (error) {
    throw badPattern(
      `${(error as Error).message}.`,
      'Quote special characters with a backslash, or use --valuetype fixed.',
    );
  }
}

function hasNestedQuantifier(source: string): boolean {
  const open: boolean[] = [];
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === '\\') at++;
    else if (character === '[') at = classEnd(source, at);
    else if (character === '(') open.push(false);
    else if (character === ')') {
      const repeats = open.pop() ?? false;
      const isQuantified = '*+{'.includes(source[at + 1] ?? ' ');
      if (repeats && isQuantified) return true;
      if ((repeats || isQuantified) && open.length > 0) open[open.length - 1] = true;
    } else if ('*+{|?'.includes(character) && source[at - 1] !== '(' && open.length > 0) open[open.length - 1] = true;
  }
  return false;
}

function classEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at;
  }
  return source.length;
}

const badPattern = (message: string, hint: string) => new PipelineError('bad-pattern', message, hint);
