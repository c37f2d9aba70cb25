import { parseConfig } from './config/parse-config.ts';
import type { Config, ConfigInput } from './config/schema.ts';
import type { Location } from './model/annotations.ts';
import type { SourceDocument } from './model/document.ts';
import type { DocumentResult } from './model/document-result.ts';
import { locate } from './model/locate.ts';
import type { NormalizedDocument, NormalizedPage, Suggestion } from './model/normalized-document.ts';
import { createPipeline, type Pipeline } from './pipeline.ts';
import type { Span } from './text/span.ts';

export interface AnalyzeTextOptions {
  readonly documentId?: string;
  /** The same keys as in pipeline.config.json; those about files and tables do not matter here. */
  readonly config?: ConfigInput;
}

/** Makes a document of a text that was handed in: form feeds separate its pages. */
export function documentFromText(text: string, id: string): SourceDocument {
  const pages = text.split('\f').map((raw, index) => ({ number: index + 1, label: null, raw, sourceFile: id }));
  return { id, title: null, pages, docvars: {}, sourceFile: id, sourceSha256: null };
}

/**
 * Sets up the models once. `analyze(text, documentId)` reads one document a call. Throws a `config-invalid` error where the
 * configuration does not fit its schema.
 */
export function createAnalyzer(config: ConfigInput = {}) {
  return analyzerOf(parseConfig(config));
}

function analyzerOf(config: Config) {
  const pipeline: Pipeline = createPipeline(config);
  return {
    analyze: (text: string, documentId = 'document') => toTextResult(pipeline(documentFromText(text, documentId))),
  };
}

/** The analyzer of the last configuration: loading the models again for an equal one would cost most of a second. */
let last: { readonly key: string; readonly analyzer: ReturnType<typeof analyzerOf> } | undefined;

/** Analyzes one document. Loads the models at the first call and keeps them as long as the configuration stays equal. */
export function analyzeText(text: string, options: AnalyzeTextOptions = {}) {
  const config = parseConfig(options.config ?? {});
  const key = JSON.stringify(config);
  if (last?.key !== key) last = { key, analyzer: analyzerOf(config) };
  return last.analyzer.analyze(text, options.documentId);
}

/** The result in plain data whose spans count UTF-16 units of the text that was handed in. */
function toTextResult(result: DocumentResult) {
  const { document } = result;
  const { rawSpanOf, pageOf, spanOnPage } = placesIn(document);
  const spanIn = (block: number, span: Span | null): Span | null => span && rawSpanOf({ block, span });
  return {
    normalizedText: document.pages.map(({ text }) => text).join('\f'),
    sentences: result.sentences.map((one) => ({
      kind: one.kind,
      text: one.text,
      rawSpan: rawSpanOf(one),
      page: pageOf(one),
    })),
    edits: document.pages.flatMap((page, index) =>
      page.edits.map(({ ruleId, rawSpan, before, after, confidence }) => ({
        ruleId,
        rawSpan: spanOnPage(index, rawSpan),
        before,
        after,
        confidence,
      })),
    ),
    entities: result.entities.map((one) => ({ ...withoutPlace(one), rawSpan: rawSpanOf(one) })),
    abbreviations: result.abbreviations.map(({ longLocation, ...one }) => ({
      ...withoutPlace(one),
      shortSpan: rawSpanOf(one),
      longSpan: longLocation && rawSpanOf(longLocation),
      mentions: one.mentions.map(rawSpanOf),
    })),
    programs: result.programs.map(({ evidence, evidenceRank, ...one }) => ({
      ...one,
      mentions: one.mentions.map((index) => rawSpanOf(result.programMentions[index]!)),
    })),
    actions: result.actions.map((one) => ({
      ...withoutPlace(one),
      verbSpan: rawSpanOf(one),
      actorSpan: spanIn(one.block, one.actorSpan),
      objectSpan: spanIn(one.block, one.objectSpan),
    })),
    keywords: result.keywords.map((one) => ({ ...one, mentions: one.mentions.map(rawSpanOf) })),
    issues: [
      ...document.failures.map(({ code, message, hint }) => ({ code, message, hint })),
      ...document.pages.flatMap((page, index) =>
        page.suggestions.map((slip) => ({ ...slipIssue(slip, page), rawSpan: spanOnPage(index, slip.rawSpan) })),
      ),
    ],
  };
}

/** An annotation without its span in a block: who handed in a text knows no blocks, and would cut the text by it. */
function withoutPlace<Item extends Location>({ block, span, ...rest }: Item): Omit<Item, 'block' | 'span'> {
  return rest;
}

/** Leads from the program's coordinates to those of the text that was handed in, one form feed between its pages. */
function placesIn(document: NormalizedDocument) {
  const offsets: number[] = [];
  let offset = 0;
  for (const { raw } of document.source.pages) {
    offsets.push(offset);
    offset += raw.length + 1;
  }
  const spanOnPage = (page: number, { start, end }: Span): Span => ({
    start: start + offsets[page]!,
    end: end + offsets[page]!,
  });
  const placesOf = ({ block, span }: Location) => locate(document, document.blocks[block]!, span);
  return {
    spanOnPage,
    rawSpanOf(location: Location): Span {
      const places = placesOf(location);
      const last = places.at(-1)!;
      const { start } = spanOnPage(places[0].pageIndex, places[0].rawSpan);
      return { start, end: spanOnPage(last.pageIndex, last.rawSpan).end };
    },
    pageOf: (location: Location): number => document.pages[placesOf(location)[0].pageIndex]!.page.number,
  };
}

const slipIssue = ({ ruleId, before, after }: Suggestion, { page }: NormalizedPage) => ({
  code: ruleId,
  message: `"${before}" on page ${page.number} looks like a slip of the authors for "${after}".`,
  hint: 'It is left as it is: quote it so, or with [sic].',
});
