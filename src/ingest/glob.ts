/** True where a path pattern has wildcards. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern);
}

/**
 * Compiles a glob for paths with `/`: `*` and `?` stay inside a folder, `**` crosses folders, `[a-z]` and `[!a-z]` are
 * classes, `{a,b}` alternatives. Matched part by part with one step back to the last star, so that no pattern takes more
 * than the product of its length and the path's.
 */
export function createMatcher(pattern: string): (path: string) => boolean {
  const alternatives = expandBraces(pattern).map((one) => one.split('/').map(compilePart));
  return (path) => {
    const parts = path.split('/');
    return alternatives.some((matchers) => matchSequence(matchers, parts));
  };
}

/** The folder that a glob starts from: all parts before the first with a wildcard. Empty: the working folder. */
export function baseOf(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  return parts.slice(0, first < 0 ? parts.length - 1 : first).join('/');
}

type PartMatcher = ((part: string) => boolean) | '**';

function compilePart(part: string): PartMatcher {
  if (part === '**') return '**';
  if (!isGlob(part)) return (name) => name === part;
  const atoms = [...part.matchAll(/\*|\?|\[(!?)([^\]]+)\]|[\s\S]/g)].map(([atom, negated, members]) => {
    if (atom === '*') return '*' as const;
    if (atom === '?') return () => true;
    if (members === undefined) return (character: string) => character === atom;
    const inClass = createClass(members);
    return (character: string) => inClass(character) !== (negated === '!');
  });
  return (name) => matchStars(atoms, [...name]);
}

function createClass(members: string): (character: string) => boolean {
  const ranges = [...members.matchAll(/([\s\S])-([\s\S])|([\s\S])/g)].map(([, from, to, one]) => [
    from ?? one ?? '',
    to ?? one ?? '',
  ]);
  return (character) => ranges.some(([from, to]) => character >= from! && character <= to!);
}

/** Matches atoms, `*` among them, by going back to the last star only: the classic linear-space matcher. */
function matchStars(atoms: readonly ('*' | ((character: string) => boolean))[], characters: readonly string[]) {
  let atom = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < characters.length) {
    const current = atoms[atom];
    if (current === '*') {
      star = atom++;
      starAt = at;
    } else if (current?.(characters[at]!)) {
      atom++;
      at++;
    } else if (star >= 0) {
      atom = star + 1;
      at = ++starAt;
    } else return false;
  }
  return atoms.slice(atom).every((rest) => rest === '*');
}

/** The same for parts of a path, where `**` stands for any number of them. */
function matchSequence(matchers: readonly PartMatcher[], parts: readonly string[]): boolean {
  let matcher = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < parts.length) {
    const current = matchers[matcher];
    if (current === '**') {
      star = matcher++;
      starAt = at;
    } else if (current?.(parts[at]!)) {
      matcher++;
      at++;
    } else if (star >= 0) {
      matcher = star + 1;
      at = ++starAt;
    } else return false;
  }
  return matchers.slice(matcher).every((rest) => rest === '**');
}

function expandBraces(pattern: string): readonly string[] {
  const found = /\{([^{}]*)\}/.exec(pattern);
  if (!found) return [pattern];
  const before = pattern.slice(0, found.index);
  const after = pattern.slice(found.index + found[0].length);
  return found[1]!.split(',').flatMap((choice) => expandBraces(before + choice + after));
}
