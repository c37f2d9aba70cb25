import { type ProgramHead, programHeads } from '../../lexicon/program-heads.ts';
import { programKey } from '../../lexicon/program-key.ts';

const heads: ReadonlyMap<string, ProgramHead> = new Map(programHeads.map((head) => [programKey(head.singular), head]));

/**
 * The head noun that a name shows: its last one before "for", "of" or "on", as in "Operational Programme for Policy Funds", else
 * the last one of all ("Housing for All plan").
 */
export function headOf(name: string): ProgramHead | undefined {
  const words = programKey(name).split(' ');
  const joint = words.findIndex((word) => word === 'for' || word === 'of' || word === 'on');
  return lastHead(words.slice(0, Math.max(joint, 0))) ?? lastHead(words);
}

function lastHead(words: readonly string[]): ProgramHead | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const head = heads.get(programKey(words[at]!));
    if (head) return head;
  }
  return undefined;
}
