import { type Action, actorSources, actorTypes, clauseRoles, stages, verbClasses } from '../model/annotations.ts';
import { type ColumnOf, defineTable } from '../model/table.ts';
import type { DocumentView } from './document-view.ts';
import { provenanceColumns } from './provenance.ts';
import { type Viewed, viewed } from './viewed.ts';

type ActionItem = Viewed<Action>;

/** A column that shows a property as it is. */
const text = (name: string, key: keyof Action & string, description: string): ColumnOf<ActionItem> => ({
  name,
  type: 'string',
  description,
  value: ({ item }) => item[key] as string,
});

const choice = (
  name: string,
  key: keyof Action & string,
  categories: readonly string[],
  description: string,
): ColumnOf<ActionItem> => ({ ...text(name, key, description), categories });

export const actions = defineTable<DocumentView, ActionItem>({
  id: 'actions',
  summary:
    'One row per predicate that names something that an actor or programme does, is doing, did, will do, aims at or causes.',
  items: (view) => viewed(view, view.actions),
  columns: [
    {
      name: 'action_id',
      type: 'string',
      description: 'Content id of the action.',
      isKey: true,
      value: ({ id }) => id,
    },
    text(
      'actor',
      'actor',
      'Who acts, as it stands in the text, without its article. Empty where the text does not say: never guessed.',
    ),
    text('actor_resolved', 'actorResolved', 'Who acts, with pronouns and short forms resolved.'),
    choice('actor_source', 'actorSource', actorSources, 'How the actor was found.'),
    choice('actor_type', 'actorType', actorTypes, 'What kind of actor it is.'),
    text('verb', 'verb', 'The trigger as it stands in the text.'),
    text('verb_lemma', 'verbLemma', 'The base form of the trigger.'),
    choice('verb_class', 'verbClass', verbClasses, 'What kind of doing it is.'),
    choice('voice', 'voice', ['Act', 'Pass', 'Mid'], 'Active, passive, or a stage predicate ("is underway": Mid).'),
    choice(
      'tense',
      'tense',
      ['Pres', 'Past', 'Fut'],
      "Tense in the values of Universal Dependencies; 'will' gives Fut.",
    ),
    choice('aspect', 'aspect', ['Perf', 'Prog', 'PerfProg'], 'Aspect in the values of Universal Dependencies.'),
    text('modality', 'modality', 'The modal words ("will", "plan to").'),
    choice(
      'deontic',
      'deontic',
      ['obligation', 'recommendation', 'permission', 'prohibition'],
      'What the modal words ask or allow.',
    ),
    choice('polarity', 'polarity', ['Pos', 'Neg'], 'Neg where the text denies the doing.'),
    choice('stage', 'stage', stages, 'How far the doing has come.'),
    text('stage_cue', 'stageCue', 'The words that tell the stage, without the trigger.'),
    text('object', 'object', 'What is acted upon: the longest noun phrase after the verb.'),
    text('object_head', 'objectHead', 'Lemmas of the heads of the object, joined by "; ".'),
    text('object_prep', 'objectPrep', 'The preposition that ties the object to the verb.'),
    text('beneficiary', 'beneficiary', 'For whom it is done, as stated.'),
    text('instrument', 'instrument', 'By what means, as stated.'),
    text('purpose', 'purpose', 'What for, as stated.'),
    text('condition', 'condition', 'Under what condition, as stated.'),
    text('time_expr', 'timeExpr', 'When, as stated.'),
    text('quantity', 'quantity', 'How much or how many, with what is counted: "40 per cent", "two frigates".'),
    choice('clause_role', 'clauseRole', clauseRoles, 'What the clause does in its sentence.'),
    {
      name: 'parent_action_id',
      type: 'string',
      description: 'The action that governs this one; empty for main clauses.',
      references: 'actions.action_id',
      value: ({ view, item }) => (item.parent === null ? null : view.actions[item.parent]!.id),
    },
    choice(
      'statement_type',
      'statementType',
      ['activity', 'outcome', 'constitutive'],
      'A doing, a claimed effect, or the definition of an institution.',
    ),
    {
      name: 'program_ids',
      type: 'list',
      description: 'The programmes that the action names.',
      references: 'programs.program_id',
      value: ({ view, item }) => item.programs.map((index) => view.programIds[index]!),
    },
    ...provenanceColumns,
  ],
});
