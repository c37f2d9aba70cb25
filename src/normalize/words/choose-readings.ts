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
  const chosen: WordReading[] = [];
  for (let i = sorted.length; i > 0; ) {
    if (best[i] === best[i - 1]) i--;
    else {
      chosen.push(withMargin(sorted[i - 1]!, sorted, i - 1));
      i = before[i - 1]!;
    }
  }
  return chosen.reverse();
}

function withMargin(reading: WordReading, sorted: readonly WordReading[], index: number): WordReading {
  let rival = 0;
  const consider = (other: WordReading) => {
    if (other.from < reading.to && reading.from < other.to && other.word !== reading.word)
      rival = Math.max(rival, other.gain);
  };
  for (let i = index - 1; i >= 0 && sorted[i]!.to > reading.from; i--) consider(sorted[i]!);
  for (let i = index + 1; i < sorted.length && sorted[i]!.to <= reading.to + maxPieces; i++) consider(sorted[i]!);
  return { ...reading, margin: reading.gain - rival };
}
