import type { ClauseRole } from '../../../model/annotations.ts';

/** The role of a clause by the word that opens it, with its sentence. */
export const subordinators: ReadonlyMap<string, ClauseRole> = new Map<string, ClauseRole>([
  ['if', 'conditional'],
  ['unless', 'conditional'],
  ['should', 'conditional'],
  ['when', 'conditional'],
  ['whenever', 'conditional'],
  ['after', 'conditional'],
  ['before', 'conditional'],
  ['since', 'conditional'],
  ['until', 'conditional'],
  ['till', 'conditional'],
  ['once', 'conditional'],
  ['so far as', 'conditional'],
  ['by the time', 'conditional'],
  ['to the extent that', 'conditional'],
  ['as long as', 'conditional'],
  ['as soon as', 'conditional'],
  ['in case', 'conditional'],
  ['provided that', 'conditional'],
  ['provided', 'conditional'],
  ['because', 'reason'],
  ['as', 'reason'],
  ['given that', 'reason'],
  ['now that', 'reason'],
  ['so that', 'purpose'],
  ['so', 'purpose'],
  ['in order that', 'purpose'],
  ['lest', 'purpose'],
  ['although', 'main'],
  ['though', 'main'],
  ['even though', 'main'],
  ['whereas', 'main'],
  ['while', 'main'],
  ['whilst', 'main'],
  ['where', 'relative'],
  ['whereby', 'relative'],
  ['wherever', 'relative'],
  ['whether', 'complement'],
  ['how', 'complement'],
  ['how much', 'complement'],
  ['how many', 'complement'],
  ['why', 'complement'],
]);

export interface GerundMarker {
  readonly role: ClauseRole;
  readonly isNegative?: true;
  readonly example: string;
}

export interface GerundControl {
  readonly id: string;
  readonly role: ClauseRole;
  readonly verbs: ReadonlySet<string>;
  readonly mayBePassive: boolean;
}

/** What a gerund is to its clause by the preposition before it. Any other preposition: complement. */
export const gerundMarkers: ReadonlyMap<string, GerundMarker> = new Map<string, GerundMarker>([
  ['by', { role: 'instrument', example: 'It built trust by signing accords.' }],
  ['through', { role: 'instrument', example: 'It saves funds through sharing depots.' }],
  ['via', { role: 'instrument', example: 'via pooling reserves' }],
  ['with', { role: 'complement', example: 'with rising costs' }],
  ['for', { role: 'purpose', example: 'a hub for fostering small firms' }],
  ['such as', { role: 'example', example: 'activities such as drafting a roadmap' }],
  ['like', { role: 'example', example: 'tasks like clearing mines' }],
  ['including', { role: 'example', example: 'steps including hiring staff' }],
  ['without', { role: 'complement', isNegative: true, example: 'without raising taxes' }],
  ['instead of', { role: 'complement', isNegative: true, example: 'instead of buying abroad' }],
  ['rather than', { role: 'complement', isNegative: true, example: 'rather than buying abroad' }],
]);

/** Nouns whose infinitive or gerund is a purpose: "efforts to improve", "with an aim of resolving". */
export const purposeNouns: ReadonlySet<string> = new Set(
  'effort plan commitment decision aim goal purpose objective view intention intent measure step initiative program programme project pledge strategy campaign policy mission attempt drive bid action move work proposal programme ambition agenda mechanism system agreement task vision target aspiration promise resolve scheme fund funding resource'.split(
    ' ',
  ),
);

/** Nouns whose infinitive only says what they consist in: "the ability to operate". */
export const contentNouns: ReadonlySet<string> = new Set(
  'ability capacity capability opportunity right authority need necessity readiness willingness will determination potential chance power competition tendency freedom permission obligation responsibility duty requirement desire option possibility inability failure reason incentive time mandate legitimacy preparedness pressure temptation'.split(
    ' ',
  ),
);

/** Adjectives after "is" that make the infinitive or gerund behind them a purpose: "essential to delivering". */
export const essentialAdjectives: ReadonlySet<string> = new Set(
  'essential critical crucial vital key central indispensable fundamental integral necessary instrumental'.split(' '),
);

/** Adjectives whose subject is what the infinitive is done to: "such attacks are difficult to counter". */
export const toughAdjectives: ReadonlySet<string> = new Set(
  'difficult hard easy simple impossible costly expensive dangerous tough'.split(' '),
);

