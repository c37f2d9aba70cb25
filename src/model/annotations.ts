import type { Span } from '../text/span.ts';
import type { ProgramType } from './program-type.ts';

/** A span of a block's text. */
export interface Location {
  /** Index into `NormalizedDocument.blocks`. */
  readonly block: number;
  /** In the block's text (UTF-16). */
  readonly span: Span;
}

/** Something that a named rule found at a place. */
export interface Annotation extends Location {
  /** The repaired text of the span. */
  readonly text: string;
  /** The rule that made the row: see the rule manual. */
  readonly ruleId: string;
  /** From 0 to 1: how often a row of this kind is right. */
  readonly confidence: number;
}

export const sentenceKinds = [
  'complete',
  'fragment_start',
  'fragment_end',
  'joined',
  'heading',
  'list_item',
  'caption',
] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

export interface Sentence extends Annotation {
  readonly kind: SentenceKind;
  /** The sentence's tokens in its block. */
  readonly tokenFrom: number;
  readonly tokenTo: number;
}

export const entityLabels = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'NORP',
  'FAC',
  'LAW',
  'EVENT',
  'WEAPON',
  'PLATFORM',
  'PROGRAM',
  'DOCUMENT',
  'AGREEMENT',
  'BODY',
  'GROUP',
  'DATE',
  'TIME',
  'MONEY',
  'PERCENT',
  'QUANTITY',
] as const;
export type EntityLabel = (typeof entityLabels)[number];
export const mentionTypes = ['NAM', 'NOM', 'PRO'] as const;
export type MentionType = (typeof mentionTypes)[number];

export interface Entity extends Annotation {
  readonly label: EntityLabel;
  /** One spelling for all mentions of the same thing. */
  readonly normalized: string;
  readonly mentionType: MentionType;
  /** Index of the entity that holds this one inside it, or null. */
  readonly parent: number | null;
  /** Which list or pattern fired, in words. */
  readonly pattern: string;
  readonly source: 'gazetteer' | 'rule' | 'abbreviation' | 'coreference';
}

/** One abbreviation of the document; its own location is the defining (or first) short form. */
export interface Abbreviation extends Annotation {
  readonly shortForm: string;
  /** Empty where neither the document nor the glossary says it. */
  readonly longForm: string;
  /** Empty where the long form is. */
  readonly definitionSource: 'on_page' | 'document' | 'glossary' | '';
  /** "long (short)", "short (long)", ...; empty for the glossary's. */
  readonly pattern: string;
  /** True where the document gives this short form two long forms. */
  readonly conflict: boolean;
  readonly longLocation: Location | null;
  /** Every short form in the text, the defining one included. */
  readonly mentions: readonly Location[];
}

export const stages = [
  'goal',
  'required',
  'planned',
  'completed',
  'underway',
  'discontinued',
  'standing',
  'unspecified',
] as const;
export type Stage = (typeof stages)[number];

export interface ProgramMention extends Annotation {
  /** Index into `DocumentResult.programs`. */
  readonly program: number;
  readonly isQuoted: boolean;
  /** What the noun beside a quotation says that the name is: "the 'New Horizon' campaign". */
  readonly statedType?: ProgramType;
  /** The name in normal form (`programKey`); of an abbreviation that of its long form. */
  readonly key: string;
}

export interface Program {
  readonly name: string;
  /** The name in normal form: what names the programme in every document, and what its id is made of. */
  readonly key: string;
  readonly type: ProgramType;
  readonly aliases: readonly string[];
  readonly stage: Stage;
  readonly stageCue: string;
  readonly purpose: string;
  readonly targetGroup: string;
  /** Only where the text states it. */
  readonly owner: string;
  readonly instrument: string;
  /** Name of the umbrella programme. */
  readonly partOf: string;
  readonly description: string;
  readonly years: readonly string[];
  /** Indexes into `DocumentResult.programMentions`, in text order. The first or best is `evidence`. */
  readonly mentions: readonly number[];
  readonly evidence: number;
  /** How little the evidence tells, from 0 (a row that has the programme as its object and tells a stage) up; above all others where no row is about it. */
  readonly evidenceRank: number;
}

export const clauseRoles = [
  'main',
  'list_item',
  'purpose',
  'instrument',
  'example',
  'relative',
  'reason',
  'complement',
  'conditional',
] as const;
export type ClauseRole = (typeof clauseRoles)[number];
export const actorSources = ['explicit', 'passive_by', 'coreference', 'relative', 'inherited', 'none'] as const;
export type ActorSource = (typeof actorSources)[number];
export const actorTypes = ['government', 'body', 'program', 'industry', 'foreign_state', 'other'] as const;
export type ActorType = (typeof actorTypes)[number];
export const verbClasses = [
  'establish',
  'strengthen',
  'expand',
  'reduce',
  'fund',
  'regulate',
  'develop',
  'acquire',
  'deploy',
  'cooperate',
  'support',
  'train',
  'reform',
  'plan',
  'assess',
  'communicate',
  'other',
] as const;
export type VerbClass = (typeof verbClasses)[number];

/** One predicate that says what somebody does. Its own location is the trigger. Empty string: the text does not say. */
export interface Action extends Annotation {
  /** Index into `DocumentResult.sentences`. */
  readonly sentence: number;
  /** As it stands in the text, without its article: "ministry", "this cluster". */
  readonly actor: string;
  readonly actorSpan: Span | null;
  readonly actorResolved: string;
  readonly actorSource: ActorSource;
  readonly actorType: ActorType | '';
  readonly verb: string;
  readonly verbLemma: string;
  readonly verbClass: VerbClass;
  /** Universal Dependencies' values. `Mid` is for stage predicates ("is underway"). */
  readonly voice: 'Act' | 'Pass' | 'Mid';
  readonly tense: 'Pres' | 'Past' | 'Fut' | '';
  readonly aspect: 'Perf' | 'Prog' | 'PerfProg' | '';
  /** The modal words ("will", "plan to"). */
  readonly modality: string;
  readonly deontic: 'obligation' | 'recommendation' | 'permission' | 'prohibition' | '';
  readonly polarity: 'Pos' | 'Neg';
  readonly stage: Stage;
  /** The deciding words, without the trigger. */
  readonly stageCue: string;
  readonly object: string;
  readonly objectSpan: Span | null;
  /** Lemmas of the object's heads, joined by "; ". */
  readonly objectHead: string;
  readonly objectPrep: string;
  readonly beneficiary: string;
  readonly instrument: string;
  readonly purpose: string;
  readonly condition: string;
  readonly timeExpr: string;
  readonly quantity: string;
  readonly clauseRole: ClauseRole;
  /** Index of the governing action in `DocumentResult.actions`, or null. */
  readonly parent: number | null;
  readonly statementType: 'activity' | 'outcome' | 'constitutive';
  /** Indexes into `DocumentResult.programs`. */
  readonly programs: readonly number[];
  /** The clause as parsed, for `explain`: chunks and roles in words. */
  readonly parse: string;
}

export interface Keyword {
  readonly term: string;
  /** From 1. */
  readonly rank: number;
  readonly score: number;
  readonly frequency: number;
  readonly method: string;
  readonly nWords: number;
  readonly mentions: readonly Location[];
  /** Index of a sentence that shows the term, or null. */
  readonly example: number | null;
}
