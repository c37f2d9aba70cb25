import { isOwnerName } from '../../lexicon/owner-name.ts';
import { bodyHeads, evaluatingModifiers, fieldModifiers } from '../../lexicon/program-heads.ts';
import { programKey } from '../../lexicon/program-key.ts';
import type { Entity } from '../../model/annotations.ts';
import { type AnalyzedDocument, spanOf, type TokenRange, type Tokens, textOf } from '../../model/tokens.ts';
import type { FoundMention } from './found-mention.ts';
import { isDeterminer, nameAdpositions } from './name-words.ts';
import { hasCapital, type ProgramCandidate } from './program-candidate.ts';

/** What a name may be called beside it: "Harbour First, an ambitious nationwide scheme". */
const tellingHeads = new Set(
  'program programme scheme initiative project campaign strategy plan masterplan fund roadmap'.split(' '),
);
/** Behind a plural of these, names follow: "initiatives such as Harbour First and Coast Card". */
const listingHeads = new Set('program programme scheme initiative campaign'.split(' '));
const marks = new Set([',', '-', '–', '—', '(']);
const longestName = 6;

export interface ToldNames {
  readonly names: readonly FoundMention[];
  /** The noun phrases that only describe one of them: "an ambitious nationwide scheme". */
  readonly describing: ReadonlySet<ProgramCandidate>;
}

/**
 * Names without a head of their own that the text calls a measure beside them: in apposition ("launched Harbour First, an
 * ambitious nationwide scheme") or in a list of measures ("initiatives like Harbour First and Coast Card").
 */
export function toldNames(
  candidates: readonly ProgramCandidate[],
  { blocks }: AnalyzedDocument,
  entities: readonly Entity[],
): ToldNames {
  const describing = new Set<ProgramCandidate>();
  const names = candidates
    .flatMap((candidate) => readingsOf(candidate).map((name) => [candidate, name] as const))
    .filter(([candidate, name]) => isUnclaimed(candidate, name, entities))
    .map(([candidate, name]): FoundMention => {
      const { blockIndex, head } = candidate;
      if (!candidate.isPlural) describing.add(candidate);
      const text = textOf(blocks[blockIndex]!, name);
      return {
        block: blockIndex,
        span: spanOf(blocks[blockIndex]!.tokens, name),
        text,
        ruleId: 'told-name',
        confidence: 0.7,
        isQuoted: false,
        statedType: head.type,
        key: programKey(text),
      };
    });
  return { names, describing };
}

const readingsOf = (candidate: ProgramCandidate): readonly TokenRange[] =>
  candidate.isPlural ? [...listed(candidate), ...coordinated(candidate)] : described(candidate);

/** "the Horizon and Erasmus programmes": one head for names of one or two words. */
function coordinated({ block, sentence, headToken }: ProgramCandidate): readonly TokenRange[] {
  const { text, normal } = block.tokens;
  if (hasCapital(text[headToken])) return [];
  const names: TokenRange[] = [];
  let to = headToken;
  while (to > sentence.from && names.length < 8) {
    let from = to;
    while (from > sentence.from && to - from < 3 && isNameWord(text[from - 1]!)) from--;
    if (from === to || text.slice(from, to).some((word) => isOwnerName(word) || isKind(word.toLowerCase()))) return [];
    names.unshift({ from, to });
    const joint = normal[from - 1] ?? '';
    if (joint === 'the') return names.length > 1 ? names : [];
    if (joint !== 'and' && (joint !== ',' || names.length < 2)) return [];
    to = from - 1;
  }
  return [];
}

const isNameWord = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text) && !isDeterminer(text.toLowerCase());

/** "the Sea and Air programmes", "the Phase One and Phase Two projects": capitals that name a kind or a number. */
const isKind = (word: string): boolean =>
  fieldModifiers.has(word) ||
  evaluatingModifiers.has(word) ||
  /^(?:phase|part|stage|tier|type|block|class|group)$/.test(word);

/** The capitals before "…, an ambitious nationwide scheme". */
function described(candidate: ProgramCandidate): readonly TokenRange[] {
  const { block, sentence, head, headToken, phraseFrom, determiner, name } = candidate;
  const { tokens } = block;
  if (!/^an?$/.test(determiner) || !tellingHeads.has(head.singular) || hasCapital(tokens.text[headToken])) return [];
  const subject = subjectBefore(tokens, phraseFrom - 1, sentence.from);
  if (subject) return [subject];
  if (!marks.has(tokens.text[phraseFrom - 1] ?? '') || tokens.text[phraseFrom - 1] === '(') return [];
  // "With Harbour First, a scheme was launched": a clause of its own; a list goes on with a comma and "and".
  if (
    /^(?:AUX|VERB|CCONJ)$/.test(tokens.pos[name.to] ?? '') &&
    !/^(?:designed|aimed|meant)$/.test(tokens.normal[name.to]!)
  )
    return [];
  let to = phraseFrom - 1;
  if (tokens.text[to - 1] === ')' && tokens.text[to - 3] === '(') to -= 3;
  const from = capitalsBefore(tokens, to, sentence.from);
  const isBare = from === sentence.from && to - from < 2;
  return from === to || isBare || isFronted(tokens, sentence.from, from) ? [] : [{ from, to }];
}

