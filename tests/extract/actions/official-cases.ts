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
];
