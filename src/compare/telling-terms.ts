import type { KeynessRow } from './keyness.ts';

/** Rows whose chance is higher than this are not named as telling. */
const significant = 0.001;
/** Terms that share a word are one matter: of those nearly as telling as the first the fullest is shown. */
const nearlyAsTelling = 0.5;

/** The terms that tell one side, most telling first; of "rok armed", "armed" and "armed forces" one. */
export function tellingTerms(rows: readonly KeynessRow[], sign: 1 | -1): readonly KeynessRow[] {
  const found = rows
    .filter(({ g2, p }) => Math.sign(g2) === sign && p < significant)
    .toSorted((x, y) => Math.abs(y.g2) - Math.abs(x.g2))
    .slice(0, lookedAt);
  const shown: KeynessRow[] = [];
  const taken = new Set<string>();
  for (const row of found) {
    const words = row.term.split(' ');
    if (words.some((word) => taken.has(word))) continue;
    const like = found.filter(
      (other) =>
        Math.abs(other.g2) >= nearlyAsTelling * Math.abs(row.g2) &&
        other.term.split(' ').some((word) => words.includes(word)),
    );
    const best = like.reduce((a, b) => (fullness(b, sign) > fullness(a, sign) ? b : a), row);
    for (const word of [...words, ...best.term.split(' ')]) taken.add(word);
    shown.push(best);
  }
  return shown;
}

/** Far more than a page shows; keeps the grouping short. */
const lookedAt = 200;

const fullness = ({ term, targetCount, referenceCount }: KeynessRow, sign: 1 | -1): number =>
  term.split(' ').length * (sign === 1 ? targetCount : referenceCount);
