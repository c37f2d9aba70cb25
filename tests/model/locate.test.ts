import { expect, it } from 'vitest';
import { locate, quoteOf } from '../../src/model/locate.ts';
import type { Block, NormalizedDocument, NormalizedPage } from '../../src/model/normalized-document.ts';
import { OffsetMap } from '../../src/text/offset-map.ts';

function pageOf(number: number, text: string): NormalizedPage {
  return {
    page: { number, label: null, raw: text, sourceFile: 'a.txt' },
    label: null,
    text,
    map: OffsetMap.identity(text.length),
    edits: [],
    suggestions: [],
    damage: [],
    quality: null,
    status: 'ok',
  };
}

const document: NormalizedDocument = {
  source: { id: 'a', title: null, pages: [], docvars: {}, sourceFile: 'a.txt', sourceSha256: null },
  pages: [pageOf(1, 'Head\n\nIt will build'), pageOf(2, 'ten ships.\n\nNext.')],
  blocks: [],
  failures: [],
};

const split: Block = {
  kind: 'paragraph',
  level: 0,
  section: '',
  text: 'It will build ten ships.',
  pieces: [
    { pageIndex: 0, span: { start: 6, end: 19 }, offset: 0 },
    { pageIndex: 1, span: { start: 0, end: 10 }, offset: 14 },
  ],
};

const placesOf = (start: number, end: number) =>
  locate(document, split, { start, end }).map(({ pageIndex, span }) => [pageIndex, span.start, span.end]);

it('finds a span on the page of its piece, or on both pages that it crosses', () => {
  expect(placesOf(8, 13)).toEqual([[0, 14, 19]]);
  expect(placesOf(14, 17)).toEqual([[1, 0, 3]]);
  const across = locate(document, split, { start: 8, end: 17 });
  expect(across.map(({ pageIndex, rawSpan }) => [pageIndex, rawSpan.start, rawSpan.end])).toEqual([
    [0, 14, 19],
    [1, 0, 3],
  ]);
  expect(quoteOf(document, across)).toBe('build\nten');
});

it('finds an empty span at one place, also where two pieces meet', () => {
  const meeting: Block = {
    ...split,
    text: 'It will buildten ships.',
    pieces: [split.pieces[0]!, { ...split.pieces[1]!, offset: 13 }],
  };
  expect(locate(document, meeting, { start: 13, end: 13 })).toHaveLength(1);
  expect(placesOf(3, 3)).toEqual([[0, 9, 9]]);
});

it('takes no span that lies outside the block', () => {
  const whole: Block = { ...split, pieces: [split.pieces[0]!] };
  expect(() => locate(document, split, { start: 30, end: 31 })).toThrow(RangeError);
  expect(() => locate(document, whole, { start: 20, end: 22 })).toThrow(RangeError);
  expect(locate(document, whole, { start: 0, end: 13 })).toMatchObject([{ pageIndex: 0, span: { start: 6, end: 19 } }]);
});
