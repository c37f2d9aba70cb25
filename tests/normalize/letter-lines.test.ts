import { expect, it } from 'vitest';
import { analyzeText } from '../../src/library.ts';

const sentencesOf = (text: string) => analyzeText(text).sentences.map((sentence) => sentence.text);

it('goes on behind a comma that is no line of a letter', () => {
  expect(sentencesOf('The two ministers met again in the old town of Geneva,\nWhich lies on the lake.')).toHaveLength(
    1,
  );
});

it.each([
  'Dear Colleagues,|The review of the harbours is done and its results are attached to this letter.',
  'Dr. Pangborn,|I hope that all is well in the office of the dean and in the department.',
  'Yours sincerely,|Maria Gomez',
])('ends a line of a letter: %s', (text) => {
  expect(sentencesOf(text.replace('|', '\n'))).toEqual(text.split('|'));
});

const body = 'in offices but at sea, in winter, and on the ships of other guards. The harbour pays.';

it('reads on where the extractor took the first line of a paragraph for a heading, and keeps a heading above its text', () => {
  const start = '### 2.3 Harbour Staff - The coast guard is aware that good pilots are not made';
  expect(sentencesOf(`${start}\n${body}`)[0]).toContain('not made in offices');
  expect(
    sentencesOf(`### 2.3 Harbour Staff of the Coast Guard and Its Pilots in Winter\n\nPilots learn ${body}`)[0],
  ).toMatch(/Winter$/);
});
