import { describe, expect, it } from 'vitest';
import { createNameEvidence } from '../../../src/normalize/words/name-evidence.ts';
import { createWordForms, findWords } from '../../../src/normalize/words/page-words.ts';
import { startCase } from '../../../src/normalize/words/start-case.ts';

/** Reads the case of the word whose first letters `_` stands for; other pages of the document are evidence. */
function read(marked: string, word: string, pages: readonly string[] = []) {
  const text = marked.replace('_', ' ');
  const start = marked.indexOf('_') + 1;
  const piece = /^\p{L}+/u.exec(text.slice(start))![0];
  const forms = createWordForms();
  const names = createNameEvidence([text, ...pages].map((page) => findWords(page, forms)));
  return startCase({ text, span: { start, end: start + piece.length }, piece, word }, names).begin;
}

describe('startCase', () => {
  it.each([
    ['North Korea _rst gained access', 'first', 'unsure'],
    ['toward the _ve North Korean ships', 'five', 'unsure'],
    ['was Australia’s _rst Strategic Defence Update since the government had published the paper', 'first', 'unsure'],
    ['the sudden loss of Malaysia Airlines _ight MH370 in the southern ocean', 'flight', 'unsure'],
    ['as the government said in our _rst National Strategy since the war ended', 'first', 'unsure'],
    ['The end. _rst, we act', 'first', 'capital'],
    ['to visit _ji in May', 'fiji', 'capital'],
    ['as Chapter _ve sets out', 'five', 'capital'],
    ['the time required to _gure out which', 'figure', 'small'],
    ['as is shown in _gure 3 of the paper', 'figure', 'capital'],
    ['the _ve-Eyes partners', 'five', 'capital'],
    ['the Armed _ghter Wing of', 'fighter', 'capital'],
  ])('reads %j (%s) as %s', (marked, word, expected) => {
    expect(read(marked, word)).toBe(expected);
  });

  it('takes a piece that always stands before the same capitals for the first word of their name', () => {
    const page = 'the  rst Principles Review and its  rst Principles Review of';
    expect(read('by the _rst Principles Review of', 'first', [page])).toBe('capital');
  });

  it('goes by what the document writes in that place elsewhere', () => {
    const line = 'it was taken up by the _rst Principles Review of the ministry';
    expect(read(line, 'first', ['a new Principles Review of us'])).not.toBe('capital');
    expect(read(line, 'first')).toBe('capital');
    expect(read('by the _rst World War in', 'first', ['in the Second World War in it'])).toBe('capital');
  });
});
