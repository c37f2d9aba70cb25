import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import type { Evidence } from '../evidence.ts';
import { defineRule, type EditProposal } from '../rule.ts';
import { decideHyphen } from '../words/hyphen-decision.ts';

export const endOfLineHyphens = defineRule({
  id: 'end-of-line-hyphens',
  summary: 'Joins a word that a line end cut; a real hyphen stays and its halves come together.',
  phase: 'document',
  examples: [
    { raw: 'the mid-\nand long-term plan', text: 'the mid-\nand long-term plan' },
    { raw: 'but also vital-\nizes the economy', text: 'but also vitalizes the economy', source: 'ROK 2020, p. 187' },
    { raw: 'the armed secu\u00ad\nrity forces', text: 'the armed security forces' },
    { raw: 'self-\nreliance and surface-\nto-air', text: 'self-reliance and surface-to-air' },
    { raw: 'improve inter-\nKorean relations', text: 'improve inter-Korean relations', source: 'ROK 2020' },
    { raw: 'a require-\nment for 2021-\n2025 of the KF-\nX', text: 'a requirement for 2021-2025 of the KF-X' },
    { raw: ['by the stand-by unit', 'a stand-\nby force'], text: ['by the stand-by unit', 'a stand-by force'] },
    { raw: 'for the ROK–\nUS alliance', text: 'for the ROK–US alliance', source: 'ROK 2020, p. 222' },
  ],
  *propose({ text }, evidence) {
    for (const { index, 0: gap } of text.matchAll(
      /(?<=[\p{L}\p{N}])(?:[-\u00ad¬] ?|[–/])\n{1,2} {0,8}(?=[\p{L}\p{N}])/gu,
    )) {
      yield* proposeAt(text, { start: index, end: index + gap.length }, evidence);
    }
  },
});

function* proposeAt(text: string, span: EditProposal['span'], evidence: Evidence): Iterable<EditProposal> {
  const mark = text[span.start]!;
  const left = text.slice(wordStart(text, span.start), span.start);
  const right = text.slice(span.end, wordEnd(text, span.end));
  const afterMark = { start: span.start + 1, end: span.end };
  if (left === '' || right === '' || mark === '–' || mark === '/') {
    if (mark !== '\u00ad' && mark !== '¬')
      yield {
        span: afterMark,
        replacement: '',
        confidence: 0.9,
        evidence: `the line ends inside a compound with ${mark}`,
      };
    return;
  }
  // A soft hyphen is nearly always the setter's.
  const {
    choice,
    confidence,
    evidence: why,
  } = decideHyphen({ left, right, prior: mark === '\u00ad' ? 3 : 0 }, evidence);
  if (choice === 'join') yield { span, replacement: '', confidence, evidence: why };
  else if (choice === 'keep' && mark === '-') yield { span: afterMark, replacement: '', confidence, evidence: why };
  else if (choice === 'keep') yield { span, replacement: '-', confidence, evidence: why };
}
