/** A row of a finished run as its files hold it: cells by column name. */
export type RunRow = Readonly<Record<string, unknown>>;

/** Where a row stands, for an analyst who wants to look it up. */
export interface RowPlace {
  readonly documentId: string;
  readonly page: number | null;
  readonly pageLabel: string;
}

export interface SentenceRow extends RowPlace {
  /** The page on which a sentence ends that a page break cuts; null for the others. */
  readonly lastPage: number | null;
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

export interface ProgramRow extends RowPlace {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly stage: string;
  readonly stageCue: string;
  readonly frequency: number;
  readonly sentenceId: string;
  /** The pattern that found the best mention. */
  readonly ruleId: string;
}

export interface ActionRow extends RowPlace {
  readonly id: string;
  readonly actor: string;
  readonly actorType: string;
  readonly verb: string;
  readonly verbLemma: string;
  readonly verbClass: string;
  readonly object: string;
  readonly objectHead: string;
  readonly polarity: string;
  readonly stage: string;
  readonly stageCue: string;
  readonly clauseRole: string;
  readonly sentenceId: string;
  /** The programmes that the row is about. */
  readonly programIds: readonly string[];
}

export interface AbbreviationRow extends RowPlace {
  readonly shortForm: string;
  readonly longForm: string;
}

export interface DocumentRow {
  readonly documentId: string;
  readonly title: string;
  readonly country: string;
  readonly year: string;
  readonly edition: string;
}

const text = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));
/** A list is an array in JSON and joined by `|` in CSV. */
const list = (cell: unknown): readonly string[] =>
  Array.isArray(cell) ? cell.map(String) : text(cell).split('|').filter(Boolean);
const number = (cell: unknown): number | null => {
  const value = text(cell) === '' ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : null;
};

const placeOf = (row: RunRow): RowPlace => ({
  documentId: text(row.doc_id),
  page: number(row.page_n),
  pageLabel: text(row.page_label),
});

export const toSentenceRow = (row: RunRow): SentenceRow => ({
  ...placeOf(row),
  lastPage: number(row.page_n_end),
  id: text(row.sentence_id),
  kind: text(row.kind),
  text: text(row.text),
});

export const toProgramRow = (row: RunRow): ProgramRow => ({
  ...placeOf(row),
  id: text(row.program_id),
  name: text(row.program_name),
  type: text(row.program_type),
  aliases: list(row.aliases),
  stage: text(row.stage),
  stageCue: text(row.stage_cue),
  frequency: number(row.frequency) ?? 0,
  sentenceId: text(row.sentence_id),
  ruleId: text(row.rule_id),
});

export const toActionRow = (row: RunRow): ActionRow => ({
  ...placeOf(row),
  id: text(row.action_id),
  actor: text(row.actor_resolved) || text(row.actor),
  actorType: text(row.actor_type),
  verb: text(row.verb),
  verbLemma: text(row.verb_lemma),
  verbClass: text(row.verb_class),
  object: text(row.object),
  objectHead: text(row.object_head),
  polarity: text(row.polarity),
  stage: text(row.stage),
  stageCue: text(row.stage_cue),
  clauseRole: text(row.clause_role),
  sentenceId: text(row.sentence_id),
  programIds: list(row.program_ids),
});

/** Null for a short form that nothing explains, or that means two things. */
export const toAbbreviationRow = (row: RunRow): AbbreviationRow | null =>
  text(row.long_form) === '' || text(row.conflict) === 'true'
    ? null
    : { ...placeOf(row), shortForm: text(row.short_form), longForm: text(row.long_form) };

export const toDocumentRow = (row: RunRow): DocumentRow => ({
  documentId: text(row.doc_id),
  title: text(row.title),
  country: text(row.country),
  year: text(row.year),
  edition: text(row.edition),
});
