/** How two cells of a field are compared. `choice`: equal or not. `text`: equal after folding, and by shared words. */
export type FieldKind = 'choice' | 'text' | 'heads';

export interface Field {
  readonly column: string;
  readonly kind: FieldKind;
}

const choices = (...columns: string[]): readonly Field[] => columns.map((column) => ({ column, kind: 'choice' }));
const texts = (...columns: string[]): readonly Field[] => columns.map((column) => ({ column, kind: 'text' }));

/** The scored fields of the tables whose rows are records. Ids, offsets and confidences are not scored. */
export const recordFields: ReadonlyMap<string, readonly Field[]> = new Map([
  [
    'actions',
    [
      ...choices('stage', 'polarity', 'clause_role', 'voice', 'tense', 'aspect', 'deontic', 'statement_type'),
      ...choices('actor_source', 'actor_type', 'verb_class', 'verb_lemma'),
      ...texts('actor', 'actor_resolved', 'object', 'object_prep', 'modality', 'stage_cue'),
      { column: 'object_head', kind: 'heads' },
      ...texts('beneficiary', 'instrument', 'purpose', 'condition', 'time_expr', 'quantity'),
    ],
  ],
  [
    'programs',
    [
      ...choices('program_type', 'stage'),
      ...texts('program_name', 'stage_cue', 'purpose', 'target_group', 'owner', 'instrument', 'part_of', 'description'),
    ],
  ],
  ['abbreviations', [...choices('definition_source'), ...texts('long_form')]],
]);

/** The fields that must all be right for a record to be right; the trigger or name is matched before. */
export const strictFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions', ['actor_resolved', 'object_head', 'stage', 'polarity']],
  ['programs', ['program_type', 'stage']],
  ['abbreviations', ['long_form']],
]);

const determiner = /^(?:the|an?|its|their|our|his|her|this|these|that|those|each|every)\s+/;

/** A cell as it is compared: lower case, one space between words, no quotation marks, no determiner in front, no full stop behind. */
export function foldCell(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[“”"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(determiner, '');
  return plain.replace(/[.,;:]$/, '');
}

/** True where a field is right. Heads are compared one by one by their last word, in any order. */
export function isFieldRight(kind: FieldKind, gold: string, predicted: string): boolean {
  if (kind === 'choice') return gold === predicted;
  if (kind === 'text') {
    const got = foldCell(predicted);
    return readingsOf(gold).some((reading) => foldCell(reading) === got);
  }
  const heads = (cell: string) =>
    cell
      .split(';')
      .map((head) => foldCell(head).split(' ').at(-1)!)
      .sort()
      .join(';');
  return heads(gold) === heads(predicted);
}

/** A gold cell that ends in brackets names one thing twice: "cluster (defense innovation cluster program)". Either will do. */
function readingsOf(gold: string): readonly string[] {
  const open = gold.lastIndexOf(' (');
  return open > 0 && gold.endsWith(')') ? [gold, gold.slice(0, open), gold.slice(open + 2, -1)] : [gold];
}

/** F1 of the words that two texts share, counted with repeats, from 0 to 1; null where both are empty. */
export function tokenF1(gold: string, predicted: string): number | null {
  const wanted = words(gold);
  const got = words(predicted);
  if (wanted.length + got.length === 0) return null;
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return (2 * shared) / (wanted.length + got.length);
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
