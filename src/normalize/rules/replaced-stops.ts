import { sentenceStarter } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

/** So many sentences of the page must plainly begin behind the character. */
const fewestSeen = 3;

const prose = (stop: string) =>
  `The plan was made in the spring${stop} The Navy will build it${stop} It will\nbe ready in the fall${stop} In the year that follows, six are due${stop}\n\nWe will act`;

export const replacedStops = defineRule({
  id: 'replaced-stops',
  summary: 'Puts back the full stops of a page whose font lost them, where one character stands for them all.',
  phase: 'characters',
  examples: [
    { raw: 'the �rst� The plan\nof�ce� It is in�uenced', text: 'the �rst� The plan\nof�ce� It is in�uenced' },
    {
      raw: `${prose('.')} Fin� The end� It is� In it. The sea. We see.`,
      text: `${prose('.')} Fin� The end� It is� In it. The sea. We see.`,
    },
    { raw: prose('�'), text: prose('.'), source: 'Canada 2017, p. 79' },
  ],
  needs: /\ufffd/,
  *propose({ text }) {
    const lost = countOpened(text, /(?<=[\p{Ll})”’])\ufffd\s{1,3}(\p{Lu}\p{Ll}{0,12})(?!\p{L})/gu);
    if (lost < fewestSeen || lost <= countOpened(text, /(?<=[\p{Ll})”’])\.\s{1,3}(\p{Lu}\p{Ll}{0,12})(?!\p{L})/gu))
      return;
    for (const { index } of text.matchAll(
      /(?<=[\p{Ll}\p{N})”’%])\ufffd(?=["”’]?(?:\s{1,3}["“‘(]?\p{Lu}|[ \t]{0,3}(?:\n|$)))/gu,
    )) {
      const span = { start: index, end: index + 1 };
      yield {
        span,
        replacement: '.',
        confidence: 0.95,
        evidence: `${lost} sentences of the page begin behind this character`,
      };
    }
  },
});

/** How many words that open a sentence stand behind a sign. */
function countOpened(text: string, sign: RegExp): number {
  let count = 0;
  for (const [, word] of text.matchAll(sign)) if (sentenceStarter.test(word!) || word === 'We') count++;
  return count;
}
