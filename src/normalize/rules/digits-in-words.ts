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
  needs: /\d/,
  *propose({ text }) {
    let end = 0;
    for (const { index: at } of text.matchAll(beside)) {
      const found = at < end ? null : formAround(text, at);
      if (found === null) continue;
      const { 0: form, index } = found;
      end = index + form.length;
      const reading = readForm(form);
      if (reading === null) continue;
      const span = { start: index, end: index + form.length };
      yield { span, replacement: reading, confidence: 0.95, evidence: `${form} looks like ${reading}, and is no word` };
    }
  },
});

/** Where a digit may stand for a letter, or `O` for a nought. Nearly every page has digits, hardly one has them so. */
const beside = /[01](?=\p{L})(?<=\p{L}[01])|\dO|11(?<=[aei]11)/gu;
const head = /(?<![\p{L}\p{N}_/.-])[\p{L}\d]{0,23}$/u;
const whole = /[\p{L}\d]{3,24}(?![\p{L}\p{N}_/-])/uy;

/** The letters and digits that stand together round an offset; null where other signs tie them to more. */
function formAround(text: string, at: number): RegExpExecArray | null {
  // A letter has two units at most.
  const from = Math.max(0, at - 48);
  const before = head.exec(text.slice(from, at));
  if (before === null) return null;
  whole.lastIndex = from + before.index;
  return whole.exec(text);
}

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
