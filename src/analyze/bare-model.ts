import winkNLP from 'wink-nlp';
import { reusableModel } from './wink.ts';

/**
 * wink-nlp by itself, as a floor to measure against: reads a text and gives its number of tokens. With `full`, sentences and
 * parts of speech are found too.
 */
export function createBareModel({ full }: { readonly full: boolean }): (text: string) => number {
  const nlp = winkNLP(reusableModel(), full ? ['sbd', 'pos'] : []);
  const { its } = nlp;
  return (text) => {
    const document = nlp.readDoc(text);
    if (full) {
      document.tokens().out(its.pos);
      document.sentences().out(its.span);
    }
    return document.tokens().out(its.value).length;
  };
}
