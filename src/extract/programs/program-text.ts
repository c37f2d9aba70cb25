import type { ProgramMention, Sentence } from '../../model/annotations.ts';

/** A mention with the sentence that holds it, split at the mention. */
export interface MentionContext {
  readonly before: string;
  readonly after: string;
}

/** The text of the sentence before and after a mention. */
export function contextOf(mention: ProgramMention, sentence: Sentence | undefined): MentionContext {
  if (!sentence) return { before: '', after: '' };
  const from = mention.span.start - sentence.span.start;
  const to = mention.span.end - sentence.span.start;
  return { before: sentence.text.slice(0, from), after: sentence.text.slice(to) };
}

const copula = /^[”’"']?\s*(?:\([^()]{1,40}\)\s*)?(?:is|was|are)\s+((?:a|an|the|one of)\s.+)$/i;
const apposition = /^[”’"']?\s*(?:\([^()]{1,40}\))?,\s+((?:a|an|the)\s[^,;]{8,240}?)(?:[,;]|\.?$)/i;

/** "Under the | Harbour Plan, the government builds …": what follows the comma is no apposition. */
const fronted =
  /^\W*(?:Under|In|Through|With|By|For|On|From|Within|During|Since|After|Before|According to|As part of|Thanks to)\s[^,]*$/;

/** "…, the Board was informed of it": a clause of its own; "…, the World Bank and …": another name of a list. */
const isClause =
  /^(?:a|an|the)\s(?:[\p{L}’'-]+\s){1,4}(?:was|were|is|are|has|have|had|will|would|can|may|must|should)\b|^the\s\p{Lu}[\p{L}-]*(?!\p{L}|[’'])/u;

/** What the text says that the programme is: "X is a program that …", "X, a plan to …,". Empty where it does not say. */
export function descriptionIn({ before, after }: MentionContext): string {
  const named = fronted.test(before) ? '' : (apposition.exec(after)?.[1] ?? '');
  // "the Strategy, the new regulation and the compact": the last of a list.
  const aside = /\sand (?:the|a|an|our|its|their)\s/.test(named) ? '' : named;
  const found = copula.exec(after)?.[1] ?? (isClause.test(aside) ? '' : aside);
  return found.replace(/[.;\s]+$/, '');
}

/** "the Department of Energy's (DOE) | Coast Program": a body's name with its joint; of other names the last words are the owner. */
const possessive =
  /(?:^|[\s(“"])((?:(?:\p{Lu}[\p{L}.&-]*\s){0,3}(?:Department|Ministry|Office|Bank|Bureau|Government|Republic|Commonwealth)\sof\s(?:the\s)?)?(?:\p{Lu}[\p{L}.&-]*\s){0,4}\p{Lu}[\p{L}.&-]*)(?:[’']s|(?<=s)[’'])\s+(?:\(\p{Lu}{2,8}\)\s+)?(?:[\p{Ll}-]+\s+){0,2}[“‘"']?$/u;
const ownerAfter =
  /^[”’"']?\s*(?:\([^()]{1,40}\)\s*)?(?:of|by|run by|led by) the ((?:\p{Lu}[\p{L}.&-]*)(?:\s(?:of|and|for|the|\p{Lu}[\p{L}.&-]*)){0,6})/u;
const bodyWord =
  /(?:Ministry|Department|Government|Agency|Council|Office|Command|Forces|Army|Navy|Administration|Commission|Union|Bank|Authority)/;

/** Who the words beside the name say runs it: "Canada's … Agenda", "… Plan of the Ministry of Defence". */
export function ownerIn({ before, after }: MentionContext): string {
  const owner = possessive.exec(before)?.[1];
  // "The Norland Government's …", "Completing Norland's …": an article, a gerund that opens the sentence.
  const opensSentence = owner?.length === before.trimEnd().length - 2;
  if (owner)
    return owner.replace(
      opensSentence
        ? /^(?:The|Our|Under|In|Through|With|By|For|On|From|Within|During|Since|After|Before|\p{Lu}\p{Ll}+ing)\s/u
        : /^The\s/,
      '',
    );
  const body = ownerAfter.exec(after)?.[1]?.replace(/(?:\s(?:of|and|for|the))+$/, '') ?? '';
  // "the Rural Roads Programme of the World Bank."
  return bodyWord.test(body) ? body.replace(/([\p{Ll}\p{Lu}]{3})\.$/u, '$1') : '';
}

const served =
  /^[”’"']?\s*(?:\([^()]{1,40}\)\s*)?for\s+((?:[\p{L}\d&,’'-]+\s+){0,6}?(?:students?|personnel|soldiers|servicemembers|members|officers|NCOs|veterans|families|women|men|youth|youths|citizens|workers|SMEs|enterprises|companies|businesses|reservists|cadets|farmers|children|people|professionals|ventures|recruits|conscripts|patients|researchers))\b/u;

/** Words for people and their households, firms and places: whom a programme can serve. */
export const peopleNouns =
  /\b(?:students?|pupils|learners|personnel|soldiers|troops|servicemembers|members|officers|NCOs|veterans|pensioners|families|households|homes|parents|women|men|youths?|citizens|residents|people|persons|patients|beneficiaries|recipients|workers|employees|graduates|jobseekers|farmers|fishers|children|refugees|migrants|communities|villages|municipalities|schools|SMEs|enterprises|companies|firms|businesses|businessmen|entrepreneurs|ventures|start-?ups|professionals|researchers|recruits|conscripts|reservists|cadets|groups|buyers|owners|tenants|customers|victims|teachers|nurses|those)\b/i;

/** Those of `peopleNouns`, and states, places and peoples, that end a noun phrase or stand in it. */
export const servedNouns = new RegExp(
  `${peopleNouns.source}|\\b(?:countries|states|nations|units|allies|regions|districts|towns|cities|islands)$|^(?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}+(?:ans|ians|ese)$`,
  'iu',
);

/** Whom the words behind the name say that it serves: "program for Year 11 and 12 students". */
export function targetGroupIn({ after }: MentionContext): string {
  return served.exec(after)?.[1] ?? '';
}

const span = /^[”’"']?,?\s*\(?((?:FY\s?)?(?:19|20)\d\d(?:\s?[-–—/]\s?(?:19|20)?\d\d)?)\b\)?/;

/**
 * The years that the name or the bracket behind it gives ("School Plan (2009-2016)"), else those of when it was done ("published
 * the plan | in 2002"), else those of the sentence.
 */
export function yearsOf(
  name: string,
  context: MentionContext,
  { others, time }: { readonly others: readonly string[]; readonly time: string },
): readonly string[] {
  const own = yearsIn(`${name} ${span.exec(context.after)?.[1] ?? ''}`);
  if (own.length > 0) return own;
  const done = yearsIn(time);
  if (done.length > 0) return done;
  // "the Harbour Strategy for 2030, the Coast Plan": the year is another's.
  let rest = `${context.before} ${context.after}`;
  // "The County Government Act, 2012 asks for …"
  rest = rest.replace(/\b(?:Act|Bill|Law|Regulations?|Towards|Horizon|Agenda|Vision),? (?:of )?\d{4}/g, ' ');
  for (const other of others) if (/\d{4}/.test(other)) rest = rest.replaceAll(other, ' ');
  return yearsIn(rest);
}

/** The years that a name or sentence gives, in order. */
export function yearsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b(?:19[4-9]|20[0-9])\d\b/g) ?? [])];
}
