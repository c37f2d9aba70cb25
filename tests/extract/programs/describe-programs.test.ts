import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { describePrograms } from '../../../src/extract/programs/describe-programs.ts';
import { findProgramMentions } from '../../../src/extract/programs/find-program-mentions.ts';
import { extractSentences } from '../../../src/extract/sentences.ts';
import { documentFromText } from '../../../src/library.ts';
import type { Action } from '../../../src/model/annotations.ts';
import { normalize } from '../../../src/normalize/normalize.ts';

const analyze = createAnalyzer();

/** Reads a text and describes its programmes with action rows that name their words. */
function registryOf(text: string, rows: readonly RowWords[] = []) {
  const analyzed = analyze(normalize(documentFromText(text, 'example')));
  const sentences = extractSentences(analyzed);
  const mentions = findProgramMentions(analyzed, { abbreviations: [] });
  return describePrograms({ sentences, mentions, actions: rows.map((row) => toAction(text, row)) });
}

interface RowWords extends Partial<Omit<Action, 'objectSpan' | 'actorSpan'>> {
  readonly verb: string;
}

function toAction(text: string, row: RowWords): Action {
  const spanOf = (words: string | undefined) => {
    const start = words ? text.indexOf(words) : -1;
    return start < 0 ? null : { start, end: start + words!.length };
  };
  return {
    block: 0,
    span: spanOf(row.verb)!,
    text: row.verb,
    ruleId: 'test',
    confidence: 1,
    sentence: 0,
    actor: '',
    actorResolved: row.actor ?? '',
    actorSource: 'explicit',
    actorType: '',
    verbLemma: row.verb,
    verbClass: 'other',
    voice: 'Act',
    tense: 'Pres',
    aspect: '',
    modality: '',
    deontic: '',
    polarity: 'Pos',
    stage: 'standing',
    stageCue: '',
    object: '',
    objectHead: '',
    objectPrep: '',
    beneficiary: '',
    instrument: '',
    purpose: '',
    condition: '',
    timeExpr: '',
    quantity: '',
    clauseRole: 'main',
    parent: null,
    statementType: 'activity',
    programs: [],
    parse: '',
    ...row,
    actorSpan: spanOf(row.actor),
    objectSpan: spanOf(row.object),
  };
}

