import type { NameBlock } from './name-block.ts';

/** The lower-cased word at a token of the same sentence as `home`, or '' beyond its ends. */
export function wordAt({ facts, sentence }: NameBlock, at: number, home: number): string {
  return at >= 0 && at < facts.length && sentence[at] === sentence[home] ? facts[at]!.normal : '';
}

/** True where a token follows the one before it without a space. */
export function isGlued({ analyzed: { tokens } }: NameBlock, at: number): boolean {
  return at > 0 && at < tokens.length && tokens.start[at] === tokens.end[at - 1];
}

/** The text of a range of tokens as it stands in the block. */
export function textBetween({ analyzed }: NameBlock, from: number, to: number): string {
  return analyzed.block.text.slice(analyzed.tokens.start[from]!, analyzed.tokens.end[to - 1]!);
}

/** What a hyphen joins to the name of who does it: "Modi-led", "US-based". */
export const joinedParticiple = /^(?:led|based|backed|run|owned|funded|sponsored|born|controlled|dominated)$/;

/** The end of a person's name with the second half of a romanized given name ("Moon Jae" + "-in") or a letter that was cut off ("Vukoti" + "ć"). */
export function withGivenTail(block: NameBlock, to: number): number {
  const letter = block.facts[to]?.text ?? '';
  if (isGlued(block, to) && letter !== 's' && /^\p{Ll}$/u.test(letter)) return to + 1;
  const tail = block.facts[to + 1];
  const isTail =
    block.facts[to]?.text === '-' && isGlued(block, to) && isGlued(block, to + 1) && tail?.kind === 'lower';
  if (!isTail || joinedParticiple.test(tail.normal)) return to;
  return block.facts[to - 1]?.kind === 'title' && tail.text.length < 8 ? to + 2 : to;
}
