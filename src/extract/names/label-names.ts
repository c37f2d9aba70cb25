import type { EntityLabel } from '../../model/annotations.ts';
import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';

const waterAndLand = new Set(
  'sea|ocean|gulf|strait|straits|bay|river|lake|island|islands|mountains|mountain|mount|peninsula|valley|desert|region|coast|cape|basin|plateau|forest|delta|creek|heights|hills|archipelago|beach|north|south|east|west|northern|southern|eastern|western|border|park|zone|canal'.split(
    '|',
  ),
);

/** Facilities that are no bodies as well, as hospitals and museums are. */
const works = new Set(
  'airport|airfield|port|harbour|harbor|bridge|tunnel|dam|dockyard|shipyard|street|avenue|road|highway|square|stadium|barracks|canal|base|tower|building|palace|castle'.split(
    '|',
  ),
);

/** Policies, plans, concepts and papers are no bodies, whatever they are called after. */
function isNoBody({ normal, flags }: NameBlock['facts'][number]): boolean {
  return (
    normal === 'concept' ||
    normal === 'doctrine' ||
    (flags.includes('program') && normal !== 'programme' && normal !== 'program')
  );
}

/** The finer label of a name that the tagger gave one of its four classes. */
export function labelOfTagged({ from, to, nameClass }: TaggedName, block: NameBlock): EntityLabel | null {
  if (nameClass === 'PERSON') return 'PERSON';
  if (nameClass === 'ORG' && isNoBody(block.facts[to - 1]!)) return null;
  if (nameClass === 'ORG') return works.has(block.facts[to - 1]!.normal) ? 'FAC' : 'ORG';
  if (nameClass === 'OTHER') return null;
  const match = block.matches[block.matchOf[to - 1]!];
  if (match && match.to === to && (match.entry.label === 'GPE' || match.entry.label === 'LOC'))
    return match.entry.label;
  const words = block.facts.slice(from, to);
  if (words.some(({ normal }) => waterAndLand.has(normal))) return 'LOC';
  return words.at(-1)!.flags.includes('facility') ? 'FAC' : 'GPE';
}
