import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/library.ts';

const { analyze } = createAnalyzer();
const programsOf = (text: string) => analyze(text).programs;

it('ends an owner before the full stop of its sentence', () => {
  const [program] = programsOf('It pays for the Rural Roads Programme of the World Bank.');
  expect(program).toMatchObject({ name: 'Rural Roads Programme', owner: 'World Bank' });
});

it('takes no body for the owner of an accord that it only keeps', () => {
  const [program] = programsOf('Norland has complied with the Joint Comprehensive Plan of Action.');
  expect(program).toMatchObject({ name: 'Joint Comprehensive Plan of Action', owner: '' });
});

it('reads an agenda of a year as one, wherever the year stands', () => {
  const programs = programsOf(
    'The 2030 Agenda for Sustainable Development guides us. We support Agenda 2030 for Sustainable Development. We will implement the 2030 Agenda.',
  );
  expect(programs.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['2030 Agenda for Sustainable Development', 3],
  ]);
});

it('reads no stage off a row that only touches what the programme has', () => {
  const [touched] = programsOf('The ministry will reach the goals of the National Water Strategy.');
  expect(touched!.stage).toBe('unspecified');
  const [done] = programsOf('The ministry will begin the implementation of the National Water Strategy.');
  expect(done!.stage).toBe('planned');
});

it('reads the stage off a row about "the programme" behind its name, unless two of the kind stand before it', () => {
  const [one] = programsOf('It follows the Harbour Renewal Plan. The plan will be prepared for five years.');
  expect(one).toMatchObject({ name: 'Harbour Renewal Plan', stage: 'planned' });
  const two = programsOf(
    'It follows the Harbour Renewal Plan and the Coast Guard Plan. The plan will be prepared for five years.',
  );
  expect(two.map(({ stage }) => stage)).not.toContain('planned');
});

it('reads the stage off what is done under the programme, but not off the word that names it', () => {
  const [review] = programsOf('Reforms are being implemented under the First Harbour Review.');
  expect(review).toMatchObject({ name: 'First Harbour Review', stage: 'underway' });
  const [scheme] = programsOf(
    'Homes will be offered grants under a new scheme called the Great Coast Insulation Scheme.',
  );
  expect(scheme).toMatchObject({ name: 'Great Coast Insulation Scheme', stage: 'planned' });
});

it('reads no stage off what stands beside the programme, what it modifies, and its own purpose', () => {
  for (const text of [
    'The ministry aligned its work with the Coastal Reform Agenda.',
    'Policies during the Ninth Harbour Plan period have been reviewed.',
    'The report was financed by the Coastal Recovery Fund.',
    'Norland praised the Coastal Recovery Fund to create jobs.',
  ])
    expect(programsOf(text).map(({ stage }) => stage)).not.toContain('completed');
});

it('takes for the owner no programme, gerund or day, and nobody who only carries out or funds it', () => {
  const ownerOf = (text: string) => programsOf(text)[0]?.owner;
  expect(ownerOf('Norland will implement the Joint Comprehensive Plan of Action.')).toBe('');
  expect(ownerOf('Completing Norland’s Coastal Action Plan to protect incomes.')).toBe('Norland');
  expect(ownerOf('The Government on Monday expanded its Digital Harbour Programme.')).toBe('Government');
  expect(ownerOf('The Ministry of Defence supports the Harbour Wages Scheme.')).toBe('');
});

it('reads one programme where a head in lower case only describes the name', () => {
  const programs = programsOf(
    'The state enhances the Coastal Cash Transfer scheme. The Coastal Cash Transfer programme grew. A Coastal Road Project and a Coastal Road Programme began.',
  );
  expect(programs.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Coastal Cash Transfer scheme', 2],
    ['Coastal Road Project', 1],
    ['Coastal Road Programme', 1],
  ]);
});

it('reads a title without its head where the document gives the head once, but not what a programme is about', () => {
  const names = (text: string) => programsOf(text).map(({ name, mentions }) => [name, mentions.length]);
  expect(names('The Harbours for All plan is here. Harbours for All will cost much.')).toEqual([
    ['Harbours for All plan', 2],
  ]);
  expect(names('The Joint Strike Boat program is here. A Joint Strike Boat will cost much.')).toEqual([
    ['Joint Strike Boat program', 1],
  ]);
});

