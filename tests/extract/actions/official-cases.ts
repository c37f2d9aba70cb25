import type { ActionCases } from './cases.ts';

/** Sentences of the kinds that laws, resolutions, court and committee reports and development plans have; counter-examples beside them. */
export const officialCases: readonly ActionCases[] = [
  {
    pattern: 'laws, resolutions and reports',
    examples: [
      {
        text: 'The fund was set up on the grounds that the state had not acted or taken the cost into account.',
        rows: [
          'main: - | set up | fund | completed',
          'reason: state | acted | - | completed Neg',
          'reason: state | taken | cost | completed Neg',
        ],
      },
      { text: 'We need the basis that the state had.', rows: [] },
      {
        text: 'In the event that the state acts, the fund will pay farmers.',
        rows: ['conditional: state | acts | - | standing', 'main: fund | pay | farmer | planned'],
      },
      {
        text: 'The Commission is pursuing action against states for failing to comply with their duties.',
        rows: ['main: Commission | pursuing | action | underway', 'reason: states | comply | duty | unspecified Neg'],
      },
      {
        text: 'This paper was prepared for an initiative for Africa which was launched by the bank.',
        rows: ['main: - | prepared | paper | completed', 'relative: bank | launched | initiative | completed'],
      },
      {
        text: 'Australia welcomes the prospect of Japan playing a role in trade.',
        rows: ['main: Australia | welcomes | prospect | standing', 'relative: Japan | playing | role | standing'],
      },
      {
        text: 'Under rule 28 of the rules, a committee is appointed by the Assembly at the beginning of each session.',
        rows: ['main: Assembly | appointed | committee | standing'],
      },
      { text: 'The decisions are grouped by policy area.', rows: ['main: - | grouped | decision | standing'] },
      {
        text: 'The Planning Court, in dismissing the application, held a hearing.',
        rows: [
          'complement: Planning Court | dismissing | application | completed',
          'main: Planning Court | held | hearing | completed',
        ],
      },
      {
        text: 'It recommends that decisions about the appointment of judges to hold inquiries should be taken by the Government.',
        rows: [
          'main: It | recommends | take | standing',
          'complement: - | hold | inquiry | required',
          'complement: Government | taken | decision | required',
        ],
      },
      {
        text: 'The upheaval affected developed and developing countries.',
        rows: ['main: upheaval | affected | country | completed'],
      },
      {
        text: 'The increase in prices upset the assumptions of the plan.',
        rows: ['main: increase in prices | upset | assumption | completed'],
      },
      {
        text: 'The increases in prices upset the plan.',
        rows: ['main: increases in prices | upset | plan | standing'],
      },
      {
        text: 'The government plans on giving funds to local courts.',
        rows: ['main: government | giving | fund | planned'],
      },
      {
        text: 'The assets will assist the communities build roads.',
        rows: ['main: assets | assist | community | planned', 'complement: communities | build | road | planned'],
      },
      {
        text: 'The papers must be issued by either the Minister or the Council.',
        rows: ['main: Minister or the Council | issued | paper | required'],
      },
      {
        text: 'It was decided to end the plan.',
        rows: ['main: - | decided | end | completed', 'complement: - | end | plan | completed'],
      },
      {
        text: 'Orders that come from the Assembly and that call for action have been published.',
        rows: [
          'relative: Orders | come | Assembly | standing',
          'relative: Orders | call | action | standing',
          'main: - | published | order | completed',
        ],
      },
      { text: 'The bill provides for a period of consultation.', rows: ['main: bill | provides | period | standing'] },
      {
        text: 'The scheme launched last year served to help the poor.',
        rows: ['main: scheme launched last year | help | poor | completed'],
      },
      {
        text: 'The drive which the crisis helped to foster led to growth.',
        rows: ['relative: crisis | foster | - | completed', 'main: drive | led | growth | completed'],
      },
      {
        text: 'The Assembly asked the council to review the list and, as a result, update it.',
        rows: [
          'main: Assembly | asked | council | completed',
          'complement: council | review | list | completed',
          'complement: council | update | it | completed',
        ],
      },
    ],
  },
  {
    pattern: 'what resolutions ask of whom, and participles before an infinitive',
    examples: [
      {
        text: 'None of the bills considered appears to raise concerns.',
        rows: ['main: None of the bills | raise | concern | standing'],
      },
      {
        text: 'It may act against those who harm the peace.',
        rows: ['main: It | act | those | standing', 'relative: those | harm | peace | standing'],
      },
      {
        text: 'The Council urged it to deter threats.',
        rows: ['main: Council | urged | it | completed', 'complement: it | deter | threat | completed'],
      },
      {
        text: 'The Council calls upon the parties to end the war.',
        rows: ['main: Council | calls upon | party | standing', 'complement: parties | end | war | standing'],
      },
      { text: 'This is a duty that binds the state.', rows: ['relative: duty | binds | state | standing'] },
      {
        text: 'The plan calls for social programmes to take the lead.',
        rows: ['main: plan | calls | - | standing', 'complement: social programmes | take | lead | standing'],
      },
      {
        text: 'They filed a petition under Article 32 of the Constitution seeking orders.',
        rows: [
          'main: They | filed | petition | completed',
          'relative: petition under Article 32 of the Constitution | seeking | order | standing',
        ],
      },
      {
        text: 'They seek directions against the States to build kitchens.',
        rows: ['main: They | seek | direction | standing', 'complement: States | build | kitchen | standing'],
      },
      {
        text: 'The council passed an order. If people know of it, they will ask for help.',
        rows: [
          'main: council | passed | order | completed',
          'conditional: people | know | it | standing',
          'main: they | ask | help | planned',
        ],
      },
      {
        text: 'The plan must enable the union to grow and the states to save funds.',
        rows: [
          'main: plan | enable | union | required',
          'complement: union | grow | - | required',
          'complement: states | save | fund | required',
        ],
      },
      {
        text: 'Any firm or undertaking which carries out the work shall obtain a permit.',
        rows: [
          'relative: Any firm or undertaking | carries out | work | standing',
          'main: Any firm or undertaking | obtain | permit | required',
        ],
      },
      {
        text: 'The list shall be reviewed and, if necessary, revised.',
        rows: ['main: - | reviewed | list | required', 'main: - | revised | list | required'],
      },
      { text: 'It is up to each state to decide on the body.', rows: ['main: each state | decide | body | standing'] },
      {
        text: 'The state designates the ministries to run the scheme.',
        rows: ['main: state | designates | ministry | standing', 'purpose: ministries | run | scheme | goal'],
      },
      {
        text: 'The state uses planes to train pilots.',
        rows: ['main: state | uses | plane | standing', 'purpose: state | train | pilot | goal'],
      },
      {
        text: 'The report covers the measures taken to train pilots.',
        rows: ['main: report | covers | measure | standing', 'purpose: - | train | pilot | goal'],
      },
      {
        text: 'The schools run schemes designed to train pilots.',
        rows: ['main: schools | run | scheme | standing', 'purpose: schemes | train | pilot | goal'],
      },
      {
        text: 'Staff trained to help farmers will visit them.',
        rows: ['purpose: Staff | help | farmer | goal', 'main: Staff trained to help farmers | visit | them | planned'],
      },
      {
        text: 'The skills needed to adapt are taught.',
        rows: ['purpose: - | adapt | - | goal', 'main: - | taught | skill | standing'],
      },
      { text: 'The report is ready, Mr Smith said in a statement.', rows: ['main: Mr Smith | said | - | completed'] },
    ],
  },
  {
    pattern: 'who is told, who is assigned, shares, and passives of belief',
    examples: [
      {
        text: 'The agency informed the firms that sell ships.',
        rows: ['main: agency | informed | firm | completed', 'relative: firms | sell | ship | standing'],
      },
      {
        text: 'The minister told the states that the work will start.',
        rows: ['main: minister | told | start | completed', 'complement: work | start | - | planned'],
      },
      {
        text: 'The funds are assigned to build schools.',
        rows: ['main: - | assigned | fund | standing', 'purpose: - | build | school | goal'],
      },
      {
        text: 'The Ministry is assigned to draft the law.',
        rows: ['main: - | assigned | Ministry | standing', 'purpose: Ministry | draft | law | goal'],
      },
      {
        text: 'The council accepted 90% of the plans.',
        rows: ['main: council | accepted | plan | completed'],
      },
      { text: 'The state spends 2% of its income.', rows: ['main: state | spends | 2% | standing'] },
      { text: 'The state is known to sell arms.', rows: ['main: state | sell | arm | standing'] },
      { text: 'The Navy stands ready to defend the coast.', rows: ['main: Navy | defend | coast | standing'] },
      { text: 'We must leave no one behind.', rows: ['main: We | leave | one | required Neg'] },
      {
        text: 'Building on these lessons, the Growth and Trade Plan was drawn up.',
        rows: ['complement: - | Building | lesson | completed', 'main: - | drawn up | plan | completed'],
      },
    ],
  },
  {
    pattern: 'resolutions, directives, audits and reports of banks',
    examples: [
      {
        text: 'Directive 2001/95/EC should be repealed.',
        rows: ['main: - | repealed | Directive 2001/95/EC | required'],
      },
      {
        text: 'They improve ships/boats and ports.',
        rows: ['main: They | improve | ship; boat; port | standing'],
      },
      { text: 'We must all play our part.', rows: ['main: We | play | part | required'] },
      { text: 'They do not always complete their work.', rows: ['main: They | complete | work | standing Neg'] },
      { text: 'They do complete works.', rows: ['main: They | do | work | standing'] },
      {
        text: 'The White Paper, published in 1998, set out a programme.',
        rows: ['main: White Paper | set out | programme | completed'],
      },
      {
        text: 'The talks, the president said, will create new hope.',
        rows: ['main: president | said | - | completed', 'main: talks | create | hope | planned'],
      },
      {
        text: 'The bank assessed that these terms warrant care.',
        rows: ['main: bank | assessed | warrant | completed', 'complement: these terms | warrant | care | completed'],
      },
      {
        text: 'It is gratifying to note that this plan helps firms.',
        rows: ['complement: this plan | helps | firm | standing'],
      },
      {
        text: 'They are encouraging firms to invest.',
        rows: ['main: They | encouraging | firm | underway', 'complement: firms | invest | - | underway'],
      },
      {
        text: 'Reserves of oil exporting countries fell.',
        rows: ['main: Reserves of oil exporting countries | fell | - | completed'],
      },
      {
        text: 'They continue to exert upward pressure on prices.',
        rows: ['main: They | exert | pressure | underway'],
      },
      {
        text: 'The games are held every four years.',
        rows: ['main: - | held | game | standing'],
      },
      {
        text: 'The winners are given every book.',
        rows: ['main: - | given | book | standing'],
      },
      {
        text: 'The state has been forced to sell ships.',
        rows: ['main: state | sell | ship | completed'],
      },
      {
        text: 'All the bodies have seen and agree with the plan.',
        rows: ['main: All the bodies | seen | plan | completed', 'main: All the bodies | agree | plan | standing'],
      },
      {
        text: 'It has built a fleet and cut costs.',
        rows: ['main: It | built | fleet | completed', 'main: It | cut | cost | completed'],
      },
      {
        text: 'They will deploy those parts of the force which can help.',
        rows: ['main: They | deploy | part | planned', 'relative: those parts | help | - | standing'],
      },
      {
        text: 'They agreed at the summit to cut costs.',
        rows: ['main: They | agreed | - | completed', 'complement: They | cut | cost | completed'],
      },
      {
        text: 'They agreed on a plan to cut costs.',
        rows: ['main: They | agreed | plan | completed', 'purpose: They | cut | cost | goal'],
      },
      {
        text: 'The report was presented by the Minister of Trade to the council.',
        rows: ['main: Minister of Trade | presented | report | completed'],
      },
      {
        text: 'The report was presented by the envoy to Norland.',
        rows: ['main: envoy to Norland | presented | report | completed'],
      },
      {
        text: 'The fall hit the imports entering the region, as hotels had bought food.',
        rows: [
          'main: fall | hit | import | completed',
          'relative: imports | entering | region | standing',
          'reason: hotels | bought | food | completed',
        ],
      },
      {
        text: 'They send the text of the law which they adopt in the field.',
        rows: ['main: They | send | text | standing', 'relative: they | adopt | - | standing'],
      },
    ],
  },
];
