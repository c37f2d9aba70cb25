import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/model/document.ts';
import type { AppliedEdit, NormalizedPage } from '../../src/model/normalized-document.ts';
import { normalize } from '../../src/normalize/normalize.ts';
import { rules } from '../../src/normalize/rules/index.ts';

function documentOf(...raws: readonly string[]): SourceDocument {
  const pages = raws.map((raw, i) => ({ number: i + 1, label: null, raw, sourceFile: 'law' }));
  return { id: 'law', title: null, pages, docvars: {}, sourceFile: 'law', sourceSha256: null };
}

/** The rules of words and characters; the layout's rules have laws of their own. */
const wordRules = rules.filter(({ id }) =>
  /ligature|hyphen|halves|split-words|words|capital|possessives|ordinals|spaces|letters|shifted|unicode|list-marks/.test(
    id,
  ),
);

/** Text as hostile as pages get: pieces of broken words, odd characters, marks, line ends. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        'eff',
        'cient',
        'of',
        'f',
        'icers',
        'fi',
        'rst',
        'signifi',
        'cant',
        'Th',
        'is',
        'the',
        'vital',
        'izes',
        'longrange',
      ],
      ...[
        '-\n',
        '\n',
        ' ',
        '  ',
        '\n\n',
        '\u00ad\n',
        '-',
        '.',
        ',',
        '’ s',
        '[th]',
        '21',
        '|',
        '\u0003',
        '\u0007',
        '\ufffd',
        '¬',
      ],
      ...[
        'SSttrraatteeggiicc',
        'C H A P T E R',
        'dWindled',
        'ofthe',
        'IndoPacific',
        '__proto__',
        'constructor',
        '\ud800',
        'é',
        'e\u0301',
      ],
    ),
    fc.string({ maxLength: 6 }),
  ),
  { maxLength: 30 },
);

/** The pieces with a space between them or none: both drawn by the property, so that a seed gives the same strings. */
const hostile = fc.tuple(pieces, fc.constantFrom('', ' ')).map(([parts, gap]) => parts.join(gap));

/** Lines as pages have them: prose, items, notes, headings, labels of a chart, rows of figures, captions. */
const layoutLines = fc.constantFrom(
  'The ministry will ensure consistency with the priorities for research and',
  'development of defense capability, given the operational needs of the forces.',
  'have come up in the region since the last plan was made by the government in',
  'the spring, when the council met for the first time in the year.',
  'The forces will grow.',
  '- create clusters of innovators;',
  '• hold competitions',
  '1. invest in research',
  '2. train the forces',
  '3) It began in 2016.',
  '(a) the plan of the army',
  '3.2 The army will be reformed in the years to come by a law.',
  'Section 2 Goals of the Plan',
  'RESEARCH',
  'Submarines 64 vessels',
  'Marines Approx. 20,000 troops',
  '2016 2017 2018',
  '|Period|Regions|',
  '[Chart 3-2] Key Organizations',
);

const layoutPage = fc
  .array(fc.tuple(layoutLines, fc.constantFrom('\n', '\n', '\n\n', '\n\n\n')), { minLength: 1, maxLength: 25 })
  .map((lines) => lines.flat().join(''));

/** Takes the edits of a page back, step by step: one rule's edits are one step, in offsets of the text before it. */
function undo({ text, edits }: NormalizedPage): string {
  const steps: AppliedEdit[][] = [];
  for (const edit of edits) {
    if (steps.at(-1)?.[0]?.ruleId === edit.ruleId) steps.at(-1)!.push(edit);
    else steps.push([edit]);
  }
  return steps.reduceRight((after, step) => {
    let before = '';
    let position = 0;
    let shift = 0;
    for (const edit of step) {
      const start = edit.span.start + shift;
      expect(after.slice(start, start + edit.after.length)).toBe(edit.after);
      before += after.slice(position, start) + edit.before;
      position = start + edit.after.length;
      shift += edit.after.length - edit.before.length;
    }
    return before + after.slice(position);
  }, text);
}

