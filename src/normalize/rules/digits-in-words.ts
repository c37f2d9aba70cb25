import { wordCounts } from '../../lexicon/word-probability.ts';
import { defineRule } from '../rule.ts';

/** What a scanner reads a digit for. */
const letters: ReadonlyMap<string, readonly string[]> = new Map([
  ['1', ['l', 'i']],
  ['0', ['o']],
]);
/** Behind other words a figure is the mark of a note: `systems11`. */
const doubleL: ReadonlyMap<string, string> = new Map([
  ['a11', 'all'],
  ['wi11', 'will'],
  ['sha11', 'shall'],
  ['we11', 'well'],
  ['sti11', 'still'],
]);
const leastCount = 20;
/** Of two readings one must be as much commoner. */
const muchCommoner = 50;

export const digitsInWords = defineRule({
  id: 'digits-in-words',
  summary: 'Reads a digit inside a word as the letter that it looks like, and capital O in a year as a nought.',
  phase: 'document',
  examples: [
    {
      raw: 'the systems11 of H1N1, UN0SOM, C1a and F101 in 100km, by order1, by WOOD and P2OOO',
      text: 'the systems11 of H1N1, UN0SOM, C1a and F101 in 100km, by order1, by WOOD and P2OOO',
    },
    {
      raw: 'the Hea1th p1an for a11 e1derly, the STRATEG1C P0LICY by 2OOO or 2O15',
      text: 'the Health plan for all elderly, the STRATEGIC POLICY by 2000 or 2015',
      source: 'typewritten plans of the 1990s, as scanners read them',
    },
  ],
  needs: /[01O]/,
  *propose({ text }) {
    // Nearly every page has digits, hardly one has them so.
    if (!/[A-Za-z][01][A-Za-z1]|[12][\dO]{0,2}O/.test(text)) return;
    for (const { 0: form, index } of text.matchAll(/(?<![\p{L}\p{N}_/.-])[\p{L}\d]{3,24}(?![\p{L}\p{N}_/-])/gu)) {
      const reading = readForm(form);
      if (reading === null) continue;
      const span = { start: index, end: index + form.length };
      yield { span, replacement: reading, confidence: 0.95, evidence: `${form} looks like ${reading}, and is no word` };
    }
  },
});

function readForm(form: string): string | null {
  if (/^[12][\dO]{3}$/.test(form)) return form.includes('O') ? form.replaceAll('O', '0') : null;
  const known = doubleL.get(form);
  if (known !== undefined) return known;
  return /^\p{L}+[01]\p{L}+$/u.test(form) && form.length > 3 ? readLetter(form) : null;
}

/** The word that one digit inside it hides; null where there is none, or two that are as common. */
function readLetter(form: string): string | null {
  const at = form.search(/[01]/);
  const readings = letters.get(form[at]!)!.map((letter) => {
    const word = form.slice(0, at) + letter + form.slice(at + 1);
    return { word, count: wordCounts(word.toLowerCase())?.lower ?? 0 };
  });
  readings.sort((a, b) => b.count - a.count);
  const [best, second] = readings;
  if (!best || best.count < leastCount || best.count < muchCommoner * (second?.count ?? 0)) return null;
  return form === form.toUpperCase() ? best.word.toUpperCase() : best.word;
}
