import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/model/document.ts';
import { normalize } from '../../src/normalize/normalize.ts';

function normalizePages(...raw: readonly string[]) {
  const pages = raw.map((text, i) => ({ number: i + 1, label: null, raw: text, sourceFile: 'example' }));
  const source: SourceDocument = { id: 'x', title: null, pages, docvars: {}, sourceFile: 'x', sourceSha256: null };
  return normalize(source);
}

const blocksOf = (...raw: readonly string[]) => normalizePages(...raw).blocks;

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

  it('reads numbered titles as headings, on two lines and below a line of their number', () => {
    const raw = [
      [
        'A. Maintenance of Early Warning and Establishment\nof Crisis Management Systems',
        '(2) Modernization of the Navy',
      ],
      ['Section 2\nPotential Global Threats', '(As of November 2020)'],
    ].map((titles) => titles.map((title) => `${title}\n\n${prose.join('\n')}`).join('\n\n'));
    const headings = raw.flatMap((text) => linesOf(text).filter((line) => !line.startsWith('paragraph')));
    expect(headings).toEqual([
      'heading: A. Maintenance of Early Warning and Establishment of Crisis Management Systems',
      'heading: (2) Modernization of the Navy',
      'heading: Section 2 Potential Global Threats',
      'caption: (As of November 2020)',
    ]);
  });

  it('finds the headings of a text that has a line a paragraph, as web pages and word processors give it', () => {
    const paragraph = prose.join(' ');
    const kinds = (title: string, below = paragraph) =>
      linesOf(`${paragraph}\n\n${title}\n\n${below}`).map((line) => line.split(':', 1)[0]);
    for (const title of ['Executive summary', 'Alternative pathways into the digital sector', 'Summary'])
      expect([title, kinds(title)]).toEqual([title, ['paragraph', 'heading', 'paragraph']]);
    for (const title of ['We thank all of them.', 'Ann Smith, Director of plans', 'See also:', 'and so on', 'A 12'])
      expect([title, kinds(title)]).toEqual([title, ['paragraph', 'paragraph', 'paragraph']]);
    // Labels of a form or a chart: no prose below.
    expect(kinds('Working age', 'Pre-working age')).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('takes no title of a page of contents for the section of what follows', () => {
    const contents =
      '# Contents\n\n# Chapter 1 Threats 7\n\n# Chapter 2 Plans 19\n\n# Chapter 3 Forces 31\n\n# Chapter 4 Means\n\n# Section 1 Funds 40\n\nAnnex 52';
    const blocks = blocksOf(contents, `## Funds\n\n${prose.join('\n')}`);
    expect(blocks.map(({ kind, section }) => [kind, section]).slice(-2)).toEqual([
      ['heading', ''],
      ['paragraph', 'Funds'],
    ]);
    const charts = blocksOf('# Fleet\n\nFrigates 64\n\nTanks 12\n\nAircraft 7\n\nMines 300\n\nShips 5');
    expect(charts[0]!.kind).toBe('heading');
  });

  it('joins a sentence over the page past captions and labels at the foot', () => {
    const foot = 'ROK-Vietnam Vice Minister Level\nStrategic Dialogue (Hanoi, March 2012)\n\nDistance Learning Courses';
    const above = `${prose.join('\n')}\nThe two countries agreed to expand their cooperation for peace and`;
    const blocks = blocksOf(`${above}\n\n${foot}`, `stability of the region.\n${prose.join('\n')}`);
    expect(blocks.find(({ pieces }) => pieces.length === 2)?.text).toContain('for peace and stability of the region.');
    expect(blocks.filter(({ kind }) => kind === 'caption')).toHaveLength(2);
  });

  it('takes the words of pictures behind an open sentence for captions, and a heading there for none', () => {
    const above = `${[...prose, ...prose].join('\n')}\nThe counselling service is provided to all of those who need it, that is to`;
    const blocks = blocksOf(
      `${above}\n\nMilitary Medical Research Seminar at\nthe Armed Forces Medical Research\nCenter\nHealth Service`,
      `new recruits on two occasions.\n${prose.join('\n')}`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph']);
    expect(blocks[0]!.text).toContain('that is to new recruits');
    const title = blocksOf(`${prose.join('\n')}\n\nThe New Chief of Staff\nand His Tasks`, prose.join('\n'));
    expect(title.map(({ kind }) => kind)).not.toContain('caption');
  });

  it('takes the rest of a title for its caption, and the rest of a sentence for none', () => {
    const title = 'Table 11-9 Statistics of compensation cases for civilian casualties';
    const kinds = (above: string, below: string) =>
      linesOf(`${above}\n\n${title}\n\n${below}`).filter((line) => line.startsWith('caption'));
    expect(kinds(prose.join('\n'), 'and property losses')).toEqual([`caption: ${title} and property losses`]);
    expect(kinds(`${prose.join('\n')}\nThe ministry will pay for all of the damages`, 'of the year.')).toEqual([
      `caption: ${title}`,
    ]);
    expect(linesOf(`${prose.join('\n')}\n\nSee\n\nPart III, Chapter 2, Section 1`).at(-1)).toMatch(/^caption: See/);
  });

  it('takes the items below a stem for no notes, though numbers stand behind words', () => {
    const list =
      '1) improvement of procedures4;\n2) enhancement of functions5;\n3) measures against collusion6; and\n4) relations.';
    const kinds = linesOf(`${prose.join('\n')}\nThe agency will take the following measures:\n${list}`).slice(1);
    expect(kinds.map((line) => line.split(':', 1)[0])).toEqual(Array(4).fill('list_item'));
  });

  it('knows woven columns by soft hyphens inside the lines', () => {
    const woven = [
      'Norway is seeking to become an elected mem\u00AD Norway will work to promote a robust order',
      'security council, and the interna\u00AD The Government will seek to support all of them',
    ];
    const damageOf = (...lines: readonly string[]) => normalizePages([...prose, ...lines].join('\n')).pages[0]!.damage;
    expect(damageOf(...woven)).toContain('interleaved-columns');
    expect(damageOf('all of the mem\u00AD bers and all of the interna\u00AD tional orders')).toEqual([]);
  });

  it('reads no sentence in a number that stands alone', () => {
    expect(linesOf(`${prose.join('\n')}\n\n5 Singapore\n\n5\n\n${prose.join('\n')}`)).toContain('table: 5');
    expect(linesOf('No. 5\n\nof 6 (?)')[1]).not.toContain('table');
  });

  it('parts a sentence where lines of it are lost, and joins nothing over them', () => {
    const lost = '\ufffd'.repeat(60);
    const blocks = blocksOf([...prose.slice(0, 2), lost, ...prose.slice(2)].join('\n'));
    expect(
      blocks.map(({ kind, startsMidSentence, endsMidSentence }) => [kind, startsMidSentence, endsMidSentence]),
    ).toEqual([
      ['paragraph', false, true],
      ['mixed', false, false],
      ['paragraph', true, false],
    ]);
    expect(blocksOf(`${prose[0]}\nof \ufffd\ufffd\ufffd\ufffd and of others`)).toHaveLength(1);
  });

  it('takes rows whose cells keep a wide gap for a chart, and no list of abbreviations', () => {
    const rows = 'PREVENT WAR,        PEACE SUPPORT\n\nWAR\n\nSUPPORT CIVILIAN       HUMANITARIAN';
    expect(linesOf(`${prose.join('\n')}\n\n${rows}`).slice(1)).toEqual([
      'table: PREVENT WAR,        PEACE SUPPORT',
      'table: WAR',
      'table: SUPPORT CIVILIAN       HUMANITARIAN',
    ]);
    const list = 'AJP             allied joint publication\nPSO            peace support operation';
    expect(linesOf(list).join()).not.toContain('table');
    expect(linesOf('1.      The first aim is peace\n2.      The second aim is trade').join()).not.toContain('table');
  });

  it('takes a numbered title in sentence case for a heading where the next word had room beside it', () => {
    const title = '(3) Strive to create an industry for sensors';
    expect(linesOf([...prose, title, `The ${prose[0]}`, ...prose.slice(1)].join('\n'))[1]).toBe(`heading: ${title}`);
    const open = '(3) Strive to create an industry for sensors of';
    expect(linesOf([...prose, open, `The ${prose[0]}`, ...prose.slice(1)].join('\n')).join()).not.toContain('heading');
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

  it('does not trust a sentence with a note of the margin behind two of its line ends', () => {
    const lines = [
      'The law that was passed last year sets up a legal basis for',
      'the payments to all residents who live in noise, and it has',
      'countermeasures against noise and helps them to receive it, An agreement on trade',
      'and it is planned that the ministry sets up a plan for that signed by six states',
      'prevention and will survey the noise so that a single map of',
      'the whole area can be made, and it will install a network at',
      'the bases to devise measures that reduce the noise and which',
      'make up manuals for the payments that are made on the ground',
    ];
    const kindsOf = (page: readonly string[]) => blocksOf(`${page.join('\n')}\nof the law.`).map(({ kind }) => kind);
    const plain = lines.map((line) => line.replace(/ (?:An agreement|signed).*$/, ''));
    expect(kindsOf([...plain, ...plain])).toEqual(['paragraph']);
    expect(kindsOf([...lines, ...plain])).toContain('mixed');
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

describe('woven columns', () => {
  const woven = 'The state will keep its promise of the\nof mankind and of all who live near a river.\n'.repeat(8);
  const plain = 'The state will keep its promise to all\nwho live near a river and need its help.\n'.repeat(8);
  const damageOf = (pages: readonly string[]) =>
    normalizePages(...pages).pages.map(({ damage }) => damage.includes('interleaved-columns'));

  it('takes one sign for enough where most pages are woven', () => {
    const oneSign = `${plain}The army keeps its promise of the\nof mankind.\n`;
    expect(damageOf([woven, woven, woven, oneSign, plain])).toEqual([true, true, true, true, false]);
    expect(damageOf([plain, plain, plain, oneSign, plain])).toEqual([false, false, false, false, false]);
  });

  it('counts halves of words by the number of lines', () => {
    const halves = 'costs legal flights of many In-\nthe young and old in our land.\ndonesia has many islands here.\n';
    expect(damageOf([plain.repeat(60) + halves.repeat(2)])).toEqual([false]);
  });

  it('trusts no item of a list on such a page', () => {
    const blocks = blocksOf(`${woven}\n\n• To keep its promise of the\nof mankind`);
    expect(blocks.map(({ kind }) => kind)).not.toContain('list_item');
  });
});
