import type { NameBlock } from './name-block.ts';
import type { WordFacts } from './name-word.ts';

/** A capitalized word of everyday use, which says what kind of thing it is and gives no name by itself. */
export const isEverydayWord = ({ kind, wordClass, flags }: WordFacts): boolean =>
  kind === 'mark' ||
  kind === 'initial' ||
  (kind !== 'upper' &&
    /^(?:lower|mostly-lower|both)$/.test(wordClass) &&
    !flags.includes('given') &&
    !flags.includes('family'));

const worksOfAKind = /^(?:base|bases|barracks|building|range|camp|depot|shipyard|corridor|hospital)$/;

/** "Military Barracks", "Air Base", "Extended Range": works of a kind, of which a paper has many. "War Memorial" and "Imperial Palace" are one each. */
export function isKindOfWorks(words: readonly WordFacts[]): boolean {
  const last = words.at(-1)!;
  if (words.length === 1) return isEverydayWord(last);
  // "Long-range", "Broad Range of Fields": Long is a family name too.
  if (
    words.some(
      ({ normal }, i) =>
        /^(?:range|building)$/.test(normal) && (i + 1 === words.length || words[i + 1]!.normal === 'of'),
    )
  )
    return words.every(
      ({ kind, wordClass }) => kind === 'mark' || kind === 'initial' || /^(?:lower|mostly-lower|both)$/.test(wordClass),
    );
  return worksOfAKind.test(last.normal) && words.every(isEverydayWord);
}

/** What an exercise may be as such: how, with whom, for what. Own list. */
export const waysToExercise: ReadonlySet<string> = new Set(
  'a,joint,combined,bilateral,trilateral,multilateral,multinational,international,field,training,command,post,live,fire,firing,tactical,table,top,tabletop,map,rescue,search,escape,and,disaster,relief,mobilization,annual,large,scale,regular,military,naval,air,ground,land,maritime,airborne,amphibious,interdiction,live-fire,response,first,second,third,large-scale'.split(
    ',',
  ),
);
/** Wars and crises that everyday words name. Own list. */
const everydayWars =
  /^(?:cold|gulf|civil|world|great|winter|first|second|holy|trade|opium|six|seven|hundred|thirty|debt|banking|financial|oil|food|hostage|missile|industrial|orange|green|velvet|cultural|digital|agricultural|glorious|general|olympic|paralympic|winter|summer)$/;

/** "Command Post Exercise", "Total War", "Other Than War", "Potential Crisis": exercises, wars and crises of a kind. "Cold War" and "Team Spirit Exercise" are names. */
export function isKindOfEvent(words: readonly WordFacts[]): boolean {
  const last = words.at(-1)!.normal;
  const before = words.slice(0, -1).filter(({ kind }) => kind !== 'mark');
  // "Operations Other Than War (OOTW)", its letters or not
  if (words.at(-2)?.normal === 'than') return true;
  if (/^(?:exercises?|drills?)$/.test(last)) return before.every(({ normal }) => waysToExercise.has(normal));
  if (!/^(?:wars?|crisis|revolution)$/.test(last)) return false;
  return before.every(isEverydayWord) && !before.some(({ normal }) => everydayWars.test(normal));
}

/** What a ship or aircraft is as such: whose, or for what. Own list. */
const waysToSail =
  /^(?:naval|navy|combat|patrol|transport|fishing|merchant|military|commercial|civilian|surface|cargo|passenger|enemy|foreign|support|reconnaissance|attack|rescue|warning|government|freedom|islamic)$/;

/** Which words from a token on stand for a state, by the lists. */
export const isStateAt =
  (from: number, { matches, matchOf }: NameBlock) =>
  (at: number): boolean =>
    /^(?:GPE|NORP)$/.test(matches[matchOf[from + at]!]?.entry.label ?? '');

/** "Search and Rescue Exercise (SAREX)": letters in brackets behind it. What has them is more than a kind. */
export const isShortened = (to: number, { facts }: NameBlock): boolean =>
  facts[to]?.text === '(' && facts[to + 1]?.kind === 'upper';

/** "Naval ships", "Patrol Aircraft", "Freedom Fighters", "Ship-to-ship": no model. `isState` tells the words that stand for a state: "Chinese boats". */
export function isKindOfVessel(words: readonly WordFacts[], isState: (at: number) => boolean): boolean {
  if (words.at(-2)?.text === '-' && words.at(-3)?.normal === 'to') return true;
  return words.slice(0, -1).every((word, at) => isState(at) || word.text === '-' || waysToSail.test(word.normal));
}
