import { defineRefusal } from '../program-rule.ts';

export const quotedSentence = defineRefusal({
  id: 'quoted-sentence',
  summary:
    'A headline in quotation marks that is a whole sentence with its verb: "Council decides against the renewal project."',
  examples: [
    { text: '"Council decides against supporting the harbour project."', programs: [] },
    { text: 'They keep the “from small to large” policy.', programs: [] },
    { text: 'The council backed the "Build Your Harbour Project" again.', programs: ['Build Your Harbour Project'] },
  ],
  yieldsToKnownName: false,
  refuses: ({ isQuoted, block: { tokens }, sentence, name }) =>
    // “from small to large” policy: a phrase, no name.
    (isQuoted && /^(?:from|by|not|if|no)$/.test(tokens.text[name.from]!)) ||
    (isQuoted &&
      name.from - 1 <= sentence.from &&
      name.to + 2 >= sentence.to &&
      tokens.pos.slice(name.from, name.to).includes('VERB')),
});
