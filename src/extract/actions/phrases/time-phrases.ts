import type { Words } from '../words/words.ts';

const timeNouns = new Set(
  'period year years month months day days week weeks decade decades century centuries time today yesterday tomorrow january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
/** "will be completed by the end of 2023": an end of a time does nothing. */
const timeEdges = new Set('end beginning start middle close turn course couple half quarter'.split(' '));

/** True for a phrase that tells a time and is no actor: "last year", "2019". */
export function isTimePhrase(words: Words, { head }: { readonly head: number }): boolean {
  const label = words.label[head];
  return (
    label === 'DATE' ||
    label === 'TIME' ||
    timeNouns.has(words.lower[head]!) ||
    (timeEdges.has(words.lower[head]!) && words.lower[head + 1] === 'of' && endsInTime(words, head + 2)) ||
    isYear(words.lower[head]!) ||
    // "from 17 to 22 April"
    (words.tag[head] === 'num' && words.lower[head + 1] === 'to' && words.label[head + 2] === 'DATE')
  );
}

const isYear = (lower: string) => lower.length === 4 && /^(?:19|20)\d\d$/.test(lower);

/** "of 2023", "of the current academic year": the first words behind "of" tell a time. */
function endsInTime(words: Words, from: number): boolean {
  return [from, from + 1, from + 2, from + 3].some(
    (at) => words.label[at] === 'DATE' || timeNouns.has(words.lower[at] ?? '') || isYear(words.lower[at] ?? ''),
  );
}

/** "will give the address [next month]" */
export const isNextTime = ({ lower }: Words, at: number) =>
  /^(?:next|last)$/.test(lower[at]!) && timeNouns.has(lower[at + 1] ?? '');
