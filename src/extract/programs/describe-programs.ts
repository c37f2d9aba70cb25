import { programKey } from '../../lexicon/program-key.ts';
import type { Abbreviation, Action, Program, ProgramMention, Sentence } from '../../model/annotations.ts';
import { sentenceAt } from '../sentence-at.ts';
import { anaphorEvidence } from './anaphors.ts';
import { bestEvidence, noEvidence, rankOf } from './evidence-rank.ts';
import { umbrellas } from './part-of.ts';
import { type ProgramEvidence, programEvidence } from './program-evidence.ts';
import { headOf, lastHeadOf } from './program-name.ts';
import { ownerOf } from './program-owner.ts';
import { contextOf, descriptionIn, ownerIn, servedNouns, targetGroupIn, yearsOf } from './program-text.ts';
import { underEvidence } from './under-phrases.ts';

export interface ProgramSources {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly ProgramMention[];
  readonly actions: readonly Action[];
  /** Their long forms name the programmes that the text itself only abbreviates. */
  readonly abbreviations?: readonly Abbreviation[];
}

export interface ProgramRegistry {
  /** In the order of their numbers in the mentions. */
  readonly programs: readonly Program[];
  /** The programmes that each action is about, by the action's index. */
  readonly programsOfAction: ReadonlyMap<number, readonly number[]>;
}

