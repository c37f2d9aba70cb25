import { compoundCounts } from '../../../lexicon/compound-counts.ts';
import { tagAt, type Words } from '../words/words.ts';

/** "five [to] six new ships", but not "from five to six". */
export function isRange({ tag, lower }: Words, i: number): boolean {
  return (
    tag[i - 1] === 'num' && tag[i + 1] === 'num' && lower[i - 2] !== 'from' && /^(?:noun|adj)$/.test(tag[i + 2] ?? '')
  );
}

const countedUnits = /^(?:year|month|week|day|hour|minute|mile|metre|meter|member|page|point|foot|percent)$/;

/** "a mortgage - backed security", "the 30 - year bond", "their short - term plans": a compound before its noun with blanks round its hyphen. */
export function isSpacedCompound(words: Words, hyphen: number): boolean {
  const [left, right] = [words.lower[hyphen - 1]!, words.lower[hyphen + 1]!];
  if (words.label[hyphen - 1] !== null || words.label[hyphen + 1] !== null) return false;
  if (!/^(?:noun|adj)$/.test(tagAt(words, hyphen + 2)) || left.endsWith('s')) return false;
  if (words.tag[hyphen - 1] === 'num') return countedUnits.test(right);
  return (
    /^(?:noun|adj)$/.test(words.tag[hyphen - 1]!) && (/ed$/.test(right) || compoundCounts(`${left}-${right}`) !== null)
  );
}
