import { magnitudes } from '../../lexicon/calendar.ts';
import { currencyCodes } from '../../lexicon/generated/currencies.ts';
import { moneyLetters, moneyOfCountries, moneySigns, moneyWords } from '../../lexicon/units.ts';
import { wordList } from '../../lexicon/word-list.ts';
import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { isGlued, textBetween, wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/name-block.ts';
import { formatNumber, isNumber, rangeWords, readNumber } from '../names/numbers.ts';

const codes = new Map(wordList(currencyCodes).map((row) => [row.split('=')[0]!, row.split('=')[0]!] as const));
const countriesOfMoney = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['singapore', 'SGD'],
  ['korean', 'KRW'],
  ['hong', 'HKD'],
]);

/** The currency that a sign or code names: "US$", "KRW", "A$" in one token or two. */
function signAt(block: NameBlock, at: number, home: number): { readonly to: number; readonly currency: string } | null {
  const text = block.facts[at]?.text ?? '';
  if (wordAt(block, at, home) === '') return null;
  const pair = moneySigns.get(text + (block.facts[at + 1]?.text ?? ''));
  if (pair) return { to: at + 2, currency: pair };
  const own = moneySigns.get(text) ?? codes.get(text) ?? letterAt(block, at, home);
  return own ? { to: at + 1, currency: own } : null;
}

function letterAt(block: NameBlock, at: number, home: number): string | null {
  const currency = moneyLetters.get(block.facts[at]?.text ?? '');
  const number = currency && isGlued(block, at + 1) ? readNumber(block, at + 1, home) : null;
  return currency && number && number.to > at + 2 ? currency : null;
}

function matchSigned(at: number, block: NameBlock): PatternMatch | null {
  const sign = signAt(block, at, at);
  const number = sign && readNumber(block, sign.to, at);
  if (!sign || !number) return null;
  const whole = withDecimals(block, number, sign.to);
  if (whole) return withRange(block, at, whole.to, sign.currency, whole.value);
  return withRange(block, at, number.to, sign.currency, number.value);
}

/** "Rs.7783.61 crore": behind a glued sign the tokenizer cuts an amount at its point. */
function withDecimals(
  block: NameBlock,
  { to }: { readonly to: number },
  from: number,
): { readonly to: number; readonly value: number } | null {
  const isCut = block.facts[to]?.text === '.' && isGlued(block, to) && isGlued(block, to + 1) && to === from + 1;
  const digits = block.facts[to + 1]?.text ?? '';
  const rest = isCut && /^\d+$/.test(digits) ? readNumber(block, to + 1, from) : null;
  if (!rest || Number(digits) === 0) return null;
  const scale = rest.value / Number(digits);
  const value = Number(`${block.facts[from]!.text.replaceAll(',', '')}.${digits}`) * scale;
  return Number.isFinite(value) ? { to: rest.to, value: Math.round(value * 100) / 100 } : null;
}

/** "$10 to $15 billion": both ends in one mention. */
function withRange(block: NameBlock, from: number, to: number, currency: string, value: number): PatternMatch {
  const plain = { from, to, normalized: `${currency} ${formatNumber(value)}` };
  if (!rangeWords.has(wordAt(block, to, from)) || wordAt(block, to, from) === 'and') return plain;
  const sign = signAt(block, to + 1, from);
  const upper = readNumber(block, sign ? sign.to : to + 1, from);
  // "£740m to 5G"
  const isGeneration = upper !== null && isGlued(block, upper.to) && block.facts[upper.to]?.text === 'G';
  if (!upper || isGeneration || (!sign && wordAt(block, to, from) !== 'to' && !/[-–~]/.test(wordAt(block, to, from))))
    return plain;
  const factor = value < 1000 && upper.value >= 1e5 ? 10 ** (Math.floor(Math.log10(upper.value) / 3) ** 1) : 1;
  const low = factor > 1 ? value * 1000 ** Math.floor(Math.log10(upper.value) / 3) : value;
  return { from, to: upper.to, normalized: `${currency} ${formatNumber(low)}/${formatNumber(upper.value)}` };
}

/** "50.2 trillion won", "20 million US dollars". */
function matchWorded(at: number, block: NameBlock): PatternMatch | null {
  const number = readNumber(block, at);
  if (!number) return null;
  const country = countriesOfMoney.get(wordAt(block, number.to, at));
  const unit = country ? number.to + 1 : behindCountry(number.to, at, block);
  const word = wordAt(block, unit, at);
  const named = moneyWords.get(word) ?? codes.get(block.facts[unit]?.text ?? '');
  if (!named || word === '' || (number.isWord && number.value < 1e3 && word === 'won')) return null;
  const ofCountry =
    unit > number.to &&
    textBetween(block, number.to, unit + 1)
      .toLowerCase()
      .replace(/s$/, '');
  const currency = country ?? (ofCountry ? (moneyOfCountries.get(ofCountry) ?? named) : named);
  return { from: at, to: unit + 1, normalized: `${currency} ${formatNumber(number.value)}` };
}

/** "20 million Kuwaiti dinars": whose money it is stands before its word. */
function behindCountry(to: number, home: number, { matches, matchOf, sentence }: NameBlock): number {
  const match = sentence[to] === sentence[home] ? matches[matchOf[to] ?? -1] : undefined;
  const isCountry = match?.from === to && (match.entry.label === 'NORP' || match.entry.label === 'GPE');
  return isCountry ? match.to : to;
}

