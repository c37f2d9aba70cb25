import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';
import type { WordFacts } from './name-word.ts';

/** What a paper calls its own parts, and where laws are printed ("Dz.U."): with a capital and a number, and no name of anything. */
const parts = new Set(
  'fig|fig.|figs|figs.|figure|figures|table|tables|chart|charts|graph|graphs|diagram|map|photo|photograph|box|exhibit|section|sections|chapter|chapters|part|annex|annexe|appendix|article|articles|art|art.|paragraph|paragraphs|para|subsection|item|items|page|pages|pp|pp.|note|notes|footnote|endnote|source|sources|ibid|ibid.|cf|cf.|vol|vol.|volume|no|no.|nos|nos.|reference|references|dz|dz.u|dz.u.'.split(
    '|',
  ),
);

/** True for a word that numbers or names a part of a paper: "Fig", "Section", "II". "XI" is a man in capitals as well. */
export function isApparatusWord({ normal, text, kind }: Pick<WordFacts, 'normal' | 'text' | 'kind'>): boolean {
  return kind === 'mark' || kind === 'number' || parts.has(normal) || (/^[IVX]{2,5}$/.test(text) && text !== 'XI');
}

/** "Fig. II-1", "Section 3", "II": nothing but parts of the paper and their numbers. */
export function isApparatus({ from, to }: TaggedName, { facts }: NameBlock): boolean {
  // "Dz.U." is two tokens and a stop.
  return facts.slice(from, to).every(isApparatusWord) || /^dz\.u\.?$/.test(joined(facts, from, to));
}

const joined = (facts: NameBlock['facts'], from: number, to: number): string =>
  to - from < 5
    ? facts
        .slice(from, to)
        .map(({ normal }) => normal)
        .join('')
    : '';
