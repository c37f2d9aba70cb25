import { clausalComplement } from '../lexicon/clause-tables.ts';
import { isPhraseStart, readNounPhrase } from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Words } from '../words/words.ts';

/** "The programme launched [last year] served to focus aid": a time and a verb behind what the tagger takes for a past tense. */
export function isDatedParticiple(words: Words, group: VerbGroup, next: VerbGroup | undefined): boolean {
  const { from, to } = group;
  if (next?.form !== 'finite' || group.form !== 'finite' || from !== group.trigger.from) return false;
  if (!words.lower[from]!.endsWith('ed') || words.tag[from - 1] !== 'noun' || words.tag[next.from - 1] === 'comma')
    return false;
  const start = words.tag[to] === 'prep' ? to + 1 : to;
  const time = isPhraseStart(words, start) ? readNounPhrase(words, start, next.from) : null;
  return time !== null && time.to === next.from && isTimePhrase(words, time);
}

/** The verb group behind one; "staff trained to help farmers [will visit] them": past an infinitive that hangs on it, where a finite verb follows. */
export function nextOf(words: Words, groups: readonly VerbGroup[], k: number): VerbGroup | undefined {
  const next = groups[k + 1];
  const later = groups[k + 2];
  if (next?.form !== 'infinitive' || next.from !== groups[k]!.to || later?.form !== 'finite') return next;
  if (clausalComplement.has(next.lemma) || later.last === 'ed' || later.last === 'past') return next;
  const isParted = words.tag.slice(next.to, later.from).some((tag) => /^(?:comma|stop|sub|rel|pron)$/.test(tag));
  return isParted ? next : later;
}
