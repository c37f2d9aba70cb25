import { bodyHeads, orgHeads, orgOpeners } from '../../lexicon/name-heads.ts';
import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { wordAt } from '../names/cursor.ts';
import { headName } from '../names/head-names.ts';
import type { NameBlock } from '../names/name-block.ts';

/** Nouns that follow a country's name or adjective and make it a body: "ROK government", "Iraqi army". */
const stateNouns = new Set(
  'government|military|army|navy|air force|armed forces|forces|parliament|ministry|authorities|regime|administration|police|troops'.split(
    '|',
  ),
);

/** "the Chinese Government": what follows a country's name has a capital, and closes the run. */
function matchStateBodyName(at: number, block: NameBlock): PatternMatch | null {
  const end = block.chunkEnd[at]!;
  const match = block.matches[block.matchOf[at]!];
  if (!match || match.from !== at || end !== match.to + 1 || block.loud[at] !== 0) return null;
  const isOfState = match.entry.list === 'countries' || match.entry.list === 'nationalities';
  if (!isOfState || !stateNouns.has(block.facts[match.to]!.normal)) return null;
  return { from: at, to: block.facts[match.to]!.normal === 'forces' ? behindHost(end, at, block) : end };
}

/** "U.S. Forces - Korea": the country where they stand. */
function behindHost(end: number, at: number, block: NameBlock): number {
  const dash = wordAt(block, end, at);
  const host = block.matches[block.matchOf[end + 1] ?? -1];
  const isHost = host?.from === end + 1 && host.entry.list === 'countries' && wordAt(block, end + 1, at) !== '';
  return (dash === '-' || dash === '–') && isHost ? host.to : end;
}

function matchStateBody(at: number, block: NameBlock): PatternMatch | null {
  const match = block.matches[block.matchOf[at]!];
  if (!match || match.from !== at || (match.entry.list !== 'countries' && match.entry.list !== 'nationalities'))
    return null;
  const next = block.facts[match.to];
  if (!next || block.sentence[match.to] !== block.sentence[at] || next.kind !== 'lower') return null;
  if (stateNouns.has(`${next.normal} ${block.facts[match.to + 1]?.normal}`)) return { from: at, to: match.to + 2 };
  return stateNouns.has(next.normal) ? { from: at, to: match.to + 1 } : null;
}

/** What a firm supplies, as the last word of its name. Own list. */
const supplied = /^(?:water|electricity|electric|gas|railways|airways|airlines|telecom|petroleum)$/;

/** "Thames Water", "Kenya Airways": one name, then what the firm supplies, and no more capitals. "Clean Water" and "Natural Gas" are no firms. */
function matchSupplier(
  at: number,
  { analyzed, facts, chunkEnd, loud, matches, matchOf }: NameBlock,
): PatternMatch | null {
  if (
    analyzed.block.kind === 'heading' ||
    chunkEnd[at] !== at + 2 ||
    loud[at] === 1 ||
    !supplied.test(facts[at + 1]!.normal)
  )
    return null;
  const { kind, wordClass } = facts[at]!;
  const match = matches[matchOf[at]!];
  const isName = kind === 'title' && /^(?:unknown|rare|capital)$/.test(wordClass);
  return isName && match?.entry.label !== 'NORP' && !/(?:al|ic)$/.test(facts[at]!.normal)
    ? { from: at, to: at + 2 }
    : null;
}

const calledNouns =
  /^(?:department|ministry|agency|authority|body|regulator|commission|council|institute|organi[sz]ation|company|association|directorate)$/;

/** "Defra is the lead department for adaptation": the paper says what it is. */
function matchCalledBody(at: number, block: NameBlock): PatternMatch | null {
  const { facts, sentence, chunkEnd } = block;
  if (chunkEnd[at] !== at + 1 || facts[at + 1]?.normal !== 'is' || block.matchOf[at] !== -1) return null;
  if (!/^(?:the|a|an|our)$/.test(facts[at + 2]?.normal ?? '')) return null;
  for (let i = at + 3; i < at + 7 && sentence[i] === sentence[at] && facts[i]!.kind === 'lower'; i++)
    if (calledNouns.test(facts[i]!.normal)) return { from: at, to: at + 1 };
  return null;
}

const ministry = headName({
  heads: new Set(['ministry']),
  openers: new Set(['ministry', 'department']),
  joiners: new Set(['of', 'for']),
});

