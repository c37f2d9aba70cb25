import { programHeads } from '../../lexicon/program-heads.ts';
import { programKey } from '../../lexicon/program-key.ts';
import type { Abbreviation, ProgramMention } from '../../model/annotations.ts';
import type { FoundMention } from './found-mention.ts';

const headWords = new Set(programHeads.map(({ singular }) => programKey(singular)));

/** Numbers the programmes by first mention. A name with its head and the same name without it are one programme. */
export function mentionGroups(
  mentions: readonly FoundMention[],
  abbreviations: readonly Abbreviation[],
): readonly ProgramMention[] {
  const longForms = new Map(
    abbreviations.map(({ shortForm, longForm }) => [programKey(shortForm), programKey(longForm)]),
  );
  const stems = new Set([...mentions.map(({ key }) => key), ...looseStems(mentions)]);
  const groups = new Map<string, number>();
  return mentions.map((mention) => {
    const key = longForms.get(mention.key) ?? mention.key;
    const group = groupKey(key, stems);
    const program = groups.get(group) ?? groups.size;
    groups.set(group, program);
    return { ...mention, key, program };
  });
}

/** "new horizon program" meets "new horizon" where both stand in the document. */
function groupKey(key: string, stems: ReadonlySet<string>): string {
  const cut = key.lastIndexOf(' ');
  const stem = key.slice(0, Math.max(cut, 0));
  return headWords.has(key.slice(cut + 1)) && stems.has(stem) ? stem : key;
}

/** What an interchangeable head in lower case only describes: "the Social Cash Transfer | scheme", "… | programme". */
const looseHead = /^(\p{Lu}.*\s)?(\p{Lu}[^\s]*) (?:programme|program|scheme|initiative|project)$/u;

function looseStems(mentions: readonly FoundMention[]): readonly string[] {
  return mentions.flatMap(({ text, key }) => (looseHead.test(text) ? [key.slice(0, key.lastIndexOf(' '))] : []));
}
