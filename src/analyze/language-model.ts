import type { PartOfSpeech, Tokens } from '../model/tokens.ts';
import { alignTokens } from './aligned-tokens.ts';
import { displayLemma } from './display-lemma.ts';
import { prepareText } from './prepared-text.ts';
import { repairTags } from './tag-repairs.ts';
import { createWinkReader } from './wink.ts';

/**
 * Reads one block: its tokens with lemmas and parts of speech. `boundaries` are offsets at which a token must begin.
 *
 * Two laws hold for any text: `text.slice(start, end)` is the token's text, and each unit that is not white space lies in
 * exactly one token. The answer depends on the text alone, not on what was read before.
 */
export type LanguageModel = (text: string, boundaries?: readonly number[]) => Tokens;

/** Sets up the language model. See `prepareText` and `createWinkReader` for the faults of wink-nlp that this keeps out. */
export function createLanguageModel(): LanguageModel {
  const read = createWinkReader();
  return (original, boundaries) => {
    const prepared = prepareText(original, boundaries);
    const wink = read(prepared.text);
    const { start, end, source, length } = alignTokens(wink.values, prepared, original);
    const text = new Array<string>(length);
    const normal = new Array<string>(length);
    const lemma = new Array<string>(length);
    const pos = new Array<PartOfSpeech>(length);
    const isUnmasked = prepared.isUnmasked;
    for (let i = 0; i < length; i++) {
      const token = source[i]!;
      // The model's own strings are shared by all tokens of a word: no copy of the text is held.
      const value = isUnmasked && token >= 0 ? wink.values[token]! : original.slice(start[i]!, end[i]!);
      text[i] = value;
      normal[i] = token >= 0 && wink.normals[token] === value ? value : value.toLowerCase();
      pos[i] = token < 0 ? 'X' : wink.pos[token]!;
      lemma[i] = token < 0 ? normal[i]! : displayLemma(value, normal[i]!, wink.normals[token]!, wink.lemmas[token]);
    }
    repairTags({ length, normal, lemma, pos });
    return { length, start, end, text, normal, lemma, pos };
  };
}
