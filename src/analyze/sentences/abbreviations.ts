/*
 * Abbreviations that end in a point, in lower case and without it, by what may follow them. Collected from the Chicago Manual's and the
 * Bluebook's common lists and from reading policy papers; the same lists stand in most sentence splitters.
 */

/** A name, a number or the rest of the phrase follows: the point ends no sentence. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs mme mlle dr drs prof rev hon fr st ste sr mt ft pres gov amb sen rep reps sens supt insp atty
  gen lt ltg mg bg maj col cmdr cdr comdr capt cpt sgt ssgt msgt cpl lcpl pvt pfc spc sfc ssg tsgt smsgt cmsgt sgm cwo ltjg adm radm vadm brig ens wg sqn
  fig figs eq eqs sec secs sect art arts para paras ch chap chaps vol vols no nos nr n° p pp pg app appx annex ver vers ref refs cf viz
  ed eds al e.g i.e eg ie v vs approx ca circa resp est esp incl excl cont rt
  u.s.c u.s.c.a c.f.r fed reg vet f.2d f.3d s.ct op cir supp lit pub n.b
  civ crim evid fed.r.civ.p fed.r.crim.p fed.r.evid ct f.supp l.ed am.jur cal jur elec serv bhd twp atl cent pac tit ry r.r doc docs ex exs exh exhs subs
  mot br opp'n opp’n compl comm'n comm’n def.'s def.’s pl.'s pl.’s tr bankr prob dkt aff'd aff’d rev'd rev’d s.c.c.a
  robt wm chas jas thos geo benj bn regt
  rs shs ksh kshs ushs tshs rp tk`.split(/\s+/),
);

/** Short forms of parts and papers that count before a number alone: "Sch. 3", "regs. 9 and 10", "Res. 242", "fn. 7". */
export const numberedAbbreviations: ReadonlySet<string> = new Set(
  'sch schs reg regs cl cll subs subss ss rr cols res cmd cmnd fn fnn tab ann'.split(' '),
);

/** May close a sentence: it ends there where the next word begins one. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  `etc inc co corp ltd llc plc bros jr sr esq ph.d phd m.d b.a m.a b.s m.s d.phil
  a.m p.m am pm a.d b.c ad bc b.c.e c.e
  u.s u.k u.n e.u u.s.a u.s.s.r r.o.k d.p.r.k p.r.c r.o.c u.a.e d.c n.y l.a
  dept div dist assn assoc univ inst ave blvd rd hwy ln pl
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  ala ariz calif colo conn fla ga ill kan ky mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  ft in oz lb lbs sq hr hrs min mins km kg mi yd yr yrs max avg temp tel ext et ibid id seq op loc cit`.split(/\s+/),
);

/** Words that begin sentences far more often than names, in lower case. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `the a an this that these those there it its it's he she they we i you his her their our my your who what when where why how which whose
  in on at by for from with without within under over after before during since until while as if although though because unless
  however moreover furthermore therefore thus hence also additionally in finally first second third further meanwhile instead
  nevertheless nonetheless consequently accordingly similarly likewise indeed overall specifically generally currently
  but and or so yet nor then now here once both each every all some many most few several such other another no not only
  is are was were do does did have has had can could will would should may might must shall let let's please
  to of despite through throughout according regarding considering given following based`.split(/\s+/),
);
