/** Reads the labelled documents that the name tagger learns from, through the same pipeline that it will work in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../src/analyze/analyze.ts';
import { type NameDocument, readNameDocument } from '../src/extract/names/document-facts.ts';
import { findBuiltInNames } from '../src/extract/names/find-known-names.ts';
import { Gazetteer } from '../src/extract/names/gazetteer.ts';
import { knownNames } from '../src/extract/names/known-names.ts';
import { contextRows, createRowBuffer, findStretches } from '../src/extract/names/name-features.ts';
import { type NameClass, nameClasses } from '../src/extract/names/name-tagger.ts';
import { wordClass } from '../src/extract/names/word-class.ts';
import { WordFactsCache } from '../src/extract/names/word-facts.ts';
import { edgeRow, wordRows } from '../src/extract/names/word-features.ts';
import { documentFromText } from '../src/library.ts';
import { locate } from '../src/model/locate.ts';
import { type AnalyzedDocument, spanOf } from '../src/model/tokens.ts';
import { normalize } from '../src/normalize/normalize.ts';
import type { TrainingStretch } from './name-training.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly nested?: boolean;
}

export interface LabelledDocument {
  readonly text: string;
  readonly analyzed: AnalyzedDocument;
  /** Everything that the source labels, as it stands there. */
  readonly gold: readonly GoldName[];
  readonly id: string;
  readonly corpus: string;
  readonly document: NameDocument;
  readonly names: readonly {
    readonly block: number;
    readonly from: number;
    readonly to: number;
    readonly nameClass: NameClass;
  }[];
}

const classOf: Readonly<Record<string, NameClass>> = {
  PER: 'PERSON',
  Person: 'PERSON',
  person: 'PERSON',
  politician: 'PERSON',
  PERSON: 'PERSON',
  ORG: 'ORG',
  Organisation: 'ORG',
  organization: 'ORG',
  organisation: 'ORG',
  politicalparty: 'ORG',
  BODY: 'ORG',
  LOC: 'PLACE',
  Location: 'PLACE',
  location: 'PLACE',
  country: 'PLACE',
  place: 'PLACE',
  GPE: 'PLACE',
  FAC: 'PLACE',
  election: 'OTHER',
  event: 'OTHER',
  misc: 'OTHER',
  abstract: 'OTHER',
  DocumentReference: 'OTHER',
  Weapon: 'OTHER',
  MilitaryPlatform: 'OTHER',
  PROGRAM: 'OTHER',
  DOCUMENT: 'OTHER',
  LAW: 'OTHER',
  AGREEMENT: 'OTHER',
  EVENT: 'OTHER',
  PLATFORM: 'OTHER',
  WEAPON: 'OTHER',
};

export const nameClassOf = (type: string): NameClass | undefined => classOf[type];

/** What counts as a named mention: a capital or a digit opens one of its words (pronouns aside). */
const isNamed =
  /(?:^|[^\p{L}])(?!(?:We|It|He|She|They|I|You|This|That|These|Those|Our|His|Her|Their|Its|Who|Some|All|Other|Another|Many|One)\b)[\p{Lu}\p{N}]/u;

/** Licences that forbid commercial use do not allow weights in an MIT tool. */
const isAllowed = (license: string) => !/NC/.test(license);

const gazetteer = new Gazetteer(knownNames);
const words = new WordFactsCache(wordClass, gazetteer);
const analyze = createAnalyzer();

export function createTaggerDocuments(benchFolder: string, goldFolder: string): readonly LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  for (const file of ['crossner_politics', 'gum_named', 're3d', 'uner_ewt']) {
    for (const line of readFileSync(join(benchFolder, `${file}.dev.jsonl`), 'utf8')
      .trim()
      .split('\n')) {
      const { id, text, entities, license } = JSON.parse(line) as {
        id: string;
        text: string;
        entities: GoldName[];
        license: string;
      };
      documents.push(
        labelDocument(
          isAllowed(license) ? file : `${file}-nc`,
          id,
          text,
          entities.filter(({ nested }) => !nested),
        ),
      );
    }
  }
  if (goldFolder) documents.push(...readGoldPages(goldFolder));
  return documents;
}

