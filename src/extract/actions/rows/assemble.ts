import type { Action, ActorType, Stage } from '../../../model/annotations.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Stem } from '../clauses/stems.ts';
import { actorTypeOf, statementTypeOf } from '../lexicon/statement-types.ts';
import { spanOfWords, textOfWords } from '../words/words.ts';
import { confidenceOf } from './confidence.ts';
import { describeClause } from './parse-text.ts';
import { noteObject, noteSubject, type ResolvedRanges, type RowActor, resolveActor } from './row-actors.ts';
import {
  cueOf,
  deonticOf,
  dependentText,
  headText,
  isAboutText,
  isNone,
  quantityOf,
  tenseOf,
  textOrEmpty,
} from './row-texts.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { type JudgedStage, judgeStage } from './stage-rules.ts';
import { timeBeforeVerb } from './time-before-verb.ts';
import { classOf } from './verb-class.ts';

/** Makes the rows of a sentence from its clauses. Clauses without a row of their own give their dependents to their governor. */
export function assembleActions(reading: SentenceReading): readonly Action[] {
  const { words, clauses, offset } = reading;
  const rowOf = new Map<number, number>();
  for (const [k, clause] of clauses.entries())
    if (hasRow(clause) && !isAboutText(words, clause)) rowOf.set(k, offset + rowOf.size);
  const stages = judgeStages(reading);
  const resolved: ResolvedRanges = new Map();
  const rows: Action[] = [];
  for (const k of clauses.keys()) {
    if (rowOf.has(k)) rows.push(createRow(reading, { k, rowOf, stages, resolved }));
    noteSubject(reading, k, resolved);
    noteObject(reading, k);
  }
  return rows;
}

function hasRow({ group }: Clause): boolean {
  return !group.isRowless;
}

/** Judges each clause after its governor; a governor that hangs on its own dependent counts as none. */
function judgeStages(reading: SentenceReading): readonly JudgedStage[] {
  const { clauses, stem } = reading;
  const stages: (JudgedStage | undefined)[] = new Array(clauses.length);
  const isOpen = new Set<number>();
  const judge = (k: number): JudgedStage => {
    const known = stages[k];
    if (known) return known;
    isOpen.add(k);
    const { group, role, pattern, isDemanded, governor } = clauses[k]!;
    const outer = governor >= 0 && (stages[governor] || !isOpen.has(governor)) ? judge(governor).stage : null;
    const view = { group, role, pattern, isDemanded, governor: outer, concernsProgram: concernsProgram(reading, k) };
    const own = judgeStage(view);
    const isStemmed = stem !== null && role === 'list_item' && own.rule.id === 'headless';
    stages[k] = isStemmed ? { ...own, stage: stageOfStem(stem) } : own;
    return stages[k]!;
  };
  return clauses.map((_, k) => judge(k));
}

