import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/model/document.ts';
import { normalize } from '../../src/normalize/normalize.ts';

function documentOf(...raw: readonly string[]): SourceDocument {
  const pages = raw.map((text, i) => ({ number: i + 1, label: null, raw: text, sourceFile: 'example' }));
  return { id: 'example', title: null, pages, docvars: {}, sourceFile: 'example', sourceSha256: null };
}

describe('blocks', () => {
  it('leave a finished paragraph alone at a page break', () => {
    const { blocks } = normalize(documentOf('The plan is in place.', 'It will be kept.'));
    expect(blocks.map(({ text }) => text)).toEqual(['The plan is in place.', 'It will be kept.']);
  });

  it('do not join a sentence to the next page when a capital begins another', () => {
    const { blocks } = normalize(
      documentOf(
        'The government has met the crises of these years, and in the next the Federal Government will',
        'Crises and disasters are successfully tackled.',
      ),
    );
    expect(blocks.map(({ startsMidSentence, endsMidSentence }) => [startsMidSentence, endsMidSentence])).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  it('join a name that a page break cut, where it stands whole elsewhere', () => {
    const pages = [
      'The stations are run by the Coast Guard and watched from the shore.',
      'The remaining stations will be completed by the end of next year, and the Coast',
      'Guard will operate them with its own staff.',
    ];
    expect(normalize(documentOf(...pages)).blocks.at(-1)?.text).toBe(
      'The remaining stations will be completed by the end of next year, and the Coast Guard will operate them with its own staff.',
    );
    expect(normalize(documentOf(...pages.slice(1))).blocks).toHaveLength(2);
  });

  it('look past a picture’s words that part a word, but not past the lines of a column', () => {
    const above = 'The policy was made by reflecting the unique challenges experi';
    const below = 'enced by service members who work in remote areas far from their homes and families.';
    const textsOf = (raw: string) => normalize(documentOf(raw)).blocks.map(({ kind, text }) => `${kind}: ${text}`);
    expect(textsOf(`${above}\nForefront fence patrol duty\n\n${below}`)).toEqual([
      `paragraph: ${above}${below}`,
      'caption: Forefront fence patrol duty',
    ]);
    expect(textsOf(`${above}\nThe fence was built by the army.\n${below}`)).not.toContain(
      `paragraph: ${above}${below}`,
    );
  });

  it('keep a margin’s note whole at the foot of a page whose lines are of several widths', () => {
    const labels = [1, 2, 3, 4, 5, 6].flatMap((n) => [`Training center ${'IVX'[n % 3]}`, 'Forward unit']);
    const body = Array(8).fill('together with simulators that allow the soldiers to live through a battle as');
    const last = 'they would with the Changjo 21 model[15)] and others.';
    const note = '15) Changjo 21 model\nCombat command training\nmodel between corps and\ndivisions.';
    const raw = [...labels, '', ...body, last, '', note].join('\n');
    expect(normalize(documentOf(raw)).blocks.at(-1)).toMatchObject({
      kind: 'footnote',
      text: '15) Changjo 21 model Combat command training model between corps and divisions.',
    });
  });

  it('make one heading of a title’s lines', () => {
    const line = 'have been the causes of low power, and the ministry has set goals for all of the units';
    const body = `In the military, tension after work hours and a lack of rest\n${`${line}\n`.repeat(8)}in the field.`;
    const first = (title: string) => normalize(documentOf(`${title}\n\n${body}`)).blocks[0];
    expect(first('Advancement of Military\nCulture')).toMatchObject({
      kind: 'heading',
      text: 'Advancement of Military Culture',
    });
    expect(first('Beijing\nSeoul')?.text).not.toBe('Beijing Seoul');
  });

  it('do not join a list item that begins in lower case', () => {
    const { blocks } = normalize(documentOf('The units of the northern command', 'b. Training'));
    expect(blocks).toHaveLength(2);
  });

  it('join a sentence over a page break, with a piece on each page', () => {
    const { blocks } = normalize(
      documentOf('The ministry set up a fund for promising\ncompanies and', 'ventures in every region. It grows.'),
    );
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.text).toBe(
      'The ministry set up a fund for promising companies and ventures in every region. It grows.',
    );
    expect(blocks[0]?.pieces.map(({ pageIndex, offset }) => [pageIndex, offset])).toEqual([
      [0, 0],
      [1, 55],
    ]);
    expect(blocks[0]).toMatchObject({ startsMidSentence: false, endsMidSentence: false });
  });

  it('join a word that a page break cut, with its hyphen or without', () => {
    const textOf = (...raw: readonly string[]) => normalize(documentOf(...raw)).blocks.map(({ text }) => text);
    expect(textOf('The council has several advisory func-', 'tions in peacetime.')).toEqual([
      'The council has several advisory functions in peacetime.',
    ]);
    expect(textOf('The government responds to all emer', 'gencies of this kind.')).toEqual([
      'The government responds to all emergencies of this kind.',
    ]);
    expect(textOf('The strategy is one of self-', 'reliance in peacetime.')).toEqual([
      'The strategy is one of self-reliance in peacetime.',
    ]);
  });

  describe('read a margin whose narrow lines the extractor put behind the body', () => {
    const body = [
      'The law that was passed last year sets up a legal basis for the',
      'countermeasures against noise and helps all those to receive it',
      'upon a request. The ministry is planning to set up a plan about',
      'its prevention and will survey the noise so that a single map of',
      'the whole area can be designed, and it will install an automatic',
      'network to devise measures that reduce the noise and set up some',
      'manuals for the payments, and members of the community will have',
    ];
    const below = 'a tendency to ask for more of them. That is all.';
    const kindsOf = (...margin: readonly string[]) =>
      normalize(documentOf([...body, ...margin].join('\n'), below)).blocks.map(({ kind, text }) => [
        kind,
        text.length > 90 ? text.slice(-31) : text,
      ]);

    it('its notes and labels, whatever stands at the ends of their lines', () => {
      expect(
        kindsOf('PSI (Proliferation Security', 'Initiative):', 'The PSI is a start.', 'EU:', 'European Union'),
      ).toEqual([
        ['paragraph', 'ask for more of them. That is all.'.slice(-31)],
        ['caption', 'PSI (Proliferation Security'],
        ['footnote', 'Initiative): The PSI is a start.'],
        ['caption', 'EU: European Union'],
      ]);
    });

    it('a numbered note to its last line, but no item below it', () => {
      const note = kindsOf(
        '3)',
        'Intermediate-range Nuclear',
        'Forces Treaty.',
        '',
        '4)',
        'Space Situational',
        'Awareness',
      );
      expect(note.slice(1)).toEqual([
        ['footnote', '3) Intermediate-range Nuclear Forces Treaty.'],
        ['footnote', '4) Space Situational Awareness'],
      ]);
      expect(kindsOf('3)', 'Arms Treaty.', 'a. Defense Policies')[1]).toEqual(['footnote', '3) Arms Treaty.']);
    });

    it('words that it explains, below a finished sentence too', () => {
      const margin = ['Board:', 'A body of nine members.', 'They are named in May.', 'EU:', 'European Union'];
      expect(kindsOf('to pay for all that it does.', ...margin).slice(1, 3)).toEqual([
        ['footnote', 'Board: A body of nine members. They are named in May.'],
        ['caption', 'EU: European Union'],
      ]);
    });

    it('and a caption with its date between two lines of a sentence', () => {
      const woven = [
        ...body.slice(0, 6),
        'Volunteers clearing a road after a flood',
        '(Lima, June 2017)',
        ...body.slice(6),
      ];
      const { blocks } = normalize(documentOf(woven.join('\n'), below));
      expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'caption']);
      expect(blocks[0]!.text).toContain('set up some manuals for the payments');
    });

    it('and leave the last words of the body in it', () => {
      expect(kindsOf('Australia and Japan.')[0]![1]).toMatch(/Australia and Japan\.$/);
    });
  });

  it('look past a caption and a footnote between the halves', () => {
    const { blocks } = normalize(
      documentOf('The ministry set up a fund for\n\n[Chart 3-2] Key Organizations', 'promising companies. It grows.'),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'caption']);
    expect(blocks[0]?.text).toBe('The ministry set up a fund for promising companies. It grows.');
  });

  it('say where a document begins and breaks off inside a sentence', () => {
    const { blocks } = normalize(
      documentOf('of the defense industry.\n\nThe government will also support the growth of the'),
    );
    expect(blocks).toMatchObject([
      { startsMidSentence: true, endsMidSentence: false },
      { startsMidSentence: false, endsMidSentence: true },
    ]);
  });
});
