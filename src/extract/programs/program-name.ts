import { type ProgramHead, programHeads } from '../../lexicon/program-heads.ts';
import { programKey } from '../../lexicon/program-key.ts';

const heads: ReadonlyMap<string, ProgramHead> = new Map(programHeads.map((head) => [programKey(head.singular), head]));

/** The head noun that a name shows: its last one, as in "Government Programme of Strategic Reserves". */
export function headOf(name: string): ProgramHead | undefined {
  const words = programKey(name).split(' ');
  for (let at = words.length - 1; at >= 0; at--) {
    const head = heads.get(programKey(words[at]!));
    if (head) return head;
  }
  return undefined;
}
