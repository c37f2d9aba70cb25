/**
 * Words that stand near a word (three words to each side) where a broken ligature leaves two readings of the same letters:
 * `f ight` is *flight* or *fight*, a lone `ring` *firing*. Counted in 28 papers of the genre and
 * chosen by hand among those that come at least ten times as often beside the word as elsewhere; words of the same field added.
 */
const neighbours: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `flight: safety test altitude altitudes low high long hour hours pilot pilots crew airline airlines aircraft airspace route routes
path paths distance night information schedule deck civil aviation missile trajectory tests trials recorder simulator zone
restrictions restricting altering refuelling refueling procedures runway runways launch squadron squadrons certification patterns
flights: =flight suspension commercial surveillance reconnaissance
fight: against terrorism terrorists corruption crime enemy enemies win tonight alongside ability willingness ready capable whom war
fights: =fight
firing: artillery live missile missiles test range ranges drill drills torpedo torpedoes rocket rockets shell shells gun guns shots
bombing instructs scud rodong daepodong
fired: shots rounds missile missiles torpedo torpedoes artillery rocket rockets shells balloons successfully
fleet: command commands pacific submarine submarines ships naval navy vessels escort carriers carrier flotilla amphibious seventh
surface
flew: approximately missile missiles bomber bombers fighters aircraft airspace over sorties
flown: sorties aircraft missions
few: years past next last decades days months weeks very only ago exposure countermeasures
floods: control controlling controls droughts earthquakes typhoons landslides storms fires
off: cut cutting coast coastal waters took take takes taken put putting show showed spin roll lift broke break ward fend pay paying
stave shores somalia`
    .split(/\n(?=\w+:)/)
    .map((line) => {
      const [word = '', list = ''] = line.split(':');
      return [word, list.trim().split(/\s+/)] as const;
    })
    .map(([word, list], _, all) => {
      const inherited = all.find(([other]) => list[0] === `=${other}`)?.[1] ?? [];
      return [word, new Set([...list, ...inherited])] as const;
    }),
);

/** The words near which a lower-cased word likely stands; null for words of which none are listed. */
export function neighbourWords(word: string): ReadonlySet<string> | null {
  return neighbours.get(word) ?? null;
}
