const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs of saying, by their lemmas: "The dam is safe, the minister argues." */
export const speechVerbs = set(
  'say add argue claim warn report conclude explain state declare announce insist suggest predict estimate complain write reply assert contend caution observe stress note maintain highlight underline underscore emphasize emphasise confirm admit',
);

/** Verbs of thinking, which stand between commas like those of saying: "These reforms, the government anticipates, will help." */
export const thoughtVerbs = set('think believe hope expect anticipate fear');

/** Of "announced in May, the plan will" the first part is no clause of its own: participles that open a sentence. */
export const reducedSpeech = set(
  'announce report declare predict estimate write suggest conclude highlight underline underscore confirm observe',
);