const committee = headName({
  heads: new Set(['committee', 'commission', 'subcommittee', 'sub-committee']),
  openers: new Set(['committee', 'commission', 'subcommittee', 'sub-committee']),
  joiners: new Set(['of', 'for', 'on']),
});

/** "the Joint Committee on Human Rights": what it is about is part of its name. */
function matchCommitteeOn(
  at: number,
  block: NameBlock,
  document: Parameters<typeof committee.match>[2],
): PatternMatch | null {
  const found = committee.match(at, block, document);
  if (!found || !block.facts.slice(found.from, found.to).some(({ normal }) => normal === 'on')) return null;
  // "the Committee on Food Security and the Green Deal"
  for (let to = found.from + 2; to < found.to - 1; to++)
    if (block.facts[to]!.normal === 'and' && block.facts[to + 1]!.normal === 'the') return { ...found, to };
  return found;
}

export const org = defineEntityType({
  label: 'ORG',
  summary:
    'Ministries, agencies, armed services, commands and units, companies, parties, international bodies. A named committee or council counts here.',
  lists: ['international-bodies', 'state-bodies', 'companies'],
  patterns: [
    {
      id: 'state-and-body',
      trigger: 'capital',
      confidence: 0.85,
      concerns: ({ opensName }) => opensName !== null,
      match: matchStateBody,
    },
    {
      id: 'state-and-body-name',
      trigger: 'capital',
      confidence: 0.9,
      isSure: true,
      concerns: ({ opensName }) => opensName !== null,
      match: matchStateBodyName,
    },
    {
      id: 'supplier',
      trigger: 'run',
      confidence: 0.85,
      isSure: true,
      concerns: ({ normal }) => supplied.test(normal),
      match: matchSupplier,
    },
    {
      id: 'called-body',
      trigger: 'capital',
      confidence: 0.85,
      isSure: true,
      concerns: ({ wordClass, kind }) => kind === 'upper' || wordClass === 'unknown',
      match: matchCalledBody,
    },
    {
      id: 'ministry-name',
      confidence: 0.95,
      isSure: true,
      ...ministry,
      match: (at, block, document) => {
        const found = ministry.match(at, block, document);
        // "FY2017 Ministry of Finance"
        return found && block.facts[found.from]!.kind === 'alnum' ? { ...found, from: found.from + 1 } : found;
      },
    },
    {
      id: 'committee-on',
      confidence: 0.9,
      isSure: true,
      ...committee,
      match: matchCommitteeOn,
    },
    {
      id: 'organization-head',
      confidence: 0.8,
      ...headName({
        heads: new Set([...orgHeads, ...bodyHeads]),
        openers: orgOpeners,
        joiners: new Set(['of', 'for']),
      }),
    },
  ],
  examples: [
    { text: 'See Fig. II-1-2 and Section III, which describe it.', finds: [] },
    { text: 'Units guard USFJ facilities and sites.', finds: ['USFJ'] },
    {
      text: 'The Organization for the Prohibition of Chemical Weapons met.',
      finds: ['Organization for the Prohibition of Chemical Weapons'],
    },
    { text: 'The committee and its forces met in government buildings.', finds: [] },
    {
      text: 'The ROK government and the Ministry of Foreign Affairs and Trade agreed.',
      finds: ['ROK government', 'Ministry of Foreign Affairs and Trade'],
      normalized: 'Republic of Korea government',
    },
    { text: 'Clean Water and Natural Gas are needed, and Drinking Water.', finds: [] },
    {
      text: 'Bills of Thames Water and Yorkshire Water rose.',
      finds: ['Thames Water', 'Yorkshire Water'],
    },
    { text: 'The Committee on Monday met.', finds: ['Committee'] },
    {
      text: 'The Commission on the Status of Women and the Joint Committee on Human Rights met.',
      finds: ['Commission on the Status of Women', 'Joint Committee on Human Rights'],
    },
    { text: 'Defra is the lead department for adaptation.', finds: ['Defra'] },
    { text: 'The Secretary of State for Transport agreed.', finds: [] },
    { text: 'The Chinese Government objects.', finds: ['Chinese Government'] },
    { text: 'The U.S. Forces - Korea (USFK) base moves.', finds: ['U.S. Forces - Korea', 'USFK'] },
    { text: 'The Chiefs of Staff Committee sat.', finds: ['Chiefs of Staff Committee'] },
    {
      text: 'NATO and the European Union work together.',
      finds: ['NATO', 'European Union'],
      normalized: 'North Atlantic Treaty Organization',
    },
  ],
});
