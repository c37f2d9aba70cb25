import { governmentOf } from '../../lexicon/country-name.ts';
import type { Entity } from '../../model/annotations.ts';
import type { AnalyzedDocument } from '../../model/tokens.ts';
import { selfNamedBody } from './self-named-body.ts';

/** A state is a paper's own where the paper names it this often, and this much more often than any other. */
const fewestNames = 40;
const leadOfNames = 2;

/** Names of bodies that publish papers in the first person. */
const publishing = /\b(?:government|ministry|department|administration|cabinet|defen[cs]e)\b/i;
/** The body must be the subject of "will" this often, and this much more often than the next one. */
const fewest = 5;
const lead = 1.5;

/**
 * The body that "we" stands for: the document's publisher or country where its variables name one, else the state or
 * government of which the document most often says that it "will" do something ("The Federal Government will", 115 times,
 * "Germany will", 5 times), else the state that it names twice as often as any other (a report of the past: India 153 times,
 * the next state far less), and for a short text the body that it names as its own. Empty where no one stands out.
 */
export function issuingBody(analyzed: AnalyzedDocument, entities: readonly Entity[]): string {
  const { publisher, country } = analyzed.document.source.docvars;
  if (publisher) return publisher;
  if (country) return governmentOf(country);
  const counts = new Map<string, number>();
  const states = new Map<string, number>();
  for (const { block, span, label, mentionType, normalized } of entities) {
    const isIssuer = label === 'GPE' || (label === 'ORG' && publishing.test(normalized));
    if (mentionType !== 'NAM' || !isIssuer) continue;
    if (label === 'GPE') states.set(normalized, (states.get(normalized) ?? 0) + 1);
    if (/^\s+will\b/.test(analyzed.blocks[block]!.block.text.slice(span.end, span.end + 6)))
      counts.set(normalized, (counts.get(normalized) ?? 0) + 1);
  }
  const state = standsOut(states, fewestNames, leadOfNames);
  // "The Government will" 52 times, "Defence will" 69, "Australia will" 21: the government of the one state of the paper.
  if (state !== '' && (counts.get('Government') ?? 0) >= fewest) return governmentOf(state);
  return standsOut(counts, fewest, lead) || state || selfNamedBody(analyzed, entities);
}

/** The name that is counted most, if often enough and clearly more often than the next one. */
function standsOut(counts: ReadonlyMap<string, number>, least: number, margin: number): string {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= least && first[1] >= margin * (second?.[1] ?? 0) ? first[0] : '';
}
