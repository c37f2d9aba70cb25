import { wordCount } from '../../lexicon/word-probability.ts';
import { defineRule, type EditProposal } from '../rule.ts';

export const doubledLetters = defineRule({
  id: 'doubled-letters',
  summary:
    'Halves a word in which every character stands twice and a label that does, as text printed twice for a bold face is read.',
  phase: 'characters',
  examples: [
    { raw: '11 aa 2200 xx and 1122 beekeeper', text: '11 aa 2200 xx and 1122 beekeeper' },
    { raw: '|Version 19-5 PukgukPukguk', text: '|Version 19-5 PukgukPukguk', source: 'South Korea 2020, p. 37' },
    { raw: 'in court Apple ComputerComputer an appeal', text: 'in court Apple ComputerComputer an appeal' },
    { raw: 'McDonald said NATO NATO and couscous, iPhone', text: 'McDonald said NATO NATO and couscous, iPhone' },
    {
      raw: 'Air supportAir support\nSurfaceSurface\nvesselsvessels',
      text: 'Air support\nSurface\nvessels',
      source: 'Japan 2017, p. 328',
    },
    { raw: 'MMMMMM and CCCCCC', text: 'MMMMMM and CCCCCC' },
    { raw: 'MMIILLIITTAARRYY OOPPEERRAATTIIOONNSS', text: 'MILITARY OPERATIONS', source: 'Slovakia 2003, p. 14' },
    { raw: 'SSuuppppoorrtt|CCoommbbaatt|3', text: 'Support|Combat|3', source: 'Slovenia 2009' },
    { raw: 'SSttrraatteeggiicc ffoorrcceess ((11)) 22..11', text: 'Strategic forces (1) 2.1', source: 'Slovakia 2003' },
  ],
  *propose({ text }) {
    yield* halveLabels(text);
    if (!hasThreePairs(text)) return;
    for (const line of text.matchAll(/[^\n]+/g)) {
      const doubled = [...line[0].matchAll(/[^\s|]+/g)].filter(({ 0: token }) => isDoubled(token));
      const words = doubled.filter(({ 0: token }) => /\p{L}{6}/u.test(token) && isKnown(halve(token)));
      if (words.length === 0) continue;
      for (const { index, 0: token } of doubled) {
        const start = line.index + index;
        const evidence = `every character of ${token} stands twice; so do ${words.length} known words of the line`;
        yield { span: { start, end: start + token.length }, replacement: halve(token), confidence: 0.97, evidence };
      }
    }
  },
});

/** No label is longer, none that is shorter than these two is halved. */
const longestLabel = 80;
const shortestLabel = 5;

/**
 * "Aerial refuelingAerial refueling": a label behind itself, without a gap. Where one is, small words stand so too. A lone one behind
 * other words are two cells, as in "a petition in federal court Apple ComputerComputer an appeal".
 */
function* halveLabels(text: string): Generator<EditProposal, void, undefined> {
  let end = 0;
  let opensLine = false;
  const labels: EditProposal[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at)) || !isSmall(text.charCodeAt(at - 1)) || at < end) continue;
    const line = text.slice(Math.max(0, at - longestLabel), at);
    const start = at - line.length + Math.max(0, line.lastIndexOf(text.slice(at, at + shortestLabel)));
    const label = text.slice(start, at);
    // "PukgukPukguk" in a table are two cells.
    if (label.length < shortestLabel || /[\n|]/.test(label) || !text.startsWith(label, at) || isInTable(text, at))
      continue;
    if (/\p{L}/u.test((text[start - 1] ?? '') + (text[at + label.length] ?? ''))) continue;
    end = at + label.length;
    opensLine ||= start === 0 || text[start - 1] === '\n';
    labels.push({ span: { start: at, end }, replacement: '', confidence: 0.95, evidence: `${label} stands twice` });
  }
  if (labels.length === 0) return;
  for (const { index, 0: token, 1: word } of text.matchAll(/(?<!\p{L})(\p{Ll}{5,15})\1(?!\p{L})/gu)) {
    const span = { start: index + word!.length, end: index + token.length };
    const evidence = `${word} stands twice, as labels of the page do`;
    labels.push({ span, replacement: '', confidence: 0.95, evidence });
  }
  if (labels.length > 1 || opensLine) yield* labels;
}

function isInTable(text: string, at: number): boolean {
  return /\|[^\n]*$/.test(text.slice(Math.max(0, at - longestLabel), at));
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** True where three letters in a row stand twice each: most pages are done here. */
function hasThreePairs(text: string): boolean {
  let last = text.charCodeAt(0);
  for (let at = 1; at + 4 < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === last && isLetter(unit) && isPair(text, at + 1) && isPair(text, at + 3)) return true;
    last = unit;
  }
  return false;
}

function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === text.charCodeAt(at + 1) && isLetter(unit);
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

function isDoubled(token: string): boolean {
  if (token.length % 2 === 1 || token.length > 200) return false;
  for (let i = 0; i < token.length; i += 2) if (token[i] !== token[i + 1]) return false;
  return true;
}

function halve(token: string): string {
  let half = '';
  for (let i = 0; i < token.length; i += 2) half += token[i];
  return half;
}

function isKnown(token: string): boolean {
  const word = /\p{L}{3,}/u.exec(token)?.[0].toLowerCase();
  return word !== undefined && wordCount(word) > 0.5;
}
