import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/model/document.ts';
import { normalize } from '../../src/normalize/normalize.ts';

function blocksOf(...raw: readonly string[]) {
  const pages = raw.map((text, i) => ({ number: i + 1, label: null, raw: text, sourceFile: 'example' }));
  const source: SourceDocument = { id: 'x', title: null, pages, docvars: {}, sourceFile: 'x', sourceSha256: null };
  return normalize(source).blocks;
}

const linesOf = (raw: string) => blocksOf(raw).map(({ kind, text }) => `${kind}: ${text}`);

const prose = [
  'The ministry will ensure consistency with the priorities for research and',
  'development and upgrading defense capability, given the operational needs of',
  'the forces in view of the severe fiscal situation and of the new threats that',
  'have come up in the region since the last plan was made by the government in',
  'the spring, when the council met for the first time in a year to talk about it.',
];

describe('layout', () => {
  it('passes a short text nearly untouched', () => {
    for (const text of [
      'Dear Ann,',
      'President Obama met Prime Minister Cameron in London on Monday.',
      'See Chapter 5 of the report for the figures of 2019.',
      'It costs 3.5 million. No. 4 is the best, and 1) and 2) are not.',
    ])
      expect(blocksOf(text).map((block) => block.text)).toEqual([text]);
  });

  it('marks headings and gives the section to what stands below', () => {
    const blocks = blocksOf(`1. Goals\n\n${prose.join('\n')}\n\n1.1 Research\n\n${prose.join('\n')}`);
    expect(blocks.map(({ kind, section }) => [kind, section])).toEqual([
      ['heading', ''],
      ['paragraph', '1. Goals'],
      ['heading', '1. Goals'],
      ['paragraph', '1. Goals > 1.1 Research'],
    ]);
  });

  it('makes each item of a list a block, across a blank line inside it', () => {
    const raw = `${prose.join('\n')}\n\nThe team will:\n\n- create clusters of innovators from industry and from\n\nacademia in every region;\n- hold competitions.`;
    expect(linesOf(raw).slice(1)).toEqual([
      'paragraph: The team will:',
      'list_item: create clusters of innovators from industry and from academia in every region;',
      'list_item: hold competitions.',
    ]);
  });

  it('keeps tables and lists of contents out of the running text', () => {
    expect(linesOf('|Period|Regions|\n|---|---|\n|1993|Asia|')).toEqual([expect.stringMatching(/^table: /)]);
    expect(linesOf('Preface ........ 3\nGoals ........ 12')).toEqual([expect.stringMatching(/^contents: /)]);
  });

  it('does not trust a page whose columns were read as one', () => {
    const woven = [
      'year. Illegal sand exploitation costs legal flights and surveillance of In-',
      'Indonesia more than 2 trillion rupiah donesian territory), resource threat',
      'each year. Meanwhile illegal logging (usage of air territory by other coun-',
      'Air Security Disturbance tries including human resource, of many kinds.',
    ];
    expect(new Set(linesOf(woven.join('\n')).map((line) => line.split(':')[0]))).toEqual(new Set(['mixed']));
  });

  it('makes a running head that only one page shows no sentence, and leaves it in the text', () => {
    const [first, second] = blocksOf(`CHAPTER SEVEN: REFORM\n#### 170\n\n${prose.join('\n')}`);
    expect([first?.kind, first?.text]).toEqual(['furniture', 'CHAPTER SEVEN: REFORM']);
    expect(second?.kind).toBe('furniture');
  });

  it('takes time linear in the length of hostile text', () => {
    for (const unit of ['- item\n', 'A B ', '1) a\n', '**', '| ', 'Chapter 5\n', '\n', ' ', '._', 'x-\n']) {
      const start = performance.now();
      blocksOf(unit.repeat(60_000 / unit.length));
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(4000);
    }
  });
});