function stageOfStem({ modality, row, isProgressive, isAim }: Stem): Stage {
  if (isAim) return 'goal';
  if (isProgressive) return 'underway';
  // "The paper announced four reforms: - Cutting …": what is announced is not done.
  if (row && /^(?:announce|propose|outline|recommend|set out)$/.test(row.verbLemma) && row.stage === 'completed')
    return 'planned';
  if (row) return row.stage;
  if (/^(?:will|'ll)\b|\bto$/.test(modality)) return 'planned';
  if (/^(?:must|shall|should)$/.test(modality)) return 'required';
  return modality ? 'standing' : 'unspecified';
}

const programWord =
  /\b(?:program|programme|project|initiative|plan|strategy|policy|fund|scheme|campaign|system|service)s?\b/i;

function concernsProgram({ words, roles }: SentenceReading, k: number): boolean {
  const { object, heads } = roles[k]!;
  if (!object) return false;
  return heads.some(
    (head) => typeof head === 'number' && (programWord.test(words.lower[head]!) || words.label[head] === 'PROGRAM'),
  );
}

interface RowPlace {
  readonly k: number;
  readonly rowOf: ReadonlyMap<number, number>;
  readonly stages: readonly JudgedStage[];
  readonly resolved: ResolvedRanges;
}

/** "Australia will" of Australia's own paper tells of no foreign state. */
function typeOf({ head, label, columns }: RowActor, ownState: string): ActorType | '' {
  const type = actorTypeOf(head, label);
  const isOwn = ownState !== '' && columns.actorResolved.split('; ').includes(ownState);
  return type === 'foreign_state' && isOwn ? 'government' : type;
}

function createRow(reading: SentenceReading, place: RowPlace): Action {
  const { words, clauses, roles, sentence, sentenceIndex, context, stem } = reading;
  const { k, rowOf, stages } = place;
  const clause = clauses[k]!;
  const { group, role } = clause;
  const role_ = roles[k]!;
  const actor = resolveActor(reading, k, place.resolved);
  const span = spanOfWords(words, group.trigger);
  const { stage, rule } = stages[k]!;
  const verb = textOfWords(words, group.trigger);
  const actorType = typeOf(actor, reading.coreference.ownState);
  const stageCue = cueOf(words, clause, rule.cue);
  const object = role_.object && role_.object.to > role_.object.from ? role_.object : null;
  const isStemmed = stem !== null && role === 'list_item';
  const isNegative =
    clause.isNegative || (clause.subjectKind === 'own' && isNone(words, clause.subject)) || isNone(words, object);
  const row: Omit<Action, 'parse'> & { parse: string } = {
    block: sentence.block,
    span,
    text: verb,
    ruleId: clause.pattern,
    confidence: confidenceOf({
      words,
      clause,
      sentence,
      columns: actor.columns,
      actor: reading.actors[k]!.range,
      object,
    }),
    sentence: sentenceIndex,
    ...actor.columns,
    actorType,
    verb,
    verbLemma: group.lemma,
    verbClass: classOf(context, group.lemma),
    voice: group.predicate ? 'Mid' : group.isPassive ? 'Pass' : 'Act',
    tense: tenseOf(clause),
    aspect: group.isPerfect
      ? group.isProgressive
        ? 'PerfProg'
        : 'Perf'
      : group.isProgressive || group.predicate === 'underway'
        ? 'Prog'
        : '',
    modality: group.modality || (isStemmed ? stem.modality : ''),
    deontic: deonticOf(clause, isNegative),
    polarity: isNegative ? 'Neg' : 'Pos',
    stage,
    stageCue,
    object: object ? textOfWords(words, object) : '',
    objectSpan: object ? spanOfWords(words, object) : null,
    objectHead: object ? headText(words, object, role_.heads) : '',
    objectPrep: object ? role_.objectPrep : '',
    beneficiary: textOrEmpty(words, role_.beneficiary),
    instrument: textOrEmpty(words, role_.instrument) || dependentText(reading, k, 'instrument'),
    purpose: dependentText(reading, k, 'purpose'),
    condition: dependentText(reading, k, 'conditional'),
    timeExpr: textOrEmpty(words, role_.time ?? timeBeforeVerb(words, clauses, k)),
    quantity: quantityOf(words, role_.extent) || textOrEmpty(words, role_.extent) || quantityOf(words, object),
    clauseRole: isStemmed && stem.isExample ? 'example' : role,
    parent: isStemmed && stem.rowIndex >= 0 ? stem.rowIndex : parentOf(clauses, k, rowOf),
    statementType: statementTypeOf(group.lemma, actor.head, actorType, actor.label),
    programs: [],
    parse: '',
  };
  row.parse = describeClause(words, { clause, row, stageRule: rule.id });
  return row;
}

function parentOf(clauses: readonly Clause[], k: number, rowOf: ReadonlyMap<number, number>): number | null {
  if (clauses[k]!.role === 'main') return null;
  let at = clauses[k]!.governor;
  for (let step = 0; step < 20 && at >= 0; step++) {
    const row = rowOf.get(at);
    if (row !== undefined && at !== k) return row;
    at = clauses[at]!.governor;
  }
  return null;
}
