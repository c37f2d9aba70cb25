import { closingAbbreviations, numberedAbbreviations, openAbbreviations, sentenceStarters } from './abbreviations.ts';
import { type BoundaryRule, type Candidate, defineBoundaryRule } from './candidate.ts';

const startsLower = (word: string) => /^\p{Ll}/u.test(word);
const startsUpper = (word: string) => /^\p{Lu}/u.test(word);
const startsDigit = (word: string) => /^\p{N}/u.test(word);
/** "A., found" is an initial, "A ministry" begins a sentence; "S.C.C.A. No. 533" goes on. */
const isStarter = (word: string) =>
  startsUpper(word) && !/^(?:\p{Lu}|Nos?)\./u.test(word) && sentenceStarters.has(bareWord(word).toLowerCase());
const bareWord = (word: string) => word.replace(/[^\p{L}\p{N}]+$/u, '').replaceAll('’', "'");
/** The word before the stops as a key: "(Fig" -> "fig". */
const wordBefore = ({ before }: Candidate) => {
  const whole = before.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  // "the Japan-U.S. Alliance", "UK/U.S. forces"
  const word = whole.slice(Math.max(...['-', '–', '—', '/'].map((mark) => whole.lastIndexOf(mark))) + 1);
  // "24 Vet.App. 221"
  return /\p{L}{2}\.\p{L}{2,}$/u.test(word) ? word.slice(word.lastIndexOf('.') + 1) : word;
};
const isPoint = ({ stops }: Candidate) => stops === '.';

const smileys = defineBoundaryRule({
  id: 'smileys',
  summary: 'A smiley stays with the sentence before it.',
  examples: ['Please join us! :-)'],
  judge: ({ openers, after, gap }) => (gap !== '' && /^[:;]-?[)(DP]$/.test(openers + after) ? false : undefined),
});

const ellipses = defineBoundaryRule({
  id: 'ellipses',
  summary: 'Three points or more break off; a sentence ends there only where another begins.',
  examples: [
    "I wasn’t really ... well, what I mean...see . . . what I'm saying",
    'I never meant that....| She left the store.',
    'If words are left off at the end . . . .| Next sentence.',
  ],
  judge: ({ text, stops, closers, after, end, from, gap }) => {
    if (!/\.{2}|\. \.|…/.test(stops)) return undefined;
    // ". . . The practice" and "...Now comes": the points begin the sentence.
    if (end - closers.length - stops.length <= from || !startsUpper(after)) return false;
    const isBrokenOff =
      stops.replaceAll(' ', '').length === 3 && text[end - closers.length - stops.length - 1] === ' ' && gap !== '';
    const isCut = text[end - closers.length - stops.length - 1] === '[';
    // A capital I says nothing: "the thing is . . . I didn't mean it".
    if (after === 'I') return false;
    return (!isBrokenOff && !isCut) || stops.includes(' ') || isStarter(after);
  },
});

