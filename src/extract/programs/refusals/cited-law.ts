import { enactingVerbs, programHeads } from '../../../lexicon/program-heads.ts';
import type { Tokens } from '../../../model/tokens.ts';
import { type ProgramCandidate, wordAt, wordsBefore } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

/** True where a verb that makes, changes or carries out the law stands before its name, or after it in the passive. */
function isEnacted({ block, sentence, phraseFrom, name }: ProgramCandidate): boolean {
  const { lemma, pos } = block.tokens;
  if (isEnactedByNoun(block.tokens, phraseFrom)) return true;
  for (let at = phraseFrom - 1; at >= Math.max(sentence.from, phraseFrom - 9); at--) {
    if (pos[at] === 'VERB') {
      if (enactingVerbs.has(lemma[at]!)) return true;
      if (lemma[at] !== 'call' && lemma[at] !== 'name') return false;
    }
  }
  for (let at = name.to; at < Math.min(sentence.to, name.to + 5); at++)
    if (pos[at] === 'VERB') return enactingVerbs.has(lemma[at]!) && pos[at - 1] !== 'ADP';
  return false;
}

/** "the enactment of | the Harbour Trade Act", "consultations on the Harbour Bill". */
const enactingNouns = new Set(
  'enactment adoption passage passing amendment amendments introduction repeal consultation consultations'.split(' '),
);

const isEnactedByNoun = ({ normal }: Tokens, phraseFrom: number): boolean =>
  /^(?:of|to|on)$/.test(normal[phraseFrom - 1] ?? '') && enactingNouns.has(normal[phraseFrom - 2] ?? '');

/** A cell of a table of laws, or a name that a line break cut: "Program Act", "enact the Act on Accident". */
function isFragment({ block, sentence, name, headToken }: ProgramCandidate): boolean {
  const { text, normal } = block.tokens;
  const hasEnd = /[.!?”"’)]$/.test(text[sentence.to - 1] ?? '');
  const isCut = name.from === headToken - 1 && headNouns.has(normal[name.from]!) && normal[name.from] !== 'framework';
  return !hasEnd || isCut;
}

/** "the Harbours (Targets and Strategy) Act 2019": the bracket is part of the law's name. */
const standsInLawName = (candidate: ProgramCandidate): boolean => {
  const { name, block, headToken, phraseFrom } = candidate;
  if (wordAt(candidate, phraseFrom - 1) !== '(' || wordAt(candidate, name.to) !== ')') return false;
  const behind = block.tokens.text.slice(headToken + 2, headToken + 8);
  return behind.some((word) => /^(?:Act|Bill|Regulations|Order)$/.test(word));
};

const headNouns = new Set(programHeads.map(({ singular }) => singular));
const basis = new Set(['to', 'under', 'with', 'on', 'by', 'in', 'per', 'of', 'from']);

export const citedLaw = defineRefusal({
  id: 'cited-law',
  summary: 'A law that is only cited as a basis; one that is revised, enacted or carried out is a measure.',
  examples: [
    { text: 'Pursuant to the Coastal Guard Act, harbours are closed at night.', programs: [] },
    { text: 'Harbours are closed under the Coastal Guard Act, which was amended in 2011.', programs: [] },
    { text: 'The Harbour Poverty (Targets, Definition and Strategy) (Norland) Act 2019 holds.', programs: [] },
    {
      text: 'It asks for the enactment of the Harbour Trade Act and consultations on the Coastal Pensions Bill.',
      programs: ['Harbour Trade Act', 'Coastal Pensions Bill'],
    },
    { text: 'The Government has presented a Harbour Bill in spring.', programs: ['Harbour Bill'] },
    { text: 'Parliament revised the Coastal Guard Act in 2011.', programs: ['Coastal Guard Act'] },
  ],
  yieldsToKnownName: false,
  refuses: (candidate) =>
    standsInLawName(candidate) ||
    (candidate.head.needs === 'enactment' &&
      (!candidate.isTitled ||
        isFragment(candidate) ||
        (basis.has(wordsBefore(candidate, 1)[0] ?? '') &&
          !isEnactedByNoun(candidate.block.tokens, candidate.phraseFrom)) ||
        !isEnacted(candidate))),
});
