import type { AnalyzedDocument } from '../../model/tokens.ts';

/** So many names are looked for in a document: a hostile text may hold any number. */
const mostNames = 200;

/** How often the document has a name, with its long or short forms, whatever its case; looked for once a name. */
export function createNameCount(
  { blocks }: AnalyzedDocument,
  longForms: ReadonlyMap<string, string>,
): (name: string) => number {
  const counts = new Map<string, number>();
  let texts: readonly string[] | undefined;
  const find = (written: string) => {
    texts ??= blocks.map(({ block }) => block.text.toLowerCase());
    const lower = written.toLowerCase();
    return texts.reduce((sum, text) => sum + text.split(lower).length - 1, 0);
  };
  return (name) => {
    let count = counts.get(name);
    if (count !== undefined) return count;
    if (counts.size >= mostNames) return 0;
    count = find(name);
    // "Republic of Korea government" is written "ROK government".
    for (const [short, long] of longForms) if (name.includes(long)) count += find(name.replace(long, short));
    counts.set(name, count);
    return count;
  };
}
