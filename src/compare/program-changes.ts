import { programKey } from '../lexicon/program-key.ts';
import { compareCodeUnits } from '../text/compare.ts';
import {
  type Expander,
  expander,
  isTelling,
  type NamedProgram,
  nameKey,
  searchable,
  smallWords,
  standsIn,
} from './name-search.ts';
import type { AbbreviationRow, ActionRow, ProgramRow } from './run-rows.ts';
import type { SentenceChange } from './sentence-changes.ts';
import { stageWitness } from './stage-witness.ts';
import { dice } from './words.ts';

export const programChangeKinds = ['new', 'kept', 'renamed', 'dropped', 'stage_changed'] as const;
export type ProgramChangeKind = (typeof programChangeKinds)[number];

/** A row of `program_changes`. `a` is the older run, `b` the newer. */
export interface ProgramChange {
  readonly change: ProgramChangeKind;
  readonly a: ProgramRow | null;
  readonly b: ProgramRow | null;
  /** From 0 to 1: how alike the names are. */
  readonly similarity: number;
  /** Why the change was decided so, in words. */
  readonly evidence: string;
}

export interface ProgramChangeSources {
  readonly programs: readonly ProgramRow[];
  /** The repaired pages. */
  readonly pages: readonly string[];
  readonly abbreviations: readonly AbbreviationRow[];
  readonly actions: readonly ActionRow[];
}

/** Names that share this much of their words, and stand in paired sentences, are one programme renamed. */
const renamedInPairedSentence = 0.5;

/** Compares the registries of two runs: each programme of either run stands in one row. */
export function programChanges(
  a: ProgramChangeSources,
  b: ProgramChangeSources,
  sentences: readonly SentenceChange[],
): readonly ProgramChange[] {
  const expand = expander([...a.abbreviations, ...b.abbreviations]);
  const stages = stageWitness([...a.actions, ...b.actions]);
  const old = mergeByKey(a.programs.filter(isTold), expand);
  const recent = mergeByKey(b.programs.filter(isTold), expand);
  const rows: ProgramChange[] = [];
  const restOld = new Set(old.values());
  const restNew: NamedProgram[] = [];
  for (const program of new Set(recent.values())) {
    const match = program.keys.map((key) => old.get(key)).find((one) => one !== undefined && restOld.has(one));
    if (!match) restNew.push(program);
    else {
      restOld.delete(match);
      rows.push(keptOrMoved(match.row, program.row, (row) => stages.isBorneOut(row)));
    }
  }
  const renamed = pairRenamed([...restOld], restNew, sentences);
  const textOfOld = searchable(a.pages, expand);
  const textOfNew = searchable(b.pages, expand);
  for (const program of restNew) {
    const before = renamed.get(program);
    if (before) {
      restOld.delete(before.program);
      rows.push({
        change: 'renamed',
        a: before.program.row,
        b: program.row,
        similarity: before.similarity,
        evidence: before.evidence,
      });
    } else if (standsIn(textOfOld, program))
      rows.push({ change: 'kept', a: null, b: program.row, similarity: 1, evidence: 'the older text has the name' });
    else
      rows.push({
        change: 'new',
        a: null,
        b: program.row,
        similarity: 0,
        evidence: 'the older text does not have the name',
      });
  }
  for (const program of restOld)
    rows.push(
      standsIn(textOfNew, program)
        ? { change: 'kept', a: program.row, b: null, similarity: 1, evidence: 'the newer text has the name' }
        : {
            change: 'dropped',
            a: program.row,
            b: null,
            similarity: 0,
            evidence: 'the newer text does not have the name',
          },
    );
  return rows;
}

const plainRules = new Set(['described-name', 'bare-name']);

/**
 * False for two or three plain words that a paper uses once without saying what becomes of the measure ("the test and
 * evaluation plan"): whether another edition has them too tells nothing.
 */
function isTold({ ruleId, frequency, stage, name }: ProgramRow): boolean {
  return !(plainRules.has(ruleId) && frequency === 1 && silent.has(stage) && contentWords(name).length < 4);
}

const contentWords = (name: string): readonly string[] =>
  programKey(name)
    .split(' ')
    .filter((word) => !smallWords.has(word));