const foreignGlue = /^(?:de|da|do|du|di|del|la|le|el|los|las|y|e)$/;

/** "Renda Social de Costa (RSC) is | a minimum income programme": two capitals or more that open the sentence and are its subject. */
function subjectBefore({ text, normal }: Tokens, copula: number, floor: number): TokenRange | null {
  if (!/^(?:is|was)$/.test(normal[copula] ?? '')) return null;
  const to = text[copula - 1] === ')' && text[copula - 3] === '(' ? copula - 3 : copula;
  let capitals = 0;
  for (let at = floor; at < to; at++) {
    if (/^\p{Lu}\p{L}+$/u.test(text[at]!) && !isDeterminer(normal[at]!)) capitals++;
    else if (at === floor || !foreignGlue.test(normal[at]!)) return null;
  }
  return capitals > 1 && to - floor <= longestName + 2 ? { from: floor, to } : null;
}

function capitalsBefore({ text, normal, start, end }: Tokens, to: number, floor: number): number {
  let from = to;
  while (from > floor && to - from < longestName && /^\p{Lu}/u.test(text[from - 1]!)) {
    if (from < to && start[from]! - end[from - 1]! > 1) break;
    from--;
    // "the Global Shield against | Coast Risks, an initiative"
    const isJoined = from - 2 >= floor && nameAdpositions.has(normal[from - 1]!) && /^\p{Lu}/u.test(text[from - 2]!);
    if (isJoined && normal[from - 1] !== 'in' && normal[from - 1] !== 'to') from--;
  }
  return from;
}

/** "Under Harbour First, …": a preposition opens the sentence and no verb stands before the name. */
const isFronted = ({ pos }: Tokens, from: number, to: number): boolean =>
  /^(?:ADP|SCONJ|ADV)$/.test(pos[from] ?? '') && !pos.slice(from, to).some((one) => one === 'VERB' || one === 'AUX');

/** "initiatives such as Project Directives and Accountability Reports" */
const papers =
  /^(?:reports?|directives?|guidelines?|papers?|statements?|meetings?|exercises?|agreements?|treaty|treaties)$/;

/** The capitals behind "initiatives like …", "programmes such as …", one range a name. */
function listed({ block, sentence, head, headToken }: ProgramCandidate): readonly TokenRange[] {
  const { tokens } = block;
  const { text, normal } = tokens;
  if (!listingHeads.has(head.singular) || hasCapital(text[headToken])) return [];
  let at = headToken + (text[headToken + 1] === ',' ? 2 : 1);
  if (normal[at] === 'such' && normal[at + 1] === 'as') at += 2;
  else if (/^(?:like|including|include|includes|included|namely)$/.test(normal[at] ?? '')) at++;
  else return [];
  const names: TokenRange[] = [];
  while (at < sentence.to && names.length < 12) {
    if (isDeterminer(normal[at]!)) at++;
    let to = at;
    while (to < sentence.to && to - at < longestName && /^\p{Lu}/u.test(text[to]!)) to++;
    if (to === at) break;
    // "initiatives including the Prevention and Response Office": a list of bodies.
    if (normal.slice(at, to).some((word) => bodyHeads.has(word) || papers.test(word))) return [];
    const next = normal[to] ?? '.';
    if (/^(?:[,.;()]|and|or|as|which|that|to|are|were|have|is|was|has|will)$/.test(next)) names.push({ from: at, to });
    else break;
    // "initiatives like Gavi, the Vaccine Alliance": what the name stands for.
    if (next === ',' && normal[to + 1] === 'the') break;
    if (next === ',') at = to + (/^(?:and|or)$/.test(normal[to + 1] ?? '') ? 2 : 1);
    else if (next === 'and' || next === 'or') at = to + 1;
    else break;
  }
  return names;
}

/** No body, country or person of the lists, and more than a code of letters. */
function isUnclaimed({ block, blockIndex }: ProgramCandidate, name: TokenRange, entities: readonly Entity[]): boolean {
  const { tokens } = block;
  const words = tokens.normal.slice(name.from, name.to);
  if (words.some((word) => bodyHeads.has(word)) || !/\p{Ll}/u.test(textOf(block, name))) return false;
  const { start, end } = spanOf(tokens, name);
  return !entities.some(
    ({ block: at, span, source }) => at === blockIndex && source !== 'rule' && span.start <= start && span.end >= end,
  );
}
