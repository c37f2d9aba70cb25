import type { ClauseRole, Stage } from '../../../model/annotations.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';

/** What the rules of stage look at. */
export interface StageView {
  readonly group: VerbGroup;
  readonly role: ClauseRole;
  readonly pattern: string;
  /** "it is important to", "it would be desirable to". */
  readonly isDemanded: boolean;
  /** The stage of the governing clause, or null without one. */
  readonly governor: Stage | null;
  /** True where the actor or object is a programme, plan, policy or the like. */
  readonly concernsProgram: boolean;
}

export type CueKind = 'marker' | 'auxiliaries' | 'governor' | 'none';

/** One rule: the first that holds decides. `cue` tells which words decided. */
export interface StageRule {
  readonly id: string;
  readonly example: string;
  readonly stage: Stage | 'governor';
  readonly cue: CueKind;
  readonly holds: (view: StageView) => boolean;
}

const has = (group: VerbGroup, ...kinds: readonly string[]) => group.catenatives.some((kind) => kinds.includes(kind));
const hasModal = (group: VerbGroup, ...modals: readonly string[]) =>
  group.modals.some((modal) => modals.includes(modal));
const copying: ReadonlySet<ClauseRole> = new Set(['instrument', 'example', 'complement']);
const ending = new Set([
  'suspend',
  'abolish',
  'discontinue',
  'terminate',
  'cancel',
  'scrap',
  'halt',
  'disband',
  'repeal',
  'abandon',
  'shelve',
  'phase out',
]);
/** A verb that tells its own time: a finite one with a modal, a past or a perfect. */
const isTimed = ({ group }: StageView) =>
  group.form === 'finite' && (group.modals.length > 0 || group.isPast || group.isPerfect || group.isProgressive);

/** The rules of stage in their order (specification, section 4). */
export const stageRules: readonly StageRule[] = [
  {
    id: 'purpose',
    example: 'It will build ships to [defend] the coast.',
    stage: 'goal',
    cue: 'marker',
    holds: ({ role }) => role === 'purpose',
  },
  {
    id: 'design',
    example: 'The scheme is designed to [attract] graduates.',
    stage: 'goal',
    cue: 'auxiliaries',
    holds: ({ group }) => has(group, 'design'),
  },
  {
    id: 'demand',
    example: 'It is important to [strengthen] the rules.',
    stage: 'required',
    cue: 'marker',
    holds: ({ isDemanded }) => isDemanded,
  },
  {
    id: 'obligation',
    example: 'The ministry must [publish] the plan; it needs to [act].',
    stage: 'required',
    cue: 'auxiliaries',
    holds: ({ group }) => hasModal(group, 'must', 'shall', 'should', 'ought') || has(group, 'obligation'),
  },
  {
    id: 'will',
    example: 'The ministry will [publish] the plan.',
    stage: 'planned',
    cue: 'auxiliaries',
    holds: ({ group }) => hasModal(group, 'will', "'ll") && !has(group, 'ending'),
  },
  {
    id: 'planning-head',
    example: 'The navy plans to [buy] two frigates; they are expected to [arrive].',
    stage: 'planned',
    cue: 'auxiliaries',
    holds: ({ group }) => has(group, 'planning', 'expectation') && !group.isPast,
  },
  {
    id: 'is-to',
    example: 'The unit is to be [moved] north.',
    stage: 'planned',
    cue: 'marker',
    holds: ({ pattern }) => pattern === 'is-to',
  },
  {
    id: 'ended-programme',
    example: 'The conscription scheme was [abolished].',
    stage: 'discontinued',
    cue: 'auxiliaries',
    holds: ({ group, concernsProgram }) =>
      concernsProgram && ending.has(group.lemma) && (group.isPast || group.isPerfect),
  },
  {
    id: 'stopped',
    example: 'The army has stopped [conscripting] women.',
    stage: 'discontinued',
    cue: 'auxiliaries',
    holds: ({ group }) => has(group, 'ending'),
  },
  {
    id: 'predicate-completed',
    example: 'A treaty is [in force].',
    stage: 'completed',
    cue: 'auxiliaries',
    holds: ({ group }) => group.predicate === 'completed',
  },
  {
    id: 'perfect-progressive',
    example: 'The army has been [testing] drones; a plan has been [underway] since 2019.',
    stage: 'underway',
    cue: 'auxiliaries',
    holds: ({ group }) => group.isPerfect && (group.isProgressive || group.predicate === 'underway'),
  },
  {
    id: 'continuing',
    example: 'The army continues to [test] drones.',
    stage: 'underway',
    cue: 'auxiliaries',
    holds: ({ group }) => has(group, 'continuing'),
  },
  {
    id: 'perfect',
    example: 'The army has [tested] drones.',
    stage: 'completed',
    cue: 'auxiliaries',
    holds: ({ group }) => group.isPerfect,
  },
  {
    id: 'past',
    example: 'The army [tested] drones in 2019.',
    stage: 'completed',
    cue: 'auxiliaries',
    holds: ({ group }) => group.isPast && group.form === 'finite',
  },
  {
    id: 'progressive',
    example: 'The army is [testing] drones; a plan is [underway]; the reforms being [tested].',
    stage: 'underway',
    cue: 'auxiliaries',
    holds: ({ group }) =>
      group.predicate === 'underway' || group.isProgressive || (group.form === 'gerund' && group.isPassive),
  },
  {
    id: 'of-the-governor',
    example: 'It has built trust by [signing] accords.',
    stage: 'governor',
    cue: 'governor',
    holds: (view) =>
      copying.has(view.role) && view.governor !== null && !(view.pattern === 'gerund-subject') && !isTimed(view),
  },
  {
    id: 'participle',
    example: 'barriers [preventing] women from serving',
    stage: 'standing',
    cue: 'none',
    holds: ({ role }) => role === 'relative',
  },
  {
    id: 'headless',
    example: '[strengthening] research, and fostering small firms.',
    stage: 'unspecified',
    cue: 'none',
    holds: ({ group }) => group.form === 'gerund' || group.form === 'participle' || group.form === 'bare',
  },
  {
    id: 'standing',
    example: 'The treaty [protects] the islands; it can be [renewed].',
    stage: 'standing',
    cue: 'auxiliaries',
    holds: () => true,
  },
];

export interface JudgedStage {
  readonly stage: Stage;
  readonly rule: StageRule;
}

/** The stage of a clause by the first rule that holds. */
export function judgeStage(view: StageView): JudgedStage {
  const rule = stageRules.find(({ holds }) => holds(view))!;
  return { stage: rule.stage === 'governor' ? view.governor! : rule.stage, rule };
}
