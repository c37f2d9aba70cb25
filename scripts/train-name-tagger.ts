/**
 * Trains the name tagger and writes `src/lexicon/generated/name-tagger-weights.ts`.
 *
 *   npx tsc -p tsconfig.scripts.json && node .build/scripts/train-name-tagger.js ../shared/bench/entities ../shared/gold [--folds 4 [--list re3d]]
 *
 * With `--folds` nothing is written: the data are cut by document, each part is read with weights of the other parts, and the
 * scores printed are those of the whole entity extractor on text that the weights have not seen. `--folds 1` reads without tagger.
 */
import { createEntityExtractor } from '../src/extract/entities.ts';
import { type TrainingStretch, trainTagger } from './name-training.ts';
import { createTaggerDocuments, type LabelledDocument, stretchesOf } from './name-training-data.ts';
import { compareNames } from './score-names.ts';
import { createNamePool, swapNames } from './swap-names.ts';
import { quantize, writeWeights } from './write-weights.ts';

const [benchFolder = '', goldFolder = ''] = process.argv.slice(2);
const option = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const settings = {
  epochs: Number(option('--epochs') ?? 12),
  rate: Number(option('--rate') ?? 0.2),
  penalty: Number(option('--penalty') ?? 0.0005),
  dropout: Number(option('--dropout') ?? 0.3),
  seed: Number(option('--seed') ?? 17),
  runs: Number(option('--runs') ?? 4),
};
const documents = createTaggerDocuments(benchFolder, goldFolder);
const folds = Number(option('--folds') ?? 0);

if (folds === 0) writeWeights(trainTagger(lessonsOf(documents), settings));
else crossValidate(folds, option('--list'));

/** What is learnt: the documents, and at half their weight a copy of each with its names swapped. The gold pages are read as they are. */
function lessonsOf(seen: readonly LabelledDocument[]): readonly TrainingStretch[] {
  const pool = createNamePool(seen);
  const copies = seen.flatMap((document, i) =>
    document.corpus === 'gold' ? [] : stretchesOf(swapNames(document, pool, i)),
  );
  return [...seen.flatMap(stretchesOf), ...copies.map((copy) => ({ ...copy, weight: copy.weight / 2 }))];
}

/** The fold of a document: neighbours stay together, since CrossNER's sentences follow one another in their articles. */
function foldOf(index: number, count: number): number {
  const corpus = documents[index]!.corpus.replace('-nc', '');
  return (corpus === 'crossner_politics' ? Math.floor(index / 20) : index) % count;
}

function crossValidate(count: number, list: string | undefined): void {
  const scores = new Map<string, { right: number; found: number; gold: number }>();
  for (let fold = 0; fold < count; fold++) {
    const tagger =
      count === 1
        ? null
        : quantize(trainTagger(lessonsOf(documents.filter((_, i) => foldOf(i, count) !== fold)), settings));
    const extractEntities = createEntityExtractor({ tagger });
    for (const [i, document] of documents.entries()) if (foldOf(i, count) === fold) score(document);
    function score(document: LabelledDocument): void {
      const { right, missed, spurious } = compareNames(document, extractEntities(document.analyzed));
      if (list === document.corpus) print(document, missed, spurious);
      const corpus = document.corpus.replace('-nc', '');
      for (const [field, keys] of [
        ['right', right],
        ['missed', missed],
        ['spurious', spurious],
      ] as const)
        for (const key of keys)
          for (const row of [corpus, `${corpus} ${key.split(',')[2]}`]) {
            const sum = scores.get(row) ?? { right: 0, found: 0, gold: 0 };
            if (field !== 'spurious') sum.gold++;
            if (field !== 'missed') sum.found++;
            if (field === 'right') sum.right++;
            scores.set(row, sum);
          }
    }
  }
  for (const [row, { right, found, gold }] of [...scores].sort())
    console.log(
      row.padEnd(28),
      `P ${((100 * right) / found).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} F1 ${((200 * right) / (found + gold)).toFixed(1)} (${gold})`,
    );
}

function print({ id, text }: LabelledDocument, missed: readonly string[], spurious: readonly string[]): void {
  const show = (key: string) => {
    const [start = 0, end = 0] = key.split(',').map(Number);
    const clean = (part: string) => part.replace(/\s+/g, ' ');
    return `${key.split(',')[2]} ${clean(text.slice(Math.max(0, start - 30), start))}[${clean(text.slice(start, end))}]${clean(text.slice(end, end + 30))}`;
  };
  console.log(`# ${id}`);
  for (const key of missed) console.log('  -', show(key));
  for (const key of spurious) console.log('  +', show(key));
}
