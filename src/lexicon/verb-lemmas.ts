/**
 * Lemmas that are used as verbs in papers of this kind: tagged as verbs six times or more in three or more of 28 defence
 * white papers and strategies (14 governments, 1987-2023), without the pieces of damaged words. They tell which nouns
 * of the part-of-speech tagger may be verbs that it missed ("positions that demand a high level").
 */
const lemmas = `
abandon abide abolish absorb abuse accede accelerate accentuate accept access accommodate accompany accomplish
account accrue accumulate achieve acknowledge acquire act activate actualize adapt add address adhere adjust
administer admit adopt advance advise advocate affect affiliate affirm afford aggravate agree aid aim air
airlift alarm alert align alleviate allocate allow ally alter ameliorate amend amount amplify analyze anchor
annex announce answer anticipate apologize appeal appear applaud apply appoint appraise appreciate approach
appropriate approve argue arise arm arouse arrange arrest arrive articulate ascertain ask aspire assassinate
assemble assert assess assign assist associate assume assure ate attach attack attain attempt attend attract
attribute augment authorize automate avail avert avoid await award back balance ban base battle bear become
begin believe belong benefit best better bind blame block blow board bolster boost border breach break bridge
brief bring broadcast broaden broker budget build bury buy bypass calculate call cancel capitalize capture care
carry cast catalyze catch categorize cater cause cease celebrate cement center centralize certify chair
challenge change channel characterize charge chart check cheer choose circle cite claim clarify clash classify
clean clear climb close co-operate coerce coexist coincide collaborate collapse collect collide collocate combat
combine come command commemorate commence commend comment commission commit communicate compare compensate
compete compile complement complete complicate comply compose compound comprise compromise conceal conceive
concentrate concern conclude concur condemn condition conduct confer confine confirm confiscate conflict conform
confront connect connote conquer conscript consent conserve consider consign consist consolidate constitute
constrain construct consult consume contact contain contaminate contend continue contract contribute control
convene convert convey convince cool cooperate coordinate cope correct correspond count counter counteract
couple cover crack crash create criticize cross cruise culminate cultivate curb curtail cushion customize cut
damage deal decide declare decline decommission decrease dedicate deem deepen defeat defect defend defer define
degrade delay delegate delete deliberate deliver demand demilitarize demonstrate denote denounce deny depart
depend depict deploy deposit derive describe deserve design designate desire destabilize destroy detach detail
detain detect deter deteriorate determine detonate devastate develop devise devote diagnose dictate die differ
differentiate digitize diminish direct disable disappear disband discard discharge discipline disclose
discontinue discourage discover discuss disguise disintegrate dismantle dismiss dispatch disperse displace
display dispose dispute disrupt disseminate dissolve dissuade distinguish distribute disturb diversify divert
divide document dominate donate double draft draw dredge drift drill drive drop earmark earn ease eat edge
educate effect effectuate elaborate elect elevate elicit eliminate emanate embark embed embody embrace emerge
emit emphasize employ empower enable enact encompass encounter encourage end endanger endeavor endorse endure
enforce engage enhance enjoy enlarge enlist enrich enrol enroll enshrine ensue ensure entail enter entitle
entrust envisage envision equip eradicate erode escalate escape escort espouse establish estimate evacuate evade
evaluate evidence evolve exacerbate examine exceed exchange exclude execute exemplify exempt exercise exert
exhaust exhibit exist expand expect expedite expel experience expire explain explode exploit explore export
expose express extend extract eye fabricate face facilitate fail fall familiarize favor fear feature feed feel
field fight file fill finalize finance find finish fire fit fix flee float flood flow fly focus fold follow
force forecast foresee forge forget form formulate fortify forward foster found free freeze fuel fulfil fulfill
function fund furnish further gain garner gather gear generate get give globalize govern graduate grant grasp
grate grind ground group grow guarantee guard guide hack halt hamper hand handle happen harm harmonize harness
have head headquarter hear heighten help hesitate hide highlight hinder hire hit hold hollow home honor hope
host house hover identify ignore illustrate impact impair impede implement imply import impose impress improve
inaugurate include inconvenience incorporate increase inculcate incur indicate induce induct infiltrate inflict
influence inform infringe inhabit inhibit initiate inject injure innovate insert insist inspect inspire install
instigate instill institute institutionalize instruct integrate intend intensify interact intercept interconnect
interdict interest interfere internalize internationalize interpret intertwine intervene interview intimidate
introduce intrude invade invalidate invest investigate invigorate invite invoke involve iodise isolate issue
jeopardize join judge jump justify keep key kidnap kill know label lack land lated launch launder lay lead leak
learn lease leave lecture legislate let level leverage license lie lift limit linger link liquidate listen live
lled load locate lodge look lose love lower maintain make manage mandate maneuver manifest manipulate
manufacture map march marginalize mark market mass master match materialize mature maximize mean measure mediate
meet melt menace mend mention merge miniaturize minimize miss mitigate mobilize model moderate modernize modify
monitor motivate mount move multiply name nationalize navigate necessitate need neglect negotiate network
neutralize nished nominate normalize note notice notify nullify nurture obey obligate oblige observe obstruct
obtain occupy occur offer offset open operate oppose opt optimize orbit order organize orient originate outline
outsource outweigh overcome overhaul overlap oversee overthrow overturn owe own pace paint paralyze part
participate partner pass pat patrol pave pay penetrate perceive perfect perform perish permit perpetrate persist
persuade pertain phase pick pilot pinpoint place plan plant play pledge plot point poise police pool port pose
position possess post postpone posture pound power practice praise precede predict prefer premise prepare
prescribe present preserve preside press pressure presume prevail prevent prioritize proceed process proclaim
procure produce professionalize program progress prohibit project proliferate prolong promise promote prompt
promulgate propagate propel propose prosecute protect protest prove provide provoke publicize publish punish
purchase pursue push put qualify question radicalize raise ramp range rank rate ratify rationalize reach react
read readjust reaffirm realign realize reappointed rear rearrange reason reassess reassign rebalancing rebuild
recapture receive reclaim recognize recommend reconfirm reconsider reconstruct record recover recruit rectify
recur recycle redefine redeploy redesign redouble redress reduce reestablish reevaluate reexamine refer refine
reflect reform refrain refuel refurbish refuse regain regard register regulate rehabilitate reinforce reiterate
reject relate release relieve relocate rely remain remediate remedy remember remind remodel remove rename render
renew renounce renovate rent reorganize repair repatriate repeal repeat repel replace replenish reply report
represent reprocess request require requisition rescue research reserve reshape reshuffle reside resign resist
resolve resort respect respond rest restart restore restrain restrict restructure result resume retain retaliate
retire retrieve return reunite reuse revamp reveal reverse review revise revitalize revive revoke reward ride
rise risk roll root rotate round rule run safeguard sail salute salvage sanction satisfy save say scale scatter
schedule school scramble scrap scrape screen scrutinize search section secure see seek seem seize select sell
send sentence separate serve service set settle sever shake shape share shed shell shift ship shoot shore
shorten shoulder show showcased shrink shut side sign signal signify simplify simulate sing sink sit situate
skilling slander sleep slow soar solicit solidify solve source sow space span spare spark speak specialize
specify speculate speed spend spill spin sponsor spot spread spur stabilize staff stage stagnate stall stand
standardize start state station stay steal steer stem step stick stimulate stipulate stock stockpile stop store
strand streamline strengthen stress stretch strike strive structure struggle study subject submit subscribe
subsidize succeed sue suffer suggest suit summarize summon supervise supplement supply support suppose suppress
surface surpass surround survey survive suspect suspend sustain swear switch symbolize synchronize synthesize
systematize systemize tackle tailor taining take talk tap target task teach tear tell tend term terminate test
thank think threaten thrive thwart tie tighten tilt title tolerate touch tour tow track trade train transcend
transfer transform transit transition translate transmit transport travel treat trend trigger troop trust try
turn tweak uncover undergo underlie underline undermine underpin underscore understand undertake unfold unify
unite unleash unload unveil update upgrade uphold urge use usher utilize validate value vary verify vibrate vie
view violate visit visualize vitalize voice volunteer wage wait waive walk want war ward warn warrant wash watch
water weaken weaponize wear weigh welcome wheel whisper widen wield win wire wish withdraw withhold withstand
witness work worry worsen wound write yield
`;

