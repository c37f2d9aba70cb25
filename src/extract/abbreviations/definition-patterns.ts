import type { Definition } from './definition.ts';
import { matchLetters } from './letter-match.ts';
import { matchBefore } from './match-before.ts';
import { isShortForm, singularShortForm } from './short-form.ts';

/** One way in which a text defines an abbreviation. */
export interface DefinitionPattern {
  /** Shown in the `pattern` column. */
  readonly id: string;
  /** Texts and what must be found in each, "SHORT = long" by "; ": counter-examples first. */
  readonly examples: readonly (readonly [text: string, found: string])[];
  /** A cheap look that spares most texts the search. */
  mayOccur(text: string): boolean;
  find(text: string): Iterable<Definition>;
}

/** How far before a bracket the long form is looked for. */
const reach = 200;
/** The start of the sentence or clause in which an offset lies; long forms do not cross it. */
const clauseBefore = (text: string, at: number) => {
  const part = text.slice(Math.max(0, at - reach), at);
  return part.slice(
    Math.max(part.lastIndexOf('; '), part.lastIndexOf(': '), part.lastIndexOf('? '), part.lastIndexOf('\n')) + 1,
  );
};

const longShort: DefinitionPattern = {
  id: 'long (short)',
  examples: [
    ['integration processes in Europe (NATO, EU)', ''],
    ['the decision (see Figure 3) of the Board (Board)', ''],
    ['the Ministry of National Defense (MND)', 'MND = Ministry of National Defense'],
    [
      'the Food and Agriculture Organization of the United Nations (FAO)',
      'FAO = Food and Agriculture Organization of the United Nations',
    ],
    ['the Institute (UNITAR) Operational Satellite Applications Programme (UNOSAT)', ''],
    [
      'reports on the termination of the United Nations Operation in Mozambique (ONUMOZ)',
      'ONUMOZ = United Nations Operation in Mozambique',
    ],
    ['small and medium-sized enterprises (SMEs) and ventures', 'SMEs = small and medium-sized enterprises'],
    ['the (Economic Commission for Europe (ECE)) caucus', 'ECE = Economic Commission for Europe'],
    ['Joint Fire Operating System Korea (JFOS-K)', 'JFOS-K = Joint Fire Operating System Korea'],
    ['the Acquisition Program Administration (hereinafter “APA”)', 'APA = Acquisition Program Administration'],
    ['the Australian Army Aviation Corps (AAC)', 'AAC = Army Aviation Corps'],
    ['the Harbour, Municipal, Marine and Services Union (HSU)', 'HSU = Harbour, Municipal, Marine and Services Union'],
    ['the East African Community (hereinafter referred to as EAC or “the Community”)', 'EAC = East African Community'],
    ['Public Financial Management (hereafter, PFM)', 'PFM = Public Financial Management'],
    ['the Environmental Protection Agency, Region 6 (EPA)', 'EPA = Environmental Protection Agency'],
    ["of intermediate bulk containers (IBC's)", "IBC's = intermediate bulk containers"],
  ],
  mayOccur: (text) => text.includes('(') || text.includes('['),
  *find(text) {
    const pattern =
      /[([]\s*(?:(?:hereinafter|hereafter|henceforth|also|abbreviated|abbr\.?|or|the|as|known|called|referred|to|simply),?\s+){0,6}["'“‘]?([\p{L}\p{N}][\p{L}\p{N}&/.'’+-]{1,14}(?:\s\p{N}{1,2})?)["'”’]*(?:\s*[)\];,:]|\sor\s)/gu;
    for (const match of text.matchAll(pattern)) {
      const short = match[1]!.replace(/[.'’-]+$/, (tail) => (/^(?:\p{L}\.)+$/u.test(match[1]!) ? tail : ''));
      if (!isShortForm(short.replace(/\s/g, ''))) continue;
      const before = clauseBefore(text, match.index);
      const found = matchBefore(short, before);
      if (!found) continue;
      const start = match.index + match[0].indexOf(match[1]!);
      const from = match.index - before.length;
      yield {
        short: { start, end: start + short.length },
        long: { start: from + found.span.start, end: from + found.span.end },
        pattern: 'long (short)',
        cost: found.cost,
      };
    }
  },
};

const shortLong: DefinitionPattern = {
  id: 'short (long)',
  examples: [
    ['the ROK (see the map of the region) side', ''],
    ['the MND (Ministry of National Defense) plans', 'MND = Ministry of National Defense'],
    ['VISION (Virtual Integrated System of Information).', 'VISION = Virtual Integrated System of Information'],
  ],
  mayOccur: (text) => text.includes('('),
  *find(text) {
    for (const match of text.matchAll(/\(["“]?([^()]{5,140})/g)) {
      const left = /([\p{L}\p{N}][\p{L}\p{N}&/.-]{1,13})["”’]?\s?$/u.exec(
        text.slice(Math.max(0, match.index - 17), match.index),
      );
      const short = left?.[1];
      if (!short || !isShortForm(short)) continue;
      const found = matchLetters(singularShortForm(short), match[1]!, true);
      if (!found) continue;
      const start = match.index - left[0].length;
      const from = match.index + match[0].length - match[1]!.length;
      yield {
        short: { start, end: start + short.length },
        long: { start: from + found.span.start, end: from + found.span.end },
        pattern: 'short (long)',
        cost: found.cost,
      };
    }
  },
};

/** Units that a short form at the head of a text can take with its sign and its long form. */
const longestHead = 400;

const atHead =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}&/.-]{1,13})\s?(=|(?<=^\P{L}{0,4}\S{2,14}\s?)(?::|—|–|- ))\s?(?=([^=:;|()\n]{5,140}))/gu;
const inList = /(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}&/.-]{1,13})\s?(=|—|–|- )\s?(?=([^=:;|()\n–—]{5,140}))/gu;

/** A list of abbreviations whose lines run together: it begins with one and goes on with two more. */
const isDashedList = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}&-]{1,9}\s[–—]\s/u.test(text) &&
  (text.match(/(?<!\S)\p{Lu}[\p{Lu}&-]{1,9}\s[–—]\s/gu)?.length ?? 0) > 2;

/** Where an entry of such a list ends: before the next short form, "Ministry of National Defence, MRR – ". */
function entryEnd(after: string, isLast: boolean): number {
  if (after.length > longestEntry) return 0;
  const entry = isLast ? after : after.replace(/\s+\S{2,11}\s*$/u, '');
  // "Ministry of Industries NCID National Council": an entry without its dash follows.
  return entry.replace(/\s\p{Lu}{3,}\s.*$/u, '').replace(/[\s.,]+$/, '').length;
}

const longestEntry = 100;

const equation: DefinitionPattern = {
  id: 'short = long',
  examples: [
    ['a rate of GDP = 2.5 percent', ''],
    [
      'AOS = administrative and operational services; STS = support for technical services',
      'AOS = administrative and operational services; STS = support for technical services',
    ],
    ['SLOC: sea line of communication', 'SLOC = sea line of communication'],
    [
      'MON – Ministry of National Defence MRR – Ministry of Regional Development MS – Ministry of Justice',
      'MON = Ministry of National Defence; MRR = Ministry of Regional Development; MS = Ministry of Justice',
    ],
    ['The ADF – an army of volunteers – and the RAAF – real air forces – train', ''],
    [
      'ADB – Asian Development Bank EA – executing agency MOF – Ministry of Finance IA – implementing agency',
      'ADB = Asian Development Bank; EA = executing agency; MOF = Ministry of Finance; IA = implementing agency',
    ],
  ],
  mayOccur: (text) =>
    text.includes('=') || isDashedList(text) || /^\P{L}{0,4}\p{Lu}\S{1,13}\s?(?::|—|–| - )/u.test(text),
  *find(whole) {
    // A colon or a dash counts at the head of the text alone.
    const isList = isDashedList(whole);
    const text = isList || whole.includes('=') ? whole : whole.slice(0, longestHead);
    for (const match of text.matchAll(isList ? inList : atHead)) {
      const [, short = '', sign = '', after = ''] = match;
      if (!isShortForm(short)) continue;
      const found = matchLetters(singularShortForm(short), after, true);
      if (!found || (sign !== '=' && found.cost > (isList ? 0.7 : 0.35))) continue;
      const from = match.index + match[0].length;
      const end = isList
        ? Math.max(found.span.end, entryEnd(after, match.index + match[0].length + after.length >= text.length))
        : found.span.end;
      yield {
        short: { start: match.index, end: match.index + short.length },
        long: { start: from + found.span.start, end: from + end },
        pattern: 'short = long',
        cost: found.cost,
      };
    }
  },
};

const longOrShort: DefinitionPattern = {
  id: 'long or short',
  examples: [
    ['a ship or UAV', ''],
    ['unmanned aerial vehicles, or UAVs, are', 'UAVs = unmanned aerial vehicles'],
    ['the Foreign Affairs Council, abbreviated FAC', 'FAC = Foreign Affairs Council'],
  ],
  mayOccur: (text) => /\b(?:or|as|to|called|abbreviated) (?:the )?[“"‘]?[A-Z]\S?[A-Z]/.test(text),
  *find(text) {
    const pattern =
      /,?\s+(?:or|abbreviated(?:\s+(?:as|to))?|(?:also |better )?known as|called)\s+(?:the\s+)?["“‘]?([\p{L}\p{N}][\p{L}\p{N}&/.-]{1,13})/gu;
    for (const match of text.matchAll(pattern)) {
      const short = match[1]!.replace(/[.-]+$/, '');
      if (!isShortForm(short)) continue;
      const before = clauseBefore(text, match.index);
      const found = matchLetters(singularShortForm(short), before);
      if (!found || found.cost > 0.7 || found.span.end !== before.trimEnd().length) continue;
      const start = match.index + match[0].length - match[1]!.length;
      const from = match.index - before.length;
      yield {
        short: { start, end: start + short.length },
        long: { start: from + found.span.start, end: from + found.span.end },
        pattern: 'long or short',
        cost: found.cost,
      };
    }
  },
};

const standsFor: DefinitionPattern = {
  id: 'short stands for long',
  examples: [
    ['The DMZ, which stands between them', ''],
    ['AOC, which stands for Air Operations Center,', 'AOC = Air Operations Center'],
  ],
  mayOccur: (text) => /stands? for|short for|abbreviation (?:of|for)|acronym (?:of|for)/.test(text),
  *find(text) {
    const pattern =
      /([\p{L}\p{N}][\p{L}\p{N}&/.-]{1,13})["”’]?,?\s+(?:(?:which|that|is|an|the)\s+){0,3}(?:stands? for|short for|abbreviation (?:of|for)|acronym (?:of|for))\s+(?:the\s+)?["“‘]?([^.;()]{5,140})/gu;
    for (const match of text.matchAll(pattern)) {
      const short = match[1]!;
      if (!isShortForm(short)) continue;
      const found = matchLetters(singularShortForm(short), match[2]!, true);
      if (!found) continue;
      const from = match.index + match[0].length - match[2]!.length;
      yield {
        short: { start: match.index, end: match.index + short.length },
        long: { start: from + found.span.start, end: from + found.span.end },
        pattern: 'short stands for long',
        cost: found.cost,
      };
    }
  },
};

/** All ways, in one list. Where two fit a short form, the better fit of letters counts. */
export const definitionPatterns: readonly DefinitionPattern[] = [
  longShort,
  shortLong,
  equation,
  longOrShort,
  standsFor,
];
