import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordForms, findChangedWords, findWords } from '../../../src/normalize/words/page-words.ts';
import { applyEdits, type Edit } from '../../../src/text/edit.ts';
import { OffsetMap } from '../../../src/text/offset-map.ts';

describe('findWords', () => {
  it('gives the same form to the same letters, and only to them', () => {
    const { form, length } = findWords('flight crew, flight Flight', createWordForms());
    expect(length).toBe(4);
    expect(form[0]).toBe(form[2]);
    expect(form.map(({ text }) => text)).toEqual(['flight', 'crew', 'flight', 'Flight']);
    expect(form[3]).not.toBe(form[0]);
  });
});

/** Edits that lie some characters apart, for a text of some length. */
const editsFor = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(6), fc.nat(3), fc.constantFrom('', ' ', 'a', 'fi ', '-\n')), { maxLength: 5 })
    .map((drafts) => {
      const edits: Edit[] = [];
      let at = 0;
      for (const [gap, size, replacement] of drafts) {
        const span = { start: at + gap, end: at + gap + size };
        if (span.end > length) break;
        edits.push({ span, replacement });
        at = span.end;
      }
      return edits;
    });

const text = fc
  .array(fc.constantFrom('a', 'b', 'fi', ' ', ' ', '-', '\n'), { maxLength: 40 })
  .map((units) => units.join(''));

const changed = text.chain((raw) =>
  editsFor(raw.length).chain((first) => {
    const before = applyEdits(raw, first);
    return editsFor(before.length).map((second) => ({ raw, first, before, second }));
  }),
);

describe('findChangedWords', () => {
  it('finds the words that a reading of the whole text finds', () => {
    fc.assert(
      fc.property(changed, ({ raw, first, before, second }) => {
        const forms = createWordForms();
        const older = OffsetMap.identity(raw.length).compose(first);
        const map = older.compose(second);
        const words = findWords(before, forms);
        const after = applyEdits(before, second);
        const kept = [...map.keptSince(older)];
        for (const { from, to, size } of kept) expect(after.slice(to, to + size)).toBe(before.slice(from, from + size));
        expect(findChangedWords(after, { before: words, kept }, forms)).toEqual(findWords(after, forms));
      }),
    );
  });

  it('moves what lies inside a kept stretch and reads the rest', () => {
    const forms = createWordForms();
    const words = findWords('The fi rst plan of all', forms);
    const map = OffsetMap.identity(22).compose([{ span: { start: 6, end: 7 }, replacement: '' }]);
    const kept = [...map.keptSince(OffsetMap.identity(22))];
    expect(kept).toEqual([
      { from: 0, to: 0, size: 6 },
      { from: 7, to: 6, size: 15 },
    ]);
    const found = findChangedWords('The first plan of all', { before: words, kept }, forms);
    expect(found.form.map((form) => form.text)).toEqual(['The', 'first', 'plan', 'of', 'all']);
    expect(found.form[2]).toBe(words.form[3]);
  });
});
