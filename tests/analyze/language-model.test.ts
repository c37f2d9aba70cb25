import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguageModel } from '../../src/analyze/language-model.ts';
import { cpuOf } from '../support/cpu.ts';

const read = createLanguageModel();
const words = (text: string) => read(text).text;

/** Both laws of the language model. */
function expectExact(text: string): void {
  const { start, end, text: tokens, length } = read(text);
  const covered = new Uint8Array(text.length);
  for (let i = 0; i < length; i++) {
    expect(text.slice(start[i], end[i])).toBe(tokens[i]);
    covered.fill(1, start[i], end[i]);
    if (i > 0) expect(start[i]).toBeGreaterThanOrEqual(end[i - 1]!);
  }
  for (let i = 0; i < text.length; i++)
    if (!/\s/.test(text[i]!)) expect(covered[i], `unit ${i} of ${JSON.stringify(text)}`).toBe(1);
}

describe('language model', () => {
  it('gives the same answer in the second and the 22nd instance', () => {
    const text = 'The Ministry plans to fund 12 programs, and it cannot wait.';
    const first = read(text);
    let last = first;
    for (let i = 0; i < 22; i++) last = createLanguageModel()(text);
    expect(last).toEqual(first);
  });

  it('does not depend on what was read before', () => {
    const pages = [
      "Lenin's, and Stalin's. It's",
      "Lenin's view of the KF-X, (F-35A) and F-35A/B",
      'R.O.K.-U.S. talks (KF-X)',
      'It cannot, and cannot be.',
    ];
    const forward = createLanguageModel();
    const backward = createLanguageModel();
    const there = pages.map((page) => forward(page));
    const back = pages.toReversed().map((page) => backward(page));
    expect(back.toReversed()).toEqual(there);
    expect(there[1]!.text.slice(0, 3)).toEqual(['Lenin', "'s", 'view']);
    expect(there[0]!.text.slice(0, 3)).toEqual(['Lenin', "'s", ',']);
  });

  it('splits possessives and contractions before punctuation, straight or curly', () => {
    expect(words("Lenin's, Lenin's view")).toEqual(['Lenin', "'s", ',', 'Lenin', "'s", 'view']);
    expect(words('the Ministry’s. The users’ guide')).toEqual([
      'the',
      'Ministry',
      '’s',
      '.',
      'The',
      'users',
      '’',
      'guide',
    ]);
    const negated = read('It cannot, in any event, be cut. We won’t.');
    expect(negated.text.slice(0, 4)).toEqual(['It', 'can', 'not', ',']);
    expect(negated.lemma.slice(0, 4)).toEqual(['it', 'can', 'not', ',']);
    expect(negated.lemma.slice(-3)).toEqual(['will', 'not', '.']);
  });

  it.each(['a1', '-', '_', '&', '!x', '/a', 'QWxh', ' \n', '\n '])('takes linear time on a run of %j', (unit) => {
    const text = unit.repeat(50_000);
    expect(cpuOf(() => expectExactLength(text))).toBeLessThan(1_500);
  });

  it('reads all kinds of white space as one', () => {
    const kinds = '\u000b\u000c\u0085\u00a0\u1680\u2000\u2001\u2006\u2007\u2008\u2028\u2029\u3000\ufeff\r\n\t';
    for (const kind of kinds) expectExact(`defense${kind}innovation ${kind} cluster${kind}`);
    expect(read('defense\ninnovation').pos).toEqual(read('defense innovation').pos);
  });

  it('begins a token at each boundary', () => {
    expect(read('the policy.The next', [11]).text).toEqual(['the', 'policy', '.', 'The', 'next']);
  });

  it('keeps web addresses and abbreviations with points whole', () => {
    expect(words('see www.mnd.go.kr, the ROK-U.S. alliance')).toEqual([
      'see',
      'www.mnd.go.kr',
      ',',
      'the',
      'ROK',
      '-',
      'U.S.',
      'alliance',
    ]);
  });

  it('gives lemmas that can be shown', () => {
    const lemmas = (text: string) => read(text).lemma;
    expect(lemmas('through Defence programmes')).toEqual(['through', 'defence', 'programme']);
    expect(lemmas('IS attacked the US')).toEqual(['IS', 'attack', 'the', 'US']);
    expect(lemmas('They prioritised and analysed MOUs')).toEqual(['they', 'prioritise', 'and', 'analyse', 'MOU']);
    expect(lemmas('constructor toString __proto__').every((lemma) => typeof lemma === 'string')).toBe(true);
  });

  it('lays its tokens out exactly, whatever the text', () => {
    const pieces = fc.constantFrom(
      "'s",
      '’s',
      'cannot',
      ',',
      ' ',
      '\n',
      '\f',
      '…',
      'U.S.',
      '-',
      '“',
      'ﬃ',
      '\u200b',
      '한국',
      '😀',
      'www.a.b',
      "whomst'd've",
      '\ud800',
      '1.5%',
      'x'.repeat(250),
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        expectExact,
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectExact));
  });

  it('survives more word shapes than the model can count', () => {
    const reader = createLanguageModel();
    const before = reader('The office of 국부 here. The end.');
    for (let i = 0; i < 14_000; i++) reader(String.fromCharCode(0x4e00 + (i % 20_000), 0x4e00 + ((i * 7) % 20_000)));
    expect(reader('The office of 국부 here. The end.')).toEqual(before);
  });
});

function expectExactLength(text: string): void {
  const { end, length } = read(text);
  expect(end[length - 1] ?? 0).toBe(text.trimEnd().length);
}
