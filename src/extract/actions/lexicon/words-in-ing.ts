/** -ing forms that are nouns unless a determiner or a pronoun follows. */
export const nounsInIng = new Set(
  'training planning funding spending building engineering manufacturing marketing housing meeting understanding warning briefing hearing setting being learning beginning processing monitoring screening recruiting targeting shipping banking mining farming fishing computing networking refueling trafficking smuggling bombing shelling landing hacking wellbeing undertaking finding standing financing contracting accounting reporting policing peacekeeping counselling counseling testing recycling teaching reading writing thing nothing something everything anything king evening morning flooding hunting logging poaching dumping drilling grazing warming heating cooling lighting walking cycling swimming parking commuting quarrying mentoring coaching tutoring nursing parenting volunteering fundraising safeguarding sequencing labelling labeling co-funding co-financing cofinancing consenting'.split(
    ' ',
  ),
);

/** -ing forms that stand before a noun as adjectives far more often than as verbs. */
export const adjectivesInIng = new Set(
  'existing growing varying intensifying escalating worsening widening emerging ongoing remaining rising evolving surging soaring mounting spiralling spiraling looming lingering simmering surrounding neighboring neighbouring outstanding promising challenging incoming upcoming forthcoming underlying prevailing pressing overarching overwhelming longstanding lasting enduring corresponding deteriorating interesting appealing charming fulfilling qualifying functioning thriving flourishing offending failing struggling'.split(
    ' ',
  ),
);

/** What things do by themselves: before a noun mostly how it is, unless a means is told ("by increasing funding"). */
export const changesInIng = new Set(
  'increasing decreasing declining changing shrinking expanding hardening softening accelerating slowing deepening diminishing fluctuating dwindling strengthening weakening tightening mounting soaring falling improving surviving competing ageing aging'.split(
    ' ',
  ),
);

/** "with", "amid", "in the face of": what opens a circumstance and no means. */
export function isCircumstance({ lower }: { readonly lower: readonly string[] }, i: number): boolean {
  // "leads to increasing pressures"
  if (lower[i] === 'to')
    return /^(?:lead|leads|led|contribut(?:e|es|ed|ing)|due|respond|response|adapt|owing|thanks)$/.test(
      lower[i - 1] ?? '',
    );
  if (/^(?:with|amid|amidst|despite|under|between|against)$/.test(lower[i] ?? '')) return true;
  return (
    lower[i] === 'of' &&
    /^(?:context|situation|environment|climate|backdrop|face|light|wake|era|time|period|pattern|trend|because|result|number|series)$/.test(
      lower[i - 1] ?? '',
    )
  );
}
