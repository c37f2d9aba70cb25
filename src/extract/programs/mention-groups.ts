import { isGenericName } from '../../lexicon/generic-name-words.ts';
import { isOwnerName } from '../../lexicon/owner-name.ts';
import { programHeads } from '../../lexicon/program-heads.ts';
import { programKey, singular } from '../../lexicon/program-key.ts';
import type { Abbreviation, ProgramMention } from '../../model/annotations.ts';
import type { FoundMention } from './found-mention.ts';

const headWords = new Set(programHeads.map(({ singular }) => programKey(singular)));

const shortFormRule = 'program-abbreviation';

/** Numbers the programmes by first mention. A name with its head and the same name without it are one programme. */
export function mentionGroups(
  mentions: readonly FoundMention[],
  abbreviations: readonly Abbreviation[],
  textOfBlock: (block: number) => string = () => '',
): readonly ProgramMention[] {
  const keys = new Set(mentions.map(({ key }) => key));
  const fullKeys = new Set(mentions.flatMap(({ key, ruleId }) => (ruleId === shortFormRule ? [] : [key])));
  const longForms = new Map(
    abbreviations.map(({ shortForm, longForm }) => [programKey(shortForm), wholeName(programKey(longForm), fullKeys)]),
  );
  const stems = { keys, loose: new Set(looseStems(mentions)) };
  const years = yearVariants(keys);
  const fullNames = fullNamesOf(keys);
  const owned = ownedNames(mentions, keys);
  const other = otherNames(mentions, textOfBlock);
  const groups = new Map<string, number>();
  return mentions.map((mention) => {
    const own = mention.ruleId === shortFormRule ? wholeName(mention.key, fullKeys) : mention.key;
    const named = owned.get(own) ?? own;
    const first = other.get(named) ?? named;
    const plain = describedKey(mention, first, keys);
    const key = longForms.get(plain) ?? longFormOf(plain, longForms) ?? plain;
    const whole = undated(shortName(withOffice(key), fullNames), years);
    const group = sameJoints(withoutTerm(groupKey(whole, stems), keys));
    const program = groups.get(group) ?? groups.size;
    groups.set(group, program);
    return { ...mention, key: other.has(named) ? mention.key : key, program };
  });
}

/** "the Federal Public Sector Programme (PSP)": the letters stand for the end of the one name that ends so. */
function wholeName(longForm: string, keys: ReadonlySet<string>): string {
  const words = longForm.split(' ');
  // "the Ministry of Defence (MOD)" ends the name of its own law.
  if (keys.has(longForm) || words.length < 3 || !words.some((word) => headWords.has(word))) return longForm;
  const [whole, ...others] = [...keys].filter((key) => key.endsWith(` ${longForm}`));
  return whole !== undefined && others.length === 0 ? whole : longForm;
}

const described =
  /^((?:\p{Lu}[^\s]* ){2,}(?:(?:and|for|of|to) (?:\p{Lu}[^\s]* )+){0,3})(?:\p{Ll}[\p{L}-]* ){1,4}(?:programme|program|scheme|initiative|project)$/u;

/** "the Norland Family conditional cash transfer program" beside "the Norland Family Program": words in lower case only describe. */
function describedKey({ text, key }: FoundMention, named: string, keys: ReadonlySet<string>): string {
  const stem = key === named ? programKey(described.exec(text)?.[1]?.trim() ?? '') : '';
  if (stem === '' || isGenericName(stem)) return named;
  return (
    [' program', ' scheme', ' initiative', ' project'].map((head) => stem + head).find((one) => keys.has(one)) ?? named
  );
}

/** What stands between a programme's two names: ", also known as the", ' (popularly called "'. */
const alsoCalled =
  /^(?: \([^()]{1,30}\))?[\s,(–—”’"']*(?:(?:is|was|are|now|also|popularly|commonly|better|formerly|previously|otherwise|more|widely|locally)\s)*(?:(?:known as|called|referred to as|renamed|rebranded as)\s(?:the\s)?["“‘']?|or the ["“]|a\.?k\.?a\.?\s(?:the\s)?["“‘']?)$/iu;

