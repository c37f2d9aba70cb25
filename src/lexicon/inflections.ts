/** Irregular forms of the verbs and nouns that policy papers use, by lemma. From any English grammar. */
const irregular: readonly string[] =
  `be am is are was were been being|have has had having|do does did done doing|go goes went gone going|take takes took taken taking|
make makes made making|give gives gave given giving|build builds built building|lead leads led leading|hold holds held holding|
keep keeps kept keeping|bring brings brought bringing|buy buys bought buying|think thinks thought thinking|seek seeks sought seeking|
fight fights fought fighting|teach teaches taught teaching|find finds found finding|get gets got gotten getting|
meet meets met meeting|send sends sent sending|spend spends spent spending|lend lends lent lending|leave leaves left leaving|
lose loses lost losing|win wins won winning|begin begins began begun beginning|become becomes became becoming|
come comes came coming|run runs ran running|rise rises rose risen rising|grow grows grew grown growing|know knows knew known knowing|
show shows showed shown showing|draw draws drew drawn drawing|write writes wrote written writing|drive drives drove driven driving|
speak speaks spoke spoken speaking|choose chooses chose chosen choosing|break breaks broke broken breaking|
see sees saw seen seeing|fall falls fell fallen falling|say says said saying|pay pays paid paying|lay lays laid laying|
sell sells sold selling|tell tells told telling|stand stands stood standing|understand understands understood understanding|
undertake undertakes undertook undertaken undertaking|overcome overcomes overcame overcoming|
set sets setting|put puts putting|cut cuts cutting|let lets letting|feed feeds fed feeding|deal deals dealt dealing|
bear bears bore borne bearing|withdraw withdraws withdrew withdrawn withdrawing|uphold upholds upheld upholding|
man men|woman women|child children|person people persons|crisis crises|basis bases|analysis analyses|criterion criteria|
phenomenon phenomena|aircraft|personnel|life lives|half halves|foot feet|datum data|medium media|index indices indexes|
plan plans planned planning|control controls controlled controlling|commit commits committed committing|
permit permits permitted permitting|submit submits submitted submitting|equip equips equipped equipping|
refer refers referred referring|transfer transfers transferred transferring|deter deters deterred deterring|
occur occurs occurred occurring|prefer prefers preferred preferring|stop stops stopped stopping|ban bans banned banning|
train trains trained training|develop develops developed developing`
    .split('|')
    .map((line) => line.trim());

const irregularForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  irregular.map((line) => [line.split(' ')[0]!, new Set(line.split(' '))]),
);

/** A word with its plural, third person, past and -ing forms: regular spelling rules and a list of irregular words. */
export function inflections(lemma: string): ReadonlySet<string> {
  const known = irregularForms.get(lemma);
  if (known) return known;
  const endsInConsonantY = /[^aeiou]y$/.test(lemma);
  const stem = endsInConsonantY ? lemma.slice(0, -1) : lemma;
  const plural = endsInConsonantY ? `${stem}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('e')) return new Set([lemma, plural, `${lemma}d`, `${lemma.slice(0, -1)}ing`]);
  const forms = [lemma, plural, endsInConsonantY ? `${stem}ied` : `${lemma}ed`, `${lemma}ing`];
  // "scrap", "scrapped": a short word of consonant, vowel, consonant doubles its last letter.
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma))
    forms.push(`${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`);
  return new Set(forms);
}
