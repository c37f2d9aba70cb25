import { hasCapital, type ProgramCandidate } from '../program-candidate.ts';
import { definePattern } from '../program-rule.ts';

/** Capitals that say whose measure it is, not which: "ROK plan", "US-led initiative". */
const owners =
  /^(?:U\.?S\.?A?|ROK|DPRK|UN|EU|NATO|MND|MOD|DOD|ASEAN|OECD|DND|SDF|ADF|TNI|PLA|UK|UAE|WTO|OSCE|IAEA|JCS|UNC|USFK|CAF|Army|Navy|Air|Force|Marine|Corps|Government|Ministry|Department|Defen[cs]e|State|Allied|National|Federal|Republic|East|West|North|South|Northern|Southern|Eastern|Western|Central|Asia|Europe|Africa|America|Korea|Japan|China|Russia|India|Pakistan|Iran|Iraq|Taiwan|Canada|Australia|Norway|Poland|Finland|Sweden|Germany|France|Indonesia|Uganda|Slovakia|Israel|Vietnam|Afghanistan|Pyongyang|Seoul|Tokyo|Beijing|Moscow|Washington|Union|Alliance|Parliament|Cabinet|Commonwealth|FY)$|(?:ese|ian|ean|ish|can)$/;

/** Words of the name that begin with a capital and name nobody. */
function properModifiers({ block, name, headToken, sentence }: ProgramCandidate): number {
  let count = 0;
  for (let at = Math.max(name.from, sentence.from + 1); at < Math.min(headToken, name.to); at++) {
    const text = block.tokens.text[at]!;
    if (hasCapital(text) && text.length > 1 && !owners.test(text)) count++;
  }
  return count;
}

export const properModifier = definePattern({
  id: 'proper-modifier',
  summary: 'A proper name or a code modifies a lower-case head: "the KF-X project", "the First Mile strategy".',
  examples: [
    { text: 'A US program and the MND plan failed.', programs: [] },
    {
      text: 'The KF-X project and the Defence Technical Scholarships program go on.',
      programs: ['KF-X project', 'Defence Technical Scholarships program'],
    },
  ],
  confidence: 0.8,
  accepts: (candidate) => {
    const { isHeading, isCapitalized, head } = candidate;
    if (isHeading || !isCapitalized || candidate.isTitled) return false;
    if (head.needs === 'name' && candidate.determiner === '') return false;
    return properModifiers(candidate) > 0;
  },
});
