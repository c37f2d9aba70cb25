/**
 * Nouns that speak of texts, amounts, parts and ways rather than of a matter. Alone they are no keyword; as the head of a
 * longer term they weigh less. Collected by reading the highest-ranked wrong terms of scientific abstracts, FAO reports
 * and defence white papers.
 */
export const genericNouns: ReadonlySet<string> = new Set(
  `ability absence abstract account achievement act action activity advance advantage advent aim al alternative amount analysis annex answer
  appendix applicability application approach appraisal area argument art article aspect assumption attempt attention
  attribute author background basis beginning behavior behaviour benefit bit body book box capability capacity case
  category cause center centre century challenge chance change chapter characteristic chart choice circumstance claim class combination comment
  community-level comparison component concept concern conclusion condition consequence consideration constraint content
  context contribution copy core correspondence cost countermeasure country course criterion date day decade decision deal
  definition degree description design detail development difference difficulty dimension direction discussion distance
  distinction diversity division document edition editor effect effectiveness effort element emphasis end entry
  environment equation error establishment et etc evaluation event evidence example execution existence expansion
  experience experiment explanation expression extension extent extract face fact factor feature field fig figure finding
  form formation foundation framework function future general goal group growth guideline half hand history idea
  implementation implication importance improvement increase indication individual information instance introduction
  issue item journal key kind knowledge lack language latter lesson level life light limit limitation line link list
  literature location look lot majority maker manner mark material matter maximum mean meaning means measure measurement mechanism
  member method methodology minimum minute mm cm km kg model month motivation movement name nature need no note notion number object objective
  observation occasion occurrence office one operation opinion opportunity option order organisation organization outcome
  outline overview page paper paragraph parameter part participant party path pattern people percent percentage performance period
  person perspective phase phenomenon place plan point portion position possibility potential power practice preface presence
  present principle priority problem procedure process product production progress project property proportion proposal prospect
  province publication purpose quality quantity question range rate ratio reality reason recent reference region relation
  relationship report representation requirement research researcher resource respect response responsibility rest result
  review right rise road role rule sample scale scenario scheme scope section sector selection sense series set setting
  shape share side significance situation size society solution sort source space specialist stage standpoint start state
  statement step story structure study stuff subject success suggestion sum summary supply support survey system table task team technique
  technology tendency term test text theme theory thing thought time title today tomorrow tool top topic total town trend trial type
  unit use user utility value variable variation variety version vice view viewpoint volume way week word work workshop
  world year yesterday order meeting minister ministry department agency commitment interest home state
  addition accordance regard initiative
  january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday`
    .split(/\s+/)
    .filter(Boolean),
);
