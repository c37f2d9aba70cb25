import { tagAt } from '../words/words.ts';
import type { TagRule } from './tag-rule.ts';

/** Words and marks that join: "neither", "either", "both", a slash. */
export const jointTagRules: readonly TagRule[] = [
  {
    id: 'neither-before-verb',
    example:
      'The acts «neither» change the rules nor create duties. It will «neither» buy nor sell. (but: «Neither» of them acts.)',
    of: ['pron', 'det', 'cc', 'adv'],
    at: 'neither',
    retag: (words, i) =>
      tagAt(words, i - 1) === 'modal' ||
      (i > 0 && /^(?:verb|be|have|do|modal)$/.test(tagAt(words, i + 1)) && tagAt(words, i - 1) !== 'prep')
        ? 'not'
        : undefined,
  },
  {
    id: 'out-that',
    example: 'They point out «that» Lowland sells ships. (but: They carry out that plan.)',
    of: ['rel', 'det', 'pron', 'sub'],
    at: 'that',
    retag: (words, i) =>
      words.lower[i - 1] === 'out' &&
      /^(?:point(?:s|ed|ing)?|finds?|found|turn(?:s|ed)|figured?)$/.test(words.lower[i - 2] ?? '')
        ? 'rel'
        : undefined,
  },
  {
    id: 'that-of',
    example: 'Staff welfare and «that» of families are safe. (but: They know that of two ships one is lost.)',
    of: ['rel', 'sub'],
    at: 'that',
    retag: (words, i) =>
      words.lower[i + 1] === 'of' &&
      (tagAt(words, i - 1) === 'cc' || /^(?:than|as|to|with|from|like)$/.test(words.lower[i - 1] ?? ''))
        ? 'pron'
        : undefined,
  },
  {
    id: 'slash-between-nouns',
    example: 'It improves surveillance«/»reconnaissance capabilities. (but: in May / They met)',
    of: ['stop'],
    at: '/',
    retag: (words, i) =>
      words.start[i] === words.end[i - 1] &&
      ((tagAt(words, i - 1) === 'noun' && tagAt(words, i + 1) === 'noun') ||
        (words.form[i - 1] === 'base' && words.form[i + 1] === 'base'))
        ? 'cc'
        : undefined,
  },
  {
    id: 'either-before-verb',
    example: 'They have «either» closed or sold the schools. (but: It has «either» plan.)',
    of: ['pron', 'det', 'cc'],
    at: 'either both',
    retag: (words, i) =>
      /^(?:modal|have|be|do|to)$/.test(tagAt(words, i - 1)) && /^(?:verb|be|have)$/.test(tagAt(words, i + 1))
        ? 'adv'
        : undefined,
  },
];