/** "the Force Renewal Plan (Coast Project)": nothing but the second name stands in the brackets. */
const inBrackets = /^["”’']? \((?:(?:hereinafter|hereafter)[\p{Ll} ]{0,24} )?(?:the )?["“‘']?$/u;

/** "the Harbour Reform (Harbour Staff Act)": the law is a part of the reform. */
const isLaw = ({ text }: FoundMention): boolean => /\b(?:Act|Bill|Law)\b/.test(text);

/** "the Farm Support Scheme, also known as the Harbour Payment Scheme": the second name's key leads to the first's. */
function otherNames(
  mentions: readonly FoundMention[],
  textOfBlock: (block: number) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let at = 1; at < mentions.length; at++) {
    const [one, next] = [mentions[at - 1]!, mentions[at]!];
    if (one.block !== next.block || next.span.start - one.span.end > 80 || one.key === next.key) continue;
    const between = textOfBlock(one.block).slice(one.span.end, next.span.start);
    const behind = textOfBlock(one.block).slice(next.span.end, next.span.end + 2);
    const isInBrackets =
      inBrackets.test(between) &&
      /^["”’']?\)/.test(behind) &&
      next.ruleId !== shortFormRule &&
      isLaw(one) === isLaw(next);
    if ((alsoCalled.test(between) || isInBrackets) && !names.has(one.key)) names.set(next.key, one.key);
  }
  return names;
}

/** "the UK Hydrogen Strategy" and "the Hydrogen Strategy" where no other state's is told of: the longer key leads to the shorter. */
function ownedNames(mentions: readonly FoundMention[], keys: ReadonlySet<string>): ReadonlyMap<string, string> {
  const owned = new Map<string, string>();
  const owners = new Map<string, Set<string>>();
  for (const { key, text } of mentions) {
    const cut = key.indexOf(' ');
    const rest = key.slice(cut + 1);
    if (!rest.includes(' ') || !keys.has(rest) || isGenericName(rest) || !isOwnerName(text.split(' ')[0]!)) continue;
    owned.set(key, rest);
    owners.set(rest, (owners.get(rest) ?? new Set()).add(key));
  }
  return new Map([...owned].filter(([, rest]) => owners.get(rest)!.size === 1));
}

/** "the PATH programme": a short form with a head behind it. */
function longFormOf(key: string, longForms: ReadonlyMap<string, string>): string | undefined {
  const cut = key.lastIndexOf(' ');
  const longForm = cut > 0 && headWords.has(key.slice(cut + 1)) ? longForms.get(key.slice(0, cut)) : undefined;
  return longForm?.split(' ').some((word) => headWords.has(word)) ? longForm : undefined;
}

/** India's papers write the Prime Minister's title in three ways before a scheme's name. */
const withOffice = (key: string): string =>
  key.replace(/^(?:pm|prime minister) (?=.* (?:yoja?na|abhiyaa?n|nidhi|scheme)$)/, 'pradhan mantri ');

const yearTail = /(?: for)? (?:19|20)\d\d(?: (?:19|20)?\d\d)?$/;

/** The key of a name without the years at its end. */
export const withoutYears = (key: string): string => key.replace(yearTail, '');

/** How many years' editions of each name the document has: "transport plan 2002 2011", "transport plan 2018 2029". */
function yearVariants(keys: ReadonlySet<string>): ReadonlyMap<string, number> {
  const variants = new Map<string, number>();
  for (const key of keys) {
    const stem = withoutYears(key);
    if (stem !== key) variants.set(stem, (variants.get(stem) ?? 0) + 1);
  }
  return variants;
}

/** The name without its years where the document has one edition only: there the name alone means it. */
function undated(key: string, variants: ReadonlyMap<string, number>): string {
  const stem = withoutYears(key);
  return variants.get(stem) === 1 ? stem : key;
}

/** "the 10-year Investment Program", "the 2003 European Strategy", "the government reserves programme" where the rest is known. */
const opening = /^(?:\d{1,2} year |government |(?:19|20)\d\d )+/;

/** Of these two states seldom have one of the same name. */
const ownHead = / (?:program|project|scheme|fund)$/;

/**
 * The name without what only dates or places it at its front, where the document also has the rest alone. A year stays before
 * a name that any state may use: "the 2015 National Security Strategy" is another state's.
 */
function withoutTerm(key: string, keys: ReadonlySet<string>): string {
  const stem = key.replace(opening, '');
  const isYear = /^(?:19|20)/.test(key);
  return stem !== key && stem.includes(' ') && keys.has(stem) && !(isYear && isGenericName(stem) && !ownHead.test(stem))
    ? stem
    : key;
}

const fullName = /^((?:[^ ]+ ){2,}?[^ ]+) (?:of|for) .+$/;

/** The names that run on with "of" or "for" behind a name that the document also has alone: "first principles review of defense". */
function fullNamesOf(keys: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const short = fullName.exec(key)?.[1];
    if (short && keys.has(short) && headWords.has(short.slice(short.lastIndexOf(' ') + 1)) && !isGenericName(short))
      counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return counts;
}

/** The name alone where the document has one longer form of it and no other state can mean its own. */
function shortName(key: string, fullNames: ReadonlyMap<string, number>): string {
  const short = fullNames.size > 0 ? fullName.exec(key)?.[1] : undefined;
  return short && fullNames.get(short) === 1 ? short : key;
}

/** "strategic reserves programme" meets "strategic reserve programme". */
const singularWords = (key: string): string => key.split(' ').map(singular).join(' ');

/** "Programme of Advancement through Health" meets "Programme for Advancement through Health". */
const sameJoints = (key: string): string => singularWords(key).replace(/ (?:for|on) /g, ' of ');

interface Stems {
  readonly keys: ReadonlySet<string>;
  /** Those of names whose head only describes. */
  readonly loose: ReadonlySet<string>;
}

/** "new horizon program" meets "new horizon" where both stand in the document; "jobs initiative" does not meet "jobs fund". */
function groupKey(key: string, { keys, loose }: Stems): string {
  const cut = key.lastIndexOf(' ');
  const stem = key.slice(0, Math.max(cut, 0));
  const head = key.slice(cut + 1);
  return (headWords.has(head) && keys.has(stem)) || (looseHeads.test(head) && loose.has(singularWords(stem)))
    ? stem
    : key;
}

const looseHeads = /^(?:program|scheme|initiative|project|yoja?na|abhiyaa?n)$/;

/** What an interchangeable head in lower case only describes: "the Social Cash Transfer | scheme", "… | programme". */
const looseHead =
  /^(\p{Lu}.*\s)?(\p{Lu}[^\s]*) (?:programme|program|scheme|initiative|project|[Yy]oja?na|[Aa]bhiyaa?n)$/u;

function looseStems(mentions: readonly FoundMention[]): readonly string[] {
  return mentions.flatMap(({ text, key }) =>
    looseHead.test(text) ? [singularWords(key.slice(0, key.lastIndexOf(' ')))] : [],
  );
}
