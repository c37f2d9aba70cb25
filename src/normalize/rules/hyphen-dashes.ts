import { compoundCounts } from '../../lexicon/compound-counts.ts';
import { prefixes } from '../../lexicon/prefixes.ts';
import { wordCounts } from '../../lexicon/word-probability.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import { defineRule } from '../rule.ts';

/** Words that begin a clause or a phrase and no second part of a compound. */
const openers = new Set(
  `the which who whom whose where when while although because if whether especially including such these those
  their our his her we they he she there are were has have had would could should namely notably`.split(/\s+/),
);
/** A number and at most two words before the noun: `the four major fields`, `five categories of weapons`. */
const counted =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|following|[2-9]|[1-9]\d)(?: \p{Ll}+){0,2} $/u;
/** Second parts that plural nouns do take: `weapons-grade`, `decades-long`, `generals-level`. */
const secondPart =
  /^(?:based|bound|building|driven|free|friendly|grade|heavy|led|level|like|long|made|making|of|only|old|related|sharing|wide|\p{Ll}+(?:ed|ing))$/iu;
/** How common a noun must be in the singular and the plural. */
const common = 30;

export const hyphenDashes = defineRule({
  id: 'hyphen-dashes',
  summary: 'Reads a hyphen between two phrases as the dash that it stands for.',
  phase: 'document',
  needs: /-/,
  examples: [
    {
      raw: 'three decades-long wars, the two generals-level talks, weapons-grade fuel, state-of-the-art, human rights-friendly',
      text: 'three decades-long wars, the two generals-level talks, weapons-grade fuel, state-of-the-art, human rights-friendly',
    },
    {
      raw: 'operates five military types-KPA Ground Force, Special Forces',
      text: 'operates five military types—KPA Ground Force, Special Forces',
      source: 'ROK 2020, p. 32',
    },
    {
      raw: 'the four major fields-military structure, operation, and defense projects-tasks in the field',
      text: 'the four major fields—military structure, operation, and defense projects—tasks in the field',
      source: 'ROK 2020, p. 56',
    },
    {
      raw: 'our goals-especially as they relate to sea lanes',
      text: 'our goals—especially as they relate to sea lanes',
    },
  ],
  *propose({ text }) {
    let last = -Infinity;
    for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
      const start = wordStart(text, at);
      const left = text.slice(start, at);
      const right = text.slice(at + 1, wordEnd(text, at + 1));
      if (left.length < 4 || right.length < 2 || isTied(text, start, at + 1 + right.length)) continue;
      if (left !== left.toLowerCase() || prefixes.has(left) || compoundCounts(`${left}-${right}`.toLowerCase()))
        continue;
      const before = text.slice(Math.max(0, start - 60), start);
      const isPlural = isPluralNoun(left) && !secondPart.test(right);
      const isClosing = isPlural && at - last < 300 && !/[.!?;]\s/.test(text.slice(last, at));
      const isDash = openers.has(right) || isClosing || (isPlural && counted.test(before));
      if (!isDash) continue;
      last = at;
      const why = openers.has(right)
        ? `${right} begins a clause`
        : `${left} is a plural noun and no part of a compound`;
      yield { span: { start: at, end: at + 1 }, replacement: '—', confidence: 0.85, evidence: why };
    }
  },
});

/** True where another sign ties a half to more: `state-of-the-art`, `his/her-`. */
function isTied(text: string, start: number, end: number): boolean {
  return /[-\p{N}/@_.'’]/u.test(text[start - 1] ?? '') || /[-\p{N}/@_]/u.test(text[end] ?? '');
}

function isPluralNoun(word: string): boolean {
  if (!/[^siu]s$/.test(word)) return false;
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return (wordCounts(singular)?.lower ?? 0) >= common && (wordCounts(word)?.lower ?? 0) >= common;
}