/** The registry of a document's programmes: what its sentences and action rows say about each, and the links to the rows. */
export function describePrograms(sources: ProgramSources): ProgramRegistry {
  const { mentions, sentences, actions } = sources;
  const sentenceOf = mentions.map((mention) => sentenceAt(sentences, mention.block, mention.span.start));
  const parts = umbrellas({ mentions, sentences, sentenceOf });
  const evidence = [
    ...programEvidence(mentions, actions),
    ...anaphorEvidence({ mentions, sentenceOf, sentences, actions }),
    ...underEvidence({ mentions, sentenceOf, sentences, actions }),
  ];
  const evidenceOf = groupBy(evidence, ({ mention }) => mentions[mention]!.program);
  const groups = groupBy([...mentions.keys()], (index) => mentions[index]!.program);
  const longForms = new Map((sources.abbreviations ?? []).map(({ longForm }) => [programKey(longForm), longForm]));
  const names = [...groups.keys()].map((program) => {
    const own = groups.get(program)!.map((index) => mentions[index]!);
    const isAbbreviated = own.every(({ ruleId }) => ruleId === 'program-abbreviation');
    return (isAbbreviated ? longForms.get(own[0]!.key) : undefined) ?? nameOf(own);
  });
  const serviceOf = servicesByRow(actions);
  /** The names of other programmes in the sentence of a mention: their years are not its own. */
  const namesBeside = (index: number): readonly string[] => {
    const beside: string[] = [];
    for (const step of [-1, 1])
      for (let at = index + step; mentions[at] && sentenceOf[at] === sentenceOf[index]; at += step)
        beside.push(mentions[at]!.text);
    return beside;
  };
  const programs = names.map((name, program): Program => {
    const indexes = groups.get(program)!;
    const rows = evidenceOf.get(program) ?? [];
    const own = indexes.map((index) => mentions[index]!);
    const roles = rolesOf(rows, actions, { serviceOf, texts: new Set(own.map(({ text }) => text)) });
    const best = bestEvidence(rows, actions);
    const texts = indexes.map((index) => contextOf(mentions[index]!, sentences[sentenceOf[index] ?? -1]));
    const evidenceMention = best?.mention ?? indexes[0]!;
    const key = keyOf(name, own);
    return {
      name,
      key,
      type: lastHeadOf(name)?.type ?? typeOfMentions(own),
      aliases: aliasesOf(
        name,
        own.map(({ text }) => text),
      ),
      ...stageOf(best, actions),
      ...roles,
      ...firstStated(texts.map(targetGroupIn), 'targetGroup', roles.targetGroup),
      ...firstStated(texts.map(ownerIn), 'owner', ownerOf(rows, { actions, key })),
      partOf: names[parts.get(program) ?? -1] ?? '',
      description: texts.map(descriptionIn).find((text) => text !== '') ?? '',
      years: yearsOf(name, texts[indexes.indexOf(evidenceMention)]!, {
        others: namesBeside(evidenceMention),
        time: best ? actions[best.action]!.timeExpr : '',
      }),
      mentions: indexes,
      evidence: evidenceMention,
      evidenceRank: best ? rankOf(best, actions) : noEvidence,
    };
  });
  return { programs, programsOfAction: linksOf(evidence, mentions) };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The full name that stands most often, the first of equals: no abbreviation, no capitals of a heading, no plural where there is another. */
function nameOf(mentions: readonly ProgramMention[]): string {
  const full = mentions.filter(({ ruleId }) => ruleId !== 'program-abbreviation');
  const withHead = full.filter(({ text }) => headOf(text) !== undefined);
  const candidates = withHead.length > 0 ? withHead : full.length > 0 ? full : mentions;
  const quiet = candidates.filter(({ text, ruleId }) => text !== text.toUpperCase() && ruleId !== 'known-name');
  return mostFrequent((quiet.length > 0 ? quiet : candidates).map(({ text }) => text));
}

/** The normal form of the name: the same in every document, whatever other forms stand beside it there. */
const keyOf = (name: string, mentions: readonly ProgramMention[]): string =>
  (mentions.find(({ text }) => text === name) ?? mentions[0]!).key;

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const typeOfMentions = (mentions: readonly ProgramMention[]) =>
  mentions.map(({ text, statedType }) => statedType ?? headOf(text)?.type).find((type) => type !== undefined) ??
  'other';

const aliasesOf = (name: string, texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== name);

function stageOf(best: ProgramEvidence | undefined, actions: readonly Action[]): Pick<Program, 'stage' | 'stageCue'> {
  if (!best) return { stage: 'unspecified', stageCue: '' };
  const { stage, stageCue, verb } = actions[best.action]!;
  const hasTrigger = stageCue === '' || stageCue.endsWith(verb) || stageCue.endsWith(' to');
  return { stage, stageCue: hasTrigger ? stageCue : `${stageCue} ${verb}` };
}

const serving = new Set(['support', 'train', 'fund', 'cooperate']);

/** The first row under each row that says, as its purpose, whom it serves: by the index of the row above. */
function servicesByRow(actions: readonly Action[]): ReadonlyMap<number, number> {
  const services = new Map<number, number>();
  for (const [index, { parent, clauseRole, verbClass, object }] of actions.entries()) {
    if (parent === null || services.has(parent)) continue;
    if (clauseRole === 'purpose' && serving.has(verbClass) && isGroup(object)) services.set(parent, index);
  }
  return services;
}

/** "present the programme to Parliament": who is handed a paper is not served by the programme. */
const handing = new Set(['present', 'submit', 'send', 'report', 'announce', 'propose', 'explain', 'table']);

/**
 * "To meet these demands", "to achieve that goal", "to call": told apart from its text it says nothing. "… to be financed from
 * the levy" says what becomes of the programme, not what for.
 */
const pointsBack =
  /^to (?:be (?!prepared|recogni[sz]ed)\S+ed .*|\S+)$|^(?:in order )?to (?:[\p{L}-]+ ){1,4}(?:this|these|that|those|such|it|them)(?: [\p{L}-]+){0,2}$/iu;

/** What the rows about the programme state: the first that states it, in text order. */
function rolesOf(
  rows: readonly ProgramEvidence[],
  actions: readonly Action[],
  { serviceOf, texts }: { readonly serviceOf: ReturnType<typeof servicesByRow>; readonly texts: ReadonlySet<string> },
) {
  const own = rows
    .filter(({ kind }) => kind !== 'actor' && kind !== 'part_of_object' && kind !== 'mentioned')
    .map(({ action }) => action);
  // "the National Plan | to End Violence Against Women": what the name itself says.
  const isOfName = (purpose: string) =>
    [...texts].some((text) => text.includes(purpose.split(' ').slice(0, 3).join(' ')));
  const purposeRow = own.find((index) => {
    const { purpose } = actions[index]!;
    return purpose !== '' && !pointsBack.test(purpose) && !isOfName(purpose);
  });
  // "allocated via the Coast Fund": the programme is no instrument of its own.
  const isItself = (instrument: string) => {
    const bare = instrument.replace(/^(?:through|via|under|by|with|using) (?:the |its |our )?/i, '');
    return [...texts].some((text) => instrument.includes(text) || text.includes(bare));
  };
  const instrumentRow = own.find((index) => {
    const { instrument } = actions[index]!;
    return instrument !== '' && !isItself(instrument);
  });
  const served = actions[own.reduce((first, index) => Math.min(first, serviceOf.get(index) ?? first), actions.length)];
  const receiver = own.find((index) => isGroup(actions[index]!.beneficiary) && !handing.has(actions[index]!.verbLemma));
  return {
    purpose: purposeRow === undefined ? '' : actions[purposeRow]!.purpose,
    instrument: instrumentRow === undefined ? '' : actions[instrumentRow]!.instrument,
    targetGroup: (receiver === undefined ? (served?.object ?? '') : actions[receiver]!.beneficiary).replace(
      underName,
      '',
    ),
  };
}

/** "four million farmers | under the Coast Scheme" */
const underName = / (?:under|through|via) (?:the )?\p{Lu}.*$/u;

/**
 * "young officers", "small firms in the south", but not "a" or "the reduction of personnel": people, their households or places, in
 * the words before the first preposition; no single thing.
 */
const isGroup = (text: string): boolean =>
  !/^(?:(?:[Aa]n?|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very) |the \p{Lu})/u.test(text) &&
  servedNouns.test(text.replace(behindNoun, ''));

const behindNoun = /(?:,| (?:of|in|for|with|who|whose|that|which|from|to|on|by|as|at|under|through)\b).*$/;

function firstStated<K extends string>(texts: readonly string[], key: K, fallback: string): Record<K, string> {
  return { [key]: texts.find((text) => text !== '') ?? fallback } as Record<K, string>;
}

function linksOf(
  evidence: readonly ProgramEvidence[],
  mentions: readonly ProgramMention[],
): ReadonlyMap<number, readonly number[]> {
  const links = new Map<number, number[]>();
  for (const { action, mention } of evidence) {
    const { program } = mentions[mention]!;
    const known = links.get(action);
    if (!known) links.set(action, [program]);
    else if (!known.includes(program)) known.push(program);
  }
  return links;
}
