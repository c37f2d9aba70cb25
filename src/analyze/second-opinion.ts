import type compromiseTwo from 'compromise/two';
import type { PartOfSpeech } from '../model/tokens.ts';

/** What compromise says about one word of a clause. */
export interface TaggedWord {
  /** Offsets in the clause (UTF-16), half-open, without punctuation. */
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly isVerb: boolean;
  readonly isNoun: boolean;
  /** compromise's own tags: "PastTense", "Gerund", "Infinitive", "Plural", ... */
  readonly tags: ReadonlySet<string>;
}

/** Tags one clause. Ask it only where the grammar is in doubt: a word costs some twenty times what wink-nlp takes. */
export type SecondOpinion = (clause: string) => readonly TaggedWord[];

interface CompromiseTerm {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}
type Compromise = typeof compromiseTwo;
type CompromiseSentence = { readonly terms: readonly CompromiseTerm[] };

/** Longer clauses get no opinion: compromise is quadratic in places. */
const longestClause = 600;
/** The memory is emptied when it holds so many clauses; answers do not depend on it. */
const mostRemembered = 5_000;

const partsOfSpeech: readonly (readonly [string, PartOfSpeech])[] = [
  ['Modal', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Verb', 'VERB'],
  ['Pronoun', 'PRON'],
  ['ProperNoun', 'PROPN'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Value', 'NUM'],
];

/** Loads compromise at the first question (a third of a second) and remembers the answers. */
export function createSecondOpinion(): SecondOpinion {
  let compromise: Compromise | undefined;
  const remembered = new Map<string, readonly TaggedWord[]>();
  return (clause) => {
    if (clause.length > longestClause) return [];
    const known = remembered.get(clause);
    if (known) return known;
    compromise ??= loadCompromise();
    const answer = tagWith(compromise, clause);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(clause, answer);
    return answer;
  };
}

/** Loads on demand and at once, which an import cannot: most runs never ask. */
function loadCompromise(): Compromise {
  const { createRequire } = process.getBuiltinModule('module');
  return createRequire(import.meta.url)('compromise/two') as Compromise;
}

function tagWith(compromise: Compromise, clause: string): readonly TaggedWord[] {
  const words: TaggedWord[] = [];
  const sentences: readonly CompromiseSentence[] = compromise(clause).json({ offset: true, terms: { offset: true } });
  for (const { terms } of sentences) {
    for (const { text, tags: names, offset } of terms) {
      // An empty term is the second half of a contraction.
      if (text === '') continue;
      const tags = new Set(names);
      const start = clause.indexOf(text, offset.start);
      if (start < 0) continue;
      words.push({
        start,
        end: start + text.length,
        pos: partsOfSpeech.find(([name]) => tags.has(name))?.[1] ?? 'X',
        isVerb: tags.has('Verb'),
        isNoun: tags.has('Noun'),
        tags,
      });
    }
  }
  return words;
}