const gluedWords = defineBoundaryRule({
  id: 'glued-words',
  summary: 'Without white space a sentence ends only before a capitalized word that follows a word in lower case.',
  examples: [
    'See www.mnd.go.kr and U.S.-led forces at 3.14.',
    'the policy.|The next step',
    'Node.js and B.Sc. degrees, 24 Vet.App. 221',
    'an open mind for talk?|they will',
  ],
  judge: ({ gap, before, after, stops }) => {
    if (gap !== '') return undefined;
    if (stops === '' || /[@/\\=]|www\.|\.\p{Ll}/u.test(before + after)) return false;
    if (/[?!]/.test(stops)) return /\p{Ll}{3}$/u.test(before) && /^\p{L}\p{Ll}/u.test(after);
    if (openAbbreviations.has(before.toLowerCase()) || closingAbbreviations.has(before.toLowerCase())) return false;
    return /\p{Ll}{2}$/u.test(before) && /^\p{Lu}[\p{Ll}']+$|^(?:A|I)$/u.test(bareWord(after));
  },
});

const citations = defineBoundaryRule({
  id: 'citations',
  summary: 'A citation goes on after its abbreviations and before its signs.',
  examples: ['See 38 U.S.C.A. § 1110 and Gilbert v. Derwinski, 1 Vet. App. 49, 53 (1990).', 'See id. at 54.'],
  judge: ({ after, openers, before }) => {
    if (/^[§¶&]/.test(openers + after)) return false;
    if (/^(?:id|ibid|op|loc)$/i.test(before) && /^(?:at|cit)\b/.test(after)) return false;
    return undefined;
  },
});

/** Words that abbreviate only before a number or a name. */
const alsoWords: ReadonlySet<string> = new Set(
  'no art ch app op reg fed est ref rep pub sec cont annex ed lit vet ft st al is'.split(' '),
);
/** Words of everyday use in lower case, short for something only with a capital or before a number: "Ex. 9", "Cent. Hudson". */
const shortWithCapital: ReadonlySet<string> = new Set(
  'ex exs doc docs cent tit geo mot br tr pac prob cal ry'.split(' '),
);
/** What follows these may be anything: "e.g. The Hague", "v. The Queen". */
const neverLast: ReadonlySet<string> = new Set('mr mrs ms dr prof e.g i.e eg ie v vs viz cf'.split(' '));

const openAbbreviation = defineBoundaryRule({
  id: 'open-abbreviations',
  summary: 'After "Fig.", "Adm.", "No." and the like the phrase goes on.',
  examples: [
    'Fig. 3 shows it, see Art. 5 and Adm. Lee in No. 7.',
    'The answer is no.| The next question is open.',
    'The diagnosis was disorder NOS.| He stated',
    'She met her ex.| Bob left for ten cent.| Ann paid.',
    'Under Fed. R. Civ. P. 8(a), see Ex. 9, Doc. 46, Tit. 13 and Cent. Hudson Gas & Elec. Corp. v. Pub. Serv. Comm.',
    'the Pension Act, R.S. 1985, c. P-6 (the Act)',
    'See Sch. 3, regs. 9 and 10, subss. (2) to (4) and Res. 242, fn. 7.',
  ],
  judge: (candidate) => {
    if (!isPoint(candidate) || candidate.closers !== '') return undefined;
    const word = wordBefore(candidate);
    if (/^\p{Ll}$/u.test(word) && /^(?:\p{Lu}-)?\p{N}/u.test(candidate.after)) return false;
    if (numberedAbbreviations.has(word) && startsDigit(candidate.after)) return false;
    if (!openAbbreviations.has(word)) return undefined;
    if (neverLast.has(word)) return false;
    const isWord = shortWithCapital.has(word) && startsLower(candidate.before);
    if (isWord && !startsDigit(candidate.after)) return undefined;
    if (isStarter(candidate.after) && bareWord(candidate.after).length > 1) return undefined;
    if (!alsoWords.has(word)) return false;
    if (startsDigit(candidate.after) || /^[IVXLC]+\b/.test(candidate.after)) return false;
    return word === 'no' ? undefined : false;
  },
});

const initials = defineBoundaryRule({
  id: 'initials',
  summary: 'A single capital with a point is an initial, unless it is the word I before a new sentence.',
  examples: ['My name is Jonas E. Smith.', 'We make a good team, you and I.| Did you see Albert I. Jones yesterday?'],
  judge: (candidate) => {
    if (!isPoint(candidate) || candidate.closers !== '') return undefined;
    if (!/^[^\p{L}\p{N}]*\p{Lu}$/u.test(candidate.before)) return undefined;
    if (startsLower(candidate.after)) return false;
    if (isStarter(candidate.after)) return undefined;
    // "Albert I. Jones" against "you and I. Jones left".
    const previous = /(\S+)\s+\S$/.exec(
      candidate.text.slice(Math.max(candidate.from, candidate.end - 40), candidate.end - 1),
    );
    return candidate.before === 'I' && !startsUpper(previous?.[1] ?? '') ? undefined : false;
  },
});

/** "He left at 6 P.M. Mr. Smith" ends at the time; "At 5 a.m. Mr. Smith" and "at 5 p.m. Monday" go on. */
const endsAtTime = ({ text, from, end, after }: Candidate) =>
  /^\p{Lu}\p{Ll}/u.test(after) &&
  !/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Local)/.test(
    after,
  ) &&
  text.slice(from, end).split(' ').length > 4;

