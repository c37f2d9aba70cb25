import { expect, it } from 'vitest';
import { splitSentences } from '../../../src/analyze/sentences/split-sentences.ts';

const cut = (text: string) =>
  splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

it.each([
  'On 08/16/2000 the parties met, and 3/4 of them signed.',
  'It was sent on 08/16/2000 03:14 PM by them.',
  'Thanks, in part, to reform it grew.',
  'Note: (a) the army; (b) the navy.',
  'See http://www.example.org and http://www.example.com for more.',
  'The plan — The Next Decade — was read to the end — it sold.',
])('leaves "%s" whole', (text) => expect(cut(text)).toBe(text));

it.each([
  'Sean Boyle|08/17/2000 11:21 AM|I spoke to Bruce.',
  'We met the team :-)|Ben made another announcement.',
  'Please call.|Best regards,|John Staikos Esq',
  'Dear Dr. Kaminski,|How are you?',
  'https://example.org/a_1.html|https://example.org/a_2.html',
  'We need a —|Do you have any?',
  'I kn- —|Oh I know.',
])('cuts "%s"', (text) => expect(cut(text.replaceAll('|', ' '))).toBe(text));
