import { findSubject } from '../phrases/find-subject.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Words } from '../words/words.ts';

/** The most words between the subordinator and the comma. */
const longest = 12;

/** "When contacted, [the minister] said", "Once granted a licence, [the firm] will": what the word opens has a participle and no subject. */
export function subjectBehindReduced(words: Words, opener: number, verb: number): NounPhrase | null {
  if (
    words.tag[opener] !== 'sub' ||
    opener > 1 ||
    !/^(?:when|once|if|unless|until|although|though|where)$/.test(words.lower[opener]!)
  )
    return null;
  const first = words.tag[opener + 1] === 'adv' ? opener + 2 : opener + 1;
  if (words.tag[first] !== 'verb' || !/^(?:ed|part)$/.test(words.form[first]!)) return null;
  for (let at = first + 1; at < verb - 1 && at - opener < longest; at++) {
    if (words.tag[at] !== 'comma') continue;
    const subject = findSubject(words, at + 1, verb);
    return subject?.from === at + 1 ? subject : null;
  }
  return null;
}
