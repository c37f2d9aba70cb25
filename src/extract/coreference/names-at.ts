import type { Entity } from '../../model/annotations.ts';
import { firstFrom, type Place } from './names-before.ts';

/** A stretch of a block's text. */
interface Stretch extends Place {
  readonly end: number;
}

const beforeFirst = /^(?:both )?(?:the |an? )?$/i;
const comma = /^, (?:the )?$/;
const conjunction = /^,? (?:and|or)(?: also)? (?:the )?$/;
/** "Governments of Australia and the United States": what follows "and" has the same head. */
const sharedHead = /^\p{Lu}\p{L}+s of /u;
/** "the Harbour Safety Board (HSB)": its short form. */
const behindLast = /^(?: ?\([^()]{1,12}\))?$/;
/** Names that can act; a date or an amount is none. */
const acting = new Set(['PERSON', 'ORG', 'GPE', 'BODY', 'LOC', 'FAC', 'LAW', 'DOCUMENT', 'AGREEMENT', 'PROGRAM']);

/**
 * Looks up the normal forms of the names that an actor consists of: two of "the MND and the DAPA", so that a spreadsheet can count
 * each. Null where other words belong to the actor: "the MND and its agencies". `entities` stand in text order.
 */
export function createNamesAt(
  entities: readonly Entity[],
  textOfBlock: (block: number) => string,
): (stretch: Stretch) => readonly string[] | null {
  return ({ block, start, end }) => {
    const text = textOfBlock(block);
    const names: string[] = [];
    let gap = '';
    let at = start;
    for (let i = firstFrom(entities, { block, start }); i < entities.length; i++) {
      const { block: of, span, label, mentionType, normalized, parent } = entities[i]!;
      if (of !== block || span.start >= end) break;
      if (span.end > end || parent !== null) continue;
      gap = text.slice(at, span.start);
      const isJoined = names.length === 0 ? beforeFirst.test(gap) : comma.test(gap) || conjunction.test(gap);
      if (mentionType !== 'NAM' || !acting.has(label) || !isJoined) return null;
      names.push(normalized);
      at = span.end;
    }
    if (names.length === 0 || !behindLast.test(text.slice(at, end))) return null;
    // "Bharat Electronics, Bangalore" is one body and its place.
    if (names.length > 1 && (!conjunction.test(gap) || sharedHead.test(names[0]!))) return null;
    return [...new Set(names)];
  };
}