/** The programmes of a run by every name they have; one that several documents name is one, in its most frequent row. */
function mergeByKey(rows: readonly ProgramRow[], expand: Expander): ReadonlyMap<string, NamedProgram> {
  const byKey = new Map<string, NamedProgram>();
  for (const row of rows.toSorted((x, y) => y.frequency - x.frequency)) {
    const keys = [row.name, ...row.aliases].map((name) => nameKey(name, expand)).filter(Boolean);
    const known = byKey.get(keys[0] ?? '');
    const merged = known ?? { row, keys };
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, merged);
  }
  return byKey;
}

const silent = new Set(['', 'unspecified', 'standing']);

function keptOrMoved(a: ProgramRow, b: ProgramRow, isTrue: (row: ProgramRow) => boolean): ProgramChange {
  const isMoved = a.stage !== b.stage && isTrue(a) && isTrue(b);
  return {
    change: isMoved ? 'stage_changed' : 'kept',
    a,
    b,
    similarity: a.name === b.name ? 1 : dice(programKey(a.name).split(' '), programKey(b.name).split(' ')),
    evidence: isMoved ? `${a.stage} (${a.stageCue}) → ${b.stage} (${b.stageCue})` : 'same name',
  };
}

interface Renaming {
  readonly program: NamedProgram;
  readonly similarity: number;
  readonly evidence: string;
}

/** Pairs what is left by name and by the sentences that hold it: the most alike first, each once. */
function pairRenamed(
  old: readonly NamedProgram[],
  recent: readonly NamedProgram[],
  sentences: readonly SentenceChange[],
): ReadonlyMap<NamedProgram, Renaming> {
  const partnerOf = new Map(sentences.flatMap(({ a, b }) => (a && b ? [[b.id, a.id] as const] : [])));
  const index = indexByWord(old);
  const possible: (Renaming & { readonly recent: NamedProgram })[] = [];
  for (const one of recent) {
    const words = wordsOfName(one);
    const near = new Set(words.flatMap((word) => index.get(word) ?? []));
    for (const program of near) {
      const similarity = dice(wordsOfName(program), words);
      const isPaired = one.row.sentenceId !== '' && partnerOf.get(one.row.sentenceId) === program.row.sentenceId;
      const isRenamed = isPaired ? similarity >= renamedInPairedSentence : saysTheSame(wordsOfName(program), words);
      if (!isRenamed || differsInNumber(program.row.name, one.row.name)) continue;
      const evidence = isPaired ? 'the sentences that name them are one sentence edited' : 'the names are alike';
      possible.push({ recent: one, program, similarity, evidence });
    }
  }
  possible.sort((x, y) => y.similarity - x.similarity);
  const pairs = new Map<NamedProgram, Renaming>();
  const taken = new Set<NamedProgram>();
  for (const { recent: one, ...renaming } of possible) {
    if (pairs.has(one) || taken.has(renaming.program)) continue;
    pairs.set(one, renaming);
    taken.add(renaming.program);
  }
  return pairs;
}

/**
 * The same words in another order ("Defense Mid-term Plan", "Mid-term Defense Plan"), or a word more in front ("Korea Marine
 * Exercise Program"). A word more inside makes another measure: "National Defense Cybersecurity Strategy".
 */
function saysTheSame(a: readonly string[], b: readonly string[]): boolean {
  const bag = (words: readonly string[]) =>
    words
      .filter((word) => !smallWords.has(word))
      .toSorted(compareCodeUnits)
      .join(' ');
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isTail =
    short.length > 2 &&
    long.length === short.length + 1 &&
    long.slice(1).join(' ') === short.join(' ') &&
    isTelling(short);
  return bag(a) === bag(b) || isTail;
}

/** "Defense Reform 2020" and "Defense Reform 2.0" are two measures, not one renamed. */
function differsInNumber(a: string, b: string): boolean {
  const numbers = (name: string) => (name.match(/\d[\d.~-]*/g) ?? []).join(' ');
  return numbers(a) !== numbers(b);
}

const wordsOfName = ({ keys }: NamedProgram): readonly string[] => (keys[0] ?? '').split(' ');

function indexByWord(programs: readonly NamedProgram[]): ReadonlyMap<string, readonly NamedProgram[]> {
  const index = new Map<string, NamedProgram[]>();
  for (const program of programs)
    for (const word of new Set(wordsOfName(program))) {
      const known = index.get(word);
      if (known) known.push(program);
      else index.set(word, [program]);
    }
  return index;
}
