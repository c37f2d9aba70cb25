import { abbreviationGlossary } from '../../lexicon/abbreviation-glossary.ts';
import { type LetterMatch, matchLetters } from './letter-match.ts';
import { singularShortForm } from './short-form.ts';

/** A long form that the glossary knows counts even where its letters stand in another order: ISO, UNFPA. */
export function matchBefore(short: string, before: string): LetterMatch | null {
  const key = singularShortForm(short);
  const known = abbreviationGlossary.get(key);
  const text = before.trimEnd().toLowerCase();
  // FAO and its sisters are written with and without their mother.
  const longs = known ? [known.singular, known.plural, `${known.singular} of the United Nations`] : [];
  for (const long of longs) {
    const start = text.length - long.length;
    if (!text.endsWith(long.toLowerCase()) || /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) continue;
    return { span: { start, end: text.length }, cost: 0 };
  }
  // "the Integrated Review (IR21)": the year gives no letter.
  const letters = /^(\p{Lu}{2,6})\d\d$/u.exec(key)?.[1];
  const found =
    fromArticle(matchLetters(key, before), key, before) ??
    beforeComma(key, before) ??
    (letters ? matchLetters(letters, before) : null);
  // "(UNITAR) Operational Satellite Applications Programme (UNOSAT)": no long form begins inside an earlier bracket.
  return found && openBracketEnd(before.slice(found.span.start, found.span.end)) === 0
    ? fromCapital(found, before)
    : null;
}

/** "the Environmental Protection Agency, Region 6 (EPA)": what stands behind the comma is a part or a place of it. */
function beforeComma(short: string, text: string): LetterMatch | null {
  const comma = text.lastIndexOf(', ');
  if (comma < 0 || text.length - comma > longestTail) return null;
  const match = matchLetters(short, text.slice(0, comma));
  return match && match.cost < strictFit && short.length > 2 ? match : null;
}

const longestTail = 24;

/** A fit that has taken no liberty worth the name. */
const strictFit = 0.35;

/**
 * "the Australian Municipal, Administrative, Clerical and Services Union (ASU)": where the letters fit loosely, a name of capitals
 * that begins with the first letter runs from its article. "the Australian Army Aviation Corps (AAC)" fits without.
 */
function fromArticle(match: LetterMatch | null, short: string, text: string): LetterMatch | null {
  if (match && match.cost < strictFit) return match;
  const padded = ` ${text}`;
  const start = Math.max(padded.lastIndexOf(' the '), padded.lastIndexOf(' The ')) + 4;
  const name = text.slice(start).trimEnd();
  if (start < 4 || !text.endsWith(' ') || name[0] !== short[0] || name.length > longestName || /[();:]/.test(name))
    return match;
  const isName = name.split(/\s+/).every((word) => /^(?:\p{Lu}|(?:and|of|for|in|on|to|&)$)/u.test(word));
  const initials = [...name.matchAll(/\p{Lu}/gu)].map(([letter]) => letter).join('');
  // Without commas the letters leave few words out: a woven line is no name.
  if (!name.includes(', ') && (!match || initials.length > short.length + 2)) return match;
  if (!isName || !holdsInOrder(initials, short.replace(/[^\p{Lu}]/gu, ''))) return match;
  return { span: { start, end: start + name.length }, cost: match?.cost ?? 1 };
}

const longestName = 120;

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** Where the text goes on behind a closing bracket that it did not open; 0 where there is none. */
function openBracketEnd(text: string): number {
  let from = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && depth > 0) depth--;
    else if (text[i] === ')') from = i + 1;
  }
  return from;
}

/** "on the termination of the United Nations Operation in Mozambique (ONUMOZ)": the name begins with its first capital. */
function fromCapital(match: LetterMatch, text: string): LetterMatch {
  const long = text.slice(match.span.start, match.span.end);
  const lead = /^(?:on|consult|with|by|at|to|in|from|of)\s(?:\p{Ll}+\s){0,5}(?=\p{Lu}\p{Ll})/u.exec(long)?.[0] ?? '';
  const rest = long.slice(lead.length).split(/\s+/);
  const isName = rest.length > 2 && rest.every((word) => !/^\p{Ll}{4}/u.test(word));
  return lead !== '' && isName ? { ...match, span: { ...match.span, start: match.span.start + lead.length } } : match;
}
