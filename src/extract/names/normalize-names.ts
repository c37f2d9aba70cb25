import type { Abbreviation } from '../../model/annotations.ts';
import type { Candidate } from './candidates.ts';
import { textBetween } from './cursor.ts';
import type { NameBlock } from './name-block.ts';

export type Normalizer = (candidate: Candidate, block: NameBlock, text: string) => string;

/**
 * One form for all mentions of the same thing: the list's canonical form, the long form of an abbreviation, the full name of a
 * country inside a body's name, nouns in the singular.
 */
export function createNormalizer(abbreviations: readonly Abbreviation[]): Normalizer {
  const longForms = new Map<string, string>();
  for (const { shortForm, longForm, conflict } of abbreviations)
    if (!conflict && !longForms.has(shortForm)) longForms.set(shortForm, longForm);
  return (candidate, block, text) => {
    if (candidate.label === 'GROUP' && candidate.normalized !== null) return candidate.normalized;
    const long = longForms.get(text) ?? longForms.get(text.replace(/s$/, ''));
    if (long !== undefined && candidate.pattern !== 'countries') return long;
    if (candidate.normalized !== null) return candidate.normalized;
    if (candidate.label === 'ORG') return withCountry(candidate, block);
    if (candidate.mentionType === 'NOM') return singular(text.replace(/\s+/g, ' ').toLowerCase());
    if (candidate.label === 'NORP') return text.replace(/\s+/g, ' ').replace(/(?<=[a-z](?:n|i))s$/, '');
    return text.replace(/\s+/g, ' ');
  };
}

/** "ROK government" -> "Republic of Korea government"; "Korea Development Institute" and "Saudi Arabian Army" keep their names. */
function withCountry({ from, to }: Candidate, block: NameBlock): string {
  const match = block.matches[block.matchOf[from]!];
  const whole = textBetween(block, from, to).replace(/\s+/g, ' ');
  if (!match || match.from !== from || match.to >= to || match.entry.list !== 'countries') return whole;
  const { start, end } = block.analyzed.tokens;
  if (!/^\p{L}?\p{Lu}[\p{Lu}.]*$/u.test(textBetween(block, from, match.to))) return whole;
  const rest = block.analyzed.block.text.slice(end[match.to - 1]!, end[to - 1]!);
  return start[match.to] === end[match.to - 1] ? whole : `${match.entry.canonical}${rest.replace(/\s+/g, ' ')}`;
}

function singular(text: string): string {
  if (/(?:ss|us|is|personnel)$/.test(text)) return text;
  if (/ies$/.test(text)) return text.replace(/ies$/, 'y');
  return text.replace(/(?<=(?:ch|sh|x))es$/, '').replace(/s$/, '');
}
