import type { Entity, Program, ProgramMention } from '../model/annotations.ts';
import { contains, overlaps } from '../text/span.ts';
import { linkParents } from './entities.ts';

/** Written papers, laws and agreements keep their own label where the program extractor took the same words. */
const keepLabel: ReadonlySet<string> = new Set(['DOCUMENT', 'LAW', 'AGREEMENT']);

/**
 * Adds the program mentions to the entities of a document under the label PROGRAM. Of two that overlap the longer stands; an
 * entity inside a program's name gives way.
 */
export function withProgramEntities(
  entities: readonly Entity[],
  mentions: readonly ProgramMention[],
  programs: readonly Program[],
): readonly Entity[] {
  if (mentions.length === 0) return entities;
  const byBlock = new Map<number, Entity[]>();
  for (const entity of entities) byBlock.set(entity.block, [...(byBlock.get(entity.block) ?? []), entity]);
  const added: Entity[] = [];
  const dropped = new Set<Entity>();
  for (const mention of mentions) {
    const rivals = (byBlock.get(mention.block) ?? []).filter(({ span }) => overlaps(span, mention.span));
    const isKept = rivals.some(
      ({ span, label }) => contains(span, mention.span) && (!contains(mention.span, span) || keepLabel.has(label)),
    );
    if (isKept) continue;
    for (const rival of rivals) dropped.add(rival);
    added.push(toEntity(mention, programs[mention.program]?.name ?? mention.text));
  }
  const all = [
    ...entities.filter((entity) => !dropped.has(entity)).map((entity) => ({ ...entity, parent: null })),
    ...added,
  ];
  all.sort((a, b) => a.block - b.block || a.span.start - b.span.start || b.span.end - a.span.end);
  return linkParents(all);
}

function toEntity({ block, span, text, confidence }: ProgramMention, name: string): Entity {
  return {
    block,
    span,
    text,
    ruleId: 'entities/program',
    confidence,
    label: 'PROGRAM',
    normalized: name,
    mentionType: 'NAM',
    parent: null,
    pattern: 'program-mention',
    source: 'rule',
  };
}
