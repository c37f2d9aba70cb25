import type { WordReading } from './word-reading.ts';

/** No reading takes more pieces than this. */
export const maxPieces = 4;

/** The readings that do not overlap and gain most together (weighted interval scheduling), with their margins. */
export function chooseReadings(readings: readonly WordReading[]): readonly WordReading[] {
  const sorted = [...readings].sort((a, b) => a.to - b.to || b.gain - a.gain);
  const best: number[] = [0];
  const before: number[] = [];
  for (const [i, reading] of sorted.entries()) {
    let last = i;
    while (last > 0 && sorted[last - 1]!.to > reading.from) last--;
    before.push(last);
    best.push(Math.max(best[i]!, best[last]! + reading.gain));
  }
  const places: number[] = [];
  for (let i = sorted.length; i > 0; ) {
    if (best[i] === best[i - 1]) i--;
    else {
      places.push(i - 1);
      i = before[i - 1]!;
    }
  }
  const chosen = places.reverse().map((place) => sorted[place]!);
  return chosen.map((_, at) => withMargin(chosen, at, { sorted, index: places[at]! }));
}

/** What a reading gains over the best rival in its place. `Th e fi rst`: a rival that takes `e fi` loses *The* as well. */
function withMargin(
  chosen: readonly WordReading[],
  at: number,
  { sorted, index }: { sorted: readonly WordReading[]; index: number },
): WordReading {
  const reading = chosen[at]!;
  const neighbours = chosen.slice(Math.max(0, at - 2), at + 3).filter((other) => other !== reading);
  let rival = 0;
  const consider = (other: WordReading) => {
    if (!overlaps(other, reading) || other.word === reading.word) return;
    let gain = other.gain;
    for (const neighbour of neighbours) if (overlaps(other, neighbour)) gain -= neighbour.gain;
    rival = Math.max(rival, gain);
  };
  for (let i = index - 1; i >= 0 && sorted[i]!.to > reading.from; i--) consider(sorted[i]!);
  for (let i = index + 1; i < sorted.length && sorted[i]!.to <= reading.to + maxPieces; i++) consider(sorted[i]!);
  return { ...reading, margin: reading.gain - rival };
}

function overlaps(a: WordReading, b: WordReading): boolean {
  return a.from < b.to && b.from < a.to;
}
