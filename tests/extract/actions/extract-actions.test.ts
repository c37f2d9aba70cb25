import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/library.ts';
import { cases } from './cases.ts';
import { officialCases } from './official-cases.ts';

const { analyze } = createAnalyzer();

/** A row in words: "actor | verb | object head | stage", with Neg where it is negated. */
function rowsOf(text: string): readonly string[] {
  return analyze(text).actions.map(
    ({ actor, verb, objectHead, stage, polarity, clauseRole }) =>
      `${clauseRole}: ${actor || '-'} | ${verb} | ${objectHead || '-'} | ${stage}${polarity === 'Neg' ? ' Neg' : ''}`,
  );
}

describe.each([...cases, ...officialCases])('$pattern', ({ examples }) => {
  it.each(examples)('$text', ({ text, rows }) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('when and how much', () => {
  const cells = (text: string) =>
    analyze(text).actions.map(({ verb, timeExpr, quantity }) => `${verb} | ${timeExpr} | ${quantity}`);
  it.each([
    ['At the same time, the army will build roads.', ['build |  | ']],
    ['Under a treaty signed in 2015, the states will train pilots.', ['train |  | ']],
    ['The attacks of 2015 have shown the need.', ['shown |  | ']],
    ['The roads were built by 200 engineers.', ['built |  | ']],
    ['By 2030, Lowland will cut its emissions by 30 per cent.', ['cut | By 2030 | 30 per cent']],
    ['Emissions will be cut by a third by 2040.', ['cut | by 2040 | a third']],
    ['In 2016 Parliament passed the act and set up a fund.', ['passed | In 2016 | ', 'set up | In 2016 | ']],
    ['The army built ships in 2010 and in 2012 the navy sold them.', ['built | in 2010 | ', 'sold | in 2012 | ']],
    ['The Ministry, in June 2016, opened a school.', ['opened | in June 2016 | ']],
    ['Since its inception in 1999, the union has built roads.', ['built | Since its inception in 1999 | ']],
    ['In July and November of 2016, the ministers met the farmers.', ['met | In July and November of 2016 | ']],
    ['The treaty was signed in July 2015 with the members of the council.', ['signed | in July 2015 | ']],
    ['The fleets trained from March 5 to 24, 2007 with the army.', ['trained | from March 5 to 24, 2007 | ']],
    ['The state will act by the end of the year after the war.', ['act | by the end of the year after the war | ']],
    ['The share rose in 2006 to 90.', ['rose | in 2006 | ']],
    ['The ministers held a 2+2 meeting on Phase 2 of the 2013 plan.', ['held |  | ']],
    ['It is one of the states. 29 President Sand met farmers.', ['met |  | ']],
    ['The navy will buy 12 new frigates and three tankers.', ['buy |  | 12 new frigates']],
    ['The army trained two of the brigades.', ['trained |  | two']],
    ['The state will invest up to £3 billion in ships.', ['invest |  | £3 billion']],
  ])('%s', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('names no amount as the one who acts', () => {
    const [cut] = analyze('Emissions were cut by 30 per cent.').actions;
    expect([cut?.actor, cut?.instrument]).toEqual(['', '']);
  });
});

describe('for whom and by what means', () => {
  const cells = (text: string) =>
    analyze(text).actions.map(({ verb, beneficiary, instrument }) => `${verb} | ${beneficiary} | ${instrument}`);
  it.each([
    // Counter-examples: what is given to no one, whose doing it is, where, what for, how much.
    ['The ministry will provide support to a range of missions.', ['provide |  | ']],
    ['The army will deter attacks by North Korea.', ['deter |  | ']],
    ['The ships sailed through the South China Sea.', ['sailed |  | ']],
    ['The system was set up with emphasis on seven values.', ['set up |  | ']],
    ['The plan will enable multi-layered defense.', ['enable |  | ']],
    ['The army will grow by 3,500 soldiers.', ['grow |  | ']],
    ['The ministry supported this.', ['supported |  | ']],
    ['The ministry will give the navy its ships.', ['give | the navy | ']],
    ['The ministry will deliver 12 ships to the navy.', ['deliver | the navy | ']],
    ['The plan will enable small firms to export.', ['enable | small firms | ', 'export |  | ']],
    ['It will recruit women and young people.', ['recruit | women and young people | ']],
    ['It will improve the protection of roads for soldiers.', ['improve | soldiers | ']],
    ['It will improve its advice to the Government.', ['improve | the Government | ']],
    ['Lowland will strengthen cooperation with its allies.', ['strengthen | its allies | ']],
    ['Lowland conducted joint exercises with the navy of Highland.', ['conducted | the navy | ']],
    ['The council will work with industry.', ['work | industry | ']],
    ['It will replace the ships with new frigates.', ['replace |  | with new frigates']],
    ['The goods are transported by helicopter.', ['transported |  | by helicopter']],
  ])('%s', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('reads on where the noun of a means says nothing by itself', () => {
    const [assisted] = analyze('The firms were assisted through efforts to cut their fees.').actions;
    expect(assisted?.instrument).toBe('through efforts to cut their fees');
  });
});

it.each([
  ['The army bought ships to be introduced by 2020.', ''],
  ['Attacks are deemed to be imminent.', ''],
  ['The army trains in order to be ready.', 'in order to be ready'],
  ['The army bought ships to guard the coast.', 'to guard the coast'],
])('takes what a noun is for no purpose: %s', (text, expected) => {
  expect(analyze(text).actions[0]?.purpose).toBe(expected);
});

it('keeps the "so" of a purpose that points back', () => {
  expect(
    analyze('To do so, the army will build roads.').actions.map(({ verb, purpose }) => `${verb}: ${purpose}`),
  ).toContain('build: To do so');
});

it('lets a user class verbs, before the lexicon', () => {
  const classesOf = (own: Record<string, 'fund' | 'reduce'>) =>
    createAnalyzer({ verbClasses: own })
      .analyze('The ministry builds roads. The army sells land.')
      .actions.map(({ verbClass }) => verbClass);
  const [build, sell] = classesOf({});
  expect(classesOf({ build: 'fund' })).toEqual(['fund', sell]);
  expect(classesOf({ sell: 'reduce' })).toEqual([build, 'reduce']);
});
