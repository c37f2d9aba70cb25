import type { PartOfSpeech, Tokens } from '../model/tokens.ts';
import { alignTokens } from './aligned-tokens.ts';
import { displayLemma, isContracted } from './display-lemma.ts';
import { prepareText } from './prepared-text.ts';
import { repairTags } from './tag-repairs.ts';
import { createWinkReader, type WinkColumns } from './wink.ts';

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
  const lemmaOf = createLemmaMemory();
  return (original, boundaries) => {
    const prepared = prepareText(original, boundaries);
    const wink = read(prepared.text);
    const { start, end, source, length } = alignTokens(wink.values, prepared, original);
    const text = new Array<string>(length);
    const normal = new Array<string>(length);
    const lemma = new Array<string>(length);
    const pos = new Array<PartOfSpeech>(length);
    for (let i = 0; i < length; i++) {
      const token = source[i]!;
      // The model's own strings are shared by all tokens of a word: no copy of the text is held.
      const isOwn = prepared.isUnmasked && token >= 0;
      const value = isOwn ? wink.values[token]! : original.slice(start[i]!, end[i]!);
      text[i] = value;
      pos[i] = token < 0 ? 'X' : wink.pos[token]!;
      const forms = lemmaOf(value, pos[i]!, token, wink);
      normal[i] = forms.word;
      lemma[i] = forms.lemma;
    }
    repairTags({ length, normal, lemma, pos });
    return { length, start, end, text, normal, lemma, pos };
  };
}

/** A word with one of its parts of speech, and the next one's. */
interface WordForms {
  readonly word: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  readonly other: WordForms | undefined;
}

/** The memory is emptied when it holds so many words. */
const mostRemembered = 200_000;

/** A word's lemma hangs on its part of speech alone, but for pieces of contractions: each is asked once. */
function createLemmaMemory() {
  const remembered = new Map<string, WordForms>();
  return (value: string, pos: PartOfSpeech, token: number, wink: WinkColumns): WordForms => {
    const known = remembered.get(value);
    for (let forms = known; forms; forms = forms.other) if (forms.pos === pos) return forms;
    const word = value.toLowerCase();
    if (token < 0) return { word, pos, lemma: word, other: undefined };
    const { normal, lemma } = wink.formsOf(token);
    const forms = { word, pos, lemma: displayLemma(value, word, normal, lemma), other: known };
    if (isContracted(word)) return forms;
    if (remembered.size > mostRemembered) remembered.clear();
    remembered.set(value, forms);
    return forms;
  };
}
