import { singular } from '../lexicon/program-key.ts';
import type { ActionRow, ProgramRow } from './run-rows.ts';

/** Stages of a measure's own life: a goal or a duty says what somebody wants of it. */
const livedStages = new Set(['planned', 'underway', 'completed', 'discontinued']);
/** Verbs that speak about a measure or do something beside it: "announced", "reviewed", "observes the principles". */
const besideIt = new Set(['communicate', 'assess', 'cooperate', 'train', 'other']);

/** Tells whether the stage of a programme rests on a row that does something to the programme itself. */
export function stageWitness(actions: readonly ActionRow[]) {
  const byProgram = new Map<string, ActionRow[]>();
  for (const row of actions)
    for (const id of row.programIds) {
      const known = byProgram.get(id);
      if (known) known.push(row);
      else byProgram.set(id, [row]);
    }
  return {
    isBorneOut({ id, name, aliases, stage, documentId }: ProgramRow): boolean {
      const heads = new Set([name, ...aliases].map(lastWord));
      return (
        livedStages.has(stage) &&
        (byProgram.get(id) ?? []).some(
          (row) =>
            row.stage === stage &&
            row.documentId === documentId &&
            row.polarity !== 'Neg' &&
            !besideIt.has(row.verbClass) &&
            isAbout(row, heads),
        )
      );
    },
  };
}

/** True where the programme is the object of the row, or what it says something of ("the programme is underway"). */
function isAbout({ object, objectHead, actor }: ActionRow, heads: ReadonlySet<string>): boolean {
  return object === '' ? heads.has(lastWord(actor)) : objectHead.split(';').some((part) => heads.has(lastWord(part)));
}

const lastWord = (text: string): string => singular(text.trim().toLowerCase().split(/\s+/).at(-1) ?? '');
