/** The stable codes of every error and failure row, each with what it means (the codebook lists them). */
export const errorCodes = {
  'config-not-found': 'The configuration file does not exist.',
  'config-invalid': 'The configuration file does not fit its schema.',
  'input-not-found': 'No file or folder matches an input of the corpus.',
  'input-unreadable': 'A file could not be read.',
  'input-empty': 'A file or page holds no text.',
  'input-binary': 'A file is not text.',
  'input-encoding': 'A file is not in the expected encoding.',
  'input-changed': 'A file has changed since the plan was made.',
  'input-format': 'A file does not have the form that its name promises.',
  'input-outside': 'A link of the corpus leads out of its folder.',
  'document-id-clash': 'Two files give the same document id.',
  'output-unwritable': 'The output folder cannot be written.',
  'output-locked': 'Another run writes to the output folder.',
  'plan-not-found': 'There is no such plan.',
  'plan-stale': 'The plan was made by other code or configuration.',
  'shards-invalid': 'Shards of a plan are missing, doubled, torn or stale.',
  'run-not-found': 'The folder holds no run.',
  'run-invalid': 'The files of a run do not fit its datapackage.json.',
  'row-not-found': 'No row of the run has this id.',
  'bad-pattern': 'A search pattern cannot be used.',
  'installation-incomplete': 'A file of the program itself is missing.',
  usage: 'The command was called in a way that it does not know.',
  'page-text-lost': 'Part of the page text is lost and cannot be recovered from the page alone.',
  'page-failed': 'A page could not be processed.',
  'page-timeout': 'A page took longer than the limit.',
  'page-too-long': 'A page is longer than the limit.',
  'no-page-breaks': 'A long text has no form feeds; it was read in parts.',
  'document-failed': 'A document could not be processed.',
  'document-timeout': 'A document took longer than the limit.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error that says what happened, with a stable code and what to do about it. */
export class PipelineError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string) {
    super(message);
    this.name = 'PipelineError';
    this.code = code;
    this.hint = hint;
  }
}

/** What a caught value says went wrong: anything may be thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
