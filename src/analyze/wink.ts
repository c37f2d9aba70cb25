import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '../model/tokens.ts';

/** wink-nlp's columns for one text: its tokens as they stand in the text it was given. */
export interface WinkColumns {
  readonly values: readonly string[];
  readonly pos: readonly PartOfSpeech[];
  /** The lemma and the normal form of one token: dear, so that a caller asks once a word. Some contractions have no lemma. */
  formsOf(token: number): { readonly normal: string; readonly lemma: string | undefined };
}

export type WinkReader = (text: string) => WinkColumns;

/** The part of the model's core that grows while it reads. */
interface Growth {
  readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number | undefined> };
  readonly shape: { readonly list: readonly string[] };
}

/** Words beyond the model's own after which the instance is replaced: each costs some 300 bytes for good. */
const mostNewWords = 200_000;
/** The model's bit field for word shapes holds 16,383; one more and sentences split at random. */
const mostShapes = 12_000;

/**
 * Sets up wink-nlp with parts of speech.
 *
 * Two faults of wink-nlp 2.4.0 are closed here. `metaCER` stringifies its own earlier output, so that a second instance
 * is broken and the 21st crashes: it is called once for the process. And the instance learns the words it reads, so that
 * a page's tokens depend on the pages before it: what is not a plain word of letters is forgotten before each text.
 */
export function createWinkReader(): WinkReader {
  let instance = createInstance();
  return (text) => {
    if (instance.isFull()) instance = createInstance();
    return instance.read(text);
  };
}

/** Words that are one token of one kind wherever they stand. Numbers are not: "148" inside "(148)" comes as a word. */
const plainWord = /^[A-Za-z]+$/;

interface WinkModel {
  core(): unknown;
  metaCER(): unknown;
}

const wink = model as unknown as WinkModel;
let metaModel: unknown;

/** The model with its `metaCER` asked once for the process. */
export function reusableModel(): typeof model {
  metaModel ??= wink.metaCER();
  return { ...wink, metaCER: () => metaModel } as unknown as typeof model;
}

function createInstance() {
  let growth: Growth | undefined;
  const core = () => {
    const loaded = wink.core() as { features: Growth };
    growth = loaded.features;
    return loaded;
  };
  const nlp = winkNLP({ ...reusableModel(), core } as typeof model, ['pos']);
  const { its } = nlp;
  const { lexeme, shape } = growth!;
  const ownWords = lexeme.list.length;
  let kept = ownWords;
  const forget = () => {
    for (; kept < lexeme.list.length; kept++) {
      const word = lexeme.list[kept]!;
      if (!plainWord.test(word)) lexeme.hash[word] = undefined;
    }
  };
  return {
    isFull: () => lexeme.list.length - ownWords > mostNewWords || shape.list.length > mostShapes,
    read: (text: string): WinkColumns => {
      forget();
      const tokens = nlp.readDoc(text).tokens();
      return {
        values: tokens.out(its.value) as string[],
        pos: tokens.out(its.pos) as PartOfSpeech[],
        formsOf: (token) => {
          const item = tokens.itemAt(token);
          return {
            normal: item.out(its.normal) as string,
            lemma: item.out(its.lemma as typeof its.normal) as string | undefined,
          };
        },
      };
    },
  };
}
