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
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      const span = cutAt(text, end);
      if (span) yield* proposeAt(text, span, evidence);
    }
  },
});

/** The span from a mark at a line's end to the next line's first word; null where there is no mark or no word. */
function cutAt(text: string, lineEnd: number): EditProposal['span'] | null {
  const start = text[lineEnd - 1] === ' ' ? lineEnd - 2 : lineEnd - 1;
  const mark = text[start] ?? '';
  if (!/[-\u00ad¬–/]/.test(mark) || !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return null;
  let end = lineEnd + 1;
  const isBlankLine = text[end] === '\n';
  if (isBlankLine) end++;
  while (text[end] === ' ' && end - lineEnd < 10) end++;
  // A caption or a heading that cuts a word is not its other half: "in all bor- | 52nd ROK–US SCM".
  if (isBlankLine && mark === '-' && !/\p{Ll}/u.test(text[end] ?? '')) return null;
  if (isBlankLine && (mark === '/' || (mark === '–' && !/\p{Lu}/u.test(text[start - 1]!)))) return null;
  return /[\p{L}\p{N}]/u.test(text[end] ?? '') ? { start, end } : null;
}

/** The other half of a word that woven columns part stands within some lines. */
const reach = 300;

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
  } = decideHyphen(
    { left, right, prior: mark === '\u00ad' ? 3 : 0, following: text.slice(span.end + right.length, span.end + reach) },
    evidence,
  );
  if (choice === 'join') yield { span, replacement: '', confidence, evidence: why };
  else if (choice === 'keep' && mark === '-') yield { span: afterMark, replacement: '', confidence, evidence: why };
  else if (choice === 'keep') yield { span, replacement: '-', confidence, evidence: why };
}