describe('describePrograms', () => {
  it('takes the type from the noun beside the quotation marks where the name has no head', () => {
    const { programs } = registryOf(
      "The state revived the 'Food for Ports' campaign. The 'New Pier Fund' plan is ready.",
    );
    expect(programs.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'Food for Ports: campaign',
      'New Pier Fund: fund',
    ]);
  });

  it('takes the stage from the row that has the programme as its object, not from the row of its subject', () => {
    const text =
      'The harbour renewal support program helps crews, and the Ministry will expand the harbour renewal support program to serve small ports.';
    const { programs, programsOfAction } = registryOf(text, [
      { verb: 'helps', actor: 'The harbour renewal support program', object: 'crews' },
      {
        verb: 'expand',
        actor: 'the Ministry',
        actorType: 'government',
        object: text.slice(text.lastIndexOf('the harbour'), text.indexOf(' to serve')),
        stage: 'planned',
        stageCue: 'will',
        purpose: 'to serve small ports',
      },
    ]);
    expect(programs).toHaveLength(1);
    expect(programs[0]).toMatchObject({
      name: 'harbour renewal support program',
      stage: 'planned',
      stageCue: 'will expand',
    });
    expect(programs[0]).toMatchObject({ owner: 'Ministry', purpose: 'to serve small ports' });
    expect([...programsOfAction.keys()]).toEqual([0, 1]);
  });

  it('leaves empty what no row and no word states', () => {
    const [program] = registryOf('The Coastal Renewal Plan was mentioned.').programs;
    expect(program).toMatchObject({
      stage: 'unspecified',
      owner: '',
      purpose: '',
      targetGroup: '',
      partOf: '',
      description: '',
    });
  });

  it('merges spellings, case, plural and quotation marks', () => {
    const { programs } = registryOf(
      'The "fleet modernisation support programme" began. The Fleet Modernization Support Program grew. Fleet modernization support programs are costly.',
    );
    expect(programs).toHaveLength(1);
    expect(programs[0]!.aliases).toEqual([
      'Fleet Modernization Support Program',
      'Fleet modernization support programs',
    ]);
  });

  it('finds the umbrella behind "so that these programs"', () => {
    const { programs } = registryOf(
      'Moreover, a harbour venture support program and a global small shipyards promotion program are underway, and the ' +
        '"harbour innovation cluster program" is being promoted so that these programs are carried out in an integrated manner.',
    );
    expect(programs.map(({ partOf }) => partOf)).toEqual([
      'harbour innovation cluster program',
      'harbour innovation cluster program',
      '',
    ]);
  });

  it('finds the umbrella before the comma, beside "part of" and behind a possessive', () => {
    const partsOf = (text: string) => registryOf(text).programs.map(({ partOf }) => partOf);
    const plan = 'Harbour Reform Basic Plan';
    expect(partsOf('As part of the Harbour Reform Basic Plan, the state launched the Clean Quay Campaign.')).toEqual([
      '',
      plan,
    ]);
    expect(partsOf('The Clean Quay Campaign, part of the Harbour Reform Basic Plan, is new.')).toEqual([plan, '']);
    expect(
      partsOf("The Harbour Reform Basic Plan's programmes are: Clean Quay Programme and Fair Port Programme."),
    ).toEqual(['', plan, plan]);
    // Words of another clause stand between.
    expect(
      partsOf(
        'The Harbour Reform Basic Plan asks for joint exercises of all fleets, including the Clean Quay Campaign.',
      ),
    ).toEqual(['', '']);
  });

  it('takes the years of the deed before those of the sentence', () => {
    const { programs } = registryOf(
      'The ministry, after the report of April 2001, published the Coastal Renewal Plan in January 2002.',
      [{ verb: 'published', object: 'the Coastal Renewal Plan', timeExpr: 'in January 2002', stage: 'completed' }],
    );
    expect(programs[0]!.years).toEqual(['2002']);
  });

  it('reads the stage off the clause behind "was an initiative that"', () => {
    const { programs } = registryOf(
      'The Coast Health Program was another initiative that has been launched to help crews.',
      [{ verb: 'launched', object: 'another initiative', clauseRole: 'relative', stage: 'completed' }],
    );
    expect(programs[0]).toMatchObject({ stage: 'completed' });
  });

  it('merges the name in brackets with the name before them', () => {
    const { programs } = registryOf(
      'The Master Plan for Harbour Health Insurance (HHI Master Plan) was adopted. The HHI Master Plan is long.',
    );
    expect(programs.map(({ aliases }) => aliases)).toEqual([['Master Plan for Harbour Health Insurance']]);
  });

  it('reads a description, an owner and a target group from the words beside the name', () => {
    const { programs } = registryOf(
      'The Coastal Cadet Scholarship program for final-year students is a program that pays fees. It follows Norway’s broader Inclusive Harbour Agenda.',
    );
    expect(programs[0]).toMatchObject({ targetGroup: 'final-year students', description: '' });
    expect(programs[1]).toMatchObject({ name: 'Inclusive Harbour Agenda', owner: 'Norway' });
    const [named] = registryOf('The harbour renewal support program is a program that pays fees.').programs;
    expect(named?.description).toBe('a program that pays fees');
  });

  it('takes the rest of a heading that lost its first line for no programme', () => {
    const body =
      'The ministry runs the alternative harbour service program for crews and ports in every season of the year.';
    const names = (text: string) => registryOf(text).programs.map(({ name }) => name);
    expect(names(`Harbour Service Program\n\n${body}`)).toEqual(['alternative harbour service program']);
    expect(names(`Island Radar Plan\n\nThe Island Radar Plan is kept. ${body}`)).toContain('Island Radar Plan');
  });
});