it('merges a name with its years, its initials and its short form before a head, but not two editions', () => {
  const names = (text: string) => programsOf(text).map(({ name, mentions }) => [name, mentions.length]);
  expect(names('The Harbour Transport Plan 2018-2029 was adopted. The HTP sets a target.')).toEqual([
    ['Harbour Transport Plan 2018-2029', 2],
  ]);
  expect(names('The Harbour Transport Plan 2002-2011 ended. The Harbour Transport Plan 2012-2019 began.')).toEqual([
    ['Harbour Transport Plan 2002-2011', 1],
    ['Harbour Transport Plan 2012-2019', 1],
  ]);
  expect(names('The Programme of Sailing through Health (PASH) grew. We will overhaul the PASH programme.')).toEqual([
    ['Programme of Sailing through Health', 3],
  ]);
});

it('merges a name with its term and its plural inside, but not with the year of a name that any state has', () => {
  const names = (text: string) => programsOf(text).map(({ name, mentions }) => [name, mentions.length]);
  expect(names('The 10-year Harbour Dredging Program pays. The Harbour Dredging Program grew.')).toHaveLength(1);
  expect(
    names('The coastal reserves support programme pays. The coastal reserve support programme grew.'),
  ).toHaveLength(1);
  expect(names('The 2015 National Security Strategy of theirs. Our National Security Strategy grew.')).toHaveLength(2);
});

it('takes no title for an apposition behind an opening phrase', () => {
  const [program] = programsOf('Under the Harbour Renewal Plan, the government first aimed to cover all piers.');
  expect(program!.description).toBe('');
});

it('takes a heading for a name where a list, its initials or the text below say so, and not by its capitals alone', () => {
  const names = (text: string) => programsOf(text).map(({ name }) => name);
  expect(names('National Health Net Programme\n\nThe piers were painted in the spring of that year.')).toEqual([]);
  const list = '• National Harbour Programme\n• National Net Scheme\n• Harbours and the sea\n';
  expect(names(`The measures are:\n\n${list}`)).toEqual(['National Harbour Programme', 'National Net Scheme']);
  expect(names('National Health Net Programme (NHNP)\n\nThe piers were painted in the spring of that year.')).toContain(
    'National Health Net Programme',
  );
  expect(names('School Harbour Scheme\n\nThe scheme pays for boats that each school on the coast may use.')).toEqual([
    'School Harbour Scheme',
  ]);
});

it('begins a name where the initials behind it say, and never in the column beside it', () => {
  const names = (text: string) => programsOf(text).map(({ name }) => name);
  expect(names('The measures are:\n\n• Total Harbour Campaign (THC)\n• Backward Coasts Grant Fund (BCGF)')).toEqual([
    'Total Harbour Campaign',
    'Backward Coasts Grant Fund',
  ]);
  expect(
    names('They run the 220-unit Makena Harbour Project and measures like Revised Net Control Programme.'),
  ).toEqual(['Makena Harbour Project', 'Revised Net Control Programme']);
  expect(
    names('They pay under the Prime Minister Dhan-Coast Yojana. It is the State Ports        Coastal Net Scheme.'),
  ).toEqual(['Prime Minister Dhan-Coast Yojana', 'Coastal Net Scheme']);
});

