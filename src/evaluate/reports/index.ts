import { html } from './html.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { ReportFormat } from './report.ts';

/** Every form of report, in the order of the help. */
export const reportFormats: readonly ReportFormat[] = [markdown, html, junit];
