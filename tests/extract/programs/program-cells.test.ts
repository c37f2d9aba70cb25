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
