/** Nouns whose lemma the model mistakes ("buses" -> "bu", "gas" -> "ga"), or that have no singular in this sense ("goods", "means"). */
export const nounLemmas: ReadonlyMap<string, string> = new Map([
  ...'gas bias atlas canvas alias texas kansas arkansas means goods corps premises savings ethics species analysis headquarters diabetes rabies measles mumps herpes'
    .split(' ')
    .map((word) => [word, word] as const),
  ['dive', 'dive'],
  ['dives', 'dive'],
  ['gases', 'gas'],
  ['gasses', 'gas'],
  ['biases', 'bias'],
  ['buses', 'bus'],
  ['minibuses', 'minibus'],
  ['lenses', 'lens'],
  ['analyses', 'analysis'],
  ['atlases', 'atlas'],
  ['curricula', 'curriculum'],
]);
