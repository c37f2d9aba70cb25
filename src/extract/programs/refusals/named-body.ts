import { bodiesNamedLikePrograms } from '../../../lexicon/program-heads.ts';
import { programKey } from '../../../lexicon/program-key.ts';
import { textOf } from '../../../model/tokens.ts';
import { defineRefusal } from '../program-rule.ts';

export const namedBody = defineRefusal({
  id: 'named-body',
  summary: 'An organization whose name ends like a programme\u2019s.',
  examples: [
    { text: 'Grain came from the World Food Programme.', programs: [] },
    { text: 'Loans came from the International Monetary Fund.', programs: [] },
  ],
  yieldsToKnownName: false,
  refuses: ({ block, name }) => bodiesNamedLikePrograms.has(programKey(textOf(block, name))),
});
