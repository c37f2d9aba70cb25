/** Reads a list that is written as one string, entries parted by `|`, white space round them ignored. */
export function wordList(text: string): readonly string[] {
  return text
    .split('|')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

/** Reads rows of `name, name, ... = canonical form`, one a line. The canonical form is a name too. */
export function aliasList(text: string): readonly (readonly [name: string, canonical: string])[] {
  return text
    .split('\n')
    .filter((line) => line.includes('='))
    .flatMap((line) => {
      const [names = '', canonical = ''] = line.split('=').map((side) => side.trim());
      const all = names === '' ? [] : names.split(',').map((name) => name.trim());
      return [...all, canonical].map((name) => [name, canonical] as const);
    });
}
