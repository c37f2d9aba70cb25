/**
 * Trains the name tagger and writes `src/lexicon/generated/name-tagger-weights.ts`.
 *
 *   npx tsc -p tsconfig.scripts.json && node .build/scripts/train-name-tagger.js ../shared/bench/entities ../shared/gold [--folds 4]
 *
 * With `--folds` nothing is written: the data are cut by document, each part is tagged by weights of the other parts, and the
 * scores printed are those of text that the weights have not seen.
 */
import { nameClasses, tagSentence } from '../src/extract/names/name-tagger.ts';
import { trainTagger } from './name-training.ts';
import { createTaggerDocuments, type LabelledDocument, stretchesOf } from './name-training-data.ts';
import { writeWeights } from './write-weights.ts';

const [benchFolder = '', goldFolder = ''] = process.argv.slice(2);
const folds = process.argv.includes('--folds') ? Number(process.argv[process.argv.indexOf('--folds') + 1]) : 0;
const only = process.argv.includes('--epochs') ? Number(process.argv[process.argv.indexOf('--epochs') + 1]) : 8;
const options = { epochs: only, rate: Number(process.env.RATE ?? 0.3), penalty: Number(process.env.PEN ?? 0.0005) };
const documents = createTaggerDocuments(benchFolder, goldFolder);

if (folds === 0) {
  writeWeights(trainTagger(documents.flatMap(stretchesOf), options));
} else {
  const scores = new Map<string, { right: number; found: number; gold: number }>();
  const count = (key: string, field: 'right' | 'found' | 'gold', by: number) => {
    const score = scores.get(key) ?? { right: 0, found: 0, gold: 0 };
    score[field] += by;
    scores.set(key, score);
  };
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainTagger(documents.filter((_, i) => i % folds !== fold).flatMap(stretchesOf), options);
    for (const document of documents.filter((_, i) => i % folds === fold)) scoreDocument(document, weights, count);
  }
  for (const [key, { right, found, gold }] of [...scores].sort())
    console.log(
      key.padEnd(28),
      `P ${((100 * right) / found).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} F1 ${((200 * right) / (found + gold)).toFixed(1)} (${gold})`,
    );
}

function scoreDocument(
  document: LabelledDocument,
  weights: Parameters<typeof tagSentence>[0],
  count: (key: string, field: 'right' | 'found' | 'gold', by: number) => void,
): void {
  const gold = new Set(
    document.names
      .filter(({ nameClass }) => nameClass !== 'OTHER')
      .map(({ block, from, to, nameClass }) => `${block},${from},${to},${nameClass}`),
  );
  const found = new Set<string>();
  for (const [index, block] of document.document.blocks.entries())
    for (const { from, to } of block.analyzed.sentences)
      for (const name of tagSentence(weights, document.document, block, from, to))
        if (name.nameClass !== 'OTHER') found.add(`${index},${name.from},${name.to},${name.nameClass}`);
  for (const key of [document.corpus, ...nameClasses.map((one) => `${document.corpus} ${one}`)]) {
    const of = (set: Set<string>) => [...set].filter((name) => !key.includes(' ') || name.endsWith(key.split(' ')[1]!));
    count(key, 'right', of(found).filter((name) => gold.has(name)).length);
    count(key, 'found', of(found).length);
    count(key, 'gold', of(gold).length);
  }
}
