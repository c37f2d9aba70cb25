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

/** The head that closes a name: none in “Act East”, whose head stands behind the quotation marks. */
export function lastHeadOf(name: string): ProgramHead | undefined {
  const head = headOf(name);
  return head && programKey(name).split(' ').indexOf(programKey(head.singular)) === 0 && !/ (?:of|for|on) /.test(name)
    ? undefined
    : head;
}

function lastHead(words: readonly string[]): ProgramHead | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const head = heads.get(programKey(words[at]!));
    if (head) return head;
  }
  return undefined;
}
