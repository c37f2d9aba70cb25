import type { NormalizedPage, Suggestion } from '../model/normalized-document.ts';
import { defineTable } from '../model/table.ts';
import { ContentHash } from '../text/content-id.ts';
import { createIds } from './annotated.ts';
import type { DocumentView } from './document-view.ts';
import { createPageSentenceFinder } from './page-sentences.ts';
import { type Provenance, provenanceAt, provenanceColumns } from './provenance.ts';

interface EditItem {
  readonly id: string;
  readonly edit: Suggestion;
  readonly isApplied: boolean;
  readonly at: Provenance;
}

/** Edits and suggestions by place in the raw page, routine ones left out. */
function listed({ edits, suggestions }: NormalizedPage): readonly Pick<EditItem, 'edit' | 'isApplied'>[] {
  return [
    ...edits.filter(({ isRoutine }) => !isRoutine).map((edit) => ({ edit, isApplied: true })),
    ...suggestions.map((edit) => ({ edit, isApplied: false })),
  ].sort((a, b) => a.edit.rawSpan.start - b.edit.rawSpan.start || a.edit.rawSpan.end - b.edit.rawSpan.end);
}

function* editItems(view: DocumentView): Iterable<EditItem> {
  const { document } = view.result;
  const base = new ContentHash().add(document.source.id);
  const uniqueId = createIds('d');
  const findSentence = createPageSentenceFinder(view);
  for (const [pageIndex, page] of document.pages.entries()) {
    for (const { edit, isApplied } of listed(page)) {
      const { rawSpan } = edit;
      const hash = new ContentHash(base);
      const parts = [page.page.number, rawSpan.start, rawSpan.end, edit.ruleId, edit.before, edit.after];
      for (const part of parts) hash.add(part);
      const sentence = findSentence(pageIndex, rawSpan);
      const place = { pageIndex, span: page.map.fromRaw(rawSpan), rawSpan };
      const at = provenanceAt(document, view.codePoints, [place], {
        section: sentence?.section ?? '',
        sentenceId: sentence?.id ?? null,
        ruleId: edit.ruleId,
        confidence: edit.confidence,
      });
      yield { id: uniqueId(hash), edit, isApplied, at };
    }
  }
}

export const edits = defineTable<DocumentView, EditItem>({
  id: 'edits',
  summary:
    'One row per change that the repair made to a page, and per slip of the authors that it left; line ends, blank lines and plain line joins are left out.',
  items: editItems,
  columns: [
    { name: 'edit_id', type: 'string', description: 'Content id of the edit.', isKey: true, value: ({ id }) => id },
    {
      name: 'kind',
      type: 'string',
      description: 'The rule: what kind of damage was repaired.',
      value: ({ edit }) => edit.ruleId,
    },
    {
      name: 'original',
      type: 'string',
      description: 'The text before. Earlier rules may have changed it already: `quote` is the raw text.',
      value: ({ edit }) => edit.before,
    },
    {
      name: 'replacement',
      type: 'string',
      description: 'The text after; empty where the edit removes.',
      value: ({ edit }) => edit.after,
    },
    { name: 'evidence', type: 'string', description: 'Why the rule believes it.', value: ({ edit }) => edit.evidence },
    {
      name: 'applied',
      type: 'boolean',
      description:
        'True where the text was changed; false where it only looks like a slip of the authors (`source-slips`), which stays.',
      value: ({ isApplied }) => isApplied,
    },
    ...provenanceColumns,
  ],
});
