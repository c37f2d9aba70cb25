import { wordList } from '../../lexicon/word-list.ts';

/** Weights of the measures of `case-signs.ts`. */
export const measureWeights = { bias: 0.2, nameness: 0.83, document: 0.4, filler: 0.95 } as const;

/**
 * Logarithm of the odds for a capital that each sign adds, by logistic regression over words of content in eight papers
 * (Australia 2016, US 2022, Germany 2023, Canada 2017, Norway 2017, South Korea 2012 and 2020, Japan 2017; 151,615 places,
 * those of words in `fi` and `fl` counted five times; L2 of 5; pairs of signs kept where they tell most).
 */
const weights = `before cell 4.9 | before bullet 4.0 | before stop 3.4 | before other 2.8 | before mark 2.6 | before colon 2.3 | before dash
2.1 | before numbered 1.9 | before title of 1.4 | before title 1.4 | before start 1.4 | before close 1.3 | before name 1.1 |
before slash 0.5 | before digit 0.3 | before first 0.3 | before title comma -0.1 | before upper -0.1 | before article -0.7 |
before title possessive -0.8 | before hyphen -0.9 | before function -1.2 | before small -1.4 | before comma -1.4 | before
designation -1.4 | before possessive -1.6 | before of -1.7 |
after title hyphen 2.7 | after title 2.3 | after name 1.9 | after line title 1.6 | after title of 1.5 | after digit 1.4 |
after title comma 0.8 | after upper 0.5 | after cell 0.5 | after other 0.4 | after bullet 0.4 | after bracket 0.4 | after
end 0.2 | after close -0.2 | after comma -0.3 | after hyphen -0.3 | after of -0.4 | after function -0.5 | after stop -0.7 |
after small -0.9 |
gap blank inside 2.8 | gap blank 0.8 | gap line 0.8 | gap line inside 0.4 |
line title 2.6 | line title, short 1.9 | line bare 0.9 | line mostly title 0.8 | line mostly small 0.1 | line small, short
-0.3 | line small -0.6 |
repeated 1.2 | opened 0.7 |
article, hyphen -0.8 | article, line title 1.0 | article, numeral -1.2 | article, of -0.9 | article, small -0.8 | article,
title 1.3 | article, title hyphen 1.1 | bullet, function 1.2 | bullet, small 1.5 | cell, function 0.9 | cell, small 1.3 |
close, of 0.5 | close, small 0.9 | colon, small 1.3 | comma, comma -1.1 | comma, digit 0.8 | comma, of -0.9 | digit, cell
-1.4 | digit, digit -1.5 | digit, function 1.2 | digit, name 1.0 | digit, of 0.8 | digit, small 1.0 | digit, stop 0.9 |
digit, title of 1.0 | first, function -0.4 | first, of -0.8 | first, small -0.3 | first, stop 0.9 | function, comma -0.7 |
function, digit 1.1 | function, function -0.7 | function, numeral -0.6 | function, of -0.9 | function, small -0.8 |
function, title 1.4 | hyphen, function -0.7 | hyphen, small -0.5 | name, other 0.6 | numeral, comma 1.5 | numeral, function
-1.5 | numeral, name 1.3 | numeral, small 0.8 | of, comma -0.7 | of, digit 0.9 | of, function -0.7 | of, hyphen -0.9 | of,
of -0.7 | of, small -0.9 | of, title 1.1 | other, function 1.1 | other, small 1.8 | small, bracket -0.6 | small, comma -1.0
| small, function -1.0 | small, numeral 0.7 | small, of -1.0 | small, small -0.4 | small, stop -0.7 | small, title 0.6 |
small, title comma -1.2 | small, title of -1.1 | stop, comma 1.8 | stop, function 1.4 | stop, of 0.8 | stop, small 1.3 |
title comma, stop -1.2 | title comma, title comma 1.1 | title of, name -1.2 | title of, small -0.6 | title of, title -0.6 |
title of, title of 0.7 | title possessive, small -0.9 | title, bracket 0.9 | title, end 0.7 | title, function -0.4 | title,
name -1.0 | title, title -0.6 | title, upper -1.4 | upper, function -0.6 | upper, small -0.2 | upper, title 0.9`;

export const caseWeights: ReadonlyMap<string, number> = new Map(
  wordList(weights).map((entry) => {
    const at = entry.lastIndexOf(' ');
    return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
  }),
);
