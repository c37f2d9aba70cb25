interface ActionExample {
  readonly text: string;
  /** "role: actor | trigger | object head | stage", with Neg where the row is negated. */
  readonly rows: readonly string[];
}

export interface ActionCases {
  readonly pattern: string;
  readonly examples: readonly ActionExample[];
}

/** Sentences of our own, by pattern; those without rows come first. */
export const cases: readonly ActionCases[] = [
  {
    pattern: 'no row',
    examples: [
      { text: 'The plan is a strategy for the north.', rows: [] },
      { text: 'The launch of the new service was a success.', rows: [] },
      { text: 'Refer to Figure 3 and Table 2.', rows: [] },
      { text: 'Lowland is part of the union of farmers.', rows: [] },
      { text: 'Farmers have needs, hopes and export-oriented habits.', rows: [] },
    ],
  },
  {
    pattern: 'the number of a note',
    examples: [
      {
        text: '60 Korean nationals met the minister.',
        rows: ['main: 60 Korean nationals | met | minister | completed'],
      },
      { text: '12 new frigates will guard the coast.', rows: ['main: 12 new frigates | guard | coast | planned'] },
      { text: '20 In April, the council passed a law.', rows: ['main: council | passed | law | completed'] },
      { text: '4 China amended the law.', rows: ['main: China | amended | law | completed'] },
      { text: '17 The army will build roads.', rows: ['main: army | build | road | planned'] },
    ],
  },
  {
    pattern: 'what is denied',
    examples: [
      { text: 'The army has trained no fewer than 500 men.', rows: ['main: army | trained | man | completed'] },
      {
        text: 'No state bears it alone, and the union will help.',
        rows: ['main: No state | bears | it | standing Neg', 'main: union | help | - | planned'],
      },
      { text: 'The paper makes no mention of a date.', rows: ['main: paper | makes | mention | standing Neg'] },
      { text: 'They won’t close the port.', rows: ['main: They | close | port | planned Neg'] },
    ],
  },
  {
    pattern: 'who is capable, what is in brackets, inverted conditions',
    examples: [
      {
        text: 'The navy is capable of clearing mines.',
        rows: ['complement: navy | clearing | mine | standing'],
      },
      {
        text: 'The plan contributes to a force capable of clearing mines.',
        rows: ['main: plan | contributes | force | standing', 'complement: force | clearing | mine | standing'],
      },
      { text: '(Abridged) Earlier, no ship had sailed.', rows: ['main: no ship | sailed | - | completed Neg'] },
      { text: '(USFK) were trained by the army.', rows: ['main: army | trained | USFK | completed'] },
      {
        text: 'Should war break out, the unit will help.',
        rows: ['conditional: war | break out | - | standing', 'main: unit | help | - | planned'],
      },
      {
        text: 'The units wait for help, should war efforts fail.',
        rows: ['main: units | wait | help | standing', 'conditional: war efforts | fail | - | standing'],
      },
      { text: 'The state, under the law, should help farmers.', rows: ['main: state | help | farmer | required'] },
      { text: 'The army managed to close the port.', rows: ['main: army | close | port | completed'] },
      {
        text: 'After the talks and nuclear tests and the launching of rockets, the navy left the port.',
        rows: ['main: navy | left | port | completed'],
      },
      {
        text: 'We consider a strong and steady presence will help farmers.',
        rows: [
          'main: We | consider | help | standing',
          'complement: strong and steady presence | help | farmer | planned',
        ],
      },
    ],
  },
  {
    pattern: "names behind a preposition are no objects, nor does another deed's agent act",
    examples: [
      {
        text: 'The navy will guard the land and airspace in Ireland, Norway and Sweden.',
        rows: ['main: navy | guard | land; airspace | planned'],
      },
      {
        text: 'The partners include Fiji, the state of Samoa, Tonga and Palau.',
        rows: ['main: partners | include | Fiji; state; Tonga; Palau | standing'],
      },
      {
        text: 'The army will improve links between farmers and the council.',
        rows: ['main: army | improve | link | planned'],
      },
      {
        text: 'The plan is based on technology developed by two firms.',
        rows: ['main: - | based | plan | standing'],
      },
      { text: 'Groups may be set up as needed by the council.', rows: ['main: council | set up | group | standing'] },
      {
        text: 'The system was built and is run by the council.',
        rows: ['main: - | built | system | completed', 'main: council | run | system | standing'],
      },
    ],
  },
  {
    pattern: 'neither, and words that are hardly ever verbs',
    examples: [
      {
        text: 'The acts neither change the rules nor create duties.',
        rows: ['main: acts | change | rule | standing Neg', 'main: acts | create | duty | standing Neg'],
      },
      {
        text: 'The navy will neither buy nor lease ships.',
        rows: ['main: navy | buy | ship | planned Neg', 'main: navy | lease | ship | planned Neg'],
      },
      {
        text: 'Neither the army nor the navy will buy ships.',
        rows: ['main: Neither the army nor the navy | buy | ship | planned Neg'],
      },
      { text: 'Act dated 11 September 2003 on Service;', rows: [] },
      { text: 'The army aims to stop people smuggling.', rows: ['main: army | stop | smuggling | planned'] },
      { text: 'They are smuggling goods.', rows: ['main: They | smuggling | goods | underway'] },
    ],
  },
  {
    pattern: 'who acts where several could',
    examples: [
      {
        text: 'Recalling the treaty of the north, Minister Cho and Secretary Lee bought ships.',
        rows: [
          'complement: Minister Cho and Secretary Lee | Recalling | treaty | completed',
          'main: Minister Cho and Secretary Lee | bought | ship | completed',
        ],
      },
      {
        text: 'Of all the risks we face, climate change is the greatest.',
        rows: ['relative: we | face | - | standing'],
      },
      {
        text: 'In 2016 we left, and the farmers stayed.',
        rows: ['main: we | left | - | completed', 'main: farmers | stayed | - | completed'],
      },
      {
        text: 'They buy food for people across the globe fleeing war.',
        rows: ['main: They | buy | food | standing', 'relative: people across the globe | fleeing | war | standing'],
      },
      {
        text: 'The state for the first time will close ports.',
        rows: ['main: state | close | port | planned'],
      },
      {
        text: 'They agreed that continued help is vital.',
        rows: ['main: They | agreed | be | completed'],
      },
    ],
  },
  {
    pattern: 'strategies of towns, schools and clinics',
    examples: [
      {
        text: 'The mines are placed there to stop ships.',
        rows: ['main: - | placed | mine | standing', 'purpose: - | stop | ship | goal'],
      },
      { text: 'Farmers are best placed to know the soil.', rows: ['main: Farmers | know | soil | standing'] },
      { text: 'Ten missions are clearing mines.', rows: ['main: Ten missions | clearing | mine | underway'] },
      { text: 'A key focus will be clearing mines.', rows: ['purpose: - | clearing | mine | goal'] },
      { text: 'The aim of the plan is to cut costs.', rows: ['purpose: - | cut | cost | goal'] },
      { text: 'The Strategic Plan is to cut costs.', rows: ['main: Strategic Plan | cut | cost | planned'] },
      { text: 'Such a plan will help farmers.', rows: ['main: plan | help | farmer | planned'] },
      {
        text: 'It was vital for farmers that the council bought seeds.',
        rows: ['complement: council | bought | seed | required'],
      },
      {
        text: 'They will assist up to one million people to learn skills.',
        rows: [
          'main: They | assist | people | planned',
          'complement: up to one million people | learn | skill | planned',
        ],
      },
      { text: 'Loads up to 7 tons can be sent.', rows: ['main: - | sent | load | standing'] },
      {
        text: 'The firm will provide five hours of free lessons.',
        rows: ['main: firm | provide | five hours | planned'],
      },
      { text: 'The plan will fund most of the schools.', rows: ['main: plan | fund | school | planned'] },
      {
        text: 'Advances in technology open up new markets.',
        rows: ['main: Advances in technology | open up | market | standing'],
      },
      {
        text: 'They cut the risk of flooding impacts in towns.',
        rows: ['main: They | cut | risk | standing'],
      },
      {
        text: 'The council designed comprehensive, quality, universal and free services.',
        rows: ['main: council | designed | service | completed'],
      },
      {
        text: 'The army builds ships in a bid to help farmers.',
        rows: ['main: army | builds | ship | standing', 'purpose: army | help | farmer | goal'],
      },
    ],
  },
  {
    pattern: 'asides with a participle, and clauses without "that"',
    examples: [
      {
        text: 'The army advanced, moved into the city, took the port and left.',
        rows: [
          'main: army | advanced | city | completed',
          'main: army | moved | city | completed',
          'main: army | took | port | completed',
          'main: army | left | - | completed',
        ],
      },
      {
        text: 'They built the ship, launched in 2015, and have sold it.',
        rows: ['main: They | built | ship | completed', 'main: They | sold | it | completed'],
      },
      {
        text: 'The fund, set up to help farmers, has been closed by the council.',
        rows: ['purpose: - | help | farmer | goal', 'main: council | closed | fund | completed'],
      },
      {
        text: 'He said that the law, designed to protect farmers, failed.',
        rows: [
          'main: He | said | fail | completed',
          'purpose: - | protect | farmer | goal',
          'complement: law | failed | - | completed',
        ],
      },
      {
        text: 'The scheme, coupled with the state’s commitment to build roads, will help farmers.',
        rows: ['purpose: state | build | road | goal', 'main: scheme | help | farmer | planned'],
      },
      {
        text: 'They ensure the farmers that sell food pay taxes.',
        rows: [
          'main: They | ensure | pay | standing',
          'relative: farmers | sell | food | standing',
          'complement: farmers | pay | tax | standing',
        ],
      },
      {
        text: 'They ensure the quality of food that farmers sell.',
        rows: ['main: They | ensure | quality | standing', 'relative: farmers | sell | - | standing'],
      },
    ],
  },
  {
    pattern: 'farms, buses and wind',
    examples: [
      {
        text: 'The aim is to cut costs by buying seeds.',
        rows: ['purpose: - | cut | cost | goal', 'instrument: - | buying | seed | goal'],
      },
      {
        text: 'The council updated the strategy for the farm sector to raise exports.',
        rows: ['main: council | updated | strategy | completed', 'purpose: council | raise | export | goal'],
      },
      {
        text: 'The plan seeks to build roads, buy land to run buses, promote trade and cut costs.',
        rows: [
          'main: plan | build | road | planned',
          'main: plan | buy | land | planned',
          'purpose: plan | run | bus | goal',
          'main: plan | promote | trade | planned',
          'main: plan | cut | cost | planned',
        ],
      },
      {
        text: 'They secured a fair standard of living for farmers.',
        rows: ['main: They | secured | standard | completed'],
      },
      {
        text: 'The plan will improve walking, cycling and buses.',
        rows: ['main: plan | improve | walking; cycling; bus | planned'],
      },
      {
        text: 'The strategy is predicted to support 9,000 jobs.',
        rows: ['main: strategy | support | job | planned'],
      },
      { text: 'The decision has been put off until May.', rows: ['main: - | put off | decision | completed'] },
      {
        text: 'The plan set out a clear direction, with rules set to help firms.',
        rows: ['main: plan | set out | direction | completed', 'purpose: plan | help | firm | goal'],
      },
      {
        text: 'They will cut costs, and scale up green fuels.',
        rows: ['main: They | cut | cost | planned', 'main: They | scale up | fuel | planned'],
      },
      {
        text: 'They have driven down the cost of offshore wind in the north.',
        rows: ['main: They | driven down | cost | completed'],
      },
      { text: 'They sell gas.', rows: ['main: They | sell | gas | standing'] },
    ],
  },
  {
    pattern: 'schools, ministries and the Commission',
    examples: [
      {
        text: 'The paper invites the council: to help firms; and to keep its promises.',
        rows: [
          'main: paper | invites | council | standing',
          'complement: council | help | firm | standing',
          'complement: council | keep | promise | standing',
        ],
      },
      {
        text: 'The aim is not to enable firms to sell ships but to cut costs.',
        rows: [
          'purpose: - | enable | firm | goal Neg',
          'complement: firms | sell | ship | goal',
          'purpose: - | cut | cost | goal',
        ],
      },
      {
        text: 'The council announced that, parallel to opening schools, it will build roads.',
        rows: [
          'main: council | announced | build | completed',
          'complement: council | opening | school | completed',
          'complement: it | build | road | planned',
        ],
      },
      { text: 'Teachers must devote more time to it.', rows: ['main: Teachers | devote | time | required'] },
      {
        text: 'The paper includes a plan for attracting and training even better teachers.',
        rows: [
          'main: paper | includes | plan | standing',
          'purpose: paper | attracting | teacher | goal',
          'purpose: paper | training | teacher | goal',
        ],
      },
      { text: 'They list the budgets that schools already have.', rows: ['main: They | list | budget | standing'] },
      {
        text: 'They work together in monitoring and securing borders.',
        rows: [
          'main: They | work | - | standing',
          'complement: They | monitoring | border | standing',
          'complement: They | securing | border | standing',
        ],
      },
      {
        text: 'We are expanding eligibility to free school meals.',
        rows: ['main: We | expanding | eligibility | underway'],
      },
      {
        text: 'States must see that adopting a strategy is vital.',
        rows: ['main: States | see | be | required', 'complement: - | adopting | strategy | unspecified'],
      },
      { text: 'They face this set of threats.', rows: ['main: They | face | set | standing'] },
    ],
  },
  {
    pattern: 'what opens with a preposition',
    examples: [
      {
        text: 'Through many more homes, faster help and a commitment to extending the scheme, the plan seeks to cut rents.',
        rows: ['purpose: - | extending | scheme | goal', 'main: plan | cut | rent | planned'],
      },
      {
        text: 'For states that depend on trade, the navy ensured order.',
        rows: ['relative: states | depend | trade | standing', 'main: navy | ensured | order | completed'],
      },
      { text: 'The state has set itself a target.', rows: ['main: state | set | target | completed'] },
    ],
  },
  {
    pattern: 'words that the tagger misreads before a noun',
    examples: [
      { text: 'There are also marked disparities within countries.', rows: [] },
      { text: 'The navy requires access to secure bases.', rows: ['main: navy | requires | access | standing'] },
      { text: 'The 32nd annual meeting was held.', rows: ['main: - | held | meeting | completed'] },
      { text: 'In the past, new recruits bought boots.', rows: ['main: new recruits | bought | boot | completed'] },
      { text: 'In the near future, new recruits will buy boots.', rows: ['main: new recruits | buy | boot | planned'] },
    ],
  },
  {
    pattern: 'lists of modifiers, and a base form in -ing',
    examples: [
      {
        text: 'We will strengthen our political, military, police and civil instruments.',
        rows: ['main: We | strengthen | instrument | planned'],
      },
      {
        text: 'The state will help the sick, women and children.',
        rows: ['main: state | help | sick; woman; child | planned'],
      },
      {
        text: 'The plan will help farmers and bring jobs.',
        rows: ['main: plan | help | farmer | planned', 'main: plan | bring | job | planned'],
      },
      {
        text: 'The army pursues efficiency and at the same time aligns its plans with the law.',
        rows: ['main: army | pursues | efficiency | standing', 'main: army | aligns | plan | standing'],
      },
    ],
  },
  {
    pattern: 'particles',
    examples: [
      {
        text: 'The state provides up to 150 million crowns.',
        rows: ['main: state | provides | 150 million crowns | standing'],
      },
      { text: 'The aim is to level up the country.', rows: ['purpose: - | level up | country | goal'] },
    ],
  },
  {
    pattern: 'who acts, and what parts a subject from its verb',
    examples: [
      {
        text: 'Today more than two million people are building homes.',
        rows: ['main: more than two million people | building | home | underway'],
      },
      {
        text: 'To achieve this the Government intends to legislate.',
        rows: ['purpose: Government | achieve | this | goal', 'main: Government | legislate | - | planned'],
      },
      {
        text: 'The laws will shape the next decade whilst acknowledging the risks.',
        rows: ['main: laws | shape | decade | planned', 'complement: laws | acknowledging | risk | planned'],
      },
      { text: 'The threats, in turn, undermine growth.', rows: ['main: threats | undermine | growth | standing'] },
      {
        text: 'To reach these goals the Ministry will assess its plans.',
        rows: ['purpose: Ministry | reach | goal | goal', 'main: Ministry | assess | plan | planned'],
      },
      {
        text: 'In May, to meet the threat, the states signed a treaty.',
        rows: ['purpose: states | meet | threat | goal', 'main: states | signed | treaty | completed'],
      },
      {
        text: 'The fund allows regions at all levels – large and small – to take action.',
        rows: ['main: fund | allows | region | standing', 'complement: regions | take | action | standing'],
      },
      {
        text: 'The firms, including a group of students, expect good services.',
        rows: ['main: firms | expect | service | standing'],
      },
      {
        text: 'The law ensures that key sectors, such as farming or water, are prepared for floods.',
        rows: ['main: law | ensures | prepare | standing', 'complement: - | prepared | sector | standing'],
      },
      {
        text: 'The group held 15 meetings since the signing and achieved many results.',
        rows: ['main: group | held | meeting | completed', 'main: group | achieved | result | completed'],
      },
      {
        text: 'The directive rests on two axes: (i) Norland notifies rules; (ii) the council will follow up on complaints.',
        rows: [
          'main: directive | rests | ax | standing',
          'main: Norland | notifies | rule | standing',
          'main: council | follow up | complaint | planned',
        ],
      },
      {
        text: 'The states confirmed the joint objective of shaping trade.',
        rows: ['main: states | confirmed | objective | completed', 'purpose: states | shaping | trade | goal'],
      },
      {
        text: 'The paper is a statement of the council’s ambition to share tools.',
        rows: ['purpose: council | share | tool | goal'],
      },
      {
        text: 'The court upheld the appeal of a former governor convicted of stealing funds.',
        rows: [
          'main: court | upheld | appeal | completed',
          'complement: former governor | stealing | fund | completed',
        ],
      },
      {
        text: 'Lowland is expanding courses focused on recruiting women.',
        rows: ['main: Lowland | expanding | course | underway', 'complement: - | recruiting | woman | underway'],
      },
      {
        text: 'To create jobs, the Ministry as a maker of policy will change the law.',
        rows: ['purpose: Ministry | create | job | goal', 'main: Ministry | change | law | planned'],
      },
      {
        text: 'Though the use of force as an instrument has waned, Lowland buys ships.',
        rows: ['main: use of force as an instrument | waned | - | completed', 'main: Lowland | buys | ship | standing'],
      },
      {
        text: 'The changes which took place after 1989 led to growth.',
        rows: ['relative: changes | took place | - | completed', 'main: changes | led | growth | completed'],
      },
      {
        text: 'To keep the peace, it is necessary to build ports.',
        rows: ['purpose: - | keep | peace | goal', 'main: - | build | port | required'],
      },
      {
        text: 'The plan will secure jobs, while also ensuring the state meets its targets.',
        rows: [
          'main: plan | secure | job | planned',
          'complement: plan | ensuring | meet | planned',
          'complement: state | meets | target | planned',
        ],
      },
      {
        text: 'The units are to hold meetings and remove items.',
        rows: ['main: units | hold | meeting | planned', 'main: units | remove | item | planned'],
      },
      {
        text: 'The school will develop distance learning.',
        rows: ['main: school | develop | learning | planned'],
      },
      {
        text: 'The council assesses rules on the basis of the Services Directive, which obliges states to report.',
        rows: [
          'main: council | assesses | rule | standing',
          'relative: Services Directive | obliges | state | standing',
          'complement: states | report | - | standing',
        ],
      },
    ],
  },
  {
    pattern: 'speech behind what is said',
    examples: [
      {
        text: 'The council met in May, announced a fund, and built a port.',
        rows: [
          'main: council | met | - | completed',
          'main: council | announced | fund | completed',
          'main: council | built | port | completed',
        ],
      },
      {
        text: 'The council opposes the act, the minister argues.',
        rows: ['main: council | opposes | act | standing', 'main: minister | argues | oppose | standing'],
      },
      {
        text: '“We will repair the dam,” said the head of the council.',
        rows: ['main: We | repair | dam | planned', 'main: head of the council | said | repair | completed'],
      },
    ],
  },
  {
    pattern: 'verbs that were taken for nouns, and nouns for verbs',
    examples: [
      {
        text: 'The people that were at risk, moved to the coast.',
        rows: ['main: people | moved | coast | completed'],
      },
      {
        text: 'I say the court proceeded on this basis.',
        rows: ['main: I | say | proceed | standing', 'complement: court | proceeded | - | completed'],
      },
      {
        text: 'Most regional councils favor the majority vote:',
        rows: ['main: Most regional councils | favor | vote | standing'],
      },
      {
        text: 'The river enters Lowland and flows along the border.',
        rows: ['main: river | enters | Lowland | standing', 'main: river | flows | - | standing'],
      },
      { text: 'The committee has time to think.', rows: ['complement: committee | think | - | standing'] },
      {
        text: 'The first ship, “Dreamer,” features cabins for officers.',
        rows: ['main: first ship | features | cabin | standing'],
      },
      {
        text: 'Following the decision to close the line and replace it with buses, the station closed in April.',
        rows: [
          'purpose: - | close | line | goal',
          'purpose: - | replace | it | goal',
          'main: station | closed | - | completed',
        ],
      },
      {
        text: 'The council joined the fund in 2003 and in May of that year the minister released a report.',
        rows: ['main: council | joined | fund | completed', 'main: minister | released | report | completed'],
      },
      {
        text: 'The troops hold the border so they can watch the river.',
        rows: ['main: troops | hold | border | standing', 'main: they | watch | river | standing'],
      },
    ],
  },
  {
    pattern: 'subjects behind a time, an amount, an aside',
    examples: [
      {
        text: 'In this regard, balancing interests and resolving disputes will help the state.',
        rows: [
          'complement: - | balancing | interest | unspecified',
          'complement: - | resolving | dispute | unspecified',
          'main: balancing interests and resolving disputes | help | state | planned',
        ],
      },
      { text: 'By 2030 Lowland will reduce emissions.', rows: ['main: Lowland | reduce | emission | planned'] },
      { text: 'Since 2015 Lowland has built three roads.', rows: ['main: Lowland | built | road | completed'] },
      { text: 'In 2019 women owned the firms.', rows: ['main: women | owned | firm | completed'] },
      { text: 'The ship carries up to 48 tonnes of fuel.', rows: ['main: ship | carries | 48 tonnes | standing'] },
      { text: 'The train carries loads up to 7 tons.', rows: ['main: train | carries | load | standing'] },
      {
        text: 'The second session, taking place in May, adopted the plan of action.',
        rows: [
          'relative: second session | taking place | - | standing',
          'main: second session | adopted | plan | completed',
        ],
      },
      {
        text: 'While the threat is low, the quality and number of missiles are rising.',
        rows: ['main: quality and number of missiles | rising | - | underway'],
      },
      {
        text: 'Lowland is a rising power and Norland welcomes its role in the region.',
        rows: ['main: Norland | welcomes | role | standing'],
      },
      {
        text: 'The terms call for the agency to issue new shares.',
        rows: ['main: terms | call | - | standing', 'complement: agency | issue | share | standing'],
      },
      {
        text: 'The report criticised the ministry for delaying the programme.',
        rows: [
          'main: report | criticised | ministry | completed',
          'reason: ministry | delaying | programme | unspecified',
        ],
      },
    ],
  },
  {
    pattern: 'helping, ways and lists behind a colon',
    examples: [
      { text: 'The roads are closed due to lack of funds.', rows: ['main: - | closed | road | standing'] },
      {
        text: 'It will help service members and their families.',
        rows: ['main: It | help | member; family | planned'],
      },
      { text: 'This could help cut emissions.', rows: ['main: This | cut | emission | standing'] },
      {
        text: 'The plan will help firms and households understand the market.',
        rows: [
          'main: plan | help | firm; household | planned',
          'complement: firms and households | understand | market | planned',
        ],
      },
      {
        text: 'The ministry will change the way land is used.',
        rows: ['main: ministry | change | way | planned', 'relative: - | used | land | standing'],
      },
      {
        text: 'The Government will: help farmers; use its powers to open the markets we serve; and build roads.',
        rows: [
          'main: Government | help | farmer | planned',
          'main: Government | use | power | planned',
          'purpose: Government | open | market | goal',
          'relative: we | serve | - | standing',
          'main: Government | build | road | planned',
        ],
      },
      {
        text: 'In line with the treaties with Norway, Sweden and Finland, all boats will be registered.',
        rows: ['main: - | registered | boat | planned'],
      },
      {
        text: 'The army reached its goal of building 200 ships.',
        rows: ['main: army | reached | goal | completed', 'purpose: army | building | ship | goal'],
      },
      {
        text: 'The school trains technically skilled and socially aware officers.',
        rows: ['main: school | trains | officer | standing'],
      },
    ],
  },
  {
    pattern: 'fronted participles, counts and periods',
    examples: [
      {
        text: 'The fund will be closed, the minister announced today. Ships will sail, the minister said in June.',
        rows: [
          'main: - | closed | fund | planned',
          'main: minister | announced | close | completed',
          'main: Ships | sail | - | planned',
          'main: minister | said | sail | completed',
        ],
      },
      {
        text: 'Ships will sail, the minister said in a speech.',
        rows: ['main: Ships | sail | - | planned', 'main: minister | said | - | completed'],
      },
      {
        text: 'The Minister announced in 2019 that the army will build roads.',
        rows: ['main: Minister | announced | build | completed', 'complement: army | build | road | planned'],
      },
      {
        text: 'Recognising that the sea is rising, the Government will renew its plan.',
        rows: ['complement: sea | rising | - | underway', 'main: Government | renew | plan | planned'],
      },
      {
        text: 'The office is moved to a house that allows the staff to grow and enables the firms to meet.',
        rows: [
          'main: - | moved | office | standing',
          'relative: house | allows | staff | standing',
          'complement: staff | grow | - | standing',
          'relative: house | enables | firm | standing',
          'complement: firms | meet | - | standing',
        ],
      },
      { text: 'The yards will sustain around 1,000 jobs.', rows: ['main: yards | sustain | job | planned'] },
      {
        text: 'The plan describes in more detail the duties of the army.',
        rows: ['main: plan | describes | duty | standing'],
      },
      {
        text: 'The centre provides legal services 24 hours a day.',
        rows: ['main: centre | provides | service | standing'],
      },
      {
        text: 'The forces will win the war in a short period of time.',
        rows: ['main: forces | win | war | planned'],
      },
    ],
  },
  {
    pattern: 'verbs that only a second opinion finds',
    examples: [
      { text: 'Information systems for logistics support requirements of the northern islands.', rows: [] },
      {
        text: 'To provide rescue support after an accident, the military operates six relief units.',
        rows: ['purpose: military | provide | support | goal', 'main: military | operates | unit | standing'],
      },
      {
        text: 'Naturally, the region hosts lively exchanges between the people of the coast.',
        rows: ['main: region | hosts | exchange | standing'],
      },
    ],
  },
  {
    pattern: 'verbs and nouns told apart by weights',
    examples: [
      { text: 'The levels of living expenses and of information sharing are low.', rows: [] },
      { text: 'An enduring challenge is the order of the ranks, which is as follows.', rows: [] },
      {
        text: 'The harbour can best be described as small, which is undisputed.',
        rows: ['main: - | described | harbour | standing'],
      },
      {
        text: 'Mr. Kelly, who acts for the farmers, will address the council.',
        rows: ['relative: Mr. Kelly | acts | farmer | standing', 'main: Mr. Kelly | address | council | planned'],
      },
      {
        text: 'Norland regards the treaty as vital, and the army advances the project.',
        rows: ['main: Norland | regards | treaty | standing', 'main: army | advances | project | standing'],
      },
      {
        text: 'The reforms present the farmers with a choice.',
        rows: ['main: reforms | present | farmer | standing'],
      },
      {
        text: 'In the spring the navy sent nine boats to the islands.',
        rows: ['main: navy | sent | boat | completed'],
      },
    ],
  },
  {
    pattern: 'finite verbs',
    examples: [
      {
        text: 'The ministry will build two harbours by 2030.',
        rows: ['main: ministry | build | harbour | planned'],
      },
      {
        text: 'The last stations will be completed by the end of 2023.',
        rows: ['main: - | completed | station | planned'],
      },
      { text: 'The unit must not sell land.', rows: ['main: unit | sell | land | required Neg'] },
      { text: 'The army no longer drafts women.', rows: ['main: army | drafts | woman | standing Neg'] },
      { text: 'The board has been testing drones since 2015.', rows: ['main: board | testing | drone | underway'] },
      {
        text: 'The fund not only pays teachers but also feeds pupils.',
        rows: ['main: fund | pays | teacher | standing', 'main: fund | feeds | pupil | standing'],
      },
    ],
  },
  {
    pattern: 'who acts in an infinitive',
    examples: [
      {
        text: 'The ministry made recommendations for policies to reduce risk.',
        rows: ['main: ministry | made | recommendation | completed', 'purpose: ministry | reduce | risk | goal'],
      },
      {
        text: 'The ministry will position mines to stop ships.',
        rows: ['main: ministry | position | mine | planned', 'purpose: ministry | stop | ship | goal'],
      },
      {
        text: 'The ministry will position the army to stop ships.',
        rows: ['main: ministry | position | army | planned', 'purpose: army | stop | ship | goal'],
      },
      {
        text: 'The fund builds the capacity of countries in the region to patrol the coast.',
        rows: [
          'main: fund | builds | capacity | standing',
          'complement: countries in the region | patrol | coast | standing',
        ],
      },
      {
        text: 'The cabinet directed the army, the navy and the coast guard to set limits.',
        rows: [
          'main: cabinet | directed | army; navy; guard | completed',
          'complement: army, the navy and the coast guard | set | limit | completed',
        ],
      },
    ],
  },
  {
    pattern: 'words that only look like a clause',
    examples: [
      {
        text: 'Planning processes since 2009 have positioned the army well.',
        rows: ['main: Planning processes since 2009 | positioned | army | completed'],
      },
      {
        text: 'Since the war ended, the army has grown.',
        rows: ['conditional: war | ended | - | completed', 'main: army | grown | - | completed'],
      },
      {
        text: 'The purchase should exercise technology transfer to gain skills.',
        rows: ['main: purchase | exercise | transfer | required', 'purpose: purchase | gain | skill | goal'],
      },
      {
        text: 'The factors that mark the environment include the following risks.',
        rows: ['relative: factors | mark | environment | standing', 'main: factors | include | risk | standing'],
      },
      {
        text: 'This in turn influences the plan.',
        rows: ['main: This | influences | plan | standing'],
      },
      {
        text: 'It is imperative that the treaty enters into force.',
        rows: ['complement: treaty | enters | force | required'],
      },
      {
        text: 'It sets limits of imports and rules of trade and maintenance, which control the units.',
        rows: [
          'main: It | sets | limit | standing',
          'relative: limits of imports and rules of trade and maintenance | control | unit | standing',
        ],
      },
    ],
  },
  {
    pattern: 'actors that are told elsewhere in the sentence',
    examples: [
      {
        text: 'Such attacks are difficult to detect.',
        rows: ['complement: - | detect | - | standing'],
      },
      {
        text: 'Few states had the ability to patrol the coast.',
        rows: ['complement: Few states | patrol | coast | completed'],
      },
      {
        text: 'The ministry supports the ability to patrol the coast.',
        rows: ['main: ministry | supports | ability | standing', 'complement: - | patrol | coast | standing'],
      },
      {
        text: 'The cabinet is committed to working with its partners.',
        rows: ['main: cabinet | working | partner | planned'],
      },
      {
        text: 'The ministry is committed to guarding the coast and building ports.',
        rows: ['main: ministry | guarding | coast | planned', 'main: ministry | building | port | planned'],
      },
      {
        text: 'Schools will be given more freedom to reward staff and pupils will be granted time to rest.',
        rows: [
          'main: - | given | freedom | planned',
          'complement: Schools | reward | staff | planned',
          'main: - | granted | time | planned',
          'complement: pupils | rest | - | planned',
        ],
      },
      {
        text: 'Governor Smith issued Executive Order No. 24. In August of 2009 Governor John Smith signed Executive Order 20-04.',
        rows: [
          'main: Governor Smith | issued | Executive Order No. 24 | completed',
          'main: Governor John Smith | signed | Executive Order 20-04 | completed',
        ],
      },
      {
        text: 'The plan will be tried, and options to amend the act will be examined.',
        rows: [
          'main: - | tried | plan | planned',
          'complement: - | amend | act | planned',
          'main: - | examined | option | planned',
        ],
      },
      {
        text: 'The scheme supports people with an illness that affects their ability to work.',
        rows: [
          'main: scheme | supports | people | standing',
          'relative: illness | affects | ability | standing',
          'complement: - | work | - | standing',
        ],
      },
      {
        text: 'Raising taxes and closing ports have all been promised.',
        rows: [
          'complement: - | Raising | tax | unspecified',
          'complement: - | closing | port | unspecified',
          'main: - | promised | raise | completed',
        ],
      },
      {
        text: 'The praise was for Norland’s commitment to raising aid.',
        rows: ['purpose: Norland | raising | aid | goal'],
      },
      {
        text: 'The council shall ensure homes are built and put into use.',
        rows: [
          'main: council | ensure | build | required',
          'complement: - | built | home | required',
          'complement: - | put | home | required',
        ],
      },
      {
        text: 'All citizens aged 40 and above will get a grant of at least one pound.',
        rows: ['main: All citizens | get | grant | planned'],
      },
      {
        text: 'The navy began its third test and on 8 April closed the port.',
        rows: ['main: navy | began | test | completed', 'main: navy | closed | port | completed'],
      },
      {
        text: 'The law will hold them to account and put the new rules in place.',
        rows: ['main: law | hold | them | planned', 'main: law | put | rule | planned'],
      },
      {
        text: 'We support farmers as they learn. This will help these firms scale up abroad, as well as make towns safe.',
        rows: [
          'main: We | support | farmer | standing',
          'reason: they | learn | - | standing',
          'main: This | help | firm | planned',
          'complement: these firms | scale up | - | planned',
          'complement: these firms | make | town | planned',
        ],
      },
      {
        text: 'Funds will be topped up in May 2024, which can be used for ships.',
        rows: ['main: - | topped up | fund | planned', 'relative: - | used | - | standing'],
      },
      {
        text: 'They opened talks on the rules, and next month our second bill is expected to pass into law.',
        rows: ['main: They | opened | talk | completed', 'main: our second bill | pass | law | planned'],
      },
      {
        text: 'The work will be finished by the time the new system takes effect.',
        rows: ['main: - | finished | work | planned', 'conditional: new system | takes | effect | standing'],
      },
      {
        text: 'The coalition Government has introduced the bills it intends to replace the act.',
        rows: ['main: coalition Government | introduced | bill | completed', 'relative: it | replace | act | planned'],
      },
      {
        text: 'The order mandates the secretary to guard ports. It sets clear rules for firms to follow in the event of a storm.',
        rows: [
          'main: order | mandates | secretary | standing',
          'complement: secretary | guard | port | standing',
          'main: It | sets | rule | standing',
          'complement: firms | follow | - | standing',
        ],
      },
      {
        text: 'The council has a model whereby firms share ships. The ministry praised the state on its work to date and left.',
        rows: [
          'relative: firms | share | ship | standing',
          'main: ministry | praised | state | completed',
          'main: ministry | left | - | completed',
        ],
      },
      {
        text: 'New rules would sweep away old laws and a plan joins and speeds up the steps of approval.',
        rows: [
          'main: New rules | sweep away | law | standing',
          'main: plan | joins | step | standing',
          'main: plan | speeds up | step | standing',
        ],
      },
      {
        text: 'The council, if it agrees, will act. The plan, although it is old, works.',
        rows: [
          'conditional: it | agrees | - | standing',
          'main: council | act | - | planned',
          'main: plan | works | - | standing',
        ],
      },
      {
        text: 'The contract – to be signed in May – will sustain jobs. They built a ship, if it rained, and left.',
        rows: [
          'purpose: - | signed | - | goal',
          'main: contract | sustain | job | planned',
          'main: They | built | ship | completed',
          'conditional: it | rained | - | completed',
          'conditional: it | left | - | completed',
        ],
      },
      {
        text: 'The army, while raising its readiness, also builds ports.',
        rows: ['complement: army | raising | readiness | standing', 'main: army | builds | port | standing'],
      },
      {
        text: 'The council audits the work of those we regulate. Free lunches will be provided every month.',
        rows: [
          'main: council | audits | work | standing',
          'relative: we | regulate | - | standing',
          'main: - | provided | lunch | planned',
        ],
      },
      {
        text: 'The act provides the agency with the power to inspect ships. The report went on to praise it.',
        rows: [
          'main: act | provides | agency | standing',
          'complement: agency | inspect | ship | standing',
          'main: report | praise | it | completed',
        ],
      },
      {
        text: 'Build Homes First will be expanded.',
        rows: ['main: - | expanded | Build Homes First | planned'],
      },
      {
        text: 'The ministry has yet to decide on the plan.',
        rows: ['main: ministry | decide | plan | standing Neg'],
      },
      {
        text: 'If the state is to make the most of its ports then it needs to learn from its peers.',
        rows: ['conditional: state | make | port | planned', 'main: it | learn | peer | required'],
      },
      {
        text: 'The act will guard the coast, by ensuring the navy is strong – while also creating jobs.',
        rows: [
          'main: act | guard | coast | planned',
          'instrument: act | ensuring | be | planned',
          'complement: act | creating | job | planned',
        ],
      },
      {
        text: 'The minister said: “With its potential to go further, this ship will be vital.”',
        rows: ['main: minister | said | - | completed', 'complement: - | go | - | standing'],
      },
      {
        text: 'The ministry will put that evidence to use and scale up the trial.',
        rows: ['main: ministry | put | evidence | planned', 'main: ministry | scale up | trial | planned'],
      },
      { text: '10,000 troops were committed to the operation.', rows: ['main: - | committed | troop | completed'] },
      {
        text: 'The tool must be used with care and be tested in a way that works.',
        rows: [
          'main: - | used | tool | required',
          'main: - | tested | tool | required',
          'relative: - | works | - | standing',
        ],
      },
      {
        text: 'The secretary announced new steps the Department of Trade is taking to help firms.',
        rows: [
          'main: secretary | announced | step | completed',
          'relative: Department of Trade | taking | - | underway',
          'purpose: Department of Trade | help | firm | goal',
        ],
      },
      { text: 'Last year the ministry acted.', rows: ['main: ministry | acted | - | completed'] },
      {
        text: 'Figures show the economy suffered under the law.',
        rows: ['main: Figures | show | suffer | standing', 'complement: economy | suffered | law | completed'],
      },
      {
        text: 'The ministry used the powers, including: taking back control of ports; and ending the scheme.',
        rows: [
          'main: ministry | used | power | completed',
          'example: ministry | taking back | control | completed',
          'example: ministry | ending | scheme | completed',
        ],
      },
      {
        text: 'Brown on Monday signed the treaty.',
        rows: ['main: Brown | signed | treaty | completed'],
      },
      {
        text: 'The attacks on Monday harmed the city.',
        rows: ['main: attacks on Monday | harmed | city | completed'],
      },
      {
        text: 'The state will aid armed groups, including extremists, who attack villages.',
        rows: [
          'main: state | aid | group | planned',
          'relative: armed groups, including extremists | attack | village | standing',
        ],
      },
      {
        text: 'The use of force as an instrument of policy has diminished.',
        rows: ['main: use of force as an instrument of policy | diminished | - | completed'],
      },
      {
        text: 'The need to protect forests, electrify transport and create jobs is reinforced by drought.',
        rows: [
          'complement: - | protect | forest | standing',
          'complement: - | electrify | transport | standing',
          'complement: - | create | job | standing',
          'main: drought | reinforced | need | standing',
        ],
      },
      {
        text: 'The state uses all elements of its power to achieve its ends.',
        rows: ['main: state | uses | element | standing', 'purpose: state | achieve | end | goal'],
      },
      {
        text: 'The number of attacks will increase in the future.',
        rows: ['main: number of attacks | increase | - | planned'],
      },
      {
        text: 'The forum was participated in by ten ministers.',
        rows: ['main: ten ministers | participated | forum | completed'],
      },
      {
        text: '(VIII) Enrich the teaching materials.',
        rows: ['list_item: - | Enrich | material | unspecified'],
      },
      {
        text: 'Tensions will grow — increasing the need for aid.',
        rows: ['main: Tensions | grow | - | planned', 'complement: Tensions | increasing | need | planned'],
      },
    ],
  },
  {
    pattern: 'objects',
    examples: [
      { text: 'Lowland is considered a state of peace.', rows: ['main: - | considered | lowland | standing'] },
      {
        text: 'The unit deploys in accordance with the rules.',
        rows: ['main: unit | deploys | - | standing'],
      },
      {
        text: 'These groups exist and form networks.',
        rows: ['main: These groups | exist | - | standing', 'main: These groups | form | network | standing'],
      },
      {
        text: 'The army lost some of the most important bridges.',
        rows: ['main: army | lost | bridge | completed'],
      },
      {
        text: 'They limit property damage or personnel losses.',
        rows: ['main: They | limit | damage; loss | standing'],
      },
    ],
  },
  {
    pattern: 'past tenses that look like participles',
    examples: [
      {
        text: 'The unit uses aircraft built by allies and equipment shown this year.',
        rows: ['main: unit | uses | aircraft; equipment | standing'],
      },
      {
        text: 'The council approved the budget, and the ministry acted within its powers.',
        rows: ['main: council | approved | budget | completed', 'main: ministry | acted | - | completed'],
      },
      {
        text: 'The admiral, who in 1998 founded a school, sold the islands.',
        rows: ['relative: admiral | founded | school | completed', 'main: admiral | sold | island | completed'],
      },
      {
        text: 'After the ministry lost its budget, the project faded.',
        rows: ['conditional: ministry | lost | budget | completed', 'main: project | faded | - | completed'],
      },
      {
        text: 'The board did not expand the fleet but reduced it.',
        rows: ['main: board | expand | fleet | completed Neg', 'main: board | reduced | it | completed'],
      },
      {
        text: 'In the meantime Norway launched a fund.',
        rows: ['main: Norway | launched | fund | completed'],
      },
      { text: 'The doctrine is based on three pillars.', rows: ['main: - | based | doctrine | standing'] },
    ],
  },
  {
    pattern: 'verbs before which another finite verb blinds the tagger',
    examples: [
      { text: 'The amount of supplies that the army needs is small.', rows: [] },
      {
        text: 'A rise in prices increases the risk that farms will close.',
        rows: ['main: rise in prices | increases | risk | standing', 'complement: farms | close | - | planned'],
      },
      { text: 'The table below shows the yield.', rows: ['main: table | shows | yield | standing'] },
      {
        text: 'The report states that, in the event of war, the council will move.',
        rows: ['main: report | states | move | standing', 'complement: council | move | - | planned'],
      },
    ],
  },
  {
    pattern: 'subjects that stand before a clause of their own',
    examples: [
      {
        text: 'The skills they develop help the force.',
        rows: ['relative: they | develop | - | standing', 'main: skills | help | force | standing'],
      },
      {
        text: 'The ministry will ensure that the action we are taking is moved to the north.',
        rows: [
          'main: ministry | ensure | move | planned',
          'relative: we | taking | - | underway',
          'complement: - | moved | action | planned',
        ],
      },
      {
        text: 'The state, while cutting costs, will pay its teachers.',
        rows: ['complement: state | cutting | cost | planned', 'main: state | pay | teacher | planned'],
      },
      {
        text: 'Seeing these costs, in 2009 the council commissioned a study.',
        rows: ['complement: council | Seeing | cost | completed', 'main: council | commissioned | study | completed'],
      },
      {
        text: 'Building on the strategy, the ministry will secure water.',
        rows: ['complement: ministry | Building | strategy | planned', 'main: ministry | secure | water | planned'],
      },
      {
        text: 'The people whose work is paid will build roads.',
        rows: ['relative: - | paid | work | standing', 'main: people | build | road | planned'],
      },
      {
        text: 'The chief can reorganize the Office of Defense for Policy to sharpen its focus.',
        rows: ['main: chief | reorganize | office | standing', 'purpose: chief | sharpen | focus | goal'],
      },
      {
        text: 'All proposals are to be agreed with the officer.',
        rows: ['main: - | agreed | proposal | planned'],
      },
    ],
  },
  {
    pattern: 'words that are a verb or not by their neighbours',
    examples: [
      { text: 'Norway has interests in the north.', rows: [] },
      { text: 'The levels are questions of importance for farmers.', rows: [] },
      { text: 'There is growing support for the union (accounts [accessed 13 March 2017]).', rows: [] },
      {
        text: 'The states strengthen cooperation on information sharing, crime fighting and asylum.',
        rows: ['main: states | strengthen | cooperation | standing'],
      },
      {
        text: 'More than 500 farmers travelled to the coast.',
        rows: ['main: More than 500 farmers | travelled | coast | completed'],
      },
      {
        text: 'The system attracts the best, communicates the rules and selects new farmers.',
        rows: [
          'main: system | attracts | good | standing',
          'main: system | communicates | rule | standing',
          'main: system | selects | farmer | standing',
        ],
      },
      {
        text: 'A system will better meet the needs of the force.',
        rows: ['main: system | meet | need | planned'],
      },
      {
        text: 'The council will support the fleet and increase knowledge in the schools.',
        rows: ['main: council | support | fleet | planned', 'main: council | increase | knowledge | planned'],
      },
      { text: 'The board will fill up to 120 new positions.', rows: ['main: board | fill | position | planned'] },
      {
        text: 'The army will integrate existing and future assets (see pages 3 to 5).',
        rows: ['main: army | integrate | asset | planned'],
      },
    ],
  },
  {
    pattern: 'subjects behind a heading, a dash or a comma',
    examples: [
      {
        text: 'The people, the army and the navy will act.',
        rows: ['main: people, the army and the navy | act | - | planned'],
      },
      {
        text: 'Basic Principles The basic principles protect farms.',
        rows: ['main: basic principles | protect | farm | standing'],
      },
      {
        text: 'Social cohesion - Social cohesion can be harmed by poverty.',
        rows: ['main: poverty | harmed | cohesion | standing'],
      },
      {
        text: 'Military education With favourable changes, the army is pushing for reforms.',
        rows: ['main: army | pushing | reform | underway'],
      },
      {
        text: 'We are leading a united and resolute response to the invasion and we have rallied the world.',
        rows: ['main: We | leading | response | underway', 'main: we | rallied | world | completed'],
      },
    ],
  },
  {
    pattern: 'clauses that hang on a far one',
    examples: [
      {
        text: 'The plan does not create rights, nor do the guidelines create duties.',
        rows: ['main: plan | create | right | standing Neg', 'main: guidelines | create | duty | standing Neg'],
      },
      {
        text: 'The allies prevent Russia from causing harm.',
        rows: ['main: allies | prevent | Russia | standing', 'complement: Russia | causing | harm | standing'],
      },
      {
        text: 'The council will deepen its ties with all states that support it, and augment its fund.',
        rows: [
          'main: council | deepen | tie | planned',
          'relative: all states | support | it | standing',
          'main: council | augment | fund | planned',
        ],
      },
      {
        text: 'The force guards areas which, due to the war, have fallen into ruins.',
        rows: ['main: force | guards | area | standing', 'relative: areas | fallen | ruin | completed'],
      },
    ],
  },
  {
    pattern: 'lead-ins in the progressive',
    examples: [
      {
        text: 'We are:\n\n• Strengthening the fleet by hiring divers.\n• Opening two ports.\n',
        rows: [
          'list_item: We | Strengthening | fleet | underway',
          'instrument: We | hiring | diver | underway',
          'list_item: We | Opening | port | underway',
        ],
      },
    ],
  },
  {
    pattern: 'compounds in -ing are nouns',
    examples: [
      {
        text: 'The army will increase warfighting capabilities.',
        rows: ['main: army | increase | capability | planned'],
      },
      {
        text: 'The fund supports conflict prevention and peacebuilding.',
        rows: ['main: fund | supports | prevention; peacebuilding | standing'],
      },
    ],
  },
  {
    pattern: 'verbs that the tagger misses',
    examples: [
      {
        text: 'Peace engagement combines all relevant capabilities, incorporates partners and helps allies.',
        rows: [
          'main: Peace engagement | combines | capability | standing',
          'main: Peace engagement | incorporates | partner | standing',
          'main: Peace engagement | helps | ally | standing',
        ],
      },
      { text: 'The goals set by these papers are old.', rows: [] },
      {
        text: 'As regards the export of arms, the state seeks the further development of its rules.',
        rows: ['main: state | seeks | development | standing'],
      },
      { text: 'Over 700 ships are repaired in the north.', rows: ['main: - | repaired | ship | standing'] },
      { text: 'The unit cannot, in any event, be cut.', rows: ['main: - | cut | unit | standing Neg'] },
    ],
  },
  {
    pattern: 'participles of need, and gerunds as subjects behind a conjunction',
    examples: [
      {
        text: 'It funds activities intended to increase trade.',
        rows: ['main: It | funds | activity | standing', 'purpose: activities | increase | trade | goal'],
      },
      { text: 'The army needed to adapt.', rows: ['main: army | adapt | - | required'] },
      {
        text: 'It builds the capabilities needed to deter attacks.',
        rows: ['main: It | builds | capability | standing', 'purpose: - | deter | attack | goal'],
      },
      {
        text: 'Although reducing emissions is critical, the state must cut costs.',
        rows: ['complement: - | reducing | emission | unspecified', 'main: state | cut | cost | required'],
      },
      {
        text: 'As a part of making schools free, distribution of books will continue.',
        rows: ['complement: - | making | school | unspecified', 'main: distribution of books | continue | - | planned'],
      },
      { text: 'Self-reliance as a goal is based on trust.', rows: ['main: - | based | self-reliance | standing'] },
      {
        text: 'The army, while meeting its obligations, will reduce costs.',
        rows: ['complement: army | meeting | obligation | planned', 'main: army | reduce | cost | planned'],
      },
    ],
  },
  {
    pattern: 'who stands beside an actor is not its name',
    examples: [
      {
        text: 'The report was written by the board in close consultation with industry.',
        rows: ['main: board | written | report | completed'],
      },
      { text: 'The agency along with the police will build roads.', rows: ['main: agency | build | road | planned'] },
      {
        text: 'Progress in cooperation with partners strengthens trust.',
        rows: ['main: Progress in cooperation with partners | strengthens | trust | standing'],
      },
    ],
  },
  {
    pattern: 'names in quotation marks and times are no clauses',
    examples: [
      {
        text: "The state revived the 'Build Your Own Village' campaign after two years.",
        rows: ['main: state | revived | campaign | completed'],
      },
      {
        text: 'The scheme introduced since last year in some districts shall be extended.',
        rows: ['main: - | extended | scheme | required'],
      },
    ],
  },
  {
    pattern: 'passive',
    examples: [
      { text: 'Two harbours will be built.', rows: ['main: - | built | harbour | planned'] },
      { text: 'Two harbours will be built by the navy.', rows: ['main: navy | built | harbour | planned'] },
      { text: 'Harbours built in 1980 were closed.', rows: ['main: - | closed | harbour | completed'] },
      { text: 'The scheme was abolished in 2005.', rows: ['main: - | abolished | scheme | discontinued'] },
      { text: 'A reform of the police is underway.', rows: ['main: - | underway | reform | underway'] },
    ],
  },
  {
    pattern: 'catenatives',
    examples: [
      {
        text: 'The navy has begun developing a new torpedo.',
        rows: ['main: navy | developing | torpedo | underway'],
      },
      {
        text: 'The agency plans to hire 200 engineers and to train them at sea.',
        rows: ['main: agency | hire | engineer | planned', 'main: agency | train | them | planned'],
      },
      {
        text: 'The council is in the process of drafting rules, hiring staff and leasing offices.',
        rows: [
          'main: council | drafting | rule | underway',
          'main: council | hiring | staff | underway',
          'main: council | leasing | office | underway',
        ],
      },
      {
        text: 'The office failed to publish the report without naming the authors.',
        rows: [
          'main: office | publish | report | completed Neg',
          'complement: office | naming | author | completed Neg',
        ],
      },
    ],
  },
  {
    pattern: 'purpose and instrument',
    examples: [
      {
        text: 'To cut costs, the agency will close three depots.',
        rows: ['purpose: agency | cut | cost | goal', 'main: agency | close | depot | planned'],
      },
      {
        text: 'The government saves money by sharing depots and selling land.',
        rows: [
          'main: government | saves | money | standing',
          'instrument: government | sharing | depot | standing',
          'instrument: government | selling | land | standing',
        ],
      },
      { text: 'It is essential to repair the dam.', rows: ['main: - | repair | dam | required'] },
      {
        text: 'The programme enables teachers to learn languages.',
        rows: ['main: programme | enables | teacher | standing', 'complement: teachers | learn | language | standing'],
      },
    ],
  },
  {
    pattern: 'subordinate clauses',
    examples: [
      {
        text: 'Rules that protect farmers were adopted in 2011.',
        rows: ['relative: Rules | protect | farmer | standing', 'main: - | adopted | rule | completed'],
      },
      {
        text: 'If the treaty fails, the state will close the border.',
        rows: ['conditional: treaty | fails | - | standing', 'main: state | close | border | planned'],
      },
      {
        text: 'The minister said that the state will lower taxes.',
        rows: ['main: minister | said | lower | completed', 'complement: state | lower | tax | planned'],
      },
    ],
  },
  {
    pattern: 'verbs by their clause alone',
    examples: [
      { text: 'As a member of the board of its planning units, she is a guest.', rows: [] },
      {
        text: 'As the number of users increases, the agency will hire staff.',
        rows: ['reason: number of users | increases | - | standing', 'main: agency | hire | staff | planned'],
      },
      {
        text: 'Once a storm moves over any town, the port is closed.',
        rows: ['conditional: storm | moves | town | standing', 'main: - | closed | port | standing'],
      },
      {
        text: 'The province rapidly industrialized and grew in these years.',
        rows: ['main: province | industrialized | - | completed', 'main: province | grew | - | completed'],
      },
      {
        text: 'How does the Council decide?',
        rows: ['main: Council | decide | - | standing'],
      },
      {
        text: 'The scheme brings parents back to work.',
        rows: ['main: scheme | brings | parent | standing'],
      },
      {
        text: 'Each year starts with one or more lectures by teachers.',
        rows: ['main: Each year | starts | lecture | standing'],
      },
    ],
  },
  {
    pattern: 'pronouns behind what they do not belong to',
    examples: [
      {
        text: 'The strategy reflects what we heard from residents.',
        rows: ['main: strategy | reflects | what | standing', 'relative: we | heard | resident | completed'],
      },
      {
        text: 'The plan covers our goals, the services we provide and our work with schools.',
        rows: ['main: plan | covers | goal | standing', 'relative: we | provide | - | standing'],
      },
      {
        text: 'It is vital we build homes so local people can stay.',
        rows: ['complement: we | build | home | required', 'purpose: local people | stay | - | goal'],
      },
      {
        text: 'They must learn how we have built a state and established rules.',
        rows: [
          'main: They | learn | build | required',
          'complement: we | built | state | completed',
          'complement: we | established | rule | completed',
        ],
      },
      {
        text: 'The board met with partners, parents and elected members.',
        rows: ['main: board | met | partner; parent; member | completed'],
      },
      {
        text: 'The policy led to increasing pressures on towns.',
        rows: ['main: policy | led | pressure | completed'],
      },
    ],
  },
  {
    pattern: 'conditions without if, ranges, abilities',
    examples: [
      {
        text: 'Should the council deem it right, the mayor may act.',
        rows: ['conditional: council | deem | it | standing', 'main: mayor | act | - | standing'],
      },
      {
        text: 'In 2018 the navy founded a school; deployed coastal units; and built a port.',
        rows: [
          'main: navy | founded | school | completed',
          'main: navy | deployed | unit | completed',
          'main: navy | built | port | completed',
        ],
      },
      { text: 'The navy will buy five to six new ships.', rows: ['main: navy | buy | ship | planned'] },
      {
        text: 'The navy will develop the ability to deter attacks.',
        rows: ['main: navy | develop | ability | planned', 'complement: navy | deter | attack | planned'],
      },
      {
        text: 'The town cannot afford to rely on luck.',
        rows: ['main: town | afford | - | standing Neg', 'complement: town | rely | luck | standing'],
      },
    ],
  },
  {
    pattern: 'nouns in -ing, with and without an amount',
    examples: [
      { text: 'The board reduced the risks from flooding.', rows: ['main: board | reduced | risk | completed'] },
      {
        text: 'The states will move towards spending 2% of their income.',
        rows: ['main: states | move | - | planned', 'complement: states | spending | 2% | planned'],
      },
    ],
  },
  {
    pattern: 'what laws allow and require, lists of modifiers and of verbs',
    examples: [
      {
        text: 'There has to be targeted planning in all schools.',
        rows: [],
      },
      { text: 'They improve access to care.', rows: ['main: They | improve | access | standing'] },
      {
        text: 'The plan sets limits for the delivery of services to farmers.',
        rows: ['main: plan | sets | limit | standing'],
      },
      {
        text: 'The law allows the Secretary of State, by order, to amend, repeal or revoke any rule.',
        rows: [
          'main: law | allows | secretary | standing',
          'complement: Secretary of State | amend | rule | standing',
          'complement: Secretary of State | repeal | rule | standing',
          'complement: Secretary of State | revoke | rule | standing',
        ],
      },
      {
        text: 'The law requires local authorities to prepare a plan.',
        rows: [
          'main: law | requires | authority | standing',
          'complement: local authorities | prepare | plan | standing',
        ],
      },
      {
        text: 'The rule restricts councils from selling land.',
        rows: ['main: rule | restricts | council | standing', 'complement: councils | selling | land | standing'],
      },
      {
        text: 'The state supports a healthy, motivated and engaged workforce.',
        rows: ['main: state | supports | workforce | standing'],
      },
      {
        text: 'The union builds a fair, low carbon, resource efficient and open economy.',
        rows: ['main: union | builds | economy | standing'],
      },
      {
        text: 'The council will improve walking, cycling and public transport.',
        rows: ['main: council | improve | walking; cycling; transport | planned'],
      },
      {
        text: 'Planners have for too long favoured roads.',
        rows: ['main: Planners | favoured | road | completed'],
      },
      {
        text: 'Recognising we have to move, the council will act.',
        rows: ['complement: we | move | - | required', 'main: council | act | - | planned'],
      },
      {
        text: 'The plan must change if the country is to prosper.',
        rows: ['main: plan | change | - | required', 'conditional: country | prosper | - | planned'],
      },
      {
        text: 'The plan aims for 70% of farmers to join the scheme.',
        rows: ['main: plan | aims | - | standing', 'purpose: 70% of farmers | join | scheme | goal'],
      },
      {
        text: 'The board follows the targets set out in the plan.',
        rows: ['main: board | follows | target | standing'],
      },
      { text: 'The scheme frees up time for carers.', rows: ['main: scheme | frees up | time | standing'] },
      {
        text: 'The Council will, together with its partners:\n- build homes\n- buy land',
        rows: ['list_item: Council | build | home | planned', 'list_item: Council | buy | land | planned'],
      },
      {
        text: 'This policy ensures the Coast Guard will be prepared to:\n- detect threats',
        rows: [
          'main: This policy | ensures | prepare | standing',
          'complement: - | prepared | Coast Guard | planned',
          'list_item: Coast Guard | detect | threat | planned',
        ],
      },
      {
        text: 'The reform will be phased in over three years, provided the conditions are right.',
        rows: ['main: - | phased in | reform | planned'],
      },
      {
        text: 'It will also hand-hold, promote and guide firms.',
        rows: [
          'main: It | hand-hold | firm | planned',
          'main: It | promote | firm | planned',
          'main: It | guide | firm | planned',
        ],
      },
      {
        text: 'These reforms, the government anticipates, will cut costs.',
        rows: ['main: These reforms | cut | cost | planned'],
      },
      {
        text: 'The state must pay for a package of support for firms to help them.',
        rows: ['main: state | pay | package | required', 'purpose: state | help | them | goal'],
      },
      {
        text: 'The minister said the fund, a pool of public money, will close schools.',
        rows: ['main: minister | said | close | completed', 'complement: fund | close | school | planned'],
      },
      {
        text: 'The plan announced by the council will:\n- close ports\n- open schools',
        rows: [
          'list_item: plan announced by the council | close | port | planned',
          'list_item: plan announced by the council | open | school | planned',
        ],
      },
      {
        text: 'To meet these goals the council will, among other steps, seek to:\n- build homes',
        rows: ['purpose: council | meet | goal | goal', 'list_item: council | build | home | planned'],
      },
      {
        text: 'In the face of rapidly increasing threats, the state will act.',
        rows: ['main: state | act | - | planned'],
      },
      { text: 'The report includes lessons learned.', rows: ['main: report | includes | lesson | standing'] },
      {
        text: 'The council calls on farmers to act, for example by closing schools; by helping teachers; and by selling land.',
        rows: [
          'main: council | calls | farmer | standing',
          'complement: farmers | act | - | standing',
          'instrument: farmers | closing | school | standing',
          'instrument: farmers | helping | teacher | standing',
          'instrument: farmers | selling | land | standing',
        ],
      },
      {
        text: 'The plan looks at how to improve schools.',
        rows: ['main: plan | looks at | - | standing', 'complement: plan | improve | school | standing'],
      },
      {
        text: 'The law makes these states eligible to join the union.',
        rows: ['main: law | makes | state | standing', 'complement: these states | join | union | standing'],
      },
      {
        text: 'The paper signalled the intent to further open up the market.',
        rows: ['main: paper | signalled | intent | completed', 'purpose: paper | open up | market | goal'],
      },
      {
        text: 'Together for Better Health sets out our aims.',
        rows: ['main: Together for Better Health | sets out | aim | standing'],
      },
      {
        text: 'The union, of which Lowland is a part, welcomes the plan.',
        rows: ['main: union | welcomes | plan | standing'],
      },
      { text: 'The plan brings with it a new set of aims.', rows: ['main: plan | brings | set | standing'] },
      {
        text: 'Ideas were dropped, but that does not dilute the primary policy focus we see.',
        rows: [
          'main: - | dropped | idea | completed',
          'main: that | dilute | focus | standing Neg',
          'relative: we | see | - | standing',
        ],
      },
      {
        text: 'Its main priorities are strengthening families and encouraging trade.',
        rows: ['purpose: - | strengthening | family | goal', 'purpose: - | encouraging | trade | goal'],
      },
      {
        text: 'The scheme would help farmers and participating companies.',
        rows: ['main: scheme | help | farmer; company | standing'],
      },
      {
        text: 'The plan builds upon a number of laws and limits the number of ships.',
        rows: ['main: plan | builds | law | standing', 'main: plan | limits | number | standing'],
      },
      {
        text: 'The plan stays weak, despite evidence that disabled people face a rate of 29%.',
        rows: ['main: plan | stays | - | standing', 'complement: disabled people | face | rate | standing'],
      },
      {
        text: 'We help young people who:\n- live in the north\n- build homes',
        rows: [
          'main: We | help | people | standing',
          'list_item: young people | live | north | standing',
          'list_item: young people | build | home | standing',
        ],
      },
    ],
  },
  {
    pattern: 'what is said behind a phrase, what a list and an "and" go back to',
    examples: [
      {
        text: 'The bank announced in May, the plan will grow.',
        rows: ['main: bank | announced | - | completed', 'main: plan | grow | - | planned'],
      },
      {
        text: 'The minister said under the new scheme, students will get loans.',
        rows: ['main: minister | said | - | completed', 'complement: students | get | loan | planned'],
      },
      {
        text: 'The report says plans to close the school have been dropped.',
        rows: [
          'main: report | says | drop | standing',
          'complement: - | close | school | completed',
          'complement: - | dropped | plan | completed',
        ],
      },
      {
        text: 'The bill allows firms to build, train staff and cut costs.',
        rows: [
          'main: bill | allows | firm | standing',
          'complement: firms | build | staff | standing',
          'complement: firms | train | staff | standing',
          'complement: firms | cut | cost | standing',
        ],
      },
      {
        text: 'The bank will lend money, help firms to grow, cut costs and sell its ships.',
        rows: [
          'main: bank | lend | money | planned',
          'main: bank | help | firm | planned',
          'complement: firms | grow | - | planned',
          'main: bank | cut | cost | planned',
          'main: bank | sell | ship | planned',
        ],
      },
      {
        text: 'The army that had been trained, and equipped by the state, was sent home.',
        rows: [
          'relative: state | trained | army | completed',
          'relative: state | equipped | army | completed',
          'main: - | sent | army | completed',
        ],
      },
      {
        text: 'The board examined where the plans had failed, and closed two of them.',
        rows: [
          'main: board | examined | - | completed',
          'relative: plans | failed | - | completed',
          'main: board | closed | them | completed',
        ],
      },
      {
        text: 'They have either closed or sold the schools.',
        rows: ['main: They | closed | school | completed', 'main: They | sold | school | completed'],
      },
      { text: 'We would like to thank the staff.', rows: ['main: We | thank | staff | planned'] },
      { text: 'The Act makes clear the aims of the fund.', rows: ['main: Act | makes clear | aim | standing'] },
      {
        text: 'The council voted to adopt the plan.',
        rows: ['main: council | voted | - | completed', 'complement: council | adopt | plan | completed'],
      },
      { text: 'The manager shall report to the council.', rows: ['main: manager | report | council | required'] },
      {
        text: 'The list includes an account of cuts to date and the steps ahead.',
        rows: ['main: list | includes | account; step | standing'],
      },
    ],
  },
  {
    pattern: 'lists of participles, objects behind a short phrase, what is quoted or reduced',
    examples: [
      {
        text: 'The ships were built, and trained crews are ready.',
        rows: ['main: - | built | ship | completed'],
      },
      {
        text: 'The forests need to be protected, managed and restored.',
        rows: [
          'main: - | protected | forest | required',
          'main: - | managed | forest | required',
          'main: - | restored | forest | required',
        ],
      },
      {
        text: 'The forests are protected, managed and restored by the state.',
        rows: [
          'main: state | protected | forest | standing',
          'main: state | managed | forest | standing',
          'main: state | restored | forest | standing',
        ],
      },
      { text: 'They met in the north last year.', rows: ['main: They | met | north | completed'] },
      {
        text: 'The minister is laying before the House a paper on trade.',
        rows: ['main: minister | laying | paper | underway'],
      },
      { text: 'They presented to the union a plan for trade.', rows: ['main: They | presented | plan | completed'] },
      {
        text: 'A "cooling off" period of a year will be introduced.',
        rows: ['main: - | introduced | period | planned'],
      },
      {
        text: 'When asked about the plan, the minister declined an answer.',
        rows: ['main: minister | declined | answer | completed'],
      },
      {
        text: 'The reforms, first proposed in a paper which ran in May were set out in detail.',
        rows: ['relative: paper | ran | - | completed', 'main: - | set out | reform | completed'],
      },
      { text: 'It was a law aimed at raising incomes.', rows: ['complement: - | raising | income | completed'] },
      { text: 'The plan aims at raising incomes.', rows: ['main: plan | raising | income | planned'] },
      {
        text: 'They build on what the President has achieved.',
        rows: ['main: They | build | what | standing', 'relative: President | achieved | - | completed'],
      },
      {
        text: 'The budget should lay down rules, and the state will found a bank.',
        rows: ['main: budget | lay down | rule | required', 'main: state | found | bank | planned'],
      },
      {
        text: 'The President will deliver the annual address next month.',
        rows: ['main: President | deliver | address | planned'],
      },
      {
        text: 'The fund helps migrants from outside the Trade Area who work here.',
        rows: [
          'main: fund | helps | migrant | standing',
          'relative: migrants from outside the Trade Area | work | - | standing',
        ],
      },
    ],
  },
  {
    pattern: 'offices, tasks and what is nobody’s deed',
    examples: [
      { text: 'There has been marked improvement in the north.', rows: [] },
      { text: 'It should by no means be closed.', rows: ['main: - | closed | It | required Neg'] },
      { text: 'The duties of the unit are to protect the base.', rows: ['purpose: unit | protect | base | goal'] },
      { text: 'The council’s role is to advise the state.', rows: ['purpose: council | advise | state | goal'] },
      { text: 'The aim of the plan is to cut costs.', rows: ['purpose: - | cut | cost | goal'] },
      { text: 'It is a hard task to build ships.', rows: ['complement: - | build | ship | standing'] },
      { text: 'They should also back the plan.', rows: ['main: They | back | plan | required'] },
      {
        text: 'The army worked in the north, as ordered by the state.',
        rows: ['main: army | worked | north | completed'],
      },
    ],
  },
  {
    pattern: 'an "and" behind a passive, times between commas, brackets behind a verb',
    examples: [
      {
        text: 'The office was closed and some of its tasks such as the drafting of laws and rules were moved.',
        rows: ['main: - | closed | office | completed', 'main: - | moved | task | completed'],
      },
      {
        text: 'From the view of trade, national interests and the plans applied in war, these threats can be divided.',
        rows: ['main: - | divided | threat | standing'],
      },
      {
        text: 'The budget determines (i.e. limits or strengthens) these aims.',
        rows: ['main: budget | determines | aim | standing'],
      },
      { text: 'Military might will grow in the north.', rows: ['main: Military might | grow | north | planned'] },
      { text: 'The ROK–US combined forces will train.', rows: ['main: ROK–US combined forces | train | - | planned'] },
      {
        text: 'They struggled with surging energy prices.',
        rows: ['main: They | struggled | price | completed'],
      },
      { text: 'The term refers to the period fixed by law.', rows: ['main: term | refers | period | standing'] },
    ],
  },
  {
    pattern: 'names joined by a hyphen, one person of two names, which one a relative tells',
    examples: [
      {
        text: 'The two states signed the US-South Korea free trade agreement.',
        rows: ['main: two states | signed | agreement | completed'],
      },
      {
        text: 'Secretary of State Brown, who met the army, left.',
        rows: [
          'relative: Secretary of State Brown | met | army | completed',
          'main: Secretary of State Brown | left | - | completed',
        ],
      },
      {
        text: 'It runs a site for the welfare of members that holds all data.',
        rows: ['main: It | runs | site | standing', 'relative: site | holds | datum | standing'],
      },
      {
        text: 'In 2003, the farmers set up a fund.',
        rows: ['main: farmers | set up | fund | completed'],
      },
      {
        text: 'It is planned to build ships required for the units to train.',
        rows: ['main: - | build | ship | planned', 'complement: units | train | - | planned'],
      },
      {
        text: 'They agreed to discuss/settle the issue.',
        rows: [
          'main: They | agreed | - | completed',
          'complement: They | discuss | issue | completed',
          'complement: They | settle | issue | completed',
        ],
      },
      { text: 'The farmers set prices.', rows: ['main: farmers | set | price | standing'] },
    ],
  },
  {
    pattern: 'lists that end with "etc.", definitions, inverted conditions without a comma',
    examples: [
      { text: 'They sell ships, tanks, etc. to Lowland.', rows: ['main: They | sell | ship; tank | standing'] },
      {
        text: 'In May, films, books, events, etc. were provided.',
        rows: ['main: - | provided | film; book; event | completed'],
      },
      {
        text: 'Rotation is defined as the replacement of units by others.',
        rows: ['main: - | defined | rotation | standing'],
      },
      {
        text: 'A plan was drawn up for the army should the state make a request.',
        rows: ['main: - | drawn up | plan | completed', 'conditional: state | make | request | standing'],
      },
      {
        text: 'The plan will include all ships and will be updated every year.',
        rows: ['main: plan | include | ship | planned', 'main: - | updated | plan | planned'],
      },
    ],
  },
  {
    pattern: 'a purpose inside a subject, "that of", halves of a year',
    examples: [
      {
        text: 'Section 7 in order to raise safety, the state makes rules.',
        rows: ['purpose: - | raise | safety | goal', 'main: state | makes | rule | standing'],
      },
      {
        text: 'Rules in order to raise safety and trade shall be made.',
        rows: ['purpose: - | raise | safety; trade | goal', 'main: - | made | rule | required'],
      },
      {
        text: 'The state defends its security and that of its allies.',
        rows: ['main: state | defends | security; that | standing'],
      },
      { text: 'The ships were built in the first half of 2006.', rows: ['main: - | built | ship | completed'] },
    ],
  },
  {
    pattern: 'what is pointed out, satisfaction that, titles with an adverb',
    examples: [
      {
        text: 'Observers point out that Lowland sells ships.',
        rows: ['main: Observers | point out | sell | standing', 'complement: Lowland | sells | ship | standing'],
      },
      { text: 'They carry out that plan.', rows: ['main: They | carry out | plan | standing'] },
      {
        text: 'They expressed their satisfaction that the talks had resumed.',
        rows: ['main: They | expressed | satisfaction | completed', 'complement: talks | resumed | - | completed'],
      },
      {
        text: 'Lowland will build a Mutually Beneficial Relationship in all areas.',
        rows: ['main: Lowland | build | relationship | planned'],
      },
    ],
  },
];
