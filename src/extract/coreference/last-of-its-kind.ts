import type { AnalyzedDocument } from '../../model/tokens.ts';

interface Earlier {
  /** The words up to the head. */
  readonly core: string;
  readonly head: string;
  readonly block: number;
  readonly end: number;
}

interface Later {
  readonly block: number;
  readonly start: number;
}

const modifying: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);

/**
 * "The cash budget fell. It added to the defence budget. The budget grew": false where another one of the kind, whatever its part in the
 * sentence, stands between an actor and the mention.
 */
export function isLastOfItsKind({ blocks }: AnalyzedDocument, actor: Earlier, mention: Later): boolean {
  const modifier = actor.core.split(' ').at(-2)!.toLowerCase();
  for (let at = actor.block; at <= mention.block; at++) {
    const { tokens } = blocks[at]!;
    for (let i = 1; i < tokens.length; i++) {
      if (tokens.normal[i] !== actor.head) continue;
      const isBetween =
        (at > actor.block || tokens.start[i]! >= actor.end) && (at < mention.block || tokens.start[i]! < mention.start);
      if (isBetween && modifying.has(tokens.pos[i - 1]!) && tokens.normal[i - 1] !== modifier) return false;
    }
  }
  return true;
}
