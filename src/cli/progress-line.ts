import type { Progress } from '../run/run-pipeline.ts';
import type { Terminal } from './verb.ts';

export interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

interface Loudness {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Draws progress over itself for a person; plain lines with -v; nothing in pipes. */
export function createProgressLine(terminal: Terminal, { quiet, verbose }: Loudness): ProgressLine {
  const started = Date.now();
  const draw = (progress: Progress): string => {
    const { documentsDone, documents, pagesDone } = progress;
    const seconds = Math.max(0.001, (Date.now() - started) / 1000);
    const left = Math.round((seconds / documentsDone) * (documents - documentsDone));
    return `${documentsDone}/${documents} documents, ${pagesDone} pages, ${Math.round(pagesDone / seconds)} pages/s, ${left} s left`;
  };
  return {
    show(progress) {
      if (quiet) return;
      if (verbose) terminal.err(`${progress.document}${progress.isCached ? ' (unchanged)' : ''}: ${draw(progress)}\n`);
      else if (terminal.isInteractive) terminal.err(`\r\u001b[K${draw(progress)}`);
    },
    clear() {
      if (!quiet && !verbose && terminal.isInteractive) terminal.err('\r\u001b[K');
    },
  };
}
