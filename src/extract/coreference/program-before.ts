import type { ProgramMention } from '../../model/annotations.ts';

interface Pointing {
  readonly text: string;
  /** The head word in lower case. */
  readonly head: string;
  readonly block: number;
}

/** How far back a programme may look, in blocks. */
const programReach = 12;

/** "This cluster" after "the defense innovation cluster program": the programme that is named for it. */
export function findProgram(mention: Pointing, programs: readonly ProgramMention[]): string | null {
  if (!/^(?:this|that)\s+\S+$/i.test(mention.text)) return null;
  for (let at = firstAfter(programs, mention.block) - 1; at >= 0; at--) {
    if (programs[at]!.block < mention.block - programReach) return null;
    const words = programs[at]!.text.toLowerCase().split(/\s+/);
    if (words.slice(0, -1).includes(mention.head)) return `${mention.head} (${programs[at]!.text})`;
  }
  return null;
}

/** Index of the first mention in a later block: mentions stand in text order. */
function firstAfter(programs: readonly ProgramMention[], block: number): number {
  let low = 0;
  let high = programs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (programs[middle]!.block <= block) low = middle + 1;
    else high = middle;
  }
  return low;
}