/** "Kshs586 billion", "N589bn": the tokenizer leaves some signs glued to their figures. Letters alone need millions. */
function matchGlued(at: number, block: NameBlock): PatternMatch | null {
  const parts = gluedAmount.exec(block.facts[at]!.text);
  if (!parts) return null;
  const [, sign, figures, suffix] = parts;
  const listed = moneySigns.get(sign!) ?? codes.get(sign!);
  const letter = listed ? undefined : moneyLetters.get(sign!);
  if (!listed && !letter) return null;
  const scale = suffix ? magnitudes.get(suffix) : undefined;
  if (suffix && !scale) return null;
  let factor = scale ?? 1;
  let to = at + 1;
  for (let next = magnitudes.get(wordAt(block, to, at)); next; next = magnitudes.get(wordAt(block, to, at))) {
    factor *= next;
    to++;
  }
  // "K9m" may be a type, "K340m" is money.
  if (letter && (factor < 1e6 || (suffix === 'm' && figures!.length < 2))) return null;
  const value = Math.round(Number(figures!.replaceAll(',', '')) * factor * 100) / 100;
  return withRange(block, at, to, (listed ?? letter)!, value);
}

const gluedAmount = /^([A-Z][A-Za-z]{0,4})(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})([a-z]{1,4})?$/;

export const money = defineEntityType({
  label: 'MONEY',
  summary:
    'Amounts of money with their currency. `normalized` is the ISO 4217 code (or the bare sign, where the page does not say whose dollar) and the full number.',
  lists: [],
  patterns: [
    {
      id: 'currency-and-number',
      trigger: 'number',
      confidence: 0.98,
      concerns: isNumber,
      match: (at, block) => {
        // A sign may be two tokens: "Shs.", "GH¢".
        const from = [at - 2, at - 1].find((one) => one >= 0 && signAt(block, one, at)?.to === at);
        return from === undefined ? matchWorded(at, block) : matchSigned(from, block);
      },
    },
    {
      id: 'number-and-currency',
      trigger: 'lower',
      confidence: 0.95,
      concerns: isNumber,
      match: (at, block) => matchWorded(at, block),
    },
    {
      id: 'glued-currency',
      trigger: 'number',
      confidence: 0.9,
      concerns: ({ text }) => gluedAmount.test(text),
      match: matchGlued,
    },
  ],
  examples: [
    { text: 'The company won 15 contracts.', finds: [] },
    { text: 'Five won prizes for their work.', finds: [] },
    { text: 'They gave £740m to 5G trials.', finds: ['£740m'], normalized: 'GBP 740000000' },
    { text: 'See paragraph R7.4 of the annex.', finds: [] },
    { text: 'The budget grew to R7.4 billion, and more.', finds: ['R7.4 billion'], normalized: 'ZAR 7400000000' },
    { text: 'They bought jets worth P18.9 billion, and ships.', finds: ['P18.9 billion'], normalized: 'P 18900000000' },
    { text: 'They bought the K9m and flew B52 bombers, and read form P45.', finds: [] },
    { text: 'It was signed by 30 million Kenyans.', finds: [] },
    {
      text: 'The fund gave 20.5 million Kuwaiti Dinars.',
      finds: ['20.5 million Kuwaiti Dinars'],
      normalized: 'KWD 20500000',
    },
    {
      text: 'It paid Two Hundred and Eighty-Two Million Ghana Cedis.',
      finds: ['Two Hundred and Eighty-Two Million Ghana Cedis'],
      normalized: 'GHS 282000000',
    },
    { text: 'The pact is worth N589bn in all.', finds: ['N589bn'], normalized: 'NGN 589000000000' },
    { text: 'We collect Kshs586 billion.', finds: ['Kshs586 billion'], normalized: 'KES 586000000000' },
    { text: 'Roads cost J$3 billion.', finds: ['J$3 billion'], normalized: 'JMD 3000000000' },
    { text: 'The plan costs 310 million crowns.', finds: ['310 million crowns'], normalized: 'crown 310000000' },
    {
      text: 'The budget is KRW 52.84 trillion in all.',
      finds: ['KRW 52.84 trillion'],
      normalized: 'KRW 52840000000000',
    },
    {
      text: 'Spending of 50.2 trillion won was planned.',
      finds: ['50.2 trillion won'],
      normalized: 'KRW 50200000000000',
    },
    { text: 'The project costs A$1.6 billion over its life.', finds: ['A$1.6 billion'], normalized: 'AUD 1600000000' },
    { text: 'It will rise from $17.1 billion to more.', finds: ['$17.1 billion'], normalized: '$ 17100000000' },
    { text: 'Exports of Rs.270.51 crore were made.', finds: ['Rs.270.51 crore'], normalized: 'rupee 2705100000' },
    { text: 'It costs Rs. 1.5 lakh crore in all.', finds: ['Rs. 1.5 lakh crore'], normalized: 'rupee 1500000000000' },
    {
      text: 'The state gave Shs. 58.8 billion to it.',
      finds: ['Shs. 58.8 billion'],
      normalized: 'shilling 58800000000',
    },
    { text: 'The agency got GH¢ 20 million.', finds: ['GH¢ 20 million'], normalized: 'GHS 20000000' },
    { text: 'An award of US$3.5m was made.', finds: ['US$3.5m'], normalized: 'USD 3500000' },
  ],
});
