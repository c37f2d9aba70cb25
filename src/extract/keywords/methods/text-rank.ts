import { defineMethod, type TermContext } from '../keyword-method.ts';

const window = 10;
const damping = 0.85;
const rounds = 20;
const ranked = new Set(['NOUN', 'PROPN', 'ADJ']);

type Graph = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Words that stand within ten tokens of one another, with how often. */
function wordGraph({ analyzed }: TermContext): Graph {
  const graph = new Map<string, Map<string, number>>();
  const link = (a: string, b: string) => {
    const links = graph.get(a) ?? new Map<string, number>();
    graph.set(a, links.set(b, (links.get(b) ?? 0) + 1));
  };
  for (const { tokens } of analyzed.blocks)
    for (let at = 0; at < tokens.length; at++) {
      if (!ranked.has(tokens.pos[at]!)) continue;
      for (let other = at + 1; other < Math.min(tokens.length, at + window); other++) {
        if (!ranked.has(tokens.pos[other]!) || tokens.lemma[at] === tokens.lemma[other]) continue;
        link(tokens.lemma[at]!, tokens.lemma[other]!);
        link(tokens.lemma[other]!, tokens.lemma[at]!);
      }
    }
  return graph;
}

function rankWords(graph: Graph): ReadonlyMap<string, number> {
  const weight = new Map([...graph].map(([word, links]) => [word, [...links.values()].reduce((a, b) => a + b, 0)]));
  let rank = new Map([...graph.keys()].map((word) => [word, 1 / graph.size]));
  for (let round = 0; round < rounds; round++) {
    const next = new Map([...graph.keys()].map((word) => [word, (1 - damping) / graph.size]));
    for (const [word, links] of graph) {
      const share = (damping * rank.get(word)!) / weight.get(word)!;
      for (const [other, count] of links) next.set(other, next.get(other)! + share * count);
    }
    rank = next;
  }
  return rank;
}

export const textRank = defineMethod({
  id: 'text-rank',
  summary: 'PageRank over words that stand near one another; a noun phrase weighs the sum of its words.',
  source: 'Mihalcea and Tarau 2004; weighted edges and phrase sums as in SingleRank (Wan and Xiao 2008)',
  score: (context) => {
    const rank = rankWords(wordGraph(context));
    return context.candidates.map(({ words, alone }) =>
      alone > 0 ? words.reduce((sum, word) => sum + (rank.get(word) ?? 0), 0) : 0,
    );
  },
});