it('reads a name without its head where the document tells of what is done under it', () => {
  const counts = programsOf('It announced the Net Surakshit initiative. Net Surakshit aims to train crews.');
  expect(counts.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Net Surakshit initiative', 2]]);
});

it('reads a title without any head where a deed is done under it, and no law, office or post', () => {
  const counts = (text: string) => programsOf(text).map(({ name, mentions }) => [name, mentions.length]);
  expect(
    counts('It was done under Regulations for Coasts. He spoke through Ministers for Ports and under McArthur.'),
  ).toEqual([]);
  expect(counts('Piers were built under HarbourBuild. HarbourBuild is slow.')).toEqual([['HarbourBuild', 2]]);
  expect(counts('They launched Sailing for Food and Ports in May. Sailing for Food and Ports grew.')).toEqual([
    ['Sailing for Food and Ports', 2],
  ]);
});

it('merges names that differ in their prepositions alone', () => {
  expect(
    programsOf('The Programme of Ports through Trade grew. The Programme for Ports through Trade ended.'),
  ).toHaveLength(1);
});

it('reads paths and numbers inside names, and what a scheme promises', () => {
  const names = (text: string) => programsOf(text).map(({ name }) => name);
  expect(names('The approach to harbour policy and a need for dredging work project.')).toEqual([]);
  expect(names('Crews are paid under the welfare to work programme and our One Million Nets programme.')).toEqual([
    'welfare to work programme',
    'One Million Nets programme',
  ]);
  expect(names("We keep the Young Sailor's Guarantee; a loan guarantee and the Premium are paid.")).toEqual([]);
  expect(names("We keep the Young Person's Guarantee and the Winter Net Payment.")).toEqual([
    "Young Person's Guarantee",
    'Winter Net Payment',
  ]);
});

it('types a name by the head that closes it or stands beside it, and cuts no chapter into one', () => {
  expect(programsOf('India’s “Act East” policy looks on.').map(({ type }) => type)).toEqual(['policy']);
  expect(programsOf('They read CHAPTER SEVEN Reform of Harbours in spring.')).toEqual([]);
  expect(programsOf('They keep the Joint Harbour Plan of Action of 2015 alive.').map(({ name }) => name)).toEqual([
    'Joint Harbour Plan of Action',
  ]);
});

it('keeps the office in a name, but not before a paper that each government has', () => {
  const names = (text: string) => programsOf(text).map(({ name }) => name);
  expect(names("We fund the President's Emergency Plan for Coasts and the President's Harbour Strategy.")).toEqual([
    "President's Emergency Plan for Coasts",
    'Harbour Strategy',
  ]);
});

it('merges a longer name with its short form where no other state can mean its own', () => {
  expect(programsOf('The First Harbour Review of Ports began. The First Harbour Review ended.')).toHaveLength(1);
  expect(
    programsOf('The National Security Strategy of Norland began. Their National Security Strategy ended.'),
  ).toHaveLength(2);
  expect(
    programsOf('The 2016 Integrated Investment Program began. The Integrated Investment Program ended.'),
  ).toHaveLength(1);
});

it('takes no stage from what is not done', () => {
  const [fund] = programsOf('The Harbour Innovation Fund did not replace the budgets of the councils.');
  expect(fund).toMatchObject({ name: 'Harbour Innovation Fund', stage: 'unspecified', stageCue: '' });
  const [later] = programsOf(
    'The Harbour Innovation Fund has not been set up. The ministry will set up the Harbour Innovation Fund.',
  );
  expect(later).toMatchObject({ stage: 'planned' });
});

it('quotes a short form as it stands, whichever number it was defined in', () => {
  const text = 'The army funds Harbour Module Projects (HMPs). One HMP will be built in 2024.';
  const { entities } = analyze(text);
  const forms = entities.filter(({ label }) => label === 'PROGRAM').map((one) => [one.text, one.rawSpan]);
  expect(forms.length).toBeGreaterThan(1);
  for (const [said, span] of forms as [string, { start: number; end: number }][])
    expect(text.slice(span.start, span.end)).toBe(said);
});

it('reads two names as one programme where the text says so', () => {
  for (const text of [
    'The Farm Support Scheme, also known as the Harbour Payment Scheme, pays farmers.',
    'The Norland Family Program or the “Coast Transfer Program” pays farmers.',
  ])
    expect(programsOf(text)).toHaveLength(1);
  expect(programsOf('The Farm Support Scheme and the Harbour Payment Scheme pay farmers.')).toHaveLength(2);
  expect(programsOf('The Farm Support Scheme, known to all, and the Harbour Payment Scheme pay.')).toHaveLength(2);
});

it('merges a name with the same name behind the code of one state, not where two states have one', () => {
  const one = programsOf('It published the UK Hydrogen Strategy. The Hydrogen Strategy was revised.');
  expect(one.map(({ mentions }) => mentions.length)).toEqual([2]);
  const two = programsOf(
    'The UK Hydrogen Strategy and the EU Hydrogen Strategy differ. The Hydrogen Strategy was revised.',
  );
  expect(two).toHaveLength(3);
});

it('reads the name of a scheme alone where the text uses it as a measure', () => {
  const [scheme] = programsOf(
    'The Sailability scheme is new. The state must fund programmes like Sailability. Sailability grows.',
  );
  expect(scheme!.mentions).toHaveLength(3);
  const [thing] = programsOf('The Blue Lamp scheme is new. A Blue Lamp hung at the door.');
  expect(thing!.mentions).toHaveLength(1);
  const [arms] = programsOf('The Sea Falcon program is new. The Sea Falcon provides cover.');
  expect(arms!.mentions).toHaveLength(1);
});

it('takes no programme for a part of another that only stands before a list', () => {
  const programs = programsOf(
    'It extends the Rapid Homes Initiative and builds 900 units, including 600 affordable units through the Coast Homes Fund.',
  );
  expect(programs.map(({ partOf }) => partOf)).toEqual(['', '']);
});

it('ends an owner before whom the measure is handed to, and takes no law’s year', () => {
  const [project] = programsOf(
    'A project titled “Design of Coastal Fuel Cells” was sanctioned by MNRE to the Harbour Research Centre.',
  );
  expect(project!.owner).toBe('MNRE');
  const [plan] = programsOf(
    'The County Act, 2012 states that each county shall prepare a County Harbour Development Plan.',
  );
  expect(plan!.years).toEqual([]);
});

it('takes what becomes of a programme for no purpose of it', () => {
  const purposeOf = (text: string) => programsOf(text)[0]!.purpose;
  expect(purposeOf('The ministry launched the Coastal Farm Scheme, to be financed from the levy.')).toBe('');
  expect(purposeOf('The ministry launched the Coastal Farm Scheme to be prepared for floods.')).toBe(
    'to be prepared for floods',
  );
});

it('reads a pair of verbs before a head as its name, at the sentence’s start as well', () => {
  for (const text of ['The Adapt and Grow initiative was launched.', 'Many joined the Adapt and Grow initiative.'])
    expect(programsOf(text).map(({ name }) => name)).toEqual(['Adapt and Grow initiative']);
});

it('merges a name that runs on with "for" with its short form, and a described name with joints', () => {
  const [fund, ...others] = programsOf(
    'The Norland Harvest Fund for Youth opens. The Norland Harvest Fund was set up in May.',
  );
  expect(fund!.mentions).toHaveLength(2);
  expect(others).toEqual([]);
  expect(
    programsOf(
      'The Norland Harvest Fund for Youth and the Norland Harvest Fund for Women open. The Norland Harvest Fund pays.',
    ),
  ).toHaveLength(3);
  expect(
    programsOf(
      'The Norland Family and Child Program started. The Norland Family and Child cash transfer program was expanded.',
    ),
  ).toHaveLength(1);
});

it('ends and begins names at amounts, versions, letters in brackets and verbs of a title', () => {
  const names = (text: string) => programsOf(text).map(({ name }) => name);
  expect(names('The state will launch an 18 trillion won chip maker support program.')).toEqual([
    'chip maker support program',
  ]);
  expect(names('The cabinet announced the Inclusive Growth 4.0 Strategy. See Chapter 4.0 Harbour Strategy.')).toEqual([
    'Inclusive Growth 4.0 Strategy',
    'Harbour Strategy',
  ]);
  expect(names('It adopted the National Plan to End Piracy Against Women and their Children 2022-2032.')).toEqual([
    'National Plan to End Piracy Against Women and their Children 2022-2032',
  ]);
  expect(names('The Norland Social Fund Plus and the Council Tax Relief Scheme were launched.')).toEqual([
    'Norland Social Fund Plus',
    'Council Tax Relief Scheme',
  ]);
  expect(names('It was built under a new program Opening Harbours for Sailors (OHS).')).toContain(
    'Opening Harbours for Sailors',
  );
});

it('keeps a fund apart from an initiative that shares its word', () => {
  expect(programsOf('The Sailing initiative was launched. The Sailing Fund pays.').length).not.toBe(1);
});
