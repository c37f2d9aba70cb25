import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../src/library.ts';
import type { Span } from '../src/text/span.ts';

const sentences = [
  'The Ministry of Defence will establish a research fund for small companies.',
  'In 2021 the Government of Norway spent NOK 3 billion on the F-35 programme.',
  'The North Atlantic Treaty Organization (NATO) strengthened its cooperation with Finland.',
  'NATO is not a threat 😀 to any country.',
  'The National Cyber Security Programme was launched in March 2020 by the Prime Minister.',
];

/** Prose as files bring it: any line ends, also within a sentence, and form feeds between pages. */
const prose = fc
  .array(
    fc.record({
      text: fc.constantFrom(...sentences),
      wrapsAt: fc.nat(8),
      lineEnd: fc.constantFrom('\r\n', '\n', ' \r\n'),
      after: fc.constantFrom(' ', '\r\n', '\n', '\r\n\r\n', '\n\n', '\r\n\f', '\f', '\f\r\n', '\r\n\f\f'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) =>
    parts
      .map(({ text, wrapsAt, lineEnd, after }) => {
        const words = text.split(' ');
        return (
          [words.slice(0, wrapsAt).join(' '), words.slice(wrapsAt).join(' ')].filter(Boolean).join(lineEnd) + after
        );
      })
      .join(''),
  );

/** What a stretch says, whatever the white space. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every stretch that the result speaks of, with what it says there. */
function quotes(
  result: ReturnType<typeof analyzeText>,
): readonly (readonly [what: string, said: string, span: Span])[] {
  return [
    ...result.sentences.map((one) => ['sentence', one.text, one.rawSpan] as const),
    ...result.entities.map((one) => ['entity', one.text, one.rawSpan] as const),
    ...result.abbreviations.map((one) => ['short form', one.shortForm, one.shortSpan] as const),
    ...result.abbreviations.flatMap((one) =>
      one.longSpan ? [['long form', one.longForm, one.longSpan] as const] : [],
    ),
    ...result.actions.map((one) => ['verb', one.verb, one.verbSpan] as const),
    ...result.actions.flatMap((one) => (one.actorSpan ? [['actor', one.actor, one.actorSpan] as const] : [])),
    ...result.actions.flatMap((one) => (one.objectSpan ? [['object', one.object, one.objectSpan] as const] : [])),
  ];
}

describe('the spans of analyzeText', () => {
  it('cut out of the text that was handed in what the rows say, with CRLF and form feeds', () => {
    let seen = 0;
    fc.assert(
      fc.property(prose, (text) => {
        for (const [what, said, { start, end }] of quotes(analyzeText(text, { config: {} }))) {
          expect([what, words(text.slice(start, end).replaceAll('\f', ' '))]).toEqual([what, words(said)]);
          seen++;
        }
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(500);
  });

  it('lie within their page, in the order of the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { sentences: rows, edits } = analyzeText(text);
        for (const { page, rawSpan } of rows) {
          expect(text.slice(0, rawSpan.start).split('\f')).toHaveLength(page);
        }
        for (const { rawSpan } of edits) {
          expect(rawSpan.start).toBeLessThanOrEqual(rawSpan.end);
          expect(rawSpan.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(rawSpan.start, rawSpan.end)).not.toContain('\f');
        }
        const starts = rows.map(({ rawSpan }) => rawSpan.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  it('hold the damage of a word that was repaired', () => {
    const text = 'Page one.\r\n\fThe Ministry will estab-\r\nlish a fund.\r\n';
    const { actions } = analyzeText(text, { config: {} });
    expect(actions).toMatchObject([{ verb: 'establish', verbLemma: 'establish' }]);
    expect(text.slice(actions[0]!.verbSpan.start, actions[0]!.verbSpan.end)).toBe('estab-\r\nlish');
  });

  it('do not depend on the line ends', () => {
    const page = `${sentences.join('\n')}\n\f${sentences.join(' ')}\n`;
    const rows = (text: string) => quotes(analyzeText(text)).map(([what, said]) => [what, words(said)]);
    expect(rows(page.replaceAll('\n', '\r\n'))).toEqual(rows(page));
  });

  it('are the only ones: no row has a place that counts in another text', () => {
    const text = `${sentences.join(' ')} The Rural Access Fund (RAF) will support clinics.`;
    const result = analyzeText(text);
    const placesIn = (value: unknown): readonly Span[] => {
      if (value === null || typeof value !== 'object') return [];
      const { start, end } = value as Partial<Span>;
      return typeof start === 'number' && typeof end === 'number'
        ? [{ start, end }]
        : Object.values(value).flatMap(placesIn);
    };
    for (const [list, rows] of Object.entries(result)) {
      if (typeof rows === 'string') continue;
      for (const row of rows) {
        expect([list, Object.keys(row).filter((key) => /^(?:block|span|.*[lL]ocation|evidence.*)$/.test(key))]).toEqual(
          [list, []],
        );
        for (const { end } of placesIn(row)) expect(end).toBeLessThanOrEqual(text.length);
      }
    }
    expect(result.entities.map((one) => text.slice(one.rawSpan.start, one.rawSpan.end))).toContain(
      'Government of Norway',
    );
  });

  it.each([undefined, {}, { config: {} }, { documentId: 'x' }])('come alike with the options %j', (options) => {
    const { entities } = analyzeText(sentences[1]!, options);
    expect(entities.map(({ text }) => text)).toContain('Government of Norway');
  });
});
