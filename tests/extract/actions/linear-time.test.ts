import { describe, expect, it } from 'vitest';
import { extractActions } from '../../../src/extract/actions/extract-actions.ts';
import type { AnalyzedDocument, PartOfSpeech } from '../../../src/model/tokens.ts';
import { cpuOf } from '../../support/cpu.ts';

/** A document of one sentence that repeats some words, tagged as given: "the/DET plan/NOUN". */
function documentOf(pattern: string, times: number): AnalyzedDocument {
  const pairs = pattern.split(' ').map((pair) => pair.split('/') as [string, PartOfSpeech]);
  const tokens = Array.from({ length: times }, () => pairs).flat();
  const text = tokens.map(([word]) => word).join(' ');
  const start = new Int32Array(tokens.length);
  const end = new Int32Array(tokens.length);
  let at = 0;
  for (const [i, [word]] of tokens.entries()) {
    start[i] = at;
    end[i] = at + word.length;
    at += word.length + 1;
  }
  const words = tokens.map(([word]) => word);
  const block = { kind: 'paragraph', level: 0, section: '', text, pieces: [] } as const;
  const range = { from: 0, to: tokens.length, span: { start: 0, end: text.length } };
  const numbers = new Map(words.map((word, i) => [word, i]));
  const columns = {
    length: tokens.length,
    start,
    end,
    text: words,
    word: Int32Array.from(words, (word) => numbers.get(word)!),
    normal: words,
    lemma: words,
    pos: tokens.map(([, pos]) => pos),
  };
  const source = { id: 'd', title: null, pages: [], docvars: {}, sourceFile: '', sourceSha256: null };
  return {
    document: { source, pages: [], blocks: [block], failures: [] },
    blocks: [{ block, tokens: columns, sentences: [range] }],
  };
}

function timeOf(pattern: string, times: number): number {
  const analyzed = documentOf(pattern, times);
  const { span, to } = analyzed.blocks[0]!.sentences[0]!;
  const sentence = {
    block: 0,
    span,
    text: '',
    ruleId: '',
    confidence: 1,
    kind: 'complete',
    tokenFrom: 0,
    tokenTo: to,
  } as const;
  const context = { sentences: [sentence], entities: [], abbreviations: [], programMentions: [] };
  return cpuOf(() => extractActions(analyzed, context));
}

const hostile = [
  'the/DET plan/NOUN and/CCONJ',
  'plan/NOUN ,/PUNCT',
  'to/PART build/VERB',
  'which/PRON plans/NOUN that/SCONJ',
  'of/ADP the/DET plan/NOUN',
  'the/DET army/NOUN builds/VERB ,/PUNCT and/CCONJ',
  'new/ADJ ,/PUNCT',
  'will/AUX ,/PUNCT not/PART',
  'by/ADP building/VERB and/CCONJ',
  'reform/NOUN built/VERB',
];

describe('a sentence of ten thousand words and more', () => {
  it.each(hostile)('takes linear time: %s', (pattern) => {
    const unit = pattern.split(' ').length;
    timeOf(pattern, 2000);
    const short = timeOf(pattern, Math.ceil(10_000 / unit));
    const long = timeOf(pattern, Math.ceil(40_000 / unit));
    expect(long).toBeLessThan(Math.max(short, 20) * 12);
  });
});
