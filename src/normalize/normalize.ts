import type { SourceDocument } from '../model/document.ts';
import type { AppliedEdit, NormalizedDocument, NormalizedPage } from '../model/normalized-document.ts';
import { alphabetOf } from '../text/alphabet.ts';
import { createOffsetMover } from '../text/edit.ts';
import { OffsetMap } from '../text/offset-map.ts';
import { createBlocks } from './blocks.ts';
import { type Evidence, observe } from './evidence.ts';
import type { BlockMark, PageDraft } from './page-draft.ts';
import { findLostText, qualityOf } from './quality.ts';
import type { EditProposal, Rule } from './rule.ts';
import { rules as allRules, rereadingRules } from './rules/index.ts';
import { createSlipFinder, sourceSlipsId } from './source-slips.ts';

export interface NormalizeOptions {
  /** Rules that are turned off, by id. */
  readonly disabledRules?: readonly string[];
  /** The rules to run, in order; all of them where absent. Tests run one alone. */
  readonly rules?: readonly Rule[];
}

/** What the engine keeps of a page between rules. */
interface Work {
  draft: PageDraft;
  /** The page's distinct characters, and perhaps some that edits have taken away since. */
  alphabet: string;
  readonly edits: AppliedEdit[];
  readonly damage: Set<string>;
  label: string | null;
}

/**
 * Repairs the pages of a document and cuts them into blocks.
 *
 * Two passes: the `characters` rules clean each page by itself; then the evidence of the whole document is counted and
 * the `document` rules run in their order. Pages whose words were past reading before are read once more. A rule proposes edits in offsets of the page's text as it stands; only this
 * engine changes text. It never throws for what a page holds.
 */
export function normalize(source: SourceDocument, options: NormalizeOptions = {}): NormalizedDocument {
  const disabled = new Set(options.disabledRules);
  const rules = (options.rules ?? allRules).filter((rule) => !disabled.has(rule.id));
  const work: Work[] = source.pages.map((page, index) => ({
    draft: { page, index, text: page.raw, map: OffsetMap.identity(page.raw.length), marks: [] },
    alphabet: alphabetOf(page.raw),
    edits: [],
    damage: new Set(),
    label: page.label,
  }));
  // Page by page: what a rule leaves behind is read by the next one while it is warm.
  const run = (phase: Rule['phase'], evidence: Evidence) => {
    const inPhase = rules.filter((rule) => rule.phase === phase);
    for (const page of work) for (const rule of inPhase) applyRule(page, rule, evidence);
  };
  run('characters', observe([]));
  const evidence = observe(work.map(({ draft }) => draft));
  run('document', evidence);
  readAgain(work, rules);
  const findSlips = disabled.has(sourceSlipsId) ? () => [] : createSlipFinder(evidence);
  const pages = work.map((page, index) => {
    const finished = finishPage(page, qualityOf(index, evidence));
    return { ...finished, suggestions: findSlips(finished) };
  });
  return {
    source,
    pages,
    blocks: createBlocks(
      pages,
      work.map(({ draft }) => draft.marks),
      evidence,
    ),
    failures: pages.flatMap((page, index) => findLostText(page, index, evidence) ?? []),
  };
}

/** Reads the words of those pages again on which a rule has brought some back, with the evidence of what stands there now. */
function readAgain(work: readonly Work[], rules: readonly Rule[]): void {
  const bringing = new Set(rules.filter(({ bringsWords }) => bringsWords).map(({ id }) => id));
  const pages = work.filter(({ edits }) => edits.some(({ ruleId }) => bringing.has(ruleId)));
  if (pages.length === 0) return;
  const evidence = observe(work.map(({ draft }) => draft));
  const rereading = rules.filter((rule) => rereadingRules.includes(rule));
  for (const page of pages) for (const rule of rereading) applyRule(page, rule, evidence);
}

/** Lets one rule propose for one page and applies what it proposes. */
function applyRule(work: Work, rule: Rule, evidence: Evidence): void {
  if (rule.needs && !rule.needs.test(work.alphabet)) return;
  const edits: EditProposal[] = [];
  const marks: BlockMark[] = [];
  for (const proposal of rule.propose(work.draft, evidence)) {
    if ('replacement' in proposal) edits.push(proposal);
    else if ('kind' in proposal) marks.push(proposal);
    else {
      if (proposal.damage) work.damage.add(proposal.damage);
      if (proposal.label && work.label === null) work.label = proposal.label;
    }
  }
  if (edits.length === 0 && marks.length === 0) return;
  const accepted = withoutOverlaps(edits, work.draft.text);
  if (accepted.length > 0) applyEdits(work, rule, accepted);
  if (accepted.length === 0 && marks.length === 0) return;
  const all = marks.length === 0 ? work.draft.marks : [...work.draft.marks, ...marks];
  if (all.length > 0) work.draft = { ...work.draft, marks: moveMarks(all, accepted) };
}

/** Makes edits that are sorted and do not overlap, and logs them. */
function applyEdits(work: Work, rule: Rule, edits: readonly EditProposal[]): void {
  const { text, map } = work.draft;
  const isRoutine = rule.isRoutine ?? false;
  const parts: string[] = [];
  let inserted = '';
  let position = 0;
  for (const { span, replacement, confidence, evidence } of edits) {
    const before = text.slice(span.start, span.end);
    const rawSpan = map.toRaw(span);
    work.edits.push({ ruleId: rule.id, span, rawSpan, before, after: replacement, confidence, evidence, isRoutine });
    parts.push(text.slice(position, span.start), replacement);
    inserted += replacement;
    position = span.end;
  }
  parts.push(text.slice(position));
  work.alphabet = alphabetOf(inserted, work.alphabet);
  work.draft = { ...work.draft, text: parts.join(''), map: map.compose(edits) };
}

/** Sorts edits and refuses those that overlap an earlier one or change nothing. */
function withoutOverlaps(edits: readonly EditProposal[], text: string): readonly EditProposal[] {
  const accepted: EditProposal[] = [];
  let end = -1;
  for (const edit of isSorted(edits) ? edits : [...edits].sort(compareEdits)) {
    const { span, replacement } = edit;
    if (span.start < end) continue;
    // Two insertions at one place: "whole-ofgovernment" lacks one hyphen, whichever reading found it first.
    if (span.start === end && span.end === end && accepted.at(-1)?.span.start === end) continue;
    if (replacement.length === span.end - span.start && text.startsWith(replacement, span.start)) continue;
    accepted.push(edit);
    end = span.end;
  }
  return accepted;
}

function compareEdits(a: EditProposal, b: EditProposal): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

function isSorted(edits: readonly EditProposal[]): boolean {
  return edits.every((edit, index) => index === 0 || compareEdits(edits[index - 1]!, edit) <= 0);
}

/** Moves marks to where their text lies after the edits, sorted by start. A mark whose text is gone stays as an empty one. */
function moveMarks(marks: readonly BlockMark[], edits: readonly EditProposal[]): BlockMark[] {
  if (edits.length === 0) return [...marks].sort((a, b) => a.span.start - b.span.start);
  const move = createOffsetMover(edits);
  return marks
    .map((mark) => {
      const start = move(mark.span.start, 'before');
      return { ...mark, span: { start, end: Math.max(start, move(mark.span.end, 'before')) } };
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function finishPage(
  { draft, edits, damage, label }: Work,
  quality: number | null,
): Omit<NormalizedPage, 'suggestions'> {
  const status = draft.text.trim() === '' ? 'empty' : 'ok';
  return { page: draft.page, label, text: draft.text, map: draft.map, edits, damage: [...damage], quality, status };
}