describe('normalize', () => {
  it('can be undone: its edits from last to first give the raw page', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        for (const page of normalize(documentOf(raw)).pages) {
          expect(undo(page)).toBe(raw);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const once = normalize(documentOf(raw), { rules: wordRules }).pages[0]!.text;
        expect(normalize(documentOf(once), { rules: wordRules }).pages[0]!.text).toBe(once);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('changes nothing the second time on pages of lists, notes, tables and short lines', () => {
    fc.assert(
      fc.property(layoutPage, (raw) => {
        const once = normalize(documentOf(raw)).pages[0]!.text;
        expect(normalize(documentOf(once)).pages[0]!.text).toBe(once);
      }),
      { numRuns: 80, seed: 1 },
    );
  });

  it('reads the words of a page again once others have come back', () => {
    const raw =
      'They h a v e i n t e n s i f i e d training in each military personnel ’ s a r e a o f responsibility.';
    const text = 'They have intensified training in each military personnel’s area of responsibility.';
    expect(normalize(documentOf(raw)).pages[0]!.text).toBe(text);
  });

  it('lets every rule be turned off', () => {
    const raw = 'an eff cient and vital-\nizes ofthe longrange Th is SSttrraatteeggiicc\nsignifi cant of cers  .';
    for (const { id } of wordRules) {
      const [page] = normalize(documentOf(raw), { disabledRules: [id] }).pages;
      expect(page!.edits.map(({ ruleId }) => ruleId)).not.toContain(id);
    }
  });

  it('leaves the slips of the source alone', () => {
    const slips = 'MCM So that the contigents of Foreing Countries in North Korea. Koreas. Ahsena and Ashena';
    expect(normalize(documentOf(slips)).pages[0]!.text).toBe(slips);
  });

  it('reads ambiguous damage by the page it stands on', () => {
    const lost =
      'The off cers of the f rst f eet ref ect on eff cient, scientif c and specif c conf ict. A long f ight.';
    const split =
      'The off icers of the f irst f leet ref lect on eff icient, scientif ic and specif ic conf lict. A long f ight.';
    expect(normalize(documentOf(lost)).pages[0]!.text).toContain('A long flight.');
    expect(normalize(documentOf(split)).pages[0]!.text).toContain('A long fight.');
  });

  it.each([
    ['replacement characters', '\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\n'.repeat(20), 0],
    ['one run of them', 'Chapter 5 '.concat('\ufffd'.repeat(900)), 0.007],
    ['characters of private use', '\ue010\ue011\ue012 \ue034\ue035 '.repeat(20), 0],
    ['letters that stand alone', 'T h d o t n s '.repeat(8), 0],
    ['debris', 'T h d i t d t h d it i i t t t h d l ti '.repeat(8), 0.2],
  ])('reports a page of %s', (_, raw, highest) => {
    const { pages, failures } = normalize(documentOf('The government will establish a fund. '.repeat(9), raw));
    expect(pages[0]!.quality).toBe(1);
    expect(pages[1]!.quality).toBeLessThanOrEqual(highest);
    expect(failures).toMatchObject([{ page: 2, stage: 'normalize', code: 'page-text-lost' }]);
    expect(failures[0]!.hint).toMatch(/OCR/);
  });

  it.each([
    ["The UK's plan (a) is s. 5 of the Act, part A or I.", 1],
    ['Plan \ufffd\ufffd\ufffd of the Republic of Finland', 0.857],
    ['15.3 % 2,000', null],
  ])('takes no part of a word for a stray letter: %j', (raw, quality) => {
    expect(normalize(documentOf(raw)).pages[0]!.quality).toBe(quality);
  });

  it('tells the quality of a page and reports one that cannot be read', () => {
    const good = 'The government will strengthen national defence and security cooperation with its partners. '.repeat(
      4,
    );
    const lost = 'Thx qvrnmxt wll strghn ntnl dfnc nd scrty cprtn wth ts prtnrs xqz vbn mkl '.repeat(4);
    const { pages, failures } = normalize(documentOf(good, lost.replace(/(.)/g, '$1')));
    expect(pages[0]!.quality).toBeGreaterThan(0.95);
    expect(failures.filter(({ page }) => page === 1)).toEqual([]);
  });

  for (const [name, text] of [
    ['one letter', 'a'.repeat(300_000)],
    ['the letter f', 'f'.repeat(300_000)],
    ['f and blanks', 'f '.repeat(150_000)],
    ['hyphens', '-'.repeat(300_000)],
    ['hyphens at line ends', 'a-\n'.repeat(100_000)],
    ['blank lines', '\n'.repeat(300_000)],
    ['one long line', 'eff cient '.repeat(30_000)],
    ['unknown pieces', 'xq zv '.repeat(50_000)],
    ['doubled letters', 'aabbcc'.repeat(50_000)],
    ['replacement characters', '\ufffd'.repeat(300_000)],
    ['low capitals', "'HIHQVH%XGJHW".repeat(20_000)],
  ] as const) {
    it(`takes time linear in the text's length: ${name}`, () => {
      const time = (raw: string) => {
        const start = process.cpuUsage();
        normalize(documentOf(raw), { rules: wordRules });
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      time(text.slice(0, text.length / 6));
      const short = time(text.slice(0, text.length / 3));
      expect(time(text)).toBeLessThan(Math.max(400, 12 * short));
    });
  }
});
