import { tagAt, type Words } from '../words/words.ts';
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
    example:
      'They point out «that» Lowland sells ships. It cannot be ruled out «that» it acts. (but: They carry out that plan, set out that aim.)',
    of: ['rel', 'det', 'pron', 'sub'],
    at: 'that',
    retag: (words, i) => {
      if (words.lower[i - 1] !== 'out') return undefined;
      const verb = words.lower[i - 2] ?? '';
      if (/^(?:point(?:s|ed|ing)?|finds?|found|turn(?:s|ed)|figured?)$/.test(verb)) return 'rel';
      const isTold = /^(?:rul(?:es?|ed|ing)|set|sets|setting|spell(?:s|ed|ing)?|lays?|laid|laying)$/.test(verb);
      return isTold && (words.label[i + 1] != null || /^(?:det|pron)$/.test(tagAt(words, i + 1))) ? 'rel' : undefined;
    },
  },
  {
    id: 'provided-as-if',
    example:
      'The reform will begin in May, «provided» the conditions are right. (but: The army, which was small, «provided» guns that are new.)',
    of: ['verb', 'adj'],
    at: 'provided',
    isFinal: true,
    retag: (words, i) => {
      const follows = tagAt(words, i + 1);
      if (!/^(?:det|poss|pron|adj|noun)$/.test(follows) || /^(?:be|have|adv|sub|rel|cc)$/.test(tagAt(words, i - 1)))
        return undefined;
      return finiteWithin(words, i, -1) && finiteWithin(words, i, 1) ? 'sub' : undefined;
    },
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

/** True where a clause has its verb on a side of `i`: an auxiliary or modal, met before a word that parts clauses. */
function finiteWithin({ tag, lower, length }: Words, i: number, step: 1 | -1): boolean {
  for (let at = i + step; at >= 0 && at < length && Math.abs(at - i) < 25; at += step) {
    if (/^(?:rel|sub|stop)$/.test(tag[at]!) || (step > 0 && tag[at] === 'comma')) return false;
    if (
      /^(?:modal|do)$/.test(tag[at]!) ||
      (/^(?:be|have)$/.test(tag[at]!) && !/^(?:be|been|being|having)$/.test(lower[at]!))
    )
      return true;
  }
  return false;
}
