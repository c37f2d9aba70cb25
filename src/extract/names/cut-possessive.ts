import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';

/** "NATO's military buildup" is NATO; "Defence's Joint Logistics Command" is the command; "People's Liberation Army" is whole. */
export function cutPossessive(name: TaggedName, block: NameBlock): TaggedName {
  for (let i = name.from + 1; i < name.to - 1; i++) {
    const { text } = block.facts[i]!;
    if (text !== "'s" && text !== '’s') continue;
    const whole = block.matches[block.matchOf[i]!];
    // "Ministry of Health of the People's Republic of China"; "Korean People's Army bulletin"
    if (whole && whole.to > i + 1) {
      const next = block.facts[whole.to]!;
      if (whole.from === name.from && whole.to < name.to && next.kind === 'lower' && next.normal.length > 3)
        return { ...name, to: whole.to };
      continue;
    }
    if (block.facts[i + 1]!.kind === 'lower') return { ...name, to: i };
    const owner = block.facts[i - 1]!;
    const isKnown = block.matchOf[i - 1]! >= 0 || owner.flags.includes('role') || owner.flags.includes('org-head');
    if (isKnown) return { ...name, from: i + 1 };
  }
  return name;
}
