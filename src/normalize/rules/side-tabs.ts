import { tabOf } from '../evidence/side-tabs.ts';
import type { Evidence } from '../evidence.ts';
import { readFlipbookHeader } from '../layout/flipbook.ts';
import { type Line, linesOf } from '../layout/lines.ts';
import { endsOpen, endsSentence, functionWords, isTitleCase, startsLower } from '../layout/words.ts';
import type { PageDraft } from '../page-draft.ts';
import { defineRule } from '../rule.ts';

const flipbook = (body: string) => `Page 187 - 2020 Defence White Paper\nP. 187\n${body}`;

export const sideTabs = defineRule({
  id: 'side-tabs',
  summary: 'Drops a chapter tab of the page edge that landed inside the body text.',
  phase: 'document',
  examples: [
    {
      raw: flipbook('as described in Chapter 6\nthe military'),
      text: flipbook('as described in Chapter 6\nthe military'),
    },
    {
      raw: 'support system, and Chapter 5\nthe military system',
      text: 'support system, and Chapter 5\nthe military system',
    },
    {
      raw: flipbook('provisions that Chapter 8\n(miscellaneous provision)'),
      text: flipbook('provisions that Chapter 8\n(miscellaneous provision)'),
    },
    {
      raw: flipbook('the plan of Chapter 5\ndescribes the forces'),
      text: flipbook('the plan of Chapter 5\ndescribes the forces'),
    },
    {
      raw: flipbook('and respond with Chapter 2\nprompt and firm action'),
      text: flipbook('and respond with\nprompt and firm action'),
      source: 'ROK 2020, p. 51',
    },
    {
      raw: flipbook('support system, and Chapter 5\nthe military system'),
      text: flipbook('support system, and\nthe military system'),
      source: 'ROK 2020, p. 187',
    },
    {
      raw: flipbook('are shown in Chapter 4\n[Chart 4-16] below'),
      text: flipbook('are shown in\n[Chart 4-16] below'),
      source: 'ROK 2020',
    },
    {
      raw: flipbook('various types of\nChapter 1\nballistic missiles'),
      text: flipbook('various types of\nballistic missiles'),
      source: 'ROK 2018, p. 25',
    },
  ],
  *propose(page, evidence) {
    const lines = linesOf(page);
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index]!;
      const tab = tabOf(line.text);
      if (!tab) continue;
      const witness = witnessOf(page, tab, evidence);
      if (!witness) continue;
      const isAlone = line.text === tab;
      const above = isAlone ? lines[index - 1]?.text : line.text.slice(0, -tab.length).trimEnd();
      if (above === undefined || !readsOn(above, lines[index + 1], isAlone)) continue;
      const start = isAlone ? line.from - 1 : line.start + above.length;
      const span = { start, end: isAlone ? line.to : line.end };
      yield {
        span,
        replacement: '',
        confidence: witness.confidence,
        evidence: `${witness.why}; the text reads on without it`,
      };
    }
  },
});

/** Who else says that the string is a tab: the other right-hand pages of its chapter, or the viewer whose pages have them. */
function witnessOf(
  page: PageDraft,
  tab: string,
  { sideTabs: seen }: Evidence,
): { confidence: number; why: string } | null {
  // A chapter is some dozens of pages long.
  const pages = seen
    .pagesOf(tab)
    .filter((other) => (other - page.index) % 2 === 0 && Math.abs(other - page.index) <= 60);
  if (pages.length >= 3) return { confidence: 0.97, why: `"${tab}" at a line end on ${pages.length} right-hand pages` };
  const header = readFlipbookHeader(page.page.raw);
  if (header && Number(header.label) % 2 === 1)
    return { confidence: 0.93, why: `"${tab}" at a line end of right-hand page ${header.label} of a flipbook` };
  return null;
}

const referring =
  /(?:^|\s)(?:in|of|see|to|under|with|from|by|that|per|through|the|this|or|and|within|chapter \d+ and|chapters \d+ and)$/i;

/** True where the text above and the text below belong together without the tab. */
function readsOn(above: string, below: Line | undefined, isAlone: boolean): boolean {
  if (!below) return !isAlone && (endsSentence(above) || /[-\u00AD]$/.test(above));
  const next = below.text;
  // "are shown in | Chapter 4 | [Chart 4-16]", "In | Chapter 3 | February of the same year".
  const isTaken =
    /^\[|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(next);
  if (next.startsWith('(')) return false;
  if (isAlone)
    return startsLower(next)
      ? !endsSentence(above)
      : endsSentence(above)
        ? next.length > 40 || !isTitleCase(next)
        : endsOpen(above) || isTaken;
  if (referring.test(above) && !isTaken)
    return startsLower(next) && (isCoordination(above) || (opensPhrase(next) && !pointing.test(above)));
  if (startsLower(next)) return !next.startsWith('of ') || /[-,]$/.test(above);
  return endsSentence(above) || isTaken || /\p{Lu}[\p{L}-]*$/u.test(above);
}

/** "described in | Chapter 6", "see | Chapter 4": the chapter is what the words point to. */
const pointing =
  /\b(?:described|shown|set out|outlined|discussed|detailed|listed|contained|presented|specified|defined|noted|stated|covered|explained|provided|included|given|made|see|in|under|per|within)(?: (?:in|by|under|to|of))?$/i;

/** "respond with | prompt and firm action": words that a preposition takes, not those that go on behind a chapter's number. */
function opensPhrase(text: string): boolean {
  const first = /^\p{Ll}{3,}/u.exec(text)?.[0];
  return first !== undefined && !functionWords.has(first) && !/(?:ed|es|ly)$/.test(first);
}

/** "support system, and" opens a list's last member; "Chapters 4 and" and "in and" do not. */
function isCoordination(above: string): boolean {
  return (
    /, (?:and|or)$/.test(above) ||
    (/\s(?:and|or|to)$/.test(above) && !/\d (?:and|or|to)$/.test(above) && !/\bto$/.test(above))
  );
}
