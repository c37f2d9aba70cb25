import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, TokenRange, Tokens } from '../model/tokens.ts';

/** wink-nlp's answer for one text. */
export interface ModelOutput {
  readonly tokens: Tokens;
  /** The model's own sentences, in tokens. */
  readonly sentences: readonly TokenRange[];
}

export type LanguageModel = (text: string) => ModelOutput;

/**
 * Sets up wink-nlp with sentences and parts of speech. The text handed in is one block: no line feeds.
 */
export function createLanguageModel(): LanguageModel {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  return (text) => {
    const document = nlp.readDoc(text);
    const values = document.tokens().out(its.value) as string[];
    const start = new Int32Array(values.length);
    const end = new Int32Array(values.length);
    let cursor = 0;
    for (let i = 0; i < values.length; i++) {
      const at = text.indexOf(values[i]!, cursor);
      start[i] = at < 0 ? cursor : at;
      end[i] = start[i]! + values[i]!.length;
      cursor = end[i]!;
    }
    const spans = document.sentences().out(its.span) as unknown as [number, number][];
    return {
      tokens: {
        length: values.length,
        start,
        end,
        text: values,
        normal: values.map((value) => value.toLowerCase()),
        lemma: document.tokens().out(its.lemma as typeof its.value) as string[],
        pos: document.tokens().out(its.pos) as PartOfSpeech[],
      },
      sentences: spans.map(([first, last]) => ({ from: first, to: last + 1 })),
    };
  };
}
