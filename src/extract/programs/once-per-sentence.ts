import type { SentenceRange } from '../../model/tokens.ts';
import type { ProgramCandidate } from './program-candidate.ts';

/** Asks a question about a candidate's sentence once, however many candidates the sentence holds: keeps the reading linear. */
export function oncePerSentence(
  ask: (candidate: ProgramCandidate) => boolean,
): (candidate: ProgramCandidate) => boolean {
  const answers = new WeakMap<SentenceRange, boolean>();
  return (candidate) => {
    const known = answers.get(candidate.sentence);
    if (known !== undefined) return known;
    const answer = ask(candidate);
    answers.set(candidate.sentence, answer);
    return answer;
  };
}
