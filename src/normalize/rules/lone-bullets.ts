import { defineRule } from '../rule.ts';

/** A bullet that has a line to itself, and the text that follows, at most one blank line below. */
const loneBullet = /^[ \t]*[•●○▪■□◆►▶➢\u0007\uf000-\uf0ff]([ \t]*\n(?:[ \t]*\n)?[ \t]*)(?=[\p{L}\p{N}“"'‘($€£])/gmu;

export const loneBullets = defineRule({
  id: 'lone-bullets',
  summary: 'Puts a bullet that stands alone in its line before the text of its item.',
  phase: 'characters',
  examples: [
    // One sign alone may be a chart's legend.
    { raw: 'Incheon\n■\nOther Areas', text: 'Incheon\n■\nOther Areas' },
    // Which text belongs to which bullet is lost.
    { raw: 'It will include:\n•\n•\nnew laws\nnew funds', text: 'It will include:\n•\n•\nnew laws\nnew funds' },
    { raw: 'Cost\n-\nTotal\n-\nSum', text: 'Cost\n-\nTotal\n-\nSum' },
    {
      raw: 'This will include:\n•\nDiversifying the fuel mix\nby renewable sources\n•\n\nStrengthening institutions',
      text: 'This will include:\n• Diversifying the fuel mix\nby renewable sources\n• Strengthening institutions',
    },
  ],
  needs: /[•●○▪■□◆►▶➢\u0007\uf000-\uf0ff]/u,
  *propose({ text }) {
    const found = [...text.matchAll(loneBullet)];
    if (found.length < 2) return;
    for (const { index, 0: whole, 1: gap = '' } of found) {
      const end = index + whole.length;
      const span = { start: end - gap.length, end };
      yield { span, replacement: ' ', confidence: 0.93, evidence: `one of ${found.length} bullets alone in a line` };
    }
  },
});
