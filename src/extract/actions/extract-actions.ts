import type { Action, EntityLabel, Sentence } from '../../model/annotations.ts';
import { tokenRange } from '../../model/token-range.ts';
import type { AnalyzedBlock, AnalyzedDocument } from '../../model/tokens.ts';
import type { Span } from '../../text/span.ts';
import { createCoreference } from '../coreference/coreference.ts';
import { createStems } from './clauses/stems.ts';
import { readClauses } from './read-clauses.ts';
import { findActors } from './roles/actors.ts';
import { readRoles } from './roles/roles.ts';
import type { ActionContext } from './rows/action-context.ts';
import { assembleActions } from './rows/assemble.ts';
import { decideVerbs } from './tagging/decide-verbs.ts';
import { openItemWithVerb } from './tagging/open-item.ts';
import { readWords } from './tagging/read-words.ts';
import type { NameSpan, Words } from './words/words.ts';

/** Kinds of sentences that hold no actions: headings name, captions describe. */
const silentKinds: ReadonlySet<Sentence['kind']> = new Set(['heading', 'caption']);
const silentBlocks = new Set(['heading', 'caption', 'table', 'contents', 'mixed']);

/**
 * A run of more tokens without a stop is a register or a table that lost its lines. A chain of clauses ("to establish to
 * establish …") costs the square of its length, so there must be a limit.
 */
const longestSentence = 1_000;

/**
 * Finds the policy actions of a document: one row per predicate that says what somebody does, in text order. Spans are
 * offsets in the text of the row's block; `sentence`, `parent` and `programs` are indexes into the document's lists.
 * Linear in the length of the text.
 */
export function extractActions(analyzed: AnalyzedDocument, context: ActionContext): readonly Action[] {
  const actions: Action[] = [];
  const namesByBlock = groupNames(analyzed, context);
  const coreference = createCoreference(analyzed, context);
  const stems = createStems();
  const aids = { ask: context.secondOpinion, decideVerbs: context.decideVerbs ?? decideVerbs, senses: [] };
  for (const [index, sentence] of context.sentences.entries()) {
    const block = analyzed.blocks[sentence.block]!;
    if (silentKinds.has(sentence.kind) || silentBlocks.has(block.block.kind)) continue;
    if (sentence.tokenTo - sentence.tokenFrom > longestSentence) continue;
    const range = { from: sentence.tokenFrom, to: sentence.tokenTo };
    const words = readWords(block, range, namesByBlock.get(sentence.block) ?? [], aids);
    if (stems.asksVerb(sentence, block.block)) openItemWithVerb(words);
    if (isTitle(sentence, words)) continue;
    const stem = stems.before(sentence, block.block);
    const clauses = readClauses(words, sentence.kind === 'fragment_start' || sentence.kind === 'list_item');
    const roles = readRoles(words, clauses);
    const actors = findActors(words, clauses, roles);
    const rows = assembleActions({
      words,
      clauses,
      roles,
      actors,
      sentence,
      sentenceIndex: index,
      stem,
      coreference,
      context,
      offset: actions.length,
    });
    for (const row of rows) actions.push(row);
    stems.note(sentence, block.block, { words, rows, offset: actions.length - rows.length });
  }
  return actions;
}

/** What must stay one word, by block: named mentions, outermost only, and programmes in quotation marks that hold a verb. */
function groupNames(
  { blocks }: AnalyzedDocument,
  { entities, programMentions }: ActionContext,
): ReadonlyMap<number, readonly NameSpan[]> {
  const byBlock = new Map<number, NameSpan[]>();
  const add = (block: number, { start, end }: Span, label: EntityLabel) => {
    const list = byBlock.get(block);
    if (list) list.push({ start, end, label });
    else byBlock.set(block, [{ start, end, label }]);
  };
  for (const { block, span, label, mentionType, parent } of entities)
    if (mentionType === 'NAM' && parent === null) add(block, span, label);
  // "revived the 'Build Your Own Village' campaign"
  for (const { block, span, isQuoted } of programMentions)
    if (isQuoted && holdsVerb(blocks[block]!, span)) add(block, span, 'PROGRAM');
  return new Map([...byBlock].map(([block, names]) => [block, withoutOverlaps(names)]));
}

function holdsVerb(block: AnalyzedBlock, span: Span): boolean {
  const range = tokenRange(block, span);
  return range !== null && block.tokens.pos.slice(range.from, range.to).includes('VERB');
}

/** In text order; of names that overlap the longer of those that start first. */
function withoutOverlaps(names: readonly NameSpan[]): readonly NameSpan[] {
  const kept: NameSpan[] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if ((kept.at(-1)?.end ?? 0) <= name.start) kept.push(name);
  return kept;
}

/** "Safeguarding our values through inner strength": a short line without a full stop and without a finite verb names, it does not tell. */
function isTitle({ kind, text }: Sentence, { tag, form, length }: Words): boolean {
  if (kind !== 'complete' || length > 14 || /[.!?;:,…]["”’)]*\s*$/.test(text)) return false;
  return !tag.some(
    (one, i) => /^(?:be|have|do|modal)$/.test(one) || (one === 'verb' && form[i] !== 'ing' && tag[i - 1] !== 'to'),
  );
}
