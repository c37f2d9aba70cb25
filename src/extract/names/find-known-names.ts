import type { AnalyzedBlock } from '../../model/tokens.ts';
import type { Gazetteer, GazetteerMatch } from './gazetteer.ts';
import type { NameBlock } from './name-block.ts';
import type { NameStart, WordFacts } from './name-word.ts';
import { trait } from './word-facts.ts';

/** The traits of a name's first word, one of them at least: what spares most tokens a look-up. */
export const nameStart = {
  /** For the built-in lists the facts of a word already tell. */
  builtIn: trait.opensName,
  /** A document's own names begin with a capital. */
  ofDocument: trait.capital,
  /** A user's names may be in lower case. */
  ofUser: ~trait.mark,
} as const;

export type KnownNameFinder = (
  block: AnalyzedBlock,
  marks: Pick<NameBlock, 'loud' | 'facts' | 'traits'>,
) => readonly GazetteerMatch[];

/** What names a token may open, by its facts and its word's number. */
type StartOf = (facts: WordFacts, word: number) => NameStart | null;

/** The built-in names of a block: the facts of a word tell what it opens. */
export function findBuiltInNames(gazetteer: Gazetteer): KnownNameFinder {
  return createFinder(gazetteer, nameStart.builtIn, ({ opensName }) => opensName);
}

/** Names of a gazetteer in the blocks of one document, in which each word is looked up once. `start`: see `nameStart`. */
export function findKnownNames(gazetteer: Gazetteer, start: number): KnownNameFinder {
  const starts: (NameStart | null | undefined)[] = [];
  return createFinder(gazetteer, start, ({ key }, word) => {
    const known = starts[word];
    if (known !== undefined) return known;
    const found = gazetteer.startOf(key);
    starts[word] = found;
    return found;
  });
}

/** All names of a gazetteer in a block, leftmost and longest, never across a sentence. */
function createFinder(gazetteer: Gazetteer, traitBits: number, startOf: StartOf): KnownNameFinder {
  return ({ tokens, sentences }, { loud, facts, traits }) => {
    const matches: GazetteerMatch[] = [];
    for (const { from, to } of sentences) {
      for (let i = from; i < to; i++) {
        if ((traits[i]! & traitBits) === 0) continue;
        const start = startOf(facts[i]!, tokens.word[i]!);
        if (start === null) continue;
        const match = gazetteer.matchAt(tokens, facts, { start, from: i, to, isShouted: loud[i] === 1 });
        if (!match) continue;
        matches.push(match);
        i = match.to - 1;
      }
    }
    return matches;
  };
}