/** "It is … to V" asks for the deed. */
export const demandAdjectives: ReadonlySet<string> = new Set(
  'important essential necessary vital critical crucial desirable imperative indispensable urgent advisable mandatory obligatory'.split(
    ' ',
  ),
);

/** Verbs whose subject has the ability, right or need that is their object: what it is able to do, the subject does. */
export const havingVerbs: ReadonlySet<string> = new Set(
  'have possess demonstrate show lack retain maintain keep gain acquire obtain lose exercise enjoy hold feel express reserve bear'.split(
    ' ',
  ),
);

/** The same of a subject that can act: "the navy develops the ability to deter", but not "the plan improves the ability to deter". */
export const buildingVerbs: ReadonlySet<string> = new Set(
  'develop build strengthen enhance improve preserve'.split(' '),
);

/** Verbs whose object does what the infinitive says: "enable service members to learn". */
export const objectControl: ReadonlySet<string> = new Set(
  'enable allow permit require encourage ask assist invite empower order urge force cause compel direct authorize authorise expect request persuade train instruct help oblige entitle advise prompt motivate recommend teach want commission task incentivize enjoin exhort implore beg summon mandate nudge license licence forbid call let make deem appoint elect nominate designate'.split(
    ' ',
  ),
);

/** Verbs whose object does what the infinitive says where it can act, with the role: "position Defence to give effect", but not "position mines to stop". */
export const actorControl: ReadonlyMap<string, ClauseRole> = new Map<string, ClauseRole>([
  ...'guide position equip prepare mobilize mobilise assign commit designate nominate appoint select hire recruit dispatch deploy'
    .split(' ')
    .map((lemma) => [lemma, 'purpose'] as const),
  ...'get lead drive induce inspire press pressure convince incite tempt'
    .split(' ')
    .map((lemma) => [lemma, 'complement'] as const),
]);

/** Of these verbs the passive with an infinitive tells no task: "was made to look", "is recommended to be closed". */
export const uncontrolled: ReadonlySet<string> = new Set('make let get cause recommend commit lead press'.split(' '));

/** Verbs whose infinitive is what is decided, not what for: "decided to build". */
export const chainVerbs: ReadonlySet<string> = new Set(
  'afford decide agree choose want hope wish need resolve pledge vow promise commit refuse opt elect threaten offer learn deserve desire aspire consent undertake vote'.split(
    ' ',
  ),
);

/** Verbs whose object does what the gerund says, by the preposition before it, and what the gerund is to them. */
export const gerundControl: ReadonlyMap<string, GerundControl> = new Map<string, GerundControl>([
  [
    'in',
    {
      id: 'assist-in',
      role: 'purpose',
      verbs: new Set('assist support help aid guide advise'.split(' ')),
      mayBePassive: true,
    },
  ],
  [
    'for',
    {
      id: 'blame-for',
      role: 'reason',
      verbs: new Set(
        'criticise criticize blame thank praise condemn commend fine punish sanction prosecute reprimand censure applaud honour honor reward sue arrest jail imprison rebuke reproach dismiss sack excuse forgive penalise penalize charge convict hold'.split(
          ' ',
        ),
      ),
      mayBePassive: true,
    },
  ],
  [
    'to',
    { id: 'commit-to', role: 'purpose', verbs: new Set('commit dedicate devote'.split(' ')), mayBePassive: false },
  ],
  [
    'from',
    {
      id: 'prevent-from',
      role: 'complement',
      verbs: new Set(
        'prevent stop deter discourage prohibit dissuade keep ban preclude inhibit hinder bar obstruct restrict restrain exempt disqualify'.split(
          ' ',
        ),
      ),
      mayBePassive: false,
    },
  ],
]);

/** Verbs whose complement is a clause, with or without "that": "ensure new projects proceed". */
export const clausalComplement: ReadonlySet<string> = new Set(
  'ensure say believe consider concur think know hope assume claim argue state note show indicate suggest mean recognize recognise demand require recommend agree announce decide declare confirm evaluate expect stress emphasize reaffirm affirm guarantee report conclude acknowledge understand see find estimate predict assure insist propose warn feel demonstrate reveal explain determine observe tell make let be stipulate specify mandate prescribe dictate realize realise pledge promise vow forecast anticipate note stress write remember'.split(
    ' ',
  ),
);