/**
 * Verbs that those papers use less often: words of which `words.tsv` (443 papers and strategies) counts forms in -ed and in
 * -ing or -s, read through by hand; nouns that are verbs now and then ("unit", "force") are left out.
 */
const rarerLemmas = `
assimilate audit awaken blend blur borrow burn cherish circulate compel comprehend configure confuse contemplate
contest convict correlate craft debate defuse deprive discount discredit disburse disregard distort downsize
duplicate entrench erupt excel expend fade formalize frustrate fuse harden hijack impart industrialize inherit
insure interrupt jeopardize legitimize lessen liberalize liberate mirror muster narrow negate overwhelm perpetuate
plague preclude pull purify reallocate reap reassure rebalance recede reconcile reconfigure reconstitute redirect
redistribute refit refocus refresh reinvigorate relax reopen sabotage sacrifice scan sharpen showcase smuggle spearhead
substantiate substitute surrender testify trace trim upload vest vote
`;

/** Verbs of plans for health, schools, climate, towns and transport, which papers on defence hardly use. Own list. */
const lemmasOfOtherFields = `
breastfeed codesign recenter recentre reenergise reenergize repurpose revitalise rethink commercialise crowdfund decarbonise decarbonize densify
devolve digitalise digitalize digitise digitize electrify fortify immunise immunize incentivise incentivize
inoculate insulate irrigate mainstream pedestrianise reregenerate reintegrate
renaturalise rerepurpose reskill retrain retrofit rewild ringfence sequester signpost
subsidise upcycle upskill vaccinate ventilate
`;

export const verbLemmas: ReadonlySet<string> = new Set(
  `${lemmas}${rarerLemmas}${lemmasOfOtherFields}`.trim().split(/\s+/),
);
