/** Reads texts with silver tags through the pipeline that the verb decider will work in: one example an open word. */
import { readFileSync } from 'node:fs';
import { createAnalyzer } from '../src/analyze/analyze.ts';
import { extractActions } from '../src/extract/actions/extract-actions.ts';
import { isOpen } from '../src/extract/actions/tagging/open-words.ts';
import { type VerbClass, verbClasses } from '../src/extract/actions/tagging/verb-decider.ts';
import {
  createVerbRows,
  readContext,
  readPlaceRows,
  readWordRows,
} from '../src/extract/actions/tagging/verb-features.ts';
import { createEntityExtractor } from '../src/extract/entities.ts';
import { extractSentences } from '../src/extract/sentences.ts';
import { documentFromText } from '../src/library.ts';
import { locate } from '../src/model/locate.ts';
import { normalize } from '../src/normalize/normalize.ts';

export interface VerbExample {
  readonly rows: Uint16Array;
  /** Index in `verbClasses`. */
  readonly right: number;
  /** What the rules say: index in `verbClasses`. */
  readonly byRule: number;
  /** The word in brackets in its surroundings, with its tag by the rules and its silver tag. */
  readonly context: string;
  readonly id: string;
}

interface SilverText {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly (readonly [start: number, end: number, tag: string, dependency: string])[];
}

const modifies = new Set(['amod', 'compound', 'nmod']);

/** The class of a Penn tag in its place in the sentence; none where the word is something else ("over", "well"). */
function classOf(tag: string, dependency: string): VerbClass | null {
  if (tag.startsWith('NN')) return 'noun';
  if (tag.startsWith('JJ')) return 'adj';
  if (!tag.startsWith('VB')) return null;
  if (modifies.has(dependency) && tag !== 'VBP' && tag !== 'VBZ' && tag !== 'VB') return 'adj';
  return tag === 'VBN' ? 'participle' : 'verb';
}

const analyze = createAnalyzer();
const extractEntities = createEntityExtractor();
const buffer = createVerbRows();

export function readSilverTexts(file: string): readonly SilverText[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SilverText);
}

export function examplesOf({ id, text, tokens }: SilverText): readonly VerbExample[] {
  const analyzed = analyze(normalize(documentFromText(text, id)));
  const pageStarts: number[] = [0];
  for (const page of text.split('\f')) pageStarts.push(pageStarts.at(-1)! + page.length + 1);
  const silver = new Map(tokens.map((token) => [token[1], token]));
  const blocks = new Map(analyzed.document.blocks.map((block) => [block.text, block]));
  const examples: VerbExample[] = [];
  extractActions(analyzed, {
    sentences: extractSentences(analyzed),
    entities: extractEntities(analyzed),
    abbreviations: [],
    programMentions: [],
    decideVerbs: (words, first) => {
      const context = readContext(words, first);
      const block = blocks.get(words.source)!;
      for (let i = 0; i < words.length; i++) {
        if (!isOpen(words, i, context.senses[i]!)) continue;
        const place = locate(analyzed.document, block, { start: words.start[i]!, end: words.end[i]! }).at(-1)!;
        const token = silver.get(pageStarts[place.pageIndex]! + place.rawSpan.end);
        const right = token && classOf(token[2], token[3]);
        if (!right) continue;
        readWordRows(context.senses[i]!, buffer);
        const own = buffer.rows.slice(0, buffer.length);
        readPlaceRows(context, i, buffer);
        const tag = words.tag[i]!;
        const byRule = tag === 'verb' ? (words.form[i] === 'part' ? 3 : 2) : tag === 'noun' ? 0 : 1;
        examples.push({
          rows: Uint16Array.from([...own, ...buffer.rows.subarray(0, buffer.length)]),
          right: verbClasses.indexOf(right),
          byRule,
          context: `${words.source.slice(Math.max(0, words.start[i]! - 60), words.start[i]!)}[${words.lower[i]}:${tag}/${words.form[i]}>${token![2]}/${token![3]}]${words.source.slice(words.end[i]!, words.end[i]! + 40)}`,
          id,
        });
      }
      return { isChanged: false, leanings: new Map() };
    },
  });
  return examples;
}
