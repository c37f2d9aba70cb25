import type { ProgramMention, Sentence } from '../../model/annotations.ts';

export interface UmbrellaSources {
  readonly mentions: readonly ProgramMention[];
  /** Index of the sentence of each mention, or null. */
  readonly sentenceOf: readonly (number | null)[];
  readonly sentences: readonly Sentence[];
}

/** "Q as part of P", "Q, a key part of P", "Q under P". */
const upward =
  /(?:as (?:a )?part of|(?:is|are|,|form|forms) (?:an? )?(?:\p{Ll}+ )?(?:part|component|pillar|element|phase) of|under|within(?: the framework of)?|in the framework of) (?:the |its |a )?(?:[\p{Ll}-]+ ){0,2}[“‘"']?$/u;
/** "As part of P, the ministry launched Q". */
const frontedWhole =
  /(?:^|[.;:]\s|[-•]\s)\W*(?:As part of|Under the (?:umbrella|framework) of) (?:the |its |a )?[“‘"']?$/u;
const behindFronted = /^[”’"']?(?: \([^()]{1,20}\))?, (?!which|that|who)[^,;]{4,90}$/u;
/** Words before the cue say something else of P ("P's call for exercises on peace cooperation, including Q"). */
const nearCue = 40;
/** "P consists of Q and R", "P, including Q", "P's programmes are: Q, R". */
const downward =
  /(?:['’]s (?:\p{Ll}+ )?(?:programs|programmes|projects|initiatives|schemes|components|pillars|plans) (?:are|were):?|consists? of|consisting of|compris(?:es|ing)|is (?:composed|made up) of|includes?|including|such as)\s/u;
/** "P will build homes, including 600 through Q": what comes through Q is listed, not Q. */
const behindPreposition = /\s(?:through|under|by|via|from|with|in|for|to)\s(?:the |its |a |an )?[“‘"']?$/u;
const togetherWith =
  /^\W*(?:is|are|was|were)\b[^,;“"]{0,80}\bso that (?:all )?(?:these|those) (?:programs|programmes|projects|initiatives|plans)\b/;

const isNear = (cue: RegExpExecArray | null): boolean => cue !== null && cue.index < nearCue;

/**
 * The umbrella of each programme that has one: a map from programme to programme. Read from words between two mentions of
 * one sentence, and from "P is being promoted so that these programs are carried out in an integrated manner".
 */
export function umbrellas({ mentions, sentenceOf, sentences }: UmbrellaSources): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const add = (part: number, whole: number) => {
    if (part !== whole && !found.has(part) && found.get(whole) !== part) found.set(part, whole);
  };
  for (let at = 0; at < mentions.length; at++) {
    const index = sentenceOf[at];
    if (index === null || index === undefined) continue;
    const { span, text } = sentences[index]!;
    const one = mentions[at]!;
    const next = sentenceOf[at + 1] === index ? mentions[at + 1] : undefined;
    if (next) {
      const between = text.slice(one.span.end - span.start, next.span.start - span.start);
      if (between.length < 60 && upward.test(between)) add(one.program, next.program);
      else if (
        behindFronted.test(between) &&
        frontedWhole.test(text.slice(0, one.span.start - span.start)) &&
        !behindPreposition.test(between)
      )
        add(next.program, one.program);
      else if (between.length < 120 && isNear(downward.exec(between)) && !behindPreposition.test(between))
        for (const part of listFrom(at + 1)) add(part, one.program);
    }
    if (togetherWith.test(text.slice(one.span.end - span.start)))
      for (const part of gathered(at, index)) add(part, one.program);
  }
  return found;

  /** The mentions of a list: each follows the one before within forty characters of the same sentence. */
  function* listFrom(first: number): Iterable<number> {
    for (let at = first; at < mentions.length && sentenceOf[at] === sentenceOf[first]; at++) {
      if (at > first && mentions[at]!.span.start - mentions[at - 1]!.span.end > 60) return;
      yield mentions[at]!.program;
    }
  }

  /** The programmes that "these programs" gathers: those of the same sentence before the umbrella, else of the sentence before. */
  function gathered(whole: number, index: number): readonly number[] {
    for (const wanted of [index, index - 1]) {
      const parts: number[] = [];
      for (let at = whole - 1; at >= 0 && (sentenceOf[at] ?? index) >= wanted; at--)
        if (sentenceOf[at] === wanted) parts.push(mentions[at]!.program);
      if (parts.length > 0) return parts;
    }
    return [];
  }
}
