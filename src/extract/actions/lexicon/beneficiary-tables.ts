import { groupHeads } from '../../../lexicon/name-heads.ts';

/** Verbs whose object is who has the good of it: "enable [small firms] to export", "recruit [women]". */
export const helpingVerbs: ReadonlySet<string> = new Set(
  'allow aid assist attract benefit bolster compensate empower enable encourage help invite permit protect recruit rehabilitate reintegrate resettle retain revitalise revitalize safeguard stabilise stabilize support target train incentivise incentivize'.split(
    ' ',
  ),
);

/** Verbs that are done together with somebody: "partner with [industry]". */
export const sharedVerbs: ReadonlySet<string> = new Set(
  'work cooperate co-operate collaborate partner coordinate co-ordinate consult engage liaise ally interact share communicate exchange'.split(
    ' ',
  ),
);

/** Nouns of what is done together: "strengthen cooperation with [allies]". */
export const sharedNouns: ReadonlySet<string> = new Set(
  'cooperation co-operation collaboration partnership relation relations relationship tie link dialogue exchange coordination co-ordination consultation engagement alliance interoperability talk negotiation contact friendship agreement exercise drill treaty mou memorandum'.split(
    ' ',
  ),
);

/** Nouns of what is given to somebody: "improve its advice to [Government]". */
export const givenNouns: ReadonlySet<string> = new Set(
  'advice aid assistance support information service services access training funding contribution benefit grant loan compensation relief help payment incentive'.split(
    ' ',
  ),
);

/** People and groups, beside those that act: who a measure may be for. Own list. */
export const beings: ReadonlySet<string> = new Set([
  ...groupHeads,
  ...`individual individuals cadre cadres personnel people person persons public population populations society women men girls boys children child youth elderly adult adults recruit recruits member
  members volunteer volunteers graduate graduates teacher teachers student students pupil pupils worker workers employee employees employer employers
  farmer farmers fisher fishers fishermen patient patients victim victims survivor survivors user users customer customers consumer consumers client clients
  resident residents citizen citizens national nationals migrant migrants refugee refugees veteran veterans family families parent parents household households
  owner owners taxpayer taxpayers partner partners ally allies neighbour neighbours neighbor neighbors counterpart counterparts stakeholder stakeholders
  innovator innovators researcher researchers scientist scientists professional professionals expert experts practitioner practitioners official officials
  decision-maker decision-makers policymaker policymakers community communities sector economy economies applicant applicants candidate candidates
  officer officers soldier soldiers sailor sailors servicemember servicemembers servicemen cadet cadets conscript conscripts reservist reservists
  them those us me him`.split(/\s+/),
]);
