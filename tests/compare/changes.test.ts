import { describe, expect, it } from 'vitest';
import { actionChanges } from '../../src/compare/action-changes.ts';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { type KeynessRow, keyness } from '../../src/compare/keyness.ts';
import { excerpt } from '../../src/compare/markdown.ts';
import {
  toAbbreviationRow,
  toActionRow,
  toDocumentRow,
  toProgramRow,
  toSentenceRow,
} from '../../src/compare/run-rows.ts';
import { sentenceChanges } from '../../src/compare/sentence-changes.ts';
import { summarizeComparison } from '../../src/compare/summarize-comparison.ts';
import { tellingTerms } from '../../src/compare/telling-terms.ts';

const sentencesOf = (doc_id: string, texts: readonly string[]) =>
  texts.map((text, n) => toSentenceRow({ doc_id, page_n: 1, sentence_id: `${doc_id}-${n}`, kind: 'complete', text }));
const program = (doc_id: string, program_name: string, more = {}) =>
  toProgramRow({
    doc_id,
    page_n: 1,
    program_id: `${doc_id} ${program_name}`,
    program_name,
    program_type: 'program',
    stage: 'unspecified',
    frequency: 1,
    ...more,
  });
const action = (doc_id: string, more: Record<string, unknown>) =>
  toActionRow({ doc_id, page_n: 1, clause_role: 'main', polarity: 'Pos', actor_type: 'government', ...more });
const run = (name: string, texts: readonly string[], more = {}) => ({
  name,
  documents: [toDocumentRow({ doc_id: name })],
  sentences: sentencesOf(name, texts),
  programs: [],
  actions: [],
  pages: texts,
  abbreviations: [],
  ...more,
});

describe('sentenceChanges', () => {
  it('names what is the same, edited, moved, new and removed', () => {
    const a = sentencesOf('a', [
      'The coast guard renews its harbour radar this year.',
      'The Ministry will expand the cadet scholarship program for small islands.',
      'Ships sail at dawn from every northern port.',
      'Nobody repeats this forgotten remark about lighthouses again.',
    ]);
    const b = sentencesOf('b', [
      'Ships sail at dawn from every northern port.',
      'The coast guard renews its harbour radar this year.',
      'The Ministry has expanded the cadet scholarship program for small islands.',
      'Drones now watch the southern strait by night.',
    ]);
    expect(sentenceChanges(a, b).map(({ change }) => change)).toEqual(['moved', 'same', 'edited', 'new', 'removed']);
    expect(sentenceChanges(a, b)[2]!.diff).toBe(
      'The Ministry [-will expand-] {+has expanded+} the cadet scholarship program for small islands.',
    );
  });
});

