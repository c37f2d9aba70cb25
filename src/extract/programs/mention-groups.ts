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
  const keys = new Set(mentions.map(({ key }) => key));
  const groups = new Map<string, number>();
  return mentions.map((mention) => {
    const key = longForms.get(mention.key) ?? mention.key;
    const group = groupKey(key, keys);
    const program = groups.get(group) ?? groups.size;
    groups.set(group, program);
    return { ...mention, key, program };
  });
}

/** "new horizon program" meets "new horizon" where both stand in the document. */
function groupKey(key: string, keys: ReadonlySet<string>): string {
  const cut = key.lastIndexOf(' ');
  const stem = key.slice(0, Math.max(cut, 0));
  return headWords.has(key.slice(cut + 1)) && keys.has(stem) ? stem : key;
}
