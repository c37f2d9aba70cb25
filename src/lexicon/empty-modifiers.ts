/**
 * Modifiers that say nothing about the matter, left out at the front of a term: how many, which, when, and what the writer
 * thinks of it. "a novel adaptive filter" is about adaptive filters; but "critical infrastructure" is a matter of its own.
 */
export const emptyModifiers: ReadonlySet<string> = wordsOf(`such other same own many several various certain different
  numerous few further more most less least much only very able
  new recent current present previous following above next last first second third main major key important significant
  particular specific given whole entire overall full additional possible likely necessary available appropriate good better
  best great large larger high higher low lower small smaller long short old early late due similar relevant related
  respective so-called existing common general useful well far simple single another both each every all any some no
  proposed novel improved innovative detailed preliminary proper diverse typical desired successive corresponding
  subsequent suitable brief reasonable powerful derived latest extensive underlying specified resulting sophisticated ideal
  extra accurate efficient effective sufficient adequate satisfactory successful excellent widespread wide true close
  interesting promising remarkable notable noteworthy considerable substantial valuable attractive impressive exciting surprising
  thorough careful clear obvious apparent crucial straightforward easy difficult feasible viable desirable popular
  beneficial helpful favourable favorable dramatic unprecedented ongoing actual required obtained presented described considered`);

/** Modifiers that seldom belong to a term ("basic ideas", "traditional methods") and sometimes do ("basic research"): such a term weighs less. */
export const vagueModifiers: ReadonlySet<string> =
  wordsOf(`basic conventional original potential special future traditional
  practical theoretical commercial experimental individual relative standard alternative positive negative normal regular final generic
  increasing increased growing continued continuing modern essential vital comprehensive serious severe strong reliable emerging
  selected measured technical`);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
