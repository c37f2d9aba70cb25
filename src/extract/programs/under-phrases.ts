import type { Action, ProgramMention, Sentence } from '../../model/annotations.ts';
import type { ProgramEvidence } from './program-evidence.ts';

export interface UnderSources {
  readonly mentions: readonly ProgramMention[];
  /** Index of the sentence of each mention, or null. */
  readonly sentenceOf: readonly (number | null)[];
  readonly sentences: readonly Sentence[];
  readonly actions: readonly Action[];
}

/** "reforms being implemented under the | Harbour Review", "Under the new programme called the | Harbour Plan, the …". */
const under =
  /(?:^|\s)(?:under|through|as part of|within|in the framework of) (?:(?:the|its|their|our|a|an) )?(?:(?:[\p{L}-]+ ){1,4}(?:called|named|known as|entitled) (?:the )?)?["“‘']?$/iu;

/**
 * Rows done under a programme, as evidence for it: the last row before "under the programme" in its sentence, or the first
 * behind a sentence's opening "Under the programme, …".
 */
export function underEvidence({ mentions, sentenceOf, sentences, actions }: UnderSources): readonly ProgramEvidence[] {
  const evidence: ProgramEvidence[] = [];
  let next = 0;
  for (const [mention, { block, span }] of mentions.entries()) {
    const index = sentenceOf[mention];
    if (index === null || index === undefined) continue;
    while (next < actions.length && isBefore(actions[next]!, block, span.start)) next++;
    const sentence = sentences[index]!;
    const found = under.exec(
      sentence.text.slice(Math.max(0, span.start - sentence.span.start - 80), span.start - sentence.span.start),
    );
    if (!found) continue;
    const isOpening = actions[next - 1]?.sentence !== index;
    let action = isOpening ? next : next - 1;
    // "are offered grants under a new programme called …": calling is not what is done.
    while (!isOpening && passedVerbs.has(actions[action]?.verbLemma ?? '')) action--;
    if (actions[action]?.sentence === index) evidence.push({ mention, action, kind: 'instrument' });
  }
  return evidence;
}

/** Verbs that name, and those of speech: "said that projects under the plan will go on". */
const passedVerbs = new Set(
  'call name entitle title know dub say state note add stress tell emphasise emphasize'.split(' '),
);

const isBefore = (row: Action, block: number, start: number): boolean =>
  row.block < block || (row.block === block && row.span.start < start);
