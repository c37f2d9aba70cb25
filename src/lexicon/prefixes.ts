/**
 * Parts that writers put before a word with a hyphen or without, as they like: `co-ordination`, `coordination`. From the
 * combining forms that style guides list (own selection).
 */
export const prefixes: ReadonlySet<string> = new Set(
  `a anti ante arch auto be bi bio by centi co contra counter cross cyber de demi di dis down e electro en ex extra fore geo
  half hyper in inter intra kilo life macro mal mega meta micro mid mini mis mono multi nano neo neuro non off on out over pan
  para per photo poly post pre pro pseudo psycho quasi radio re self semi socio step sub super sur techno tele thermo
  trans tri turbo ultra un under uni up vice well`.split(/\s+/),
);

/** First parts that nearly always keep their hyphen: `self-reliance`, `vice-minister`. */
export const hyphenatingPrefixes: ReadonlySet<string> = new Set('all cross ex half life self vice well'.split(' '));
