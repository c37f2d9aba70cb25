import type { Action, Program, ProgramMention, Sentence } from '../../model/annotations.ts';
import type { AnalyzedDocument } from '../../model/tokens.ts';
import { headOf } from './program-name.ts';

export interface ProgramSources {
  readonly analyzed: AnalyzedDocument;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly ProgramMention[];
  readonly actions: readonly Action[];
}

/** The registry of a document's programmes, in the order of their numbers in the mentions. */
export function describePrograms({ mentions }: ProgramSources): readonly Program[] {
  const groups: number[][] = [];
  for (const [index, { program }] of mentions.entries()) {
    groups[program] ??= [];
    groups[program].push(index);
  }
  return groups.map((indexes) => {
    const texts = indexes.map((index) => mentions[index]!.text);
    const name = texts[0]!;
    return {
      name,
      type: headOf(name)?.type ?? 'other',
      aliases: [...new Set(texts)].filter((text) => text !== name),
      stage: 'unspecified',
      stageCue: '',
      purpose: '',
      targetGroup: '',
      owner: '',
      instrument: '',
      partOf: '',
      description: '',
      years: [],
      mentions: indexes,
      evidence: indexes[0]!,
    };
  });
}
