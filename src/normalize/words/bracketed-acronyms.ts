import { isMinorWord } from '../layout/words.ts';
import type { EditProposal } from '../rule.ts';

const acronym = /[ \n][\ufffd\ue000-\uf8ff](\p{Lu}\p{L}{1,7}\p{Lu})[\ufffd\ue000-\uf8ff](?=[\s.,;:]|$)/gu;
/** The letters before it in which its long form is looked for. */
const reach = 120;

/** "International Criminal Court \ufffdICC\ufffd": both brackets are lost, and the words before spell the letters between. */
export function* readBrackets(text: string): Iterable<EditProposal> {
  for (const { index, 0: whole, 1: letters = '' } of text.matchAll(acronym)) {
    const words = text.slice(Math.max(0, index - reach), index).match(/\p{L}+(?:[’']\p{L}+)?/gu) ?? [];
    const content = words.filter((word) => !isMinorWord(word));
    if (![words, content].some((some) => initialsOf(some).endsWith(letters.toUpperCase()))) continue;
    const evidence = `the words before spell ${letters}`;
    const last = index + whole.length - 1;
    yield { span: { start: index + 1, end: index + 2 }, replacement: '(', confidence: 0.93, evidence };
    yield { span: { start: last, end: last + 1 }, replacement: ')', confidence: 0.93, evidence };
  }
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]!.toUpperCase()).join('');
}
