import { programHeads } from '../../../lexicon/program-heads.ts';
import { wordCount } from '../../../lexicon/word-probability.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import { hasCapital, type ProgramCandidate } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

/** A framework is no third name: "Framework Act on Environmental Policy". */
const headNouns = new Set(programHeads.map(({ singular }) => singular).filter((word) => word !== 'framework'));
const joints = new Set(['of', 'for', 'on', 'to', 'in', 'and', 'against', '-', '–', '&']);

/** "Military Family Project Service Family Project": a head comes twice and no small word stands between. */
function repeatsHead({ block, name, headToken }: ProgramCandidate): boolean {
  const { normal } = block.tokens;
  const head = normal[headToken];
  for (let at = Math.min(headToken, name.to) - 1; at >= name.from; at--) {
    if (joints.has(normal[at]!)) return false;
    if (normal[at] === head) return true;
  }
  return false;
}

/** "Term Defense Program Piracy Measures Act National Defense Program": three heads are three names. */
function hasManyHeads({ block, name }: ProgramCandidate): boolean {
  let heads = 0;
  for (let at = name.from; at < name.to; at++)
    if (hasCapital(block.tokens.text[at]) && headNouns.has(block.tokens.normal[at]!)) heads++;
  return heads > 2;
}

/** "MND esta | Management Plan": half a word of the next line between the capitals of a side heading. */
function holdsHalfWord({ block, name, headToken }: ProgramCandidate): boolean {
  const { text, normal } = block.tokens;
  if (!hasCapital(text[headToken])) return false;
  for (let at = name.from + 1; at < Math.min(headToken, name.to); at++)
    if (/^\p{Ll}{2,}$/u.test(text[at]!) && hasCapital(text[at - 1]) && wordCount(normal[at]!) === 0) return true;
  return false;
}

/** "CHAPTER SEVEN Reform of Defence": the running head of a page. */
const opensChapter = ({ block, name }: ProgramCandidate): boolean =>
  /^(?:CHAPTER|PART|SECTION|ANNEX|APPENDIX)$/.test(block.tokens.text[name.from]!);

const shortestRun = 15;

/** "Office of Planning Office of Personnel Policy and Welfare …": labels of a chart or a contents page, no sentence. */
const isLabelRun = oncePerSentence(({ block, sentence }) => {
  const { text, pos } = block.tokens;
  if (sentence.to - sentence.from < shortestRun || /^[.!?”"’)]$/.test(text[sentence.to - 1]!)) return false;
  let words = 0;
  let capitals = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (pos[at] === 'AUX' || pos[at] === 'PRON') return false;
    if (!/^\p{L}{4,}/u.test(text[at]!)) continue;
    words++;
    if (hasCapital(text[at])) capitals++;
  }
  return capitals > 0.8 * words;
});

export const runTogether = defineRefusal({
  id: 'run-together',
  summary: 'Capitals that lost layout has run together: side headings, cells, labels of a chart.',
  examples: [
    {
      text: 'The ministry has run the “Coast Guard Family Project Service Honoured Family Project” since 2004.',
      programs: [],
    },
    { text: 'Faced with smog, the MCG esta Harbour Management Plan blished rules.', programs: [] },
    {
      text: 'Office of Harbours Office of Coastal Staff Office of Fleet Planning and Coordination Harbour Policy and Welfare Division',
      programs: [],
    },
    {
      text: 'It revised the Framework Act on Harbour Policy in spring.',
      programs: ['Framework Act on Harbour Policy'],
    },
    {
      text: 'It keeps the 2018 Plan for the Coast Guard Expansion Plan.',
      programs: ['2018 Plan for the Coast Guard Expansion Plan'],
    },
  ],
  yieldsToKnownName: false,
  refuses: (candidate) =>
    !candidate.isHeading &&
    (opensChapter(candidate) ||
      repeatsHead(candidate) ||
      hasManyHeads(candidate) ||
      holdsHalfWord(candidate) ||
      isLabelRun(candidate)),
});
