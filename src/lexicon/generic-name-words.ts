/**
 * Words of which every government makes names of measures: "National Security Strategy", "Mid-Term Defense Program". Read
 * off the programmes that the papers of two or more of 14 governments name in the same words.
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
`;

const generic: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** True where a programme's key (see `programKey`) has no word of its own, so that two countries may each have one of the name. */
export function isGenericName(key: string): boolean {
  return key.split(' ').every((word) => generic.has(word) || /^\d/.test(word));
}
