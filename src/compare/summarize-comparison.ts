import type { ActionChange } from './action-changes.ts';
import type { Comparison } from './compare-runs.ts';
import type { KeynessRow } from './keyness.ts';
import type { ProgramChange } from './program-changes.ts';
import type { ActionRow, ProgramRow, RowPlace } from './run-rows.ts';
import { boilerplateShare } from './sentence-changes.ts';

const listed = 12;
/** Rows whose chance is higher than this are not named as telling. */
const significant = 0.001;

/** One page in Markdown that a person would read first: what is new, what is gone, what has moved, which words tell. */
export function summarizeComparison(comparison: Comparison): string {
  const { a, b, programs, actions, sentences, keyness } = comparison;
  const of = (change: ProgramChange['change']) => programs.filter((row) => row.change === change);
  const share = boilerplateShare(sentences);
  const parts = [
    `# ${b.name} against ${a.name}`,
    countTable(comparison),
    share === null ? '' : `${percent(share)} of the newer text's sentences stood in the older one word for word.`,
    section(
      'New programmes',
      byFrequency(of('new'), 'b').map(({ b: row }) => programLine(row!)),
    ),
    section(
      'Programmes no longer named',
      byFrequency(of('dropped'), 'a').map(({ a: row }) => programLine(row!)),
    ),
    section(
      'Renamed',
      of('renamed').map(({ a: old, b: row }) => `${old!.name} → ${programLine(row!)}`),
    ),
    section(
      'Programmes that moved',
      of('stage_changed').map(({ b: row, evidence }) => `${programLine(row!)}: ${evidence}`),
    ),
    section(
      'Commitments that moved',
      moved(actions).map(({ a: old, b: row }) => `${actionLine(row!)}: ${old!.stage} → ${row!.stage}`),
    ),
    section('New commitments', newCommitments(actions).map(actionLine)),
    section('Words that tell the newer text', telling(keyness, 1).map(keynessLine)),
    section('Words that tell the older text', telling(keyness, -1).map(keynessLine)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function countTable({ programs, actions, sentences }: Comparison): string {
  const count = (rows: readonly { readonly change: string }[]) => (change: string) =>
    String(rows.filter((row) => row.change === change).length);
  const [program, action, sentence] = [count(programs), count(actions), count(sentences)];
  return [
    '| | new | gone | kept or same | changed |',
    '|---|---|---|---|---|',
    `| programmes | ${program('new')} | ${program('dropped')} | ${program('kept')} | ${program('stage_changed')} moved, ${program('renamed')} renamed |`,
    `| commitments and other actions | ${action('new')} | ${action('dropped')} | ${action('kept')} | ${action('stage_changed')} moved |`,
    `| sentences | ${sentence('new')} | ${sentence('removed')} | ${sentence('same')} | ${sentence('edited')} edited, ${sentence('moved')} moved |`,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length > listed ? [`- … and ${lines.length - listed} more`] : [];
  return [`## ${title}`, '', ...lines.slice(0, listed).map((line) => `- ${line}`), ...rest].join('\n');
}

const byFrequency = (rows: readonly ProgramChange[], side: 'a' | 'b') =>
  rows.toSorted((x, y) => (y[side]?.frequency ?? 0) - (x[side]?.frequency ?? 0));

const stageOrder = ['goal', 'required', 'planned', 'standing', 'underway', 'completed'];
/** Steps forward first: they are what a reader looks for. */
const moved = (rows: readonly ActionChange[]) => {
  const step = ({ a, b }: ActionChange) => stageOrder.indexOf(b?.stage ?? '') - stageOrder.indexOf(a?.stage ?? '');
  return rows.filter(({ change }) => change === 'stage_changed').toSorted((x, y) => step(y) - step(x));
};

/** Those of governments and bodies, longest object first: a short one ("take measures") says little. */
const newCommitments = (rows: readonly ActionChange[]): readonly ActionRow[] =>
  rows
    .flatMap(({ change, b }) => (change === 'new' && b && acting.has(b.actorType) ? [b] : []))
    .filter(({ object }) => object.length < longestObject)
    .toSorted((x, y) => y.object.length - x.object.length);
const acting = new Set(['government', 'body']);
/** A longer object is a parse gone wrong more often than not. */
const longestObject = 120;

const pageOf = ({ pageLabel, page }: RowPlace): string =>
  pageLabel ? `p. ${pageLabel}` : page === null ? '' : `page ${page} of the file`;
const programLine = (row: ProgramRow): string =>
  `**${plain(row.name)}** (${[pageOf(row), row.stage === 'unspecified' ? '' : row.stage, `named ${row.frequency}×`].filter(Boolean).join(', ')})`;
const actionLine = (row: ActionRow): string => `${plain([row.actor, row.verb, row.object].join(' '))} (${pageOf(row)})`;

function telling(rows: readonly KeynessRow[], sign: 1 | -1): readonly KeynessRow[] {
  const found = rows.filter(({ g2, p }) => Math.sign(g2) === sign && p < significant);
  return sign === 1 ? found : found.toReversed();
}
const keynessLine = ({ term, targetCount, referenceCount, g2 }: KeynessRow): string =>
  `${plain(term)}: ${targetCount} against ${referenceCount} (G² ${Math.abs(g2).toFixed(1)})`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
/** Text of a document must not become markup. */
const plain = (text: string): string =>
  text
    .replace(/[\s|]+/g, ' ')
    .replace(/([\\`*_[\]<>#])/g, '\\$1')
    .trim();
