import { compoundCounts } from '../../lexicon/compound-counts.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import type { EditProposal } from '../rule.ts';

/** What stands between the halves of a compound of three words. */
const links = ['to', 'by', 'of', 'on', 'in'] as const;
const shortestHalf = 3;

/** The lost second hyphens of compounds of three words: `stepby-step`, `surface-toair`, `hand-to hand`. */
export function* readChains(text: string): Iterable<EditProposal> {
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const left = text.slice(wordStart(text, at), at).toLowerCase();
    const right = text.slice(at + 1, wordEnd(text, at + 1)).toLowerCase();
    for (const link of links) {
      if (left.length >= shortestHalf && right.startsWith(link)) yield* readBehind(text, at, { left, right, link });
      const head = left.slice(0, -link.length);
      if (left.endsWith(link) && isChain(head, link, right)) {
        yield editOf({ start: at - link.length, end: at - link.length }, `${head}-${link}-${right}`);
      }
    }
  }
}

/** Behind the first hyphen: `-toair`, or `-to hand`, whose second half is the next word. */
function* readBehind(
  text: string,
  at: number,
  { left, right, link }: { readonly left: string; readonly right: string; readonly link: string },
): Iterable<EditProposal> {
  const end = at + 1 + link.length;
  const isParted = right === link && /[ \n]/.test(text[end] ?? '');
  // "a roll-on roll-off capability": two compounds.
  if (text[wordEnd(text, isParted ? end + 1 : end)] === '-') return;
  const tail = isParted ? text.slice(end + 1, wordEnd(text, end + 1)).toLowerCase() : right.slice(link.length);
  if (isChain(left, link, tail)) yield editOf({ start: end, end: isParted ? end + 1 : end }, `${left}-${link}-${tail}`);
}

function isChain(head: string, link: string, tail: string): boolean {
  if (head.length < shortestHalf || tail.length < shortestHalf) return false;
  return head === tail || compoundCounts(`${head}-${link}-${tail}`) !== null;
}

function editOf(span: EditProposal['span'], compound: string): EditProposal {
  return { span, replacement: '-', confidence: 0.95, evidence: `${compound} is one compound` };
}
