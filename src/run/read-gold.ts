import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PipelineError } from '../errors.ts';
import { type GoldPage, type GoldProblem, parseGoldPage } from '../evaluate/gold.ts';

export interface Gold {
  readonly pages: readonly GoldPage[];
  /** The folder of each page. */
  readonly folders: readonly string[];
  readonly problems: readonly GoldProblem[];
}

/** Reads all gold pages below a folder: every folder that holds a `page.txt` and a `meta.json`. Throws `input-not-found` where there is none. */
export function readGold(folder: string): Gold {
  const folders = existsSync(folder) ? findPages(folder) : [];
  if (folders.length === 0) {
    throw new PipelineError(
      'input-not-found',
      `${folder} holds no gold pages.`,
      'A gold page is a folder with page.txt, meta.json and one <table>.jsonl a table; `policylens gold init` makes one.',
    );
  }
  const parsed = folders.map((one) => ({ folder: one, ...readGoldPage(one) }));
  const good = parsed.flatMap(({ folder: at, page }) => (page ? [{ folder: at, page }] : []));
  return {
    pages: good.map(({ page }) => page),
    folders: good.map(({ folder: at }) => at),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function findPages(folder: string): readonly string[] {
  const names = readdirSync(folder).sort();
  if (names.includes('page.txt') && names.includes('meta.json')) return [folder];
  return names
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? findPages(path) : []));
}

function readGoldPage(folder: string) {
  const tables = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => [name.slice(0, -'.jsonl'.length), readFileSync(join(folder, name), 'utf8')] as const),
  );
  const page = readFileSync(join(folder, 'page.txt'), 'utf8');
  return parseGoldPage({ folder, page, meta: readFileSync(join(folder, 'meta.json'), 'utf8'), tables });
}
