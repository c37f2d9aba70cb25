import type { Action, ActorType, EntityLabel } from '../../../model/annotations.ts';

/** Verbs that define, contain or classify. */
const constitutiveVerbs = new Set(
  'include contain comprise consist constitute define classify categorize encompass cover incorporate entail embody represent divide group compose be have assume refer denote'.split(
    ' ',
  ),
);

interface ActorKind {
  readonly type: ActorType;
  readonly heads: ReadonlySet<string>;
}

/** Head nouns of actors by kind, most telling first. Collected from the subjects of "will" in 28 papers. */
const actorKinds: readonly ActorKind[] = [
  {
    type: 'government',
    heads: new Set(
      'government ministry department minister ministers administration cabinet president parliament congress council agency agencies authority authorities secretary state states bureau treasury senate mod mnd dod dnd defence defense we i nation country congress office governor mayor city council commission superintendent commissioner commissioners director'.split(
        ' ',
      ),
    ),
  },
  {
    type: 'body',
    heads: new Set(
      'force forces army navy corps command commands military committee board unit units organization organisation organizations institute institution institutions alliance union nato chief staff commander team teams troops personnel soldiers division brigade headquarters service services group groups sdf adf caf community panel court member members party school schools university universities police guard workgroup chair chairperson chairman'.split(
        ' ',
      ),
    ),
  },
  {
    type: 'program',
    heads: new Set(
      'program programme project initiative plan strategy policy fund scheme campaign act reform reforms paper'.split(
        ' ',
      ),
    ),
  },
  {
    type: 'industry',
    heads: new Set(
      'industry industries company companies firm firms enterprise enterprises contractor contractors business businesses manufacturer supplier suppliers'.split(
        ' ',
      ),
    ),
  },
];
const foreignLabels: ReadonlySet<EntityLabel> = new Set<EntityLabel>(['GPE', 'NORP']);
const people = new Set(
  'who they he she you people person persons women men citizens persons individuals experts ones those members'.split(
    ' ',
  ),
);

/** The first kind of each head noun, by its index. */
const kindOfHead: ReadonlyMap<string, number> = new Map(
  actorKinds.flatMap(({ heads }, kind) => [...heads].map((head) => [head, kind] as const)).reverse(),
);
const noKind = actorKinds.length;

const one = (plural: string) => plural.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/** The kind of an actor by its head noun and, for a name, its entity label. Empty where there is no actor. */
export function actorTypeOf(head: string, label: EntityLabel | null): ActorType | '' {
  if (head === '') return '';
  // "Canadians", "the Poles" are people, "the Chinese" may be the state.
  if (label === 'NORP' && head.endsWith('s')) return 'other';
  if (label !== null && foreignLabels.has(label)) return 'foreign_state';
  if (label === 'PROGRAM' || label === 'DOCUMENT') return 'program';
  const last = head.slice(head.lastIndexOf(' ') + 1);
  const kind = Math.min(
    kindOfHead.get(last) ?? noKind,
    last.endsWith('s') ? (kindOfHead.get(one(last)) ?? noKind) : noKind,
  );
  if (kind < noKind) return actorKinds[kind]!.type;
  return label === 'ORG' || label === 'BODY' ? 'body' : 'other';
}

/** Activity (somebody does it), outcome (a thing has an effect) or constitutive (a definition). */
export function statementTypeOf(
  verbLemma: string,
  head: string,
  actorType: ActorType | '',
  label: EntityLabel | null,
): Action['statementType'] {
  if (constitutiveVerbs.has(verbLemma)) return 'constitutive';
  if (actorType === '' || people.has(head) || label === 'PERSON' || label === 'NORP') return 'activity';
  return actorType === 'other' || actorType === 'program' ? 'outcome' : 'activity';
}
