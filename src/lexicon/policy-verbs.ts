/** One class of policy verbs: what its verbs have in common, where the list comes from, and its lemmas. */
export interface VerbClassDefinition {
  readonly id: string;
  readonly definition: string;
  readonly source: string;
  /** Separated by blanks; American spelling in -ize; a blank inside a lemma is written as an underscore. */
  readonly lemmas: string;
}

const counted =
  'Verbs counted in 28 defence white papers and strategies of 14 governments, 1987-2023 (3 or more uses in 2 or more papers), classed by hand';

/** The classes of policy verbs, each with the lemmas that really occur in papers of this kind. The first class that has a lemma wins. */
export const policyVerbs: readonly VerbClassDefinition[] = [
  {
    id: 'establish',
    definition: 'Brings an institution, rule, programme or relation into being.',
    source: counted,
    lemmas:
      'establish create found form launch institute inaugurate set_up put_in_place put_into_place constitute start begin commence initiate open introduce institutionalize construct build re-establish reestablish activate erect enact adopt promulgate legislate lay lay_down lay_out set_out set_forth generate originate kick_off embark embark_on conclude sign ratify enter appoint nominate designate name elect charter convene incorporate commission organize bring_about stand_up co-found set make_up',
  },
  {
    id: 'strengthen',
    definition: 'Makes what exists stronger, better or safer.',
    source: counted,
    lemmas:
      'strengthen reinforce enhance improve bolster consolidate solidify fortify harden boost deepen intensify heighten elevate upgrade better cement invigorate reinvigorate revitalize vitalize enrich secure protect safeguard defend preserve sustain maintain uphold firm_up tighten stabilize guard shield restore recover rebuild renew repair perfect optimize maximize refine raise complement supplement augment empower build_up shore_up step_up harness ensure assure guarantee underpin cultivate advance',
  },
  {
    id: 'expand',
    definition: 'Makes wider, larger, longer or more frequent.',
    source: counted,
    lemmas:
      'expand extend increase broaden widen enlarge grow scale_up ramp_up spread prolong lengthen multiply add diversify escalate accelerate speed_up open_up roll_out amplify double triple swell rise accumulate proliferate stretch lift further magnify scale accrue surge expedite hasten quicken',
  },
  {
    id: 'reduce',
    definition: 'Makes less, shorter or fewer, ends or prevents.',
    source: counted,
    lemmas:
      'reduce cut decrease lower diminish minimize curtail downsize shorten lessen shrink limit restrict curb cap ease alleviate mitigate relieve eliminate abolish remove eradicate dissolve terminate end stop cease discontinue halt suspend withdraw cancel close close_down shut_down phase_out scale_down scale_back wind_down disband dismantle decommission retire scrap repeal revoke abandon drop disarm demilitarize demobilize drawdown draw_down abrogate rescind offset weaken dispose drop_out reverse narrow slow freeze trim slash decline fall delete exclude exempt relinquish roll_back deter neutralize suppress thwart disrupt prevent avert counteract',
  },
  {
    id: 'fund',
    definition: 'Gives, moves or asks for money and other resources.',
    source: counted,
    lemmas:
      'fund finance invest allocate budget spend appropriate subsidize pay compensate earmark disburse grant donate reimburse sponsor reward award resource underwrite bankroll capitalize lend borrow tax levy remunerate cost co-finance recapitalize contribute distribute endow bear expend save price afford dedicate devote commit',
  },
  {
    id: 'regulate',
    definition: 'Sets, applies or enforces rules, rights and duties.',
    source: counted,
    lemmas:
      'regulate enforce prohibit ban forbid permit authorize license require oblige mandate stipulate prescribe govern control supervise oversee order direct command compel impose sanction certify accredit standardize codify amend revise comply adhere abide allow entitle approve delegate entrust charge register classify specify define determine rule police criminalize prosecute punish outlaw constrain subject discipline waive legalize instruct administer obligate preclude detain arrest convict',
  },
  {
    id: 'develop',
    definition: 'Works out, designs, makes or tests something new.',
    source: counted,
    lemmas:
      'develop design devise formulate elaborate draft draw_up prepare produce manufacture invent innovate research prototype test pilot engineer work_out co-develop codevelop assemble program experiment field_test explore conceive craft compile write model mature evolve localize redesign customize print fabricate co-produce',
  },
  {
    id: 'acquire',
    definition: 'Gets equipment, people, territory or knowledge.',
    source: counted,
    lemmas:
      'acquire procure purchase buy obtain import get receive recruit hire enlist gain lease rent collect gather win attract take_over inherit source outsource stockpile retrieve earn seize capture catch contract conscript enrol enroll induct possess retain own hoard reap attain',
  },
  {
    id: 'deploy',
    definition:
      'Puts into effect or to use: carries out plans and tasks, sends, places or uses forces, people and equipment.',
    source: counted,
    lemmas:
      'deploy dispatch send station field position employ use utilize mobilize operate install equip place transfer move relocate redeploy rotate transport airlift ship evacuate patrol intercept counter combat fight repel attack strike defeat destroy fly refuel escort conduct carry_out execute perform implement apply wage arm mount stage host garrison base locate project respond react confront engage intervene rescue repatriate return detect track surveil scramble sail land fire shoot invade occupy penetrate infiltrate exert exploit leverage run handle manage load store put realize fulfill fulfil accomplish achieve complete undertake enter_into practice exercise discharge assign attach task',
  },
  {
    id: 'cooperate',
    definition: 'Acts, agrees or shares with others.',
    source: counted,
    lemmas:
      'cooperate co-operate collaborate partner join participate coordinate co-ordinate ally share exchange negotiate agree work_with team_up affiliate associate link connect unite interact meet interoperate combine co-host cohost co-chair co-organize co-sponsor network join_forces harmonize liaise merge align reconcile mediate accede converge accompany attend visit belong synchronize integrate concur befriend compromise',
  },
  {
    id: 'support',
    definition: 'Helps others to act, live or succeed, or gives them what they need.',
    source: counted,
    lemmas:
      'support assist help aid back encourage promote foster facilitate enable favor benefit advocate champion nurture care_for accommodate serve_as rehabilitate treat heal feed shelter house welcome stimulate incentivize motivate inspire endorse guide mentor advise give offer service reassure comfort invite embrace honor respect bolster_up contribute_to volunteer boost_up supply provide deliver furnish resupply',
  },
  {
    id: 'train',
    definition: 'Teaches, drills or qualifies people.',
    source: counted,
    lemmas:
      'train educate teach drill school coach qualify retrain rehearse familiarize upskill learn study lecture tutor instill impart indoctrinate acquaint socialize practise graduate inculcate',
  },
  {
    id: 'reform',
    definition: 'Changes how something works or is ordered.',
    source: counted,
    lemmas:
      'reform restructure reorganize modernize transform change convert modify adjust adapt rationalize streamline simplify overhaul revamp reshape update renovate realign rearrange reengineer replace reposition rebalance reorient redefine rework refocus transition shift restyle reconfigure centralize decentralize automate digitize digitalize computerize informatize privatize civilianize professionalize reshuffle recast alter correct rectify remedy redress settle solve resolve tackle address overcome rename tailor normalize democratize liberalize reset rebrand reassign reclassify turn switch shape mold',
  },
  {
    id: 'plan',
    definition: 'Decides, intends or sets a course.',
    source: counted,
    lemmas:
      'plan intend aim decide schedule propose envisage envision target seek strive attempt try endeavor prioritize pledge promise vow choose select opt contemplate map_out chart anticipate expect foresee forecast aspire consider focus concentrate emphasize orient orientate gear center centre head tend strategize outline arrange pursue',
  },
  {
    id: 'assess',
    definition: 'Finds out, watches, measures or judges.',
    source: counted,
    lemmas:
      'assess evaluate review examine analyze analyse monitor inspect investigate audit survey verify measure estimate judge appraise observe identify diagnose check scrutinize compare calculate discern understand recognize reflect gauge validate confirm ascertain deem regard view see watch find find_out discover trace predict weigh rate rank grade count screen benchmark interpret take_into_account account_for distinguish differentiate re-examine reexamine reassess reappraise reconsider deliberate ponder debate test_out probe categorize characterize know think believe suspect acknowledge note',
  },
  {
    id: 'communicate',
    definition: 'Tells, asks, publishes or shows.',
    source: counted,
    lemmas:
      'communicate announce publish report inform notify declare state express say tell explain describe present disclose release publicize broadcast issue submit recommend suggest urge call call_for call_on request ask demand appeal warn condemn criticize protest stress highlight underline underscore affirm reaffirm reiterate discuss consult talk speak brief mention refer cite quote answer reply inquire show demonstrate illustrate indicate point_out reveal clarify convey disseminate transmit translate argue assert claim insist contend deny reject refuse oppose thank praise commend congratulate commemorate celebrate advertise campaign lobby signal document record list summarize testify apologize display exhibit unveil publicise proclaim espouse pronounce admit complain comment remark exhort',
  },
  {
    id: 'other',
    definition: 'Any verb that no other class has.',
    source: counted,
    lemmas: 'include contain comprise consist affect cause lead result follow depend face exist live occur',
  },
];

/**
 * Sets up the look-up from a lemma to its class. A user's own entries (lemma to class id) come first; British spellings
 * in -ise and -our are read as American ones; what no list has is `other`.
 */
export function createVerbClasses(own: ReadonlyMap<string, string> = new Map()): (lemma: string) => string {
  const classes = new Map<string, string>();
  for (const { id, lemmas } of policyVerbs)
    for (const lemma of lemmas.split(' ')) {
      const spelled = lemma.replaceAll('_', ' ');
      if (!classes.has(spelled)) classes.set(spelled, id);
    }
  for (const [lemma, id] of own) classes.set(lemma, id);
  const find = (lemma: string): string | undefined =>
    classes.get(lemma) ??
    classes.get(lemma.replace(/ise$/, 'ize').replace(/yse$/, 'yze').replace(/our/, 'or')) ??
    (lemma.startsWith('re-') ? classes.get(lemma.slice(3)) : undefined);
  return (lemma) => find(lemma) ?? find(lemma.split(' ')[0]!) ?? 'other';
}