function readGoldPages(folder: string): readonly LabelledDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('entities.jsonl'))
    .sort()
    .map((path) => {
      const rows = readFileSync(join(folder, path), 'utf8')
        .trim()
        .split('\n')
        .map(
          (line) =>
            JSON.parse(line) as {
              label: string;
              raw_start: number;
              raw_end: number;
              mention_type?: string;
              tier?: string;
            },
        );
      const text = readFileSync(join(folder, path.replace('entities.jsonl', 'page.txt')), 'utf8');
      const names = rows.filter(({ mention_type = 'NAM', tier }) => mention_type === 'NAM' && tier !== 'nested');
      return labelDocument(
        'gold',
        path,
        text,
        names.map((row) => ({ start: row.raw_start, end: row.raw_end, type: row.label })),
      );
    });
}

export function labelDocument(corpus: string, id: string, text: string, gold: readonly GoldName[]): LabelledDocument {
  const analyzed = analyze(normalize(documentFromText(text, id)));
  const document = readNameDocument(analyzed, words, findBuiltInNames(gazetteer));
  const pageStarts: number[] = [0];
  for (const page of text.split('\f')) pageStarts.push(pageStarts.at(-1)! + page.length + 1);
  const wanted = gold
    .filter(({ start, end, type }) => classOf[type] && isNamed.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const names: LabelledDocument['names'][number][] = [];
  for (const [index, { analyzed: block }] of document.blocks.entries()) {
    const raw = Array.from({ length: block.tokens.length }, (_, i) => {
      const [place] = locate(analyzed.document, block.block, spanOf(block.tokens, { from: i, to: i + 1 }));
      return {
        start: pageStarts[place.pageIndex]! + place.rawSpan.start,
        end: pageStarts[place.pageIndex]! + place.rawSpan.end,
      };
    });
    let free = 0;
    for (const { start, end, type } of wanted) {
      let from = raw.findIndex((span, i) => i >= free && span.start >= start && span.start < end);
      if (from < 0) continue;
      let to = from;
      while (to < raw.length && raw[to]!.end <= end) to++;
      if (/^(?:the|a|an|this|that|these|its|their|our|his|her)$/i.test(block.tokens.text[from]!)) from++;
      const nameClass = classOf[type]!;
      if (from >= to || to - from > 14) continue;
      names.push({ block: index, from, to, nameClass });
      free = to;
    }
  }
  return { id, corpus, text, analyzed, gold, document, names };
}

const buffer = createRowBuffer();
/** All rows of a token: its own and its neighbours' words, and its context. */
function rowsOf(document: NameDocument, block: NameDocument['blocks'][number], i: number): Int32Array {
  const rows: number[] = [];
  for (let offset = -2; offset <= 2; offset++) {
    const near = i + offset;
    const isInside = near >= 0 && near < block.facts.length && block.sentence[near] === block.sentence[i];
    rows.push(...(isInside ? wordRows(block.facts[near]!, offset) : [edgeRow(offset)]));
  }
  contextRows(document, block, i, buffer);
  const groups = buffer.groups.slice(0, buffer.groupCount).flatMap((group) => group.rows);
  return Int32Array.from([...rows, ...buffer.rows.subarray(0, buffer.length), ...groups]);
}

/** The gold pages are what the tool is for, and few; GUM's documents are of a dozen genres that no other set has. */
const sourceWeights: ReadonlyMap<string, number> = new Map([
  ['gold', 7],
  ['gum_named', 2],
]);

/** The stretches of a document with their right tags: what the trainer takes. */
export function stretchesOf({ corpus, document, names }: LabelledDocument): readonly TrainingStretch[] {
  if (corpus.endsWith('-nc')) return [];
  const weight = sourceWeights.get(corpus) ?? 1;
  return document.blocks.flatMap((block, index) => {
    const tags = new Uint8Array(block.facts.length);
    for (const name of names) {
      if (name.block !== index) continue;
      const base = 2 * nameClasses.indexOf(name.nameClass);
      tags.fill(base + 2, name.from, name.to);
      tags[name.from] = base + 1;
    }
    return block.analyzed.sentences.flatMap(({ from, to }) =>
      findStretches(block, from, to).map((stretch) => {
        const features: Int32Array[] = [];
        const own = tags.slice(stretch.from, stretch.to);
        // A name that began before the stretch cannot be gone on with.
        if (own[0]! > 0 && own[0]! % 2 === 0) own[0]! -= 1;
        for (let i = stretch.from; i < stretch.to; i++) {
          features.push(rowsOf(document, block, i));
        }
        return { features, tags: own, weight };
      }),
    );
  });
}
