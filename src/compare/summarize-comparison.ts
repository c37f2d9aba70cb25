import type { ActionChange } from './action-changes.ts';
import type { Comparison } from './compare-runs.ts';
import { excerpt, pageOf, plain } from './markdown.ts';
import type { ProgramChange } from './program-changes.ts';
import type { ActionRow, ProgramRow, SentenceRow } from './run-rows.ts';
import { boilerplateShare } from './sentence-changes.ts';
import { tellingTerms } from './telling-terms.ts';

const listed = 8;
const listedWords = 15;

/** One page in Markdown that a person would read first: what is new, what is gone, what has moved, each with its words and page. */
export function summarizeComparison(comparison: Comparison): string {
  const { a, b, programs, actions, keyness } = comparison;
  const quote = quoter([...a.sentences, ...b.sentences]);
  const of = (change: ProgramChange['change']) => programs.filter((row) => row.change === change);
  const parts = [
    `# ${plain(b.name)} against ${plain(a.name)}`,
    glance(comparison),
    countTable(comparison),
    section(
      'New programmes',
      byFrequency(of('new'), 'b').map(({ b: row }) => programLine(row!, quote)),
    ),
    section(
      'Programmes no longer named',
      byFrequency(of('dropped'), 'a').map(({ a: row }) => programLine(row!, quote)),
    ),
    section(
      'Renamed',
      of('renamed').map(
        ({ a: old, b: row, evidence }) =>
          `**${plain(old!.name)}** (${pageOf(old!)}) is now **${plain(row!.name)}** (${pageOf(row!)}): ${evidence}`,
      ),
    ),
    section(
      'Programmes whose stage changed',
      of('stage_changed').map(
        ({ a: old, b: row }) =>
          `**${plain(row!.name)}**: ${old!.stage} → ${row!.stage}${both(quote(old!, old!.stageCue || old!.name), quote(row!, row!.stageCue || row!.name))}`,
      ),
    ),
    section(
      'Commitments that moved',
      moved(actions).map(
        ({ a: old, b: row }) =>
          `**${plain(row!.actor)}**: ${old!.stage} → ${row!.stage}${both(quote(old!, old!.verb), quote(row!, row!.verb))}`,
      ),
    ),
    section(
      'New commitments',
      newCommitments(actions).map((row) => commitmentLine(row, quote)),
    ),
    section(
      'Commitments no longer made',
      droppedCommitments(actions).map((row) => commitmentLine(row, quote)),
    ),
    words('Words that tell the newer text', tellingTerms(keyness, 1)),
    words('Words that tell the older text', tellingTerms(keyness, -1)),
    note,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const note =
  '_"New" and "no longer named" go by names: a measure may live on under another one. `program_changes`, `action_changes`, `sentence_changes` and `keyness` hold every row with its page._';

/** The first lines: how much of the text is new, and the boilerplate. */
function glance({ a, b, sentences }: Comparison): string {
  const share = boilerplateShare(sentences);
  if (share === null) return '';
  const count = (change: string) => sentences.filter((row) => row.change === change).length;
  const recent = sentences.filter((row) => row.b !== null).length;
  return [
    `Of the ${recent} sentences of ${plain(b.name)}, ${percent(share)} stood in ${plain(a.name)} word for word (boilerplate),`,
    `${percent(count('edited') / recent)} are edited, ${percent(count('new') / recent)} are new.`,
    `${count('removed')} sentences of the older text are gone.`,
  ].join(' ');
}

function countTable({ programs, actions, sentences }: Comparison): string {
  const count = (rows: readonly { readonly change: string }[]) => (change: string) =>
    String(rows.filter((row) => row.change === change).length);
  const [program, action, sentence] = [count(programs), count(actions), count(sentences)];
  return [
    '| | new | gone | kept or same | changed |',
    '|---|---|---|---|---|',
    `| programmes | ${program('new')} | ${program('dropped')} | ${program('kept')} | ${program('stage_changed')} in stage, ${program('renamed')} renamed |`,
    `| commitments | ${action('new')} | ${action('dropped')} | ${action('kept')} | ${action('stage_changed')} in stage |`,
    `| sentences | ${sentence('new')} | ${sentence('removed')} | ${sentence('same')} | ${sentence('edited')} edited, ${sentence('moved')} moved |`,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length > listed ? [`- … and ${lines.length - listed} more`] : [];
  return [`## ${title}`, '', ...lines.slice(0, listed).map((line) => `- ${line}`), ...rest].join('\n');
}

function words(title: string, terms: ReturnType<typeof tellingTerms>): string {
  if (terms.length === 0) return '';
  const shown = terms
    .slice(0, listedWords)
    .map(({ term, targetCount, referenceCount }) => `${plain(term)} (${targetCount} : ${referenceCount})`);
  return `## ${title}\n\n${shown.join(', ')}. (Newer : older count, by G².)`;
}

const byFrequency = (rows: readonly ProgramChange[], side: 'a' | 'b') =>
  rows.toSorted((x, y) => (y[side]?.frequency ?? 0) - (x[side]?.frequency ?? 0));

type Quoter = (row: { readonly documentId: string; readonly sentenceId: string }, around: string) => string;

/** Finds the words of a row's sentence around a name or a verb. */
function quoter(sentences: readonly SentenceRow[]): Quoter {
  const texts = new Map(sentences.map((row) => [`${row.documentId} ${row.id}`, row]));
  return ({ documentId, sentenceId }, around) => {
    const sentence = texts.get(`${documentId} ${sentenceId}`);
    return sentence ? `“${plain(excerpt(sentence.text, around))}” (${pageOf(sentence)})` : '';
  };
}

const both = (older: string, newer: string): string =>
  [older && `\n  - before: ${older}`, newer && `\n  - now: ${newer}`].join('');

function programLine(row: ProgramRow, quote: Quoter): string {
  const facts = [row.stage === 'unspecified' ? '' : row.stage, `named ${row.frequency}×`].filter(Boolean).join(', ');
  return `**${plain(row.name)}** (${facts}): ${quote(row, row.name) || pageOf(row)}`;
}

const commitmentLine = (row: ActionRow, quote: Quoter): string =>
  `**${plain(row.actor)}**: ${quote(row, row.verb) || `${plain(`${row.verb} ${row.object}`)} (${pageOf(row)})`}`;

const stageOrder = ['required', 'planned', 'underway', 'completed', 'discontinued'];
/** Steps forward first: they are what a reader looks for. */
const moved = (rows: readonly ActionChange[]) => {
  const step = ({ a, b }: ActionChange) => stageOrder.indexOf(b?.stage ?? '') - stageOrder.indexOf(a?.stage ?? '');
  return rows.filter(({ change }) => change === 'stage_changed').toSorted((x, y) => step(y) - step(x));
};

const acting = new Set(['government', 'body']);
/** A longer object is a parse gone wrong more often than not. */
const longestObject = 120;

/** Those of governments and bodies, one a sentence, longest object first: a short one ("take measures") says little. */
function telling(rows: readonly (ActionRow | null)[]): readonly ActionRow[] {
  const seen = new Set<string>();
  return rows
    .filter((row) => row !== null)
    .filter(({ actorType, object }) => acting.has(actorType) && object.length < longestObject)
    .toSorted((x, y) => y.object.length - x.object.length)
    .filter(({ documentId, sentenceId }) => {
      const key = `${documentId} ${sentenceId}`;
      return !seen.has(key) && seen.add(key);
    });
}
const newCommitments = (rows: readonly ActionChange[]) =>
  telling(rows.map(({ change, b }) => (change === 'new' ? b : null)));
const droppedCommitments = (rows: readonly ActionChange[]) =>
  telling(rows.map(({ change, a }) => (change === 'dropped' ? a : null)));

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
