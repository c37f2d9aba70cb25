import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryRules } from '../../../src/analyze/sentences/boundary-rules.ts';
import { splitSentences } from '../../../src/analyze/sentences/split-sentences.ts';
import { cpuOf } from '../../support/cpu.ts';

/** The sentences of a text, joined by the mark that the examples use. */
const marked = (text: string) =>
  splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('boundary rules', () => {
  for (const { id, examples } of boundaryRules) {
    for (const example of examples) {
      it(`${id}: ${example}`, () => {
        expect(marked(example.replaceAll('|', ''))).toBe(example.replaceAll('| ', '|'));
      });
    }
  }
});

describe('splitSentences', () => {
  it.each([
    ['The policy.[17] Placed under', 'The policy.[17]|Placed under'],
    ['as announced in 2014. [6] An officer', 'as announced in 2014. [6]|An officer'],
    ['1) The first item 2) The second item', '1) The first item|2) The second item'],
    ['• 9. The first item • 10. The second item', '• 9. The first item|• 10. The second item'],
    ['a. The first b. The second c. The third', 'a. The first|b. The second|c. The third'],
    ['It has the following objectives: 1) order, 2) peace.', 'It has the following objectives: 1) order, 2) peace.'],
    ['where did you grow up? india?', 'where did you grow up?|india?'],
    ['of the industry at approx. five sites. The army', 'of the industry at approx. five sites.|The army'],
    ['The first line\nThe second line', 'The first line|The second line'],
    ['', ''],
    [' \n ', ''],
  ])('%j', (text, expected) => expect(marked(text)).toBe(expected));

  it('covers everything that is not white space, in order and without overlap', () => {
    const pieces = fc.constantFrom(
      'Fig',
      '.',
      ' ',
      '. ',
      'A',
      'The',
      'U.S.',
      '\n',
      '...',
      '1)',
      '•',
      '(',
      '"',
      ']',
      '20',
      'a.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const spans = splitSentences(text);
          let rest = '';
          let at = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(end).toBeGreaterThan(start);
            rest += text.slice(at, start);
            at = end;
          }
          expect((rest + text.slice(at)).trim()).toBe('');
        },
      ),
    );
  });

  it.each([['. '], ['1) '], ['.'], ['a. '], ['" '], ['[1]'], ['\n'], ['x.” ']])('is linear on a run of %j', (unit) => {
    const text = unit.repeat(100_000);
    expect(cpuOf(() => splitSentences(text))).toBeLessThan(2_000);
  });
});