describe('compareRuns', () => {
  const a = run(
    'a',
    ['The harbour renewal program is planned.', 'The pilot night patrol project ended early last year.', 'Old words.'],
    {
      programs: [
        program('a', 'harbour renewal program', { stage: 'planned', stage_cue: 'is planned' }),
        program('a', 'Island Ferry Support Program'),
        program('a', 'pilot night patrol project', { program_type: 'project', sentence_id: 'a-1' }),
        program('a', 'Lighthouse Plan', { program_type: 'plan' }),
      ],
      actions: [
        action('a', {
          program_ids: ['a harbour renewal program'],
          stage: 'planned',
          verb_class: 'develop',
          object: 'the harbour renewal program',
          object_head: 'program',
        }),
      ],
    },
  );
  const b = run(
    'b',
    [
      'The harbour renewal programme is underway.',
      'The night patrol project ended early last year.',
      'It cites the Island Ferry Support Program.',
    ],
    {
      programs: [
        program('b', 'Harbour Renewal Programme', { stage: 'underway', stage_cue: 'is underway' }),
        program('b', 'night patrol project', { program_type: 'project', sentence_id: 'b-1' }),
        program('b', 'Drone Watch Initiative', { program_type: 'initiative' }),
      ],
      actions: [
        action('b', {
          program_ids: ['b Harbour Renewal Programme'],
          stage: 'underway',
          verb_class: 'develop',
          actor: 'the Harbour Renewal Programme',
        }),
      ],
    },
  );
  const { programs } = compareRuns(a, b);
  const changeOf = (name: string) => programs.find((row) => row.a?.name === name || row.b?.name === name)?.change;

  it('follows a programme through spelling and case to its new stage', () => {
    expect(changeOf('Harbour Renewal Programme')).toBe('stage_changed');
  });
  it('follows no stage that rests on what is said beside the programme', () => {
    const beside = { ...b, actions: [] };
    const row = compareRuns(a, beside).programs.find(({ b: one }) => one?.name === 'Harbour Renewal Programme');
    expect(row?.change).toBe('kept');
  });
  it('tells new, renamed and dropped apart', () => {
    expect(changeOf('Drone Watch Initiative')).toBe('new');
    expect(changeOf('night patrol project')).toBe('renamed');
    expect(changeOf('Lighthouse Plan')).toBe('dropped');
  });
  it('renames a programme once, to the name that is most alike', () => {
    const [older, newer] = [
      run('a', ['x'], { programs: [program('a', 'Joint Harbour Defense Plan', { program_type: 'plan' })] }),
      run('b', ['y'], {
        programs: [
          program('b', 'Northern Joint Harbour Defense Plan', { program_type: 'plan' }),
          program('b', 'Harbour Joint Defense Plan', { program_type: 'plan' }),
        ],
      }),
    ];
    const changes = compareRuns(older, newer).programs.map(({ change, b: row }) => `${change} ${row?.name ?? ''}`);
    expect(changes.toSorted()).toEqual([
      'new Northern Joint Harbour Defense Plan',
      'renamed Harbour Joint Defense Plan',
    ]);
  });
  it('does not call dropped what the newer text still names', () => {
    expect(changeOf('Island Ferry Support Program')).toBe('kept');
  });
  it('reads an abbreviation inside a name as its long form', () => {
    const abbreviations = [toAbbreviationRow({ doc_id: 'a', short_form: 'HARCO', long_form: 'Harbour Control' })!];
    const short = run('a', ['x'], { programs: [program('a', 'wartime HARCO transition plan')], abbreviations });
    const long = run('b', ['x'], { programs: [program('b', 'Wartime Harbour Control Transition Plan')] });
    expect(compareRuns(short, long).programs).toMatchObject([{ change: 'kept' }]);
  });
  it('finds a name without the owner that it has elsewhere', () => {
    const changeIn = (name: string, page: string) =>
      compareRuns(run('a', [page]), run('b', ['x'], { programs: [program('b', name)] })).programs[0]!.change;
    expect(changeIn('US–DPRK Leap Day Deal', 'Leap Day Deal 25')).toBe('kept');
    const law = 'Act on the Repatriation and Treatment of Harbour Crews';
    expect(changeIn(law, 'titled the Act on the Repatriation, Treatment of Harbour Crews')).toBe('kept');
    expect(changeIn('Plan for Harbours', 'The plan harbours a risk.')).toBe('new');
    expect(changeIn('Green Camp program', 'Soldiers rest in the Green Camp.')).toBe('kept');
    expect(changeIn('US National Security Strategy', 'our National Security Strategy')).toBe('new');
  });
  it('looks for a name on the whole page, in tables too', () => {
    const older = run('a', ['Old words.'], { pages: ['| Fund | Drone Watch\nInitiative | 2014 |'] });
    expect(compareRuns(older, b).programs.find(({ b: row }) => row?.name.startsWith('Drone'))!.change).toBe('kept');
  });
  it('does not list what a paper mentions once in plain words without a stage', () => {
    const plain = (more = {}) => program('b', 'coastal land use plan', { rule_id: 'described-name', ...more });
    const listed = (more = {}) => compareRuns(a, run('b', [], { programs: [plain(more)] })).programs.length - 4;
    expect(plain().name.split(' ')).toHaveLength(4);
    expect(listed({ program_name: 'land use plan' })).toBe(0);
    expect(listed({ program_name: 'land use plan', stage: 'planned' })).toBe(1);
    expect(listed({ program_name: 'land use plan', frequency: 3 })).toBe(1);
    expect(listed()).toBe(1);
  });
  it('puts every programme into one row', () => {
    expect(programs).toHaveLength(5);
  });
  it('counts each kind of change in the summary', () => {
    const rowsOf = (newer: typeof b) =>
      summarizeComparison(compareRuns(a, newer)).match(/^\| (?:programmes|commitments|sentences) .*$/gm);
    expect(rowsOf(b)).toEqual([
      '| programmes | 1 | 1 | 1 | 1 in stage, 1 renamed |',
      '| commitments | 0 | 0 | 0 | 0 in stage |',
      '| sentences | 1 | 0 | 0 | 2 edited, 0 moved |',
    ]);
    const other = run('c', [
      'The pilot night patrol project ended early last year.',
      'Ships sail to the far north again.',
    ]);
    expect(rowsOf(other)?.[2]).toBe('| sentences | 1 | 1 | 1 | 0 edited, 0 moved |');
  });
  it('sums up in Markdown that no name can break', () => {
    const hostile = run('b', ['x'], { programs: [program('b', '[click](javascript:x) <b>Plan</b>')] });
    const summary = summarizeComparison(compareRuns(a, hostile));
    expect(summary).toContain('# b against a');
    expect(summary).not.toContain('[click](');
    expect(summary).not.toContain('<b>');
  });
  it('quotes the words of each row with their page', () => {
    const summary = summarizeComparison(compareRuns(a, b));
    expect(summary).toContain('planned → underway');
    expect(summary).toContain('**pilot night patrol project** (file p. 1) is now **night patrol project** (file p. 1)');
    const told = run('b', ['The coast guard starts the Drone Watch Initiative in May.'], {
      programs: [program('b', 'Drone Watch Initiative', { sentence_id: 'b-0' })],
    });
    expect(summarizeComparison(compareRuns(a, told))).toContain(
      '- **Drone Watch Initiative** (named 1×): “The coast guard starts the Drone Watch Initiative in May.” (file p. 1)',
    );
  });
  it('cuts a long sentence around the name, between words', () => {
    const long = `${'word '.repeat(60)}Drone Watch ${'word '.repeat(60)}`;
    const cut = excerpt(long, 'Drone Watch');
    expect(cut).toMatch(/^… (?:word )+Drone Watch (?:word )+…$/);
    expect(cut.length).toBeLessThan(190);
    expect(excerpt('short', 'x')).toBe('short');
    expect(excerpt('x'.repeat(500), 'y').length).toBeLessThan(190);
  });
});

