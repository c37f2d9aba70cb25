import { wordList } from '../../lexicon/word-list.ts';

/** Weights of signs that were too rare to be learned, set by hand: `Joint Strike Fighter`, with its acronym in the document or without, `Chapter Five`. */
const rareSigns = [
  ['acronym', 4],
  ['bound', 2.5],
  ['numbered, numeral', 3],
] as const;

/** Weights of the measures of `case-signs.ts`. */
export const measureWeights = { bias: 0.21, nameness: 0.82, document: 0.41, filler: 0.95 } as const;

/**
 * Logarithm of the odds for a capital that each sign adds, by logistic regression over words of content in eight papers
 * (Australia 2016, US 2022, Germany 2023, Canada 2017, Norway 2017, South Korea 2012 and 2020, Japan 2017; 151,615 places,
 * those of words in `fi` and `fl` counted five times; L2 of 5; pairs of signs kept where they tell most).
 */
const weights = `before cell 4.9 | before bullet 4.0 | before stop 3.5 | before other 2.8 | before mark 2.6 | before colon 2.0 | before dash
2.0 | before numbered 1.9 | before title of 1.4 | before title 1.4 | before start 1.4 | before close 1.3 | before name 1.0 |
before digit 0.9 | before slash 0.6 | before first 0.5 | before quantity 0.2 | before title comma -0.1 | before upper -0.1 |
before article -0.5 | before title possessive -0.8 | before function -1.0 | before hyphen -1.0 | before designation -1.3 |
before small -1.4 | before comma -1.4 | before determiner -1.4 | before of -1.6 | before possessive -1.6 |
after title hyphen 2.7 | after title 2.5 | after name 1.8 | after line title 1.6 | after title of 1.5 | after digit 0.9 |
after title comma 0.8 | after upper 0.5 | after bullet 0.4 | after bracket 0.4 | after other 0.3 | after cell 0.3 | after
end 0.2 | after comma -0.3 | after function -0.4 | after close -0.4 | after of -0.5 | after hyphen -0.5 | after stop -0.7 |
after small -0.9 |
gap blank inside 2.8 | gap line 0.8 | gap blank 0.7 | gap line inside 0.4 |
line title 2.7 | line title, short 1.9 | line bare 0.8 | line mostly title 0.8 | line mostly small 0.1 | line small, short
-0.3 | line small -0.6 |
repeated 1.1 | opened 0.7 | adverb -0.1 |
article, line title 0.9 | article, numeral -1.3 | article, of -0.9 | article, small -0.7 | article, title 1.0 | article,
title hyphen 1.1 | bullet, function 1.2 | bullet, small 1.3 | cell, function 0.9 | cell, small 1.2 | close, of 0.6 | close,
small 0.9 | colon, small 1.6 | comma, comma -1.1 | comma, of -0.9 | determiner, function -0.7 | determiner, hyphen -0.6 |
determiner, of -1.1 | determiner, small -0.7 | determiner, title 1.3 | digit, function 1.8 | digit, of 0.8 | digit, small
1.6 | first, of -0.8 | function, comma -0.8 | function, digit 1.4 | function, function -0.8 | function, of -0.8 | function,
small -1.0 | function, title 1.2 | hyphen, function -0.6 | hyphen, small -0.4 | name, other 0.8 | numeral, comma 1.6 |
numeral, function -1.6 | numeral, name 1.2 | numeral, small 0.6 | of, comma -0.8 | of, digit 1.2 | of, function -0.9 | of,
hyphen -0.8 | of, of -0.7 | of, small -0.9 | of, title 0.9 | other, function 1.1 | other, small 1.7 | possessive, function
-0.6 | possessive, of -0.7 | possessive, small -0.7 | quantity, digit -1.1 | small, bracket -0.8 | small, comma -1.2 |
small, digit 0.7 | small, function -1.2 | small, numeral 0.9 | small, of -1.0 | small, small -0.5 | small, stop -0.7 |
small, title comma -1.3 | small, title of -0.9 | stop, comma 1.7 | stop, function 1.3 | stop, of 0.8 | stop, small 1.2 |
title comma, function -0.6 | title comma, stop -1.2 | title comma, title comma 1.3 | title of, name -1.0 | title of, small
-0.7 | title of, title -0.8 | title of, title of 0.7 | title possessive, small -0.9 | title, bracket 0.8 | title, close 0.7
| title, comma 0.4 | title, end 0.8 | title, function -0.4 | title, name -1.0 | title, title -0.9 | title, upper -1.4 |
upper, function -0.7 | upper, small -0.3 | upper, title 0.6`;

export const caseWeights: ReadonlyMap<string, number> = new Map([
  ...wordList(weights).map((entry) => {
    const at = entry.lastIndexOf(' ');
    return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
  }),
  ...rareSigns,
]);
