import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, mapOffset } from '../../src/text/edit.ts';
import { OffsetMap } from '../../src/text/offset-map.ts';

/** Sorted edits that do not overlap, for a text of some length. */
const editsFor = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 6 }).map((drafts) => {
    const edits: Edit[] = [];
    let position = 0;
    for (const [gap, size, replacement] of drafts) {
      const start = position + (gap % 5);
      const end = start + size;
      if (end > length) break;
      edits.push({ span: { start, end }, replacement });
      position = end + 1;
    }
    return edits;
  });

const steps = fc.string({ maxLength: 40 }).chain((raw) =>
  editsFor(raw.length).chain((first) => {
    const middle = applyEdits(raw, first);
    return editsFor(middle.length).map((second) => ({ raw, first, middle, second, text: applyEdits(middle, second) }));
  }),
);

describe('OffsetMap', () => {
  it('finds the raw words of a repaired ligature', () => {
    const map = OffsetMap.identity(20).compose([{ span: { start: 3, end: 4 }, replacement: 'i' }]);
    expect(map.toRaw({ start: 0, end: 9 })).toEqual({ start: 0, end: 9 });
  });

  it('gives inserted units an empty raw span at their place', () => {
    const map = OffsetMap.identity(4).compose([{ span: { start: 2, end: 2 }, replacement: '--' }]);
    expect(map.toRaw({ start: 2, end: 4 })).toEqual({ start: 2, end: 2 });
    expect(map.toRaw({ start: 1, end: 5 })).toEqual({ start: 1, end: 3 });
  });

  it('gives every unit of a replacement the whole span that it replaced', () => {
    const map = OffsetMap.identity(6).compose([{ span: { start: 2, end: 4 }, replacement: 'xyz' }]);
    expect(map.toRaw({ start: 3, end: 4 })).toEqual({ start: 2, end: 4 });
  });

  it('leads moved text back to where it stood, in later steps too', () => {
    // "ab CD ef" -> "ab ef CD": CD moves behind ef; then D becomes "dd".
    const map = OffsetMap.identity(8).compose([
      { span: { start: 3, end: 6 }, replacement: '' },
      { span: { start: 8, end: 8 }, replacement: ' CD', moved: [{ at: 1, from: { start: 3, end: 5 } }] },
    ]);
    expect(map.toRaw({ start: 6, end: 8 })).toEqual({ start: 3, end: 5 });
    expect(map.toRaw({ start: 7, end: 8 })).toEqual({ start: 4, end: 5 });
    expect(map.toRaw({ start: 3, end: 8 })).toEqual({ start: 6, end: 8 });
    expect(map.fromRaw({ start: 4, end: 5 })).toEqual({ start: 7, end: 8 });
    const later = map.compose([{ span: { start: 7, end: 8 }, replacement: 'dd' }]);
    expect(later.toRaw({ start: 6, end: 9 })).toEqual({ start: 3, end: 5 });
    expect(later.toRaw({ start: 8, end: 9 })).toEqual({ start: 4, end: 5 });
    expect(later.fromRaw({ start: 4, end: 5 })).toEqual({ start: 7, end: 9 });
  });

  it('keeps kept units: law over random edits in two steps', () => {
    fc.assert(
      fc.property(steps, ({ raw, first, second, text }) => {
        const map = OffsetMap.identity(raw.length).compose(first).compose(second);
        expect(map.length).toBe(text.length);
        let previous = 0;
        for (let i = 0; i < text.length; i++) {
          const span = map.toRaw({ start: i, end: i + 1 });
          expect(span.start).toBeGreaterThanOrEqual(previous);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
          previous = span.start;
        }
        if (first.length + second.length === 0)
          expect(map.toRaw({ start: 0, end: raw.length })).toEqual({ start: 0, end: raw.length });
      }),
    );
  });

  it('goes back and forth: a kept unit is found again from its raw place', () => {
    fc.assert(
      fc.property(steps, ({ raw, first, middle }) => {
        const map = OffsetMap.identity(raw.length).compose(first);
        for (let i = 0; i < middle.length; i++) {
          const rawSpan = map.toRaw({ start: i, end: i + 1 });
          const isKept = rawSpan.end - rawSpan.start === 1 && raw[rawSpan.start] === middle[i];
          if (!isKept) continue;
          const back = map.fromRaw(rawSpan);
          expect(back.start).toBeLessThanOrEqual(i);
          expect(back.end).toBeGreaterThan(i);
        }
      }),
    );
  });
});

describe('mapOffset', () => {
  it('moves an offset as the text around it moves', () => {
    fc.assert(
      fc.property(steps, ({ raw, first, middle }) => {
        for (let offset = 0; offset <= raw.length; offset++) {
          const inside = first.some(({ span }) => span.start < offset && offset < span.end);
          if (inside) continue;
          const tail = applyEdits(
            raw.slice(offset),
            first
              .filter(({ span }) => span.start >= offset)
              .map(({ span, replacement }) => ({
                span: { start: span.start - offset, end: span.end - offset },
                replacement,
              })),
          );
          expect(middle.slice(mapOffset(offset, first, 'before'))).toBe(tail);
        }
      }),
    );
  });
});