describe('actionChanges', () => {
  const planned = action('a', {
    actor: 'the Ministry',
    verb_lemma: 'build',
    object: 'two new patrol piers',
    object_head: 'pier',
    stage: 'planned',
    sentence_id: 'a-0',
  });
  const changesOf = (a: typeof planned, b: typeof planned, texts: readonly [string, string] = ['', '']) => {
    const [older, newer] = [sentencesOf('a', [texts[0]]), sentencesOf('b', [texts[1]])];
    const sides = [
      { actions: [a], sentences: older },
      { actions: [b], sentences: newer },
    ] as const;
    return actionChanges(...sides, sentenceChanges(older, newer)).map(({ change }) => change);
  };
  const later = (more: Partial<typeof planned>) => ({ ...planned, documentId: 'b', sentenceId: 'b-0', ...more });

  it('follows a promise to its completion', () => {
    const done = later({ actor: 'Ministry', object: 'the two new patrol piers', stage: 'completed' });
    expect(changesOf(planned, done)).toEqual(['stage_changed']);
  });
  it('does not pair what a negation turns round', () => {
    expect(changesOf(planned, later({ polarity: 'Neg' }))).toEqual(['new', 'dropped']);
  });
  it('pairs an object that says little only in like sentences', () => {
    const effort = { object: 'its efforts', objectHead: 'effort' };
    const older = 'The Ministry will build its efforts for the northern ports and their crews.';
    const pair = [{ ...planned, ...effort }, later(effort)] as const;
    expect(changesOf(...pair, [older, 'In Africa it will build its efforts on trade.'])).toEqual(['new', 'dropped']);
    expect(changesOf(...pair, [older, older.replace('crews', 'pilots')])).toEqual(['kept']);
  });
  it('pairs one verb in a sentence that was edited, whatever its object has become', () => {
    const older = 'The Ministry will build two new patrol piers in the northern ports by the end of the year.';
    const newer = later({ object: 'three patrol quays', objectHead: 'quay', stage: 'underway' });
    expect(changesOf(planned, newer, [older, older.replace('two new patrol piers', 'three patrol quays')])).toEqual([
      'stage_changed',
    ]);
  });
  it('knows a forecast, a goal and a broken actor from a promise', () => {
    const none = later({ verbLemma: 'x', stage: 'goal' });
    expect(changesOf(planned, none)).toEqual(['dropped']);
    for (const more of [
      { stageCue: 'is likely to' },
      { stageCue: 'was to' },
      { actorType: 'other' },
      { actor: '1' },
      { actor: 'Operation of crews - The joint team' },
    ])
      expect(changesOf({ ...planned, ...more }, none)).toEqual([]);
    expect(changesOf(planned, later({ stage: 'goal' }))).toEqual(['kept']);
  });
});

