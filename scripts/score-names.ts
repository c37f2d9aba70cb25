/** Scores entities against labelled documents by exact span and type, determiners ignored, named mentions only. */
import type { Entity } from '../src/model/annotations.ts';
import { locate } from '../src/model/locate.ts';
import { commonLabel } from './label-map.ts';
import type { LabelledDocument } from './name-training-data.ts';

const three = new Set(['PERSON', 'ORG', 'PLACE']);
const nine = new Set([...three, 'NORP', 'TEMPORAL', 'MONEY', 'WEAPON', 'PLATFORM', 'QUANTITY']);
const isNamed =
  /(?:^|[^\p{L}])(?!(?:We|It|He|She|They|I|You|This|That|These|Those|Our|His|Her|Their|Its|Who|Some|All|Other|Another|Many|One)\b)[\p{Lu}\p{N}]/u;

export interface Mistakes {
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
  readonly right: readonly string[];
}

/** Lists right, missed and spurious mentions as "start,end,KIND". Gold pages keep their own labels. */
export function compareNames(document: LabelledDocument, entities: readonly Entity[]): Mistakes {
  const isGold = document.corpus === 'gold';
  const kinds = document.corpus === 're3d' ? nine : three;
  const key = (start: number, end: number, type: string): readonly string[] => {
    if (isGold) return [`${start},${end},${type}`];
    const determiner = /^(?:the|a|an|this|that|these|its|their|our|his|her)\s+/i.exec(document.text.slice(start, end));
    const from = start + (determiner?.[0].length ?? 0);
    const kind = commonLabel.get(type);
    return kind && kinds.has(kind) && isNamed.test(document.text.slice(from, end)) ? [`${from},${end},${kind}`] : [];
  };
  const gold = new Set(
    document.gold.filter(({ nested }) => isGold || !nested).flatMap(({ start, end, type }) => key(start, end, type)),
  );
  const found = new Set(
    entities
      .filter(({ mentionType }) => mentionType === 'NAM')
      .flatMap((entity) => {
        const places = locate(
          document.analyzed.document,
          document.analyzed.document.blocks[entity.block]!,
          entity.span,
        );
        return key(places[0].rawSpan.start, places.at(-1)!.rawSpan.end, entity.label);
      }),
  );
  return {
    right: [...found].filter((one) => gold.has(one)),
    missed: [...gold].filter((one) => !found.has(one)),
    spurious: [...found].filter((one) => !gold.has(one)),
  };
}
