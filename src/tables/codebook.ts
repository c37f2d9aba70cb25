import type { Column } from '../model/table.ts';

export interface DescribedTable {
  readonly id: string;
  readonly summary: string;
  readonly columns: readonly Column[];
}

/** What a code of the failures means. */
export type Codes = Readonly<Record<string, string>>;

const introduction = `# Codebook

Generated from the definitions of the tables; do not edit.

Each table is one file a format (CSV and JSON unless the run was told otherwise) of the same rows and columns. Empty cells are missing values (null in JSON); booleans
are \`true\` and \`false\`; lists are joined by \`|\` in CSV (a \`|\` inside an item is \`¦\` there) and arrays in JSON. Offsets count
Unicode code points from zero, and the character at the end offset is not part of the row. \`start\` and \`end\` count in the
page's repaired text (\`text/<doc_id>.txt\`, the document's rows of \`pages\` in their order, separated by form feeds),
\`raw_start\` and \`raw_end\` in the raw page. Ids are hashes of what the row says and where it stands: they stay the same as long as the page does.

The CSV files are made for spreadsheets unless the run was told otherwise (\`--csv-profile data\`): they begin with a byte
order mark, lines end with CRLF, a text that a spreadsheet would take for a formula begins with an apostrophe, and a text longer than a cell of a
spreadsheet holds is cut. In all CSV files a NUL character is U+FFFD. JSON and JSONL files hold every value as it is.
`;

/** Writes the codebook: what each table, column and failure code means. Markdown. */
export function writeCodebook(tables: readonly DescribedTable[], codes: Codes): string {
  const parts = [introduction];
  for (const { id, summary, columns } of tables) {
    parts.push(`\n## ${id}\n\n${summary}\n\n| column | type | meaning |\n| --- | --- | --- |\n`);
    for (const column of columns) parts.push(`| ${column.name} | ${column.type} | ${meaning(column)} |\n`);
  }
  parts.push('\n## Codes of failures\n\n| code | meaning |\n| --- | --- |\n');
  for (const [code, text] of Object.entries(codes)) parts.push(`| ${code} | ${text} |\n`);
  return parts.join('');
}

function meaning({ description, categories, references }: Column): string {
  const values = categories ? ` One of ${categories.map((value) => `\`${value}\``).join(', ')}.` : '';
  const target = references ? ` Refers to \`${references}\`.` : '';
  return `${description}${values}${target}`.replaceAll('|', '\\|');
}
