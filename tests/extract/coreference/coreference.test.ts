import { describe, expect, it } from 'vitest';
import { createAnalyzer, documentFromText } from '../../../src/library.ts';
import { createPipeline } from '../../../src/pipeline.ts';

const { analyze } = createAnalyzer();

const actorsOf = (text: string) =>
  analyze(text).actions.map(({ actor, actorResolved, actorSource }) => `${actor} > ${actorResolved} (${actorSource})`);

describe('actors', () => {
  it('never guesses who does what a passive leaves open', () => {
    expect(actorsOf('The ministry is large. The port will be closed to save money.')).toEqual([
      ' >  (none)',
      ' >  (none)',
    ]);
  });

  it('leaves a pronoun open that points to a sentence', () => {
    expect(actorsOf('The navy closed the port. This will hurt the town.')).toEqual([
      'navy > navy (explicit)',
      'This >  (coreference)',
    ]);
  });

  it('leaves a pronoun open where the last subject does not agree', () => {
    expect(actorsOf('The ministries closed the port. It will sell the land.')[1]).toBe('It >  (coreference)');
  });

  it('names all of a group without its determiners, and keeps a part of one as it stands', () => {
    expect(actorsOf('All of these partners support the plan. Most of the states will sign it.')).toEqual([
      'All of these partners > partners (explicit)',
      'Most of the states > Most of the states (explicit)',
    ]);
  });

  it('leads "it" back to the last subject that fits', () => {
    expect(actorsOf('The Lake Council bought the land. It will build a school.')[1]).toBe(
      'It > Lake Council (coreference)',
    );
  });

  it('takes no person for "it"', () => {
    const text = 'The Lake Council bought the land. Mr Wall signed the deed. It will build a school.';
    expect(actorsOf(text)[2]).toBe('It > Lake Council (coreference)');
  });

  it('leads "it" to the report whose purpose was told', () => {
    expect(actorsOf('The purpose of this report is clear and helps courts. It examines two laws.')[1]).toBe(
      'It > report (coreference)',
    );
  });

  it('counts a body of two fields, and a state with a plural name, as one', () => {
    expect(actorsOf('The health and welfare board bought land. It will build a school.')[1]).toBe(
      'It > health and welfare board (coreference)',
    );
    expect(actorsOf('The United States announced that it would cut the budget.')[1]).toBe(
      'it > United States (coreference)',
    );
    expect(actorsOf('The army and the navy bought land. It will build a school.')[1]).toBe('It >  (coreference)');
  });

  it('does not take the government of that time for the present one', () => {
    const text = 'The plan was launched by the then Government. The Government will publish a policy.';
    expect(actorsOf(text)[1]).toBe('Government > Government (explicit)');
  });

  it('leads "they" back to those that a main clause is about, if they can act', () => {
    expect(actorsOf('The council trains ministers. They will build a school.')[1]).toBe(
      'They > ministers (coreference)',
    );
    expect(actorsOf('The council bought houses. They will protect the town.')[1]).toBe('They >  (coreference)');
  });

  it('takes no body for the state that its name ends in', () => {
    const text = 'The Department of Health of the Philippines sold land. The Philippines will build a school.';
    expect(actorsOf(text)[1]).toBe('Philippines > Philippines (explicit)');
  });

  it('leads no government back to one that is named once and far away', () => {
    const others = 'The army built roads. The navy sold ships. Farmers grew rice. Teachers wrote books. '.repeat(2);
    const last = (text: string) => actorsOf(text).at(-1);
    expect(last(`The Arda government sold the land. ${others}The government will build a school.`)).toBe(
      'government > government (explicit)',
    );
    const known = 'The Arda government sold the land. '.repeat(3);
    expect(last(`${known}${others}The government will build a school.`)).toBe(
      'government > Arda government (coreference)',
    );
  });

  it('leads a short name back to the long one', () => {
    expect(actorsOf('The Vesland government sold the land. The government will build a school.')[1]).toBe(
      'government > Vesland government (coreference)',
    );
  });

  it('does not take a longer phrase that only begins with the name for its fuller form', () => {
    const text = 'The navy of the north and the council met. The navy will build a school.';
    expect(actorsOf(text)[1]).toBe('navy > navy (explicit)');
  });

  it('leads a common noun back to the nearest name, also one that acted nowhere', () => {
    expect(actorsOf('The board wrote the National Water Strategy. The strategy will protect lakes.')[1]).toBe(
      'strategy > National Water Strategy (coreference)',
    );
  });

  it('leaves a common noun alone where another of its kind stands between, or where it points to a kind', () => {
    const between = (text: string) => `The cash budget covers the harbour. ${text} The budget pays for ships.`;
    expect(actorsOf(between('The minister agreed.')).at(-1)).toBe('budget > cash budget (coreference)');
    expect(actorsOf(between('The minister added to the defence budget.')).at(-1)).toBe('budget > budget (explicit)');
    expect(actorsOf('The patrol ships carry radars. Such ships protect the coast.').at(-1)).toBe(
      'Such ships > ships (explicit)',
    );
    expect(actorsOf('The patrol ships carry radars. These ships protect the coast.').at(-1)).toBe(
      'These ships > patrol ships (coreference)',
    );
    expect(actorsOf('Many coastal authorities train pilots. The authorities prepare for storms.').at(-1)).toBe(
      'authorities > authorities (explicit)',
    );
  });

  it('knows plurals without an s', () => {
    expect(actorsOf('The media identify threats. They inform the public.')[1]).toBe('They > media (coreference)');
    expect(actorsOf('The people bought land. It will build a school.')[1]).toBe('It >  (coreference)');
  });

  it('remembers the subjects of copulas and passives', () => {
    expect(actorsOf('The Lake Council is old. It will build a school.')).toEqual(['It > Lake Council (coreference)']);
    expect(actorsOf('The Lake Council was founded in May. It will build a school.')[1]).toBe(
      'It > Lake Council (coreference)',
    );
  });

  it('gives "we" the body that says most often what it will do, and nobody where none stands out', () => {
    const promise = (body: string) => `The ${body} will build a port. `;
    const text = `${promise('Vesland Government').repeat(5)}We must repair the roads.`;
    expect(actorsOf(text).at(-1)).toBe('We > Vesland Government (coreference)');
    expect(actorsOf(`${promise('Vesland Government')}We must repair the roads.`).at(-1)).toBe('We >  (coreference)');
  });

  it('expands an abbreviation that the document defines', () => {
    const text = 'The Harbour Safety Board (HSB) met in May. The HSB will inspect the ports.';
    expect(actorsOf(text)[1]).toBe('HSB > Harbour Safety Board (explicit)');
    // Its own name, whatever stood beside it before.
    const handed =
      'The Harbour Safety Board (HSB) met. Tasks were moved by the HSB to the Coastal Command. The HSB will inspect it.';
    expect(actorsOf(handed).at(-1)).toBe('HSB > Harbour Safety Board (explicit)');
  });

  it('hands a relative clause its noun and a purpose the actor of its verb', () => {
    expect(actorsOf('The navy hires divers who clear mines to protect the coast.')).toEqual([
      'navy > navy (explicit)',
      'divers > divers (relative)',
      expect.stringMatching(/\(inherited\)$/),
    ]);
  });

  it('takes WHO for the body, not for the pronoun', () => {
    expect(actorsOf('WHO supports states.')).toEqual(['WHO > World Health Organization (explicit)']);
  });

  it('leads "he" back to a person and never to a thing', () => {
    expect(actorsOf('The scheme closed the port. He will build a school.')[1]).toBe('He >  (coreference)');
    const text = 'The Minister of Lakes bought land. The scheme closed the port. He will build a school.';
    expect(actorsOf(text)[2]).toBe('He > Minister of Lakes (coreference)');
  });
});