const closingAbbreviation = defineBoundaryRule({
  id: 'closing-abbreviations',
  summary: 'After "etc.", "U.S." or "p.m." a sentence ends only before a word that begins sentences.',
  examples: [
    'I work for the U.S. Government in Virginia.',
    'The Japan-U.S. Alliance is strong.',
    'I live in the U.S.| How about you?',
    'At 5 a.m. Mr. Smith went to the bank.',
    'The rule is told in 31 Am. Jur. 76, in 127 S. Ct. 1955 and in [2016] S.C.C.A. No. 533.',
    'tanks, missiles, etc.| The army will',
  ],
  judge: (candidate) => {
    if (!isPoint(candidate)) return undefined;
    const word = wordBefore(candidate);
    const isPointed = /^(?:\p{L}\.)+\p{L}$/u.test(word);
    if (!isPointed && !closingAbbreviations.has(word)) return undefined;
    if (candidate.closers !== '') return undefined;
    // "in", "min", "co" and month names are common words when they stand in lower case.
    if (
      !isPointed &&
      /^(?:in|min|max|mar|may|sat|sun|id|ill|ore|miss|mass|wash|mo|pa|la|ga|am|ad|ext|et|pl|mi|fri|dec|dist|inst)$/.test(
        word,
      )
    ) {
      if (startsUpper(candidate.after) && candidate.before === word) return undefined;
    }
    if (/^[ap]\.?m$/.test(word) && !/^[AP]m$/.test(candidate.before) && endsAtTime(candidate)) return true;
    return startsDigit(candidate.after) ? false : isStarter(candidate.after);
  },
});

const listMarks = defineBoundaryRule({
  id: 'list-marks',
  summary: 'The point of a list mark at the beginning belongs to its item.',
  examples: ['1. The first item.| 2. The second item.', 'a) first point'],
  judge: (candidate) => {
    if (!isPoint(candidate) && candidate.stops !== '.)') return undefined;
    const start = candidate.text.slice(candidate.from, candidate.end);
    return start.length < 10 && /^[^\p{L}\p{N}]*(?:\p{N}{1,3}(?:\.\p{N}{1,3})*|\p{L}|[ivxIVX]{1,5})[.)]+$/u.test(start)
      ? false
      : undefined;
  },
});

const dates = defineBoundaryRule({
  id: 'dates',
  summary: 'A year with a point goes on before a month with a point, as Korean papers write dates.',
  examples: ['The war of 1939.| 45 people died.', 'in 1999.| 5 of them', 'the Korean War (to 1953. 7.)'],
  judge: ({ before, after, stops }) =>
    stops === '.' && /^\(?(?:19|20)\p{N}{2}$/u.test(before) && /^(?:1[0-2]|[1-9])[.)]/.test(after) ? false : undefined,
});

/** Words that begin a sentence in careless writing, and hardly ever go on after a point. */
const looseStarters: ReadonlySet<string> = new Set(
  "i it they we he she there you but please thanks plus just what where how my if so this that's it's i'm don't the maybe is are do does did can could would have has also anyone im cant dont its lol i've i'll they're we're let's".split(
    ' ',
  ),
);

const lowerCase = defineBoundaryRule({
  id: 'lower-case',
  summary: 'A word in lower case goes on with the sentence, unless the block writes all its sentences so.',
  examples: [
    'She works at Yahoo! in the accounting department.',
    '"This is great." she said.',
    'bus service is available.| it is not frequent.',
    'Any other use is prohibited.| just call me on my phone.',
    'Have you been to Miramar?| are they good?',
    'The forces grew.| http://www.example.org/news',
  ],
  judge: ({ after, isLowerCased, before, stops, closers }) => {
    if (!startsLower(after)) return undefined;
    if (/^(?:https?:\/\/|www\.)/.test(after) && /\p{Ll}{3}$/u.test(before)) return undefined;
    if (stops === '?' && closers === '' && looseStarters.has(bareWord(after))) return undefined;
    // "service is available. it is not frequent": such a word cannot go on after a plain word with a point.
    if (stops !== '!' && closers === '' && /^\p{Ll}{4,}$/u.test(before) && looseStarters.has(bareWord(after)))
      return undefined;
    return isLowerCased && stops !== '!' && /\p{Ll}{2}$/u.test(before) ? undefined : false;
  },
});

const otherwise = defineBoundaryRule({
  id: 'otherwise',
  summary: 'A stop before anything else ends a sentence.',
  examples: [
    'Hello World.| My name is Jonas.',
    'Hello!!| Long time no see.',
    'The Bank did not act.4,5| In 2010, however, it did.',
    '(We check in early. )| Hop on a bus.',
  ],
  judge: () => true,
});

/** The rules, in the order in which they are asked. The first opinion counts. */
export const boundaryRules: readonly BoundaryRule[] = [
  smileys,
  ellipses,
  gluedWords,
  citations,
  listMarks,
  dates,
  openAbbreviation,
  initials,
  closingAbbreviation,
  lowerCase,
  otherwise,
];