describe('keyness', () => {
  it('ranks by signed G2 and counts documents', () => {
    const rows = keyness(
      { name: 'new', sentences: sentencesOf('b', Array(6).fill('drones watch the strait')) },
      { name: 'old', sentences: sentencesOf('a', Array(6).fill('divers watch the strait')) },
    );
    expect(rows[0]).toMatchObject({ term: 'drones', targetCount: 6, referenceCount: 0, targetDocuments: 1 });
    expect(rows.at(-1)!.term).toMatch(/divers/);
    expect(rows.map(({ term }) => term)).not.toContain('the');
  });

  it('reads US and U.S. as one', () => {
    const group = (name: string, text: string) => ({ name, sentences: sentencesOf(name, Array(6).fill(text)) });
    const rows = keyness(
      group('b', 'The ROK–US pact and the US fleet.'),
      group('a', 'The ROK-U.S. pact and the U.S. fleet.'),
    );
    expect(rows.every(({ g2 }) => g2 === 0)).toBe(true);
    expect(rows.map(({ term }) => term)).toContain('u.s fleet');
  });

  it('shows one of the terms that share a word', () => {
    const row = (term: string, g2: number, targetCount: number) =>
      ({ term, g2, targetCount, p: 0, referenceCount: 0 }) as KeynessRow;
    const rows = [row('rok armed', 190, 300), row('armed forces', 117, 400), row('armed', 118, 430), row('act', 50, 9)];
    expect(tellingTerms(rows, 1).map(({ term }) => term)).toEqual(['armed forces', 'act']);
    expect(tellingTerms(rows, -1)).toEqual([]);
  });

  it('finds a name that a page break cut by its abbreviation', () => {
    const named = { programs: [program('a', 'Coastal Response Scheme', { aliases: ['COREX'] })] };
    const changeIn = (text: string) => compareRuns(run('a', [], named), run('b', [text])).programs[0]!.change;
    expect(changeIn('Response Scheme (COREX) goes on.')).toBe('kept');
    expect(changeIn('Response of crews goes on.')).toBe('dropped');
  });
});
