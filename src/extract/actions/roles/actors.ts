import type { ActorSource } from '../../../model/annotations.ts';
import type { Clause } from '../clauses/clause.ts';
import { givingVerbs } from '../lexicon/role-tables.ts';
import { actorTypeOf } from '../lexicon/statement-types.ts';
import type { WordRange, Words } from '../words/words.ts';
import type { Roles } from './role-walk.ts';

/** Who acts, as the sentence has it. `head` is a word index, -1 where there is none. */
export interface SentenceActor {
  readonly range: WordRange | null;
  readonly head: number;
  readonly source: ActorSource;
}

const nobody: SentenceActor = { range: null, head: -1, source: 'none' };
/** Subjects that name nobody: "there is", "let's go". */
const expletives = new Set(['there', "'s"]);

/** Finds the actor of every clause. An agentless passive has none; what hangs on one inherits none. */
export function findActors(
  words: Words,
  clauses: readonly Clause[],
  roles: readonly Roles[],
): readonly SentenceActor[] {
  const actors: (SentenceActor | undefined)[] = new Array(clauses.length);
  const isOpen = new Set<number>();
  const actorOf = (k: number): SentenceActor => {
    const known = actors[k];
    if (known) return known;
    if (isOpen.has(k)) return nobody;
    isOpen.add(k);
    const actor = judge(k);
    actors[k] = actor;
    return actor;
  };
  const judge = (k: number): SentenceActor => {
    const clause = clauses[k]!;
    if (clause.group.predicate) return nobody;
    if (clause.group.isPassive) return agentOf(words, clauses, roles, k);
    if (clause.subjectKind === 'inherited') {
      const governor = clause.governor >= 0 ? actorOf(clause.governor) : nobody;
      return governor.range ? { ...governor, source: 'inherited' } : nobody;
    }
    if (clause.subjectKind === 'none' || !clause.subject) return nobody;
    if (expletives.has(words.lower[clause.subject.from]!)) return nobody;
    // "It is planned to introduce ships": "it" stands for what is planned.
    const isPlanned =
      words.lower[clause.subject.from] === 'it' &&
      /^(?:planned|hoped|proposed|desired)$/.test(words.lower[clause.group.from + 1] ?? '');
    if (isPlanned && clause.group.catenatives.length > 0) return nobody;
    return {
      range: withoutCompany(words, clause.subject, clause.subjectHead),
      head: clause.subjectHead,
      source: clause.subjectKind === 'antecedent' ? 'relative' : 'explicit',
    };
  };
  return clauses.map((_, k) => actorOf(k));
}

/** The by-agent of a passive, or that of the passive coordinated behind it ("built and led by X"). */
function agentOf(words: Words, clauses: readonly Clause[], roles: readonly Roles[], k: number): SentenceActor {
  for (let j = k; j < clauses.length && j < k + 4; j++) {
    const { conjunct, group } = clauses[j]!;
    // "will be formed and will be chaired by the Minister": with auxiliaries of its own it keeps its agent.
    if (j > k && (conjunct < k || /^(?:modal|be|have)$/.test(words.tag[group.from]!))) return nobody;
    const agent = roles[j]!.agent;
    if (agent) {
      const { lemma } = group;
      const range =
        givingVerbs.has(lemma) || /^(?:announce|explain)$/.test(lemma) ? withoutRecipient(words, agent) : agent;
      return { range: withoutCompany(words, range, agent.head), head: agent.head, source: 'passive_by' };
    }
    if (roles[j]!.instrument || roles[j]!.time) return nobody;
  }
  return nobody;
}

/** "was presented by the Minister [to Parliament]", but "by the envoy to Norland" */
function withoutRecipient(words: Words, { from, to, head }: WordRange & { readonly head: number }): WordRange {
  const isEnvoy = /^(?:ambassador|envoy|adviser|advisor|representative|delegate|secretary|mission)s?$/.test(
    words.lower[head]!,
  );
  let link = head + 1;
  while (link < to && (words.tag[link] !== 'prep' || words.lower[link] === 'of')) link++;
  return link < to && words.lower[link] === 'to' && !isEnvoy ? { from, to: link } : { from, to };
}

const companions =
  /^(?:co-?operation|collaboration|partnership|consultation|co-?ordination|conjunction|concert|tandem)$/;

/**
 * "the board in close consultation with industry", "the agency along with the police": who stands beside a body is no part of its
 * name. Things keep what they are about: "progress in cooperation with partners".
 */
function withoutCompany(words: Words, { from, to }: WordRange, head: number): WordRange {
  const type = actorTypeOf(words.lower[head] ?? '', words.label[head] ?? null);
  if (type === 'other' || type === 'program') return { from, to };
  for (let at = Math.max(head, from) + 1; at + 1 < to; at++) {
    const noun = words.tag[at + 1] === 'adj' ? at + 2 : at + 1;
    const isCompany =
      words.lower[at] === 'in'
        ? companions.test(words.lower[noun]!) && words.lower[noun + 1] === 'with'
        : (/^(?:together|along)$/.test(words.lower[at]!) && words.lower[at + 1] === 'with') ||
          // "the Ministry as a maker of policy"
          (words.lower[at] === 'as' && /^an?$/.test(words.lower[at + 1]!));
    if (isCompany) return { from, to: words.tag[at - 1] === 'comma' ? at - 1 : at };
  }
  return { from, to };
}
