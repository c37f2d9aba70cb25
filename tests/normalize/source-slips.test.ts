import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/index.ts';
import { documentFromText } from '../../src/library.ts';
import { normalize } from '../../src/normalize/normalize.ts';

/** Enough known words around a slip for the page to count as read. */
const around =
  'The Ministry of Defence sent contingents to the mission, and the armed forces will strengthen their support.';

function slipsIn(text: string, disabledRules: readonly string[] = []): readonly string[] {
  const { pages } = normalize(documentFromText(`${around}\n\n${text}\n`, 'paper'), { disabledRules });
  return pages[0]!.suggestions.map(({ before, after }) => `${before} > ${after}`);
}

describe("the authors' own slips", () => {
  it.each([
    ['The 16th and 17th contigents of the unit returned.', 'contigents > contingents'],
    ['Defense Cooperation Agreements with Foreing Countries are listed.', 'Foreing > Foreign'],
    ['The forces will strenghten the alliance.', 'strenghten > strengthen'],
    ['It guards the the coast and its ports.', 'the the > the'],
  ])('are listed: %s', (text, expected) => {
    expect(slipsIn(text)).toEqual([expected]);
  });

  it.each([
    ['new words made of known ones', 'The refueller and the warfighters met cyberdefenders during peacekeepings.'],
    ['spellings of other countries', 'They organise and organize defence programmes, targetting and targeting.'],
    ['names', 'Admiral Foreingham met Minister Repartan in Contigentia.'],
    ['what the document writes often', 'The jointforce met. The jointforce left. The jointforce rests.'],
    ['pieces of words that a column cut', 'The governmen and the tegration were cut.'],
    ['words that may stand twice', 'They had had what that that unit needed.'],
  ])('are not %s', (_, text) => {
    expect(slipsIn(text)).toEqual([]);
  });

  it('are not looked for on a page of another language', () => {
    const page =
      'La seguridad nacional y la defensa de los ciudadanos son principios de la politica exterior del goberno.';
    const { pages } = normalize(documentFromText(`${page}\n`, 'paper'));
    expect(pages[0]!.suggestions).toEqual([]);
  });

  it('stay in the text, and can be turned off', () => {
    const text = 'The 16th contigents of the unit returned.';
    const { pages } = normalize(documentFromText(`${around}\n\n${text}\n`, 'paper'));
    expect(pages[0]!.text).toContain('contigents of');
    expect(slipsIn(text, ['source-slips'])).toEqual([]);
  });

  it('are issues of the library, with their place in the raw text', () => {
    const raw = `${around}\n\nThe 16th contigents of the unit returned.\n`;
    const issues = analyzeText(raw).issues.map((issue) => [
      issue.code,
      'rawSpan' in issue ? raw.slice(issue.rawSpan.start, issue.rawSpan.end) : null,
    ]);
    expect(issues).toEqual([['source-slips', 'contigents']]);
  });
});
