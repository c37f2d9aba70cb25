import { durationUnits, monthNumbers, seasons, timeUnits, weekdays } from '../../lexicon/calendar.ts';
import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { isGlued, textBetween, wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/name-block.ts';
import type { WordFacts } from '../names/name-word.ts';
import { isNumber, readNumber } from '../names/numbers.ts';

const isYear = (word: string) => /^(?:1[5-9]|20|21)\d\d$/.test(word);
const isYearSpan = (word: string) => /^(?:1[89]|20|21)\d\d[-–/~](?:\d\d|\d{4})$/.test(word);
const isDecade = (word: string) => /^(?:(?:early|mid|late)[-–])?(?:1[5-9]|20|21)\d0s$/.test(word);
const isDay = (word: string) => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(word) && word !== '0';
const openers = new Set(['early', 'mid', 'late', 'around', 'about', 'circa', 'approximately']);
const turners = new Set(['next', 'last', 'past', 'coming', 'previous', 'following', 'first']);
const between = new Set(['to', '-', '–', '—', '~', 'through', 'until']);
const pad = (value: number) => String(value).padStart(2, '0');

/** True for the month at a token: "may" and "march" want a capital, and company that only a month has. */
function monthAt(block: NameBlock, at: number, home: number): number | undefined {
  const word = wordAt(block, at, home);
  const month = monthNumbers.get(word);
  if (month === undefined || !block.facts[at]!.isCapital) return undefined;
  if (word !== 'may' && word !== 'march' && word !== 'mar' && word !== 'jun' && word !== 'jan') return month;
  const after = wordAt(block, at + 1, home);
  const before = wordAt(block, at - 1, home);
  const isDated =
    /^\d/.test(after) ||
    /^\d/.test(before) ||
    ['in', 'since', 'last', 'next', 'by', 'until', 'early', 'late', 'of'].includes(before);
  return isDated ? month : undefined;
}

interface Reading {
  readonly to: number;
  readonly value: string;
}

/** "June 2014", "25 June 2014", "Oct. 17, 2016", "17 October": what a month opens or a day before it. */
function readMonth(block: NameBlock, at: number, home: number): Reading | null {
  let cursor = at;
  let day = '';
  if (isDay(wordAt(block, cursor, home)) && !monthAt(block, cursor, home)) {
    const span = /^[-–]$/.test(wordAt(block, cursor + 1, home)) && isDay(wordAt(block, cursor + 2, home)) ? 2 : 0;
    day = `-${pad(Number.parseInt(wordAt(block, cursor, home), 10))}`;
    cursor += 1 + span;
    if (wordAt(block, cursor, home) === 'of') cursor++;
  }
  const month = monthAt(block, cursor, home);
  if (month === undefined) return null;
  cursor++;
  if (
    day === '' &&
    /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:-\d\d?)?$/.test(wordAt(block, cursor, home)) &&
    wordAt(block, cursor, home) !== '0'
  ) {
    day = `-${pad(Number.parseInt(wordAt(block, cursor, home), 10))}`;
    cursor++;
    if (/^[-–]$/.test(wordAt(block, cursor, home)) && isDay(wordAt(block, cursor + 1, home))) cursor += 2;
  }
  const comma = wordAt(block, cursor, home) === ',' ? 1 : 0;
  if (isYear(wordAt(block, cursor + comma, home)))
    return { to: cursor + comma + 1, value: `${wordAt(block, cursor + comma, home)}-${pad(month)}${day}` };
  // "Jan '25"
  const isShort =
    /^['’]$/.test(wordAt(block, cursor, home)) && isGlued(block, cursor + 1) && !isGlued(block, cursor) && day === '';
  const year = isShort ? wordAt(block, cursor + 1, home) : '';
  if (/^[0-4]\d$/.test(year)) return { to: cursor + 2, value: `20${year}-${pad(month)}` };
  return { to: cursor, value: day === '' ? `--${pad(month)}` : `--${pad(month)}${day}` };
}

/** Words before a number that make it a count or a label of something, not a year: "page 2014", "No. 2014", "$2014". */
const noYearAfter = new Set([
  'page',
  'pages',
  'no',
  'no.',
  'resolution',
  'article',
  'section',
  'paragraph',
  '$',
  '£',
  '€',
  'room',
  'type',
  'about',
  'some',
  'over',
  'than',
]);

/** A year, a decade, a span of years, a fiscal year. */
function readYear(block: NameBlock, at: number, home: number): Reading | null {
  const word = wordAt(block, at, home);
  const text = block.facts[at]?.text ?? '';
  if (isDecade(word)) return { to: at + 1, value: word };
  if (isYearSpan(word)) return { to: at + 1, value: word.replace(/[–/~-]/, '/') };
  const fiscal = /^FY-?(\d\d(?:\d\d)?(?:[-/]\d\d(?:\d\d)?)?)$/.exec(text);
  if (fiscal) {
    const second = block.facts[at + 2]?.text ?? '';
    // "FY2011/12": the model cuts at the slash.
    const isPair =
      block.facts[at + 1]?.text === '/' && isGlued(block, at + 1) && isGlued(block, at + 2) && /^\d\d$/.test(second);
    return isPair ? { to: at + 3, value: `FY${fiscal[1]}/${second}` } : { to: at + 1, value: `FY${fiscal[1]}` };
  }
  if (text === 'FY' && /^\d\d(?:\d\d)?(?:[-/]\d\d)?$/.test(wordAt(block, at + 1, home)))
    return { to: at + 2, value: `FY${wordAt(block, at + 1, home)}` };
  if (!isYear(word) || isNotYear(block, at, home)) return null;
  return { to: at + 1, value: word };
}

function isNotYear(block: NameBlock, at: number, home: number): boolean {
  const after = wordAt(block, at + 1, home);
  const next = block.facts[at + 1];
  if (noYearAfter.has(wordAt(block, at - 1, home)) && wordAt(block, at - 1, home) !== 'about') return true;
  if (after === '%' || after === 'percent' || after === 'per') return true;
  if (isGlued(block, at + 1) && /^[/'’]?\p{L}/u.test(next?.text ?? '') && next?.text !== 's') return true;
  // "2000 soldiers" is a count: a plural noun right after a round number.
  return /00$/.test(wordAt(block, at, home)) && block.analyzed.tokens.pos[at + 1] === 'NOUN' && after.endsWith('s');
}

/** "2021 to 2025", "June 2014 to May 2015", "between 2016 and 2020" without its preposition. */
function readSpan(block: NameBlock, at: number, home: number): Reading | null {
  const first = readMonth(block, at, home) ?? readYear(block, at, home);
  if (!first) return null;
  const joiner = wordAt(block, first.to, home);
  const isBetween = joiner === 'and' && wordAt(block, at - 1, home) === 'between';
  if (!between.has(joiner) && !isBetween) return first;
  const second = readMonth(block, first.to + 1, home) ?? readYear(block, first.to + 1, home);
  return second ? { to: second.to, value: `${first.value}/${second.value}` } : first;
}

const fiscal = /^(?:fiscal|financial)$/;
const isYears = /^\d{4}(?:\/\d{2,4})?$/;

function match(at: number, block: NameBlock): PatternMatch | null {
  let home = at;
  const span = readSpan(block, at, at);
  if (!span) return matchDuration(at, block);
  const before = wordAt(block, at - 1, at);
  const weekday = before === ',' && weekdays.has(wordAt(block, at - 2, at)) ? 2 : weekdays.has(before) ? 1 : 0;
  if (weekday > 0) home = at - weekday;
  else if (before === 'year' && fiscal.test(wordAt(block, at - 2, at))) home = at - 2;
  else if (openers.has(before) || seasons.has(before)) home = at - 1;
  else if (before === 'of' && seasons.has(wordAt(block, at - 2, at))) home = at - 2;
  else if (before === '-' && openers.has(wordAt(block, at - 2, at))) home = at - 2;
  // "the 2021/22 financial year"
  const isBehind =
    home === at &&
    fiscal.test(wordAt(block, span.to, at)) &&
    wordAt(block, span.to + 1, at) === 'year' &&
    isYears.test(span.value);
  const isFiscal = isBehind || (home === at - 2 && fiscal.test(wordAt(block, home, at)));
  const value =
    home === at || weekday > 0 || isFiscal
      ? `${isFiscal ? 'FY' : ''}${span.value}`
      : `${textBetween(block, home, at)
          .replace(/[\s-]+$/, '')
          .toLowerCase()} ${span.value}`;
  return { from: home, to: isBehind ? span.to + 2 : span.to, normalized: value };
}

/** "five years", "two to three years", "next 10 years": not "20-year", not "every year", not "five years old". */
function matchDuration(at: number, block: NameBlock): PatternMatch | null {
  const number = readNumber(block, at);
  if (!number || wordAt(block, at - 1, at) === '-') return null;
  const second = ['to', 'or', '-', '–'].includes(wordAt(block, number.to, at))
    ? readNumber(block, number.to + 1, at)
    : null;
  const end = second ? second.to : number.to;
  const plus = wordAt(block, end, at) === '-' && wordAt(block, end + 1, at) === 'plus' ? 2 : 0;
  const unit = wordAt(block, end + plus, at);
  if (
    !durationUnits.has(unit) ||
    isGlued(block, end + plus) ||
    (['old', '-', 'of'].includes(wordAt(block, end + plus + 1, at)) && wordAt(block, end + plus + 1, at) !== 'of')
  )
    return null;
  // "three quarters of a million arrests"
  if (/^quarters?$/.test(unit) && wordAt(block, end + plus + 1, at) === 'of') return null;
  // "a 12 month review": a measure of something, as "20-year" is.
  if (!unit.endsWith('s') && number.value !== 1) return null;
  if (timeUnits.has(unit) && /^seconds?$/.test(unit)) return null;
  const from = turners.has(wordAt(block, at - 1, at)) ? at - 1 : at;
  const value = second ? `${number.value}/${second.value}` : `${number.value}`;
  return {
    from,
    to: end + plus + 1,
    normalized: `${from < at ? `${wordAt(block, from, at)} ` : ''}${value} ${unit.replace(/s$/, '')}`,
  };
}

function matchWord(at: number, block: NameBlock): PatternMatch | null {
  const word = wordAt(block, at, at);
  if (weekdays.has(word) && !/^(?:sun|sat)$/.test(word)) {
    const comma = wordAt(block, at + 1, at) === ',' ? 2 : 1;
    if (readMonth(block, at + comma, at)) return null;
    return { from: at, to: at + 1, normalized: word };
  }
  return match(at, block);
}

const maybeDate = (word: WordFacts) =>
  isNumber(word) ||
  monthNumbers.has(word.normal) ||
  weekdays.has(word.normal) ||
  /^(?:\d|fy|early|mid|late)/.test(word.normal);

export const date = defineEntityType({
  label: 'DATE',
  summary:
    'Years, months, days, fiscal years, decades, periods and durations, without their preposition. `normalized` is as in ISO 8601 where the text allows it.',
  lists: ['holidays'],
  patterns: [
    { id: 'numeric-date', trigger: 'number', confidence: 0.95, concerns: maybeDate, match },
    { id: 'month-or-weekday', trigger: 'capital', confidence: 0.95, concerns: maybeDate, match: matchWord },
    { id: 'worded-duration', trigger: 'lower', confidence: 0.85, concerns: isNumber, match: matchDuration },
  ],
  examples: [
    { text: 'A 20-year plan was made, and every year a report.', finds: [] },
    { text: 'A 12 month review began.', finds: [] },
    { text: 'See page 2014 and resolution 1701.', finds: [] },
    { text: 'It may march on.', finds: [] },
    { text: 'The ship arrives by 2026.', finds: ['2026'], normalized: '2026' },
    { text: 'It was set in June 2014.', finds: ['June 2014'], normalized: '2014-06' },
    { text: 'Fighting began on Oct. 17, 2016.', finds: ['Oct. 17, 2016'], normalized: '2016-10-17' },
    { text: "It rose in Jan '25 and fell.", finds: ["Jan '25"], normalized: '2025-01' },
    {
      text: 'Funds for the Financial Year 2025/2026 grow.',
      finds: ['Financial Year 2025/2026'],
      normalized: 'FY2025/2026',
    },
    { text: 'Targets for the 2021 fiscal year stand.', finds: ['2021 fiscal year'], normalized: 'FY2021' },
    { text: 'Funds for FY2021 were cut.', finds: ['FY2021'], normalized: 'FY2021' },
    { text: 'In FY2011/12 funds were cut.', finds: ['FY2011/12'], normalized: 'FY2011/12' },
    { text: 'It will be in service around 2025.', finds: ['around 2025'], normalized: 'around 2025' },
    { text: 'Delivery in the mid-2020s is planned.', finds: ['mid-2020s'], normalized: 'mid-2020s' },
    { text: 'The plan for 2021 to 2025 was approved.', finds: ['2021 to 2025'], normalized: '2021/2025' },
    { text: 'Over the next 10 years it will grow.', finds: ['next 10 years'], normalized: 'next 10 year' },
    { text: 'They serve for two to three years.', finds: ['two to three years'], normalized: '2/3 year' },
  ],
});
