/**
 * One of the model's automata over parts of speech, as the model ships it: its version, number of states, transitions (state,
 * then event, to state), names of the final states (the tag to give, "0" for none, negative where any word takes it), the part of
 * the match that is meant (tokens off its start and end).
 */
export type TagMachine = readonly [
  version: number,
  lastState: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  finals: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
  ...rest: unknown[],
];

/** The columns of one text: the tags are corrected in place. */
export interface TagColumns {
  readonly length: number;
  /** Indexes of the model's list of tags; 0: the machines do not see the token. */
  readonly tags: Uint8Array;
  readonly hints: Uint8Array;
  /** Bit t is set where the token may have tag t. */
  readonly allowed: Int32Array;
}

/** Events that are no tag: a word's hint (its number is added), the end of the text, "anything else". */
const hintEvent = 1_080_000;
const endEvent = 2_070_000;
const otherwiseEvent = 2_070_003;
/** Columns of the tables: tags from 0, hints from here, then the end. */
const firstHint = 32;
const columns = 128;
const endColumn = columns - 1;
/** No machine knows greater hints; the column leads nowhere. */
const mostHint = columns - firstHint - 2;

interface Tables {
  readonly next: Int16Array;
  /** The tag that a final state gives; `ignored` and `notFinal` for the others. */
  readonly gives: Int16Array;
  readonly shift: Int8Array;
  readonly otherwise: Int16Array;
}

const notFinal = 0;
const ignored = 1000;

/** Sets the model's machines up on flat tables. They correct the tags of a text's tokens by their neighbours' tags, in place, one machine after the other. */
export function createTagCorrector(machines: readonly TagMachine[]): (columns: TagColumns) => void {
  const tables = machines.map(tablesOf);
  let events = new Int16Array(1024);
  return (text) => {
    if (text.length > events.length) events = new Int16Array(text.length * 2);
    for (const table of tables) {
      for (let i = 0; i < text.length; i++)
        events[i] =
          text.tags[i] === 0 ? -1 : text.hints[i]! > 0 ? firstHint + Math.min(text.hints[i]!, mostHint) : text.tags[i]!;
      correct(text, run(table, events, text.length));
    }
  };
}

function columnOf(event: string): number {
  const code = Number(event);
  if (code === endEvent) return endColumn;
  return code > hintEvent ? firstHint + code - hintEvent : code;
}

function tablesOf([, lastState, transitions, finals, marks]: TagMachine): Tables {
  const size = lastState + 1;
  const next = new Int16Array(size * columns);
  const gives = new Int16Array(size).fill(notFinal);
  const shift = new Int8Array(size);
  const otherwise = new Int16Array(size);
  for (const [state, events] of Object.entries(transitions)) {
    for (const [event, to] of Object.entries(events)) {
      const column = columnOf(event);
      if (Number(event) === otherwiseEvent) otherwise[Number(state)] = to;
      else if (column >= 0 && column < columns) next[Number(state) * columns + column] = to;
    }
  }
  for (const [state, name] of Object.entries(finals)) gives[Number(state)] = Number(name) || ignored;
  for (const [state, [skipped]] of Object.entries(marks)) shift[Number(state)] = skipped;
  return { next, gives, shift, otherwise };
}

/** Where a machine ended: token and tag, one after the other. */
const found: number[] = [];

/**
 * Finds a machine's matches from left to right. Each is the longest from its first token: where the machine gets stuck it falls
 * back to the last state that had a match in hand. A token with event -1 is passed over.
 */
function run({ next, gives, shift, otherwise }: Tables, events: Int16Array, length: number): readonly number[] {
  found.length = 0;
  let state = 0;
  let first = 0;
  let fallback = 0;
  let fallbackAt = 0;
  const match = (final: number) => {
    if (gives[final] !== ignored) found.push(first + shift[final]!, gives[final]!);
    state = 0;
    fallback = 0;
  };
  for (let i = 0; i <= length; i++) {
    for (let at = i; at <= length; at++) {
      const event = at === length ? endColumn : events[at]!;
      if (event < 0) continue;
      const to = next[state * columns + event]!;
      if (state === 0) first = at;
      if (to === 0) {
        state = 0;
        if (fallback === 0) break;
        i = fallbackAt;
        match(fallback);
        break;
      }
      if (gives[to] !== notFinal) {
        i = at;
        match(to);
        break;
      }
      state = to;
      if (otherwise[to] === 0) continue;
      fallback = otherwise[to]!;
      fallbackAt = at;
    }
  }
  return found;
}

/** A negative tag is given to any word, another one only where the word may have it. */
function correct({ tags, allowed }: TagColumns, matches: readonly number[]): void {
  for (let k = 0; k < matches.length; k += 2) {
    const [at, tag] = [matches[k]!, matches[k + 1]!];
    if (tag < 0) tags[at] = -tag;
    else if ((allowed[at]! & (1 << tag)) !== 0) tags[at] = tag;
  }
}
