/**
 * What a word is to the clause grammar. `sub` opens a subordinate clause, `rel` a relative one; `to` marks an infinitive;
 * `poss` is the 's of a possessor; `stop` is punctuation that ends a clause; `mark` is a bullet or an inline number and
 * weighs nothing.
 */
export type Tag =
  | 'noun'
  | 'num'
  | 'adj'
  | 'det'
  | 'poss'
  | 'pron'
  | 'prep'
  | 'adv'
  | 'not'
  | 'cc'
  | 'sub'
  | 'rel'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'comma'
  | 'stop'
  | 'open'
  | 'close'
  | 'quote'
  | 'mark';

/** Words of closed classes, by tag. They outrank the part-of-speech tagger, which errs on them ("that", "will", "as"). */
const words: Readonly<Partial<Record<Tag, string>>> = {
  det: "the a an this that these those its their our his her your my each every some any no all both such another either neither much many several few certain various what's",
  pron: 'it they we he she i you them us him me who themselves itself ourselves himself herself one ones nothing something everything everyone someone anyone nobody others none',
  prep: 'of in for with by through via at from into on onto upon during within across against among amongst between towards toward under over throughout about beyond behind above below beside besides despite per without including concerning regarding considering pending following given excluding respecting around near amid amidst alongside versus notwithstanding',
  cc: 'and or but nor',
  sub: 'if when because although though unless until whereas whether while whilst once since lest where whereby wherever whenever why how',
  rel: 'which that who whom whose',
  be: "is are was were be been being am 's 're 'm",
  have: "have has had having 've",
  do: 'do does did',
  modal: "will shall must should may might can could would cannot 'll wo ca sha 'd ought",
  not: "not n't never",
  comma: ',',
  open: '( {',
  close: ') }',
  quote: "\" “ ” ' ‘ ’ « » `` ''",
  stop: '; : . ! ? – — … / |',
  mark: '[ ] • ● ○ ■ □ ◦ ▪ ▫ ‣ · ※ * # → ▶ ▷ ► ◆ ◇ ❖ ➢ ☞ ☐ ✓ ･ ∙ ◎ ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ -',
  adv: 'thereupon thereafter hereby forthwith also further furthermore moreover however therefore thus thereby hence then still already now only even again together too instead especially particularly actively continuously presently currently not-only additionally meanwhile afterwards both etc today yesterday tomorrow tonight yet',
};

export const closedClasses: ReadonlyMap<string, Tag> = new Map(
  Object.entries(words).flatMap(([tag, list]) => list.split(' ').map((word) => [word, tag as Tag] as const)),
);
