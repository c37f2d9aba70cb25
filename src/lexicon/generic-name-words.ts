import { programKey } from './program-key.ts';

/**
 * Words of which every government makes names of measures: "National Security Strategy", "Mid-Term Defense Program". Read
 * off the programmes that the papers of two or more of 14 governments name in the same words, and, for the civil fields, the
 * divisions and groups of the Classification of the Functions of Government (United Nations, 1999).
 */
const words = `
national federal state government public common joint integrated comprehensive overall general central regional
security defense military armed force forces army navy air space maritime coast border homeland civil cyber cybersecurity
foreign economic energy climate digital nuclear missile intelligence information technology science research development
innovation industry industrial export acquisition procurement investment budget resource resources personnel human
service logistics capability capabilities modernization structure organization management emergency crisis disaster
counter terrorism counterterrorism organized crime peace cooperation
basic master framework annual quadrennial strategic long medium mid term five year years white review reform concept
doctrine posture guideline guidelines vision roadmap policy policies strategy plan program project initiative act law
paper book fund scheme campaign for and of on in a s
action diversity inclusion gender equality women youth child children family families age old disability rights social protection
welfare poverty reduction safety road transport traffic rail water waste pollution environment environmental biodiversity
conservation nature forest forestry fishing fisheries agriculture agricultural food nutrition school feeding livestock land rural
urban regional local housing community communities health primary care hospital education skills training employment jobs labor
unemployment pension income cash transfer grant allowance benefit support assistance tourism culture sports trade business small
enterprise mining manufacturing construction infrastructure fuel power electricity renewable efficiency carbon adaptation
mitigation recovery resilience growth productivity competitiveness economy finance fiscal governance public services
administration justice order crime violence anti corruption drug drugs statistics e digitalization broadband internet data
sustainable inclusive integration migration population operational sector first second third fourth fifth sixth seventh eighth
ninth tenth eleventh twelfth
`;

/** Measures that several states have agreed on have one row, though their names are of common words. */
const ofSeveralStates: ReadonlySet<string> = new Set(
  ['Joint Comprehensive Plan of Action', 'Joint Plan of Action'].map(programKey),
);

const generic: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** True where a programme's key (see `programKey`) has no word of its own, so that two countries may each have one of the name. */
export function isGenericName(key: string): boolean {
  return !ofSeveralStates.has(key) && key.split(' ').every((word) => generic.has(word) || /^\d/.test(word));
}
