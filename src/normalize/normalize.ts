import type { SourceDocument } from '../model/document.ts';
import type { AppliedEdit, NormalizedDocument, NormalizedPage } from '../model/normalized-document.ts';
import { createOffsetMover } from '../text/edit.ts';
import { OffsetMap } from '../text/offset-map.ts';
import { createBlocks } from './blocks.ts';
import { type Evidence, observe } from './evidence.ts';
import { findLostText, qualityOf } from './quality.ts';
import type { BlockMark, EditProposal, PageDraft, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
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
  map: OffsetMap;
  readonly edits: AppliedEdit[];
  readonly damage: Set<string>;
  label: string | null;
}

/**
 * Repairs the pages of a document and cuts them into blocks.
 *
 * Two passes: the `characters` rules clean each page by itself; then the evidence of the whole document is counted and
 * the `document` rules run in their order. A rule proposes edits in offsets of the page's text as it stands; only this
 * engine changes text. It never throws for what a page holds.
 */
export function normalize(source: SourceDocument, options: NormalizeOptions = {}): NormalizedDocument {
  const disabled = new Set(options.disabledRules);
  const rules = (options.rules ?? allRules).filter((rule) => !disabled.has(rule.id));
  const work: Work[] = source.pages.map((page, index) => ({
    draft: { page, index, text: page.raw, marks: [] },
    map: OffsetMap.identity(page.raw.length),
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
  const evidence = observe(work.map(({ draft }) => draft.text));
  run('document', evidence);
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

/** Lets one rule propose for one page and applies what it proposes. */
function applyRule(work: Work, rule: Rule, evidence: Evidence): void {
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
  if (accepted.length === 0 && marks.length === 0) return;
  for (const edit of accepted) {
    work.edits.push({
      ruleId: rule.id,
      span: edit.span,
      rawSpan: work.map.toRaw(edit.span),
      before: work.draft.text.slice(edit.span.start, edit.span.end),
      after: edit.replacement,
      confidence: edit.confidence,
      evidence: edit.evidence,
      isRoutine: rule.isRoutine ?? false,
    });
  }
  work.map = work.map.compose(accepted);
  work.draft = {
    ...work.draft,
    text: applySorted(work.draft.text, accepted),
    marks: moveMarks([...work.draft.marks, ...marks], accepted),
  };
}

/** Sorts edits and refuses those that overlap an earlier one or change nothing. */
function withoutOverlaps(edits: readonly EditProposal[], text: string): EditProposal[] {
  const accepted: EditProposal[] = [];
  let end = -1;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start < end || text.slice(edit.span.start, edit.span.end) === edit.replacement) continue;
    accepted.push(edit);
    end = edit.span.end;
  }
  return accepted;
}

function applySorted(text: string, edits: readonly EditProposal[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { span, replacement } of edits) {
    parts.push(text.slice(position, span.start), replacement);
    position = span.end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/** Moves marks to where their text lies after the edits, sorted by start. A mark whose text is gone stays as an empty one. */
function moveMarks(marks: readonly BlockMark[], edits: readonly EditProposal[]): BlockMark[] {
  const move = createOffsetMover(edits);
  return marks
    .map((mark) => {
      const start = move(mark.span.start, 'before');
      return { ...mark, span: { start, end: Math.max(start, move(mark.span.end, 'before')) } };
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function finishPage(
  { draft, map, edits, damage, label }: Work,
  quality: number | null,
): Omit<NormalizedPage, 'suggestions'> {
  const status = draft.text.trim() === '' ? 'empty' : 'ok';
  return { page: draft.page, label, text: draft.text, map, edits, damage: [...damage], quality, status };
}
