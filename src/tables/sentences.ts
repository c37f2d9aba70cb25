import { type Sentence, sentenceKinds } from '../model/annotations.ts';
import { defineTable } from '../model/table.ts';
import { type Annotated, inPlaceOrder } from './annotated.ts';
import type { DocumentView } from './document-view.ts';
import { provenanceColumns } from './provenance.ts';

interface SentenceItem extends Annotated<Sentence> {
  readonly numberOnPage: number;
  readonly paragraphNumber: number;
  readonly counts: SentenceCounts;
}

interface SentenceCounts {
  readonly entities: number;
  readonly programs: number;
  readonly actions: number;
}

function* sentenceItems(view: DocumentView): Iterable<SentenceItem> {
  const { length } = view.sentences;
  const entities = countBySentence(length, view.entities);
  const programs = countBySentence(length, view.programMentions);
  const actions = countBySentence(length, view.actions);
  const counted = view.sentences.map((one, index) => ({
    ...one,
    counts: { entities: entities[index]!, programs: programs[index]!, actions: actions[index]! },
  }));
  let page = 0;
  let numberOnPage = 0;
  const paragraphs = new Map<number, number>();
  for (const sentence of inPlaceOrder(counted)) {
    const { at, item } = sentence;
    if (at.pageNumber !== page) {
      page = at.pageNumber;
      numberOnPage = 0;
      paragraphs.clear();
    }
    // A paragraph that a footnote stands in is one all the same.
    const paragraphNumber = paragraphs.get(item.block) ?? paragraphs.size + 1;
    paragraphs.set(item.block, paragraphNumber);
    yield { ...sentence, numberOnPage: ++numberOnPage, paragraphNumber };
  }
}

/** Number of annotations by index of their sentence. */
function countBySentence(sentences: number, items: readonly Annotated<unknown>[]): Int32Array {
  const counts = new Int32Array(sentences);
  for (const { sentence } of items) if (sentence !== null) counts[sentence]!++;
  return counts;
}

export const sentences = defineTable<DocumentView, SentenceItem>({
  id: 'sentences',
  summary: 'One row per sentence, heading, list item or caption, in the order of the pages.',
  items: sentenceItems,
  columns: [
    {
      name: 'sentence_id',
      type: 'string',
      description: 'Content id of the sentence.',
      isKey: true,
      value: ({ id }) => id,
    },
    {
      name: 'sentence_n',
      type: 'integer',
      description: 'Position among the sentences that begin on the page, from 1.',
      value: ({ numberOnPage }) => numberOnPage,
    },
    {
      name: 'paragraph_n',
      type: 'integer',
      description: 'Position of its paragraph among those of the page that hold sentences, from 1.',
      value: ({ paragraphNumber }) => paragraphNumber,
    },
    {
      name: 'kind',
      type: 'string',
      description:
        '`fragment_start`: its beginning is not in the text (it stands on a page that was not given). `fragment_end`: its end is not. `joined`: put together across a page break.',
      categories: sentenceKinds,
      value: ({ item }) => item.kind,
    },
    { name: 'text', type: 'string', description: 'The repaired text.', value: ({ item }) => item.text },
    {
      name: 'n_tokens',
      type: 'integer',
      description: 'Number of words and punctuation marks.',
      value: ({ item }) => item.tokenTo - item.tokenFrom,
    },
    {
      name: 'n_entities',
      type: 'integer',
      description: 'Number of its rows in `entities`.',
      value: ({ counts }) => counts.entities,
    },
    {
      name: 'n_programs',
      type: 'integer',
      description: 'Number of its rows in `program_mentions`.',
      value: ({ counts }) => counts.programs,
    },
    {
      name: 'n_actions',
      type: 'integer',
      description: 'Number of its rows in `actions`.',
      value: ({ counts }) => counts.actions,
    },
    ...provenanceColumns.filter(({ name }) => name !== 'sentence_id'),
  ],
});
