import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

/** Who may import whom, room by room. Everything may import its own room; files right under `src` are rooms of one file. */
const under = ['text', 'lexicon', 'model', 'errors'];
const rooms = ['ingest', 'normalize', 'analyze', 'extract', 'tables', 'export', 'compare', 'evaluate'];
const law: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  text: [],
  lexicon: ['text'],
  model: ['text', 'lexicon', 'errors'],
  ingest: under,
  normalize: under,
  analyze: under,
  extract: [...under, 'analyze'],
  tables: under,
  export: [...under, 'tables'],
  compare: under,
  evaluate: under,
  config: [...under, ...rooms],
  pipeline: [...under, ...rooms, 'config'],
  run: [...under, ...rooms, 'config', 'pipeline'],
  library: [...under, ...rooms, 'config', 'pipeline', 'run'],
  index: [...under, ...rooms, 'config', 'pipeline', 'run', 'library'],
  vitest: [...under, ...rooms, 'config', 'pipeline', 'run'],
  cli: [...under, ...rooms, 'config', 'pipeline', 'run', 'library', 'index'],
};

/** The grammar of actions by its steps: a step may import those before it. Files right under the folder may import all. */
const steps = ['lexicon', 'words', 'phrases', 'verbs', 'tagging', 'clauses', 'links', 'roles', 'rows'];

/** Packages that only one place may import. */
const walls: readonly (readonly [name: RegExp, place: RegExp])[] = [
  [/^wink-/, /^analyze\//],
  [/^compromise/, /^analyze\//],
  [/^csv-stringify/, /^export\/csv\.ts$/],
  [/^commander$/, /^cli\//],
  [/^zod$/, /^config\//],
];

/** Rooms without input, output, clock or chance. */
const pure = ['text', 'lexicon', 'model', 'normalize', 'analyze', 'extract', 'tables', 'compare', 'evaluate'];

/** Data files of the lexicon may be long; hand-written code may not. */
const lineLimit = 250;

const files = list(root).map((path) => {
  const name = relative(root, path);
  const code = readFileSync(path, 'utf8');
  return { name, room: name.split('/')[0]!.replace(/\.ts$/, ''), code, imports: importsOf(code, path) };
});

function list(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return list(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(code: string, path: string): readonly string[] {
  const specifiers = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map(([, name]) => name!);
  return specifiers.map((name) => (name.startsWith('.') ? relative(root, normalize(join(dirname(path), name))) : name));
}

describe('the house', () => {
  it('has only rooms that the law knows', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !(room in law))).toEqual([]);
  });

  it('imports one way', () => {
    const broken = files.flatMap(({ name, room, imports }) =>
      imports
        .filter((target) => target.endsWith('.ts'))
        .map((target) => ({ target, other: target.split('/')[0]!.replace(/\.ts$/, '') }))
        .filter(({ other }) => other !== room && !law[room]?.includes(other))
        .map(({ target }) => `${name} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('reads a clause step by step', () => {
    const stepOf = (path: string) => /^extract\/actions\/([^/]+)\//.exec(path)?.[1];
    const inner = files.filter(({ name }) => stepOf(name) !== undefined);
    const broken = inner.flatMap(({ name, imports }) =>
      imports
        .filter((target) => target.startsWith('extract/actions/'))
        .filter((target) => steps.indexOf(stepOf(target) ?? '') > steps.indexOf(stepOf(name)!) || !stepOf(target))
        .map((target) => `${name} imports ${target}`),
    );
    expect(broken).toEqual([]);
    expect(new Set(inner.map(({ name }) => stepOf(name)))).toEqual(new Set(steps));
  });

  it('keeps libraries behind their walls', () => {
    const broken = files.flatMap(({ name, imports }) =>
      imports
        .filter((target) => walls.some(([pattern, place]) => pattern.test(target) && !place.test(name)))
        .map((target) => `${name} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('keeps its inner rooms pure: no node modules, clock or chance', () => {
    const broken = files
      .filter(({ room }) => pure.includes(room))
      .filter(
        ({ code, imports }) =>
          imports.some((target) => target.startsWith('node:')) ||
          /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bprocess\.(?:env|argv|cwd|exit|std)|\blocaleCompare\(|\btoLocale\w+\(\)/.test(
            code,
          ),
      )
      .map(({ name }) => name);
    expect(broken).toEqual([]);
  });

  it('prints nowhere but in the command line', () => {
    const printing = files.filter(
      ({ room, code }) => room !== 'cli' && /\bconsole\.|process\.(?:stdout|stderr|exit|argv|env)\b/.test(code),
    );
    expect(printing.map(({ name }) => name)).toEqual([]);
  });

  it('has no import cycles, not even of types', () => {
    const targets = new Map(
      files.map(({ name, code }) => [name, importsOf(code, join(root, name)).filter((one) => one.endsWith('.ts'))]),
    );
    const done = new Set<string>();
    const visit = (name: string, path: readonly string[]): string | null => {
      if (path.includes(name)) return [...path.slice(path.indexOf(name)), name].join(' -> ');
      if (done.has(name)) return null;
      for (const target of targets.get(name) ?? []) {
        const cycle = visit(target, [...path, name]);
        if (cycle) return cycle;
      }
      done.add(name);
      return null;
    };
    expect(files.map(({ name }) => visit(name, [])).filter((cycle) => cycle !== null)).toEqual([]);
  });

  it('lists every rule, type, pattern, table, format and verb in the index beside it', () => {
    const missing = files
      .filter(({ name }) => name.endsWith('/index.ts'))
      .flatMap(({ name: index, imports }) => {
        const folder = dirname(index);
        const values = files.filter(({ name, code }) => dirname(name) === folder && isListed(code));
        return values.filter(({ name }) => !imports.includes(name)).map(({ name }) => `${name} is not in ${index}`);
      });
    expect(missing).toEqual([]);
  });

  it('has files that fit the reader', () => {
    const long = files.filter(({ name, code }) => code.split('\n').length > lineLimit && !name.startsWith('lexicon/'));
    expect(long.map(({ name, code }) => `${name}: ${code.split('\n').length} lines`)).toEqual([]);
  });

  it('has kebab-case file names and no default exports', () => {
    const broken = files.filter(({ name, code }) => !/^[a-z0-9/-]+\.ts$/.test(name) || /^export default/m.test(code));
    expect(broken.map(({ name }) => name)).toEqual([]);
  });
});

/** True where a file exports a literal made by a `define…` function, or one that is typed as a value of a list. */
function isListed(code: string): boolean {
  return /^export const \w+(?:: (?:Format|CorpusTable|Rule|EntityType|Pattern|Verb)\b[^=]*)? = define(?:Rule|Table|Verb|EntityType|Pattern|Stage)\b|^export const \w+: (?:Format|CorpusTable) = \{/m.test(
    code,
  );
}
