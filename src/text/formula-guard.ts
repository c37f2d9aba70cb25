/** What Excel, LibreOffice and Sheets take for the start of a formula, full-width twins included (OWASP, "CSV Injection"). */
export const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** A cell without the apostrophe that guards it. A text that itself began so cannot be told from a guarded one. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell;
}
