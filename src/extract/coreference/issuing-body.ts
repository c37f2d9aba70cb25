import { countryNameOf, governmentOf } from '../../lexicon/country-name.ts';
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

/** Who speaks in a document; empty where no one stands out. */
export interface Issuer {
  /** What "we" stands for. */
  readonly body: string;
  /** The state whose paper it is, by the name that the lists have for it. */
  readonly state: string;
}

/**
 * Who issues a document. The body is its publisher or the government of its country where its variables name one, else the state or
 * government of which it most often says that it "will" do something ("The Federal Government will", 115 times, "Germany
 * will", 5 times), else the state that it names twice as often as any other (a report of the past: India 153 times, the
 * next state far less), and for a short text the body that it names as its own. The state is that of its variables, else the one named most.
 */
export function readIssuer(analyzed: AnalyzedDocument, entities: readonly Entity[]): Issuer {
  const { publisher, country } = analyzed.document.source.docvars;
  const counts = new Map<string, number>();
  const states = new Map<string, number>();
  for (const { block, span, label, mentionType, normalized } of entities) {
    const isIssuer = label === 'GPE' || (label === 'ORG' && publishing.test(normalized));
    if (mentionType !== 'NAM' || !isIssuer) continue;
    if (label === 'GPE') states.set(normalized, (states.get(normalized) ?? 0) + 1);
    if (/^\s+will\b/.test(analyzed.blocks[block]!.block.text.slice(span.end, span.end + 6)))
      counts.set(normalized, (counts.get(normalized) ?? 0) + 1);
  }
  const named = standsOut(states, fewestNames, leadOfNames);
  const state = country ? countryNameOf(country) : named;
  if (publisher) return { body: publisher, state };
  if (country) return { body: governmentOf(country), state };
  // "The Government will" 52 times, "Defence will" 69, "Australia will" 21: the government of the one state of the paper.
  if (named !== '' && (counts.get('Government') ?? 0) >= fewest) return { body: governmentOf(named), state };
  return { body: standsOut(counts, fewest, lead) || named || selfNamedBody(analyzed, entities), state };
}

/** The name that is counted most, if often enough and clearly more often than the next one. */
function standsOut(counts: ReadonlyMap<string, number>, least: number, margin: number): string {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= least && first[1] >= margin * (second?.[1] ?? 0) ? first[0] : '';
}