describe('names of actors', () => {
  it('joins names by "; " in their normal form, and leaves what is more than names', () => {
    expect(actorsOf('The U.S. and New Zealand trained pilots.')).toEqual([
      'U.S. and New Zealand > United States; New Zealand (explicit)',
    ]);
    expect(actorsOf('France, the U.S., and Australia trained pilots.')[0]).toMatch(
      /> France; United States; Australia /,
    );
    expect(actorsOf('The farmers and the herders built a port.')[0]).toMatch(/> farmers and the herders /);
    expect(actorsOf('Australia and its allies trained pilots.')[0]).toMatch(/> Australia and its allies /);
    expect(actorsOf('The Governments of Australia and the United States built a port.')[0]).toMatch(
      /> Governments of Australia and the United States /,
    );
  });

  const pipeline = createPipeline();
  const own = (text: string, country: string) =>
    pipeline({ ...documentFromText(text, 'paper'), docvars: { country } }).actions.map(
      ({ actor, actorResolved }) => `${actor} > ${actorResolved}`,
    );

  it('leads a short name back to a body or act that is named for its task', () => {
    const last = (text: string) => actorsOf(text).at(-1);
    expect(last('The Ministry of Health bought land. The ministry will build a school.')).toMatch(
      /> Ministry of Health /,
    );
    expect(last('The Ministry of Health bought land. The Ministry will build a school.')).toMatch(
      /> Ministry of Health \(explicit/,
    );
    expect(last('The board wrote the Act on Clean Lakes. The Act will protect lakes.')).toMatch(
      /> Act on Clean Lakes /,
    );
    expect(last('Farmers broke the Act on Clean Lakes. The act closed ports.')).toMatch(/^act > act /);
  });

  it('takes short forms with a slash for two bodies', () => {
    const text = 'The Harbour Safety Board (HSB) and the Lake Rescue Service (LRS) met. The HSB/LRS will train pilots.';
    expect(actorsOf(text).at(-1)).toBe('HSB/LRS > Harbour Safety Board; Lake Rescue Service (explicit)');
  });

  it('tells what the actor of a list is by its long form', () => {
    const text = 'The Port Safety Agency (PSA) met. The PSA will:\n\n- train pilots\n- build ships';
    expect(
      analyze(text)
        .actions.slice(-2)
        .map(({ actorType }) => actorType),
    ).toEqual(['government', 'government']);
  });

  it('gives one name to the government that issues a paper', () => {
    const text =
      'The Government will build ports. The Australian Government will sell ships. We must train pilots. Our Government has trained them.';
    expect(own(text, 'australia')).toEqual([
      'Government > Australian Government',
      'Australian Government > Australian Government',
      'We > Australian Government',
      'Our Government > Australian Government',
    ]);
    const federal = 'The Federal Government will build ports. '.repeat(5);
    expect(own(`${federal}We must train pilots.`, 'germany').at(-1)).toBe('We > Federal Government');
    expect(own('We must train pilots. The Government will build ports.', 'germany')).toEqual([
      'We > Government of Germany',
      'Government > Government of Germany',
    ]);
  });

  it('leaves the name of the state away before its own ministry', () => {
    const text = 'The Republic of Korea Ministry of Defense sold ships. The ROK Navy will train pilots.';
    expect(own(text, 'southkorea')).toEqual([
      'Republic of Korea Ministry of Defense > Ministry of Defense',
      'ROK Navy > Republic of Korea Navy',
    ]);
    expect(actorsOf(text)[0]).toMatch(/> Republic of Korea Ministry of Defense /);
  });

  it('leaves the government of another state its own, where it was just named, and a common noun open', () => {
    const text = 'The Iraqi Government bought ships. The Government will build ports.';
    expect(own(text, 'australia')[1]).toBe('Government > Iraqi Government');
    expect(own('Farmers sell rice. A government will build ports.', 'australia')[1]).toBe('government > government');
    // A state that no list knows, as a file's name writes it.
    expect(own('The Government of Aldermark met. We must train pilots.', 'aldermark').at(-1)).toBe(
      'We > Government of Aldermark',
    );
    // Nobody says whose it is.
    expect(actorsOf('The Government will build ports.')).toEqual(['Government > Government (explicit)']);
  });
});

describe('"we" in a short text', () => {
  it('stays open where nobody or more than one body is named', () => {
    expect(actorsOf('We will build a school.')).toEqual(['We >  (coreference)']);
    expect(actorsOf('The Council met the Commission in May. We will build a school.')[1]).toBe('We >  (coreference)');
  });

  it('stays open where another is quoted with it', () => {
    expect(actorsOf('The Council closed a port. “We will sue,” a farmer said.')[1]).toMatch(/^We > {2}/);
  });

  it('is the body that the text calls itself', () => {
    const text = 'NORTHERN LOWLAND EXECUTIVE\n\nAs an Executive, we will build schools. We will close ports.';
    expect(actorsOf(text)).toEqual([
      'we > Northern Lowland Executive (coreference)',
      'We > Northern Lowland Executive (coreference)',
    ]);
  });

  it('is the body that says "We are", and who has goals strives for each of them', () => {
    expect(actorsOf('We are the National Water Agency. We will build schools.')[0]).toBe(
      'We > National Water Agency (coreference)',
    );
    const at = 'At the National Water Agency, we are responsible for updating both plans.';
    expect(actorsOf(at)[0]).toBe('we > National Water Agency (inherited)');
    const list = 'The department has set goals:\n\n1. To manage traffic on city streets.\n2. To build three ports.';
    expect(actorsOf(list).slice(1)).toEqual([
      'department > department (inherited)',
      'department > department (inherited)',
    ]);
  });

  it('is the one body of the title or of the whole text', () => {
    const title = 'Lowland Housing Strategy\nMinistry of Housing\n\nWe will build a thousand homes in the north.';
    expect(actorsOf(title)).toEqual(['We > Ministry of Housing (coreference)']);
    const body = 'The Council has published a strategy. It reflects our plans. We will build a thousand homes.';
    expect(actorsOf(body).at(-1)).toBe('We > Council (coreference)');
  });
});
