import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const seed = readFileSync('corpus/kr-dwp-2020-en/page-187.txt');
const paper =
  'The government will establish a defence innovation fund.\nMoreover, the Ministry of Defence is strengthen-\ning the def ense industry.\f' +
  'Page two says that = 1 is a number.\n';

describe('policylens run', () => {
  it('writes every table as CSV and JSON, with codebook, package and manifest', async () => {
    const folder = temporaryFolder({ 'corpus/kr/page-187.txt': seed, 'corpus/paper.txt': paper });
    const { code, out, err } = await command(folder, ['run', '-n', '0']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^2 documents: \d+ entities, \d+ programs, \d+ actions -> output\/ \(/);
    const names = readdirSync(join(folder, 'output')).filter((name) => !name.startsWith('.'));
    for (const name of ['documents.csv', 'sentences.json', 'CODEBOOK.md', 'datapackage.json', 'run.json']) {
      expect(names).toContain(name);
    }
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(readdirSync(join(folder, 'output', 'text'))).toEqual(['kr.txt', 'paper.txt']);
    const documents = JSON.parse(readFileSync(join(folder, 'output/documents.json'), 'utf8'));
    expect(documents).toMatchObject([
      { doc_id: 'kr', title: '2020 Defence White Paper', n_pages: 1 },
      { doc_id: 'paper', n_pages: 2, n_pages_failed: 0 },
    ]);
    expect((await command(folder, ['validate'])).code).toBe(0);
  });

  it('goes on past a bad file, lists it and ends with 3', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper, 'corpus/bad.txt': new Uint8Array([0xff, 0x80, 0x80]) });
    const { code, err } = await command(folder, ['run', '-n', '0']);
    expect(code).toBe(3);
    expect(err).toMatch(/^1 of 2 documents: .*\nfailed \[input-encoding\] corpus\/bad\.txt: .*windows-1252/);
    const quiet = await command(folder, ['run', '-q']);
    expect(quiet.code).toBe(3);
    expect(quiet.err).toMatch(/^failed \[input-encoding\] corpus\/bad\.txt: .*\n$/);
    const failures = JSON.parse(readFileSync(join(folder, 'output/failures.json'), 'utf8'));
    expect(failures).toMatchObject([{ source_file: 'corpus/bad.txt', page_n: null, code: 'input-encoding' }]);
    expect(JSON.parse(readFileSync(join(folder, 'output/sentences.json'), 'utf8')).length).toBeGreaterThan(1);
  });

  it('marks each page that failed, and no other', async () => {
    const folder = temporaryFolder({
      'corpus/a/page-1.txt': 'The Ministry will establish a fund.',
      'corpus/a/page-2.txt': '',
      'corpus/a/page-3.txt': new Uint8Array([0xff, 0x80, 0x80]),
    });
    expect((await command(folder, ['run', '-n', '0'])).code).toBe(3);
    const read = (table: string) => JSON.parse(readFileSync(join(folder, `output/${table}.json`), 'utf8'));
    expect(read('pages').map(({ status }: { status: string }) => status)).toEqual(['ok', 'failed', 'failed']);
    expect(read('documents')).toMatchObject([{ n_pages: 3, n_pages_failed: 2 }]);
  });

  it('counts documents, not files: one bad line of JSON loses none', async () => {
    const lines = ['{"doc_id":"a","text":"The Army will buy ships."}', '{"doc_id":"b","text":"No."}', '{bad'].join(
      '\n',
    );
    const folder = temporaryFolder({ 'corpus/pages.jsonl': lines, 'corpus/empty.txt': '' });
    const { code, err } = await command(folder, ['run', '-n', '0']);
    expect({ code, err: err.slice(0, 20) }).toEqual({ code: 3, err: '2 of 3 documents: 1 ' });
    const { sources } = JSON.parse(readFileSync(join(folder, 'output/run.json'), 'utf8'));
    const [document] = JSON.parse(readFileSync(join(folder, 'output/documents.json'), 'utf8'));
    expect(sources).toContainEqual({ documentId: 'a', sha256: document.source_sha256 });
  });

  it('refuses a range turned round, and says where no document has the pages asked for', async () => {
    const folder = temporaryFolder({ 'corpus/paper.txt': paper });
    const turned = await command(folder, ['run', '--pages', '1,5-2']);
    expect(turned.code).toBe(1);
    expect(turned.err).toMatch(/pages: the first page of a range stands before its last \(it is "1,5-2"\)/);
    const beyond = await command(folder, ['run', '--pages', '187']);
    expect(beyond).toMatchObject({ code: 0, err: expect.stringMatching(/warning: no document has a page_n in 187\n/) });
  });

  it('leaves no table of the run before beside its own', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper, 'output/actions.jsonl': 'not ours' });
    await command(folder, ['run', '-n', '0', '-f', 'csv']);
    const names = () => readdirSync(join(folder, 'output')).filter((name) => /^(?:actions|entities)\./.test(name));
    expect(names()).toEqual(['actions.csv', 'actions.jsonl', 'entities.csv']);
    await command(folder, ['run', '-n', '0', '-f', 'json', '-t', 'actions']);
    expect(names()).toEqual(['actions.json']);
  });

  it('shows the way back of a document, which has no page', async () => {
    const folder = temporaryFolder({ 'corpus/paper.txt': paper });
    await command(folder, ['run', '-n', '0']);
    expect((await command(folder, ['explain', 'paper'])).out).toMatch(/Its way back\n {2}file +corpus\/paper\.txt\n$/);
  });

  it('leads to the help of the verb that was given a wrong option', async () => {
    const { code, err } = await command(temporaryFolder({}), ['gold', 'init', '--nosuch']);
    expect(code).toBe(1);
    expect(err).toMatch(/unknown option '--nosuch'\n\(policylens gold init --help lists/);
  });

  it('tells the quality of each page, and lists the page whose text is lost, with advice', async () => {
    const lost = '\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\n'.repeat(20);
    const folder = temporaryFolder({ 'corpus/a.txt': `${paper}\f${lost}` });
    expect((await command(folder, ['run', '-n', '0'])).code).toBe(3);
    const read = (table: string) => JSON.parse(readFileSync(join(folder, `output/${table}.json`), 'utf8'));
    expect(read('failures')).toMatchObject([{ source_file: 'corpus/a.txt', page_n: 3, code: 'page-text-lost' }]);
    expect(read('failures')[0].hint).toMatch(/OCR/);
    expect(read('pages')).toMatchObject([{ quality: 0.944 }, { quality: 1 }, { quality: 0, status: 'failed' }]);
    expect(read('pages')[0].damage).toEqual(['split-words', 'end-of-line-hyphens']);
    expect(readFileSync(join(folder, 'output/pages.csv'), 'utf8')).toMatch(/,unmapped-characters,0,failed\r\n$/);
  });

  it('stops at the first failure where it is told to', async () => {
    const folder = temporaryFolder({ 'corpus/bad.txt': '' });
    const { code, err } = await command(folder, ['run', '-n', '0', '--abort-on-error']);
    expect(code).toBe(1);
    expect(err).toMatch(/input-empty/);
  });

  it('gives the same bytes again: forced, from the cache, with a document before, without one', async () => {
    const folder = temporaryFolder({ 'corpus/m.txt': paper, 'other/a.txt': seed });
    const read = () => readFileSync(join(folder, 'output/sentences.json'), 'utf8');
    await command(folder, ['run', '-n', '0']);
    const first = read();
    await command(folder, ['run', '-n', '0']);
    expect(read()).toBe(first);
    await command(folder, ['run', '-n', '0', '--force']);
    expect(read()).toBe(first);
    await command(folder, ['run', '-n', '0', 'other/a.txt', 'corpus/m.txt', '--no-cache']);
    expect(read().endsWith(first.slice(2))).toBe(true);
    expect(readdirSync(join(folder, 'output/.cache'))).toEqual([]);
  });

  it('computes again what has changed, and only that', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper, 'corpus/b.txt': paper });
    await command(folder, ['run', '-n', '0']);
    appendFileSync(join(folder, 'corpus/b.txt'), 'A new sentence is here.');
    const { err } = await command(folder, ['run', '-n', '0', '-v']);
    expect(err).toMatch(/^a \(unchanged\): /m);
    expect(err).toMatch(/^b: /m);
    expect(readFileSync(join(folder, 'output/sentences.csv'), 'utf8')).toContain('A new sentence is here.');
  });

  it('lets a flag beat the config, and the config the default', async () => {
    const folder = temporaryFolder({
      'corpus/a.txt': paper,
      'pipeline.config.json': JSON.stringify({ output: 'mine', formats: ['jsonl'], workers: 0 }),
    });
    await command(folder, ['run']);
    expect(existsSync(join(folder, 'mine/sentences.jsonl'))).toBe(true);
    await command(folder, [
      'run',
      '-o',
      'yours',
      '-t',
      'documents,pages',
      '--pages',
      '2',
      '--csv-profile',
      'data',
      '-f',
      'csv',
    ]);
    expect(readdirSync(join(folder, 'yours')).filter((name) => name.endsWith('.csv'))).toEqual([
      'documents.csv',
      'failures.csv',
      'pages.csv',
    ]);
    expect(readFileSync(join(folder, 'yours/pages.csv'), 'utf8').split('\n')).toHaveLength(3);
  });

  it('refuses metadata that cannot be meant, before any document, and names rows that meet none', async () => {
    const of = (metadata: string) =>
      temporaryFolder({
        'corpus/a.txt': paper,
        'metadata.csv': metadata,
        'pipeline.config.json': '{"metadata":"metadata.csv"}',
      });
    const nameless = await command(of('id,country\na,Norland\n'), ['run', '-n', '0']);
    expect(nameless.code).toBe(1);
    expect(nameless.err).toMatch(/^error \[input-format\]: The metadata file .* has no column doc_id\./);
    const doubled = await command(of('doc_id,country\na,Norland\na,Sudland\n'), ['run', '-n', '0']);
    expect(doubled.code).toBe(1);
    expect(doubled.err).toContain('two rows for the document a.');
    const stray = of('doc_id,country\nA.txt,Norland\n');
    const { code, err } = await command(stray, ['run', '-n', '0']);
    expect(code).toBe(0);
    expect(err).toContain('warning: metadata.csv tells of documents that are not there: A.txt\n');
    expect(JSON.parse(readFileSync(join(stray, 'output/run.json'), 'utf8')).unusedMetadata).toEqual(['A.txt']);
  });

  it('says which line of the configuration is no JSON', async () => {
    const folder = temporaryFolder({ 'pipeline.config.json': '{\n  // mine\n  "inputs": ["corpus"],\n}\n' });
    expect((await command(folder, ['run'])).err).toMatch(/pipeline\.config\.json, line 4, is not JSON/);
    const cut = temporaryFolder({ 'pipeline.config.json': '{\n  "inputs": ["corpus"\n' });
    expect((await command(cut, ['run'])).err).toMatch(/pipeline\.config\.json, line [23], is not JSON/);
  });

  it('takes no table that was not asked for as an empty one', async () => {
    const folder = temporaryFolder({ 'corpus/paper.txt': paper });
    await command(folder, ['run', '-n', '0', '-t', 'actions']);
    for (const argv of [
      ['kwic', 'industry'],
      ['compare', 'output', 'output'],
      ['keyness', 'output', '--by', 'year=2020'],
      ['evaluate', 'output', resolve('corpus/gold')],
    ]) {
      const { code, err } = await command(folder, argv);
      expect({ argv, code }).toEqual({ argv, code: 1 });
      expect(err).toMatch(/^error \[run-not-found\]: The run in .* has no table .*sentences/);
    }
    const [action] = JSON.parse(readFileSync(join(folder, 'output/actions.json'), 'utf8'));
    const { out } = await command(folder, ['explain', action.action_id]);
    expect(out).toContain('this run did not write them');
  });

  it('reads a CSV table back without the apostrophes that guard it', async () => {
    const folder = temporaryFolder({ 'corpus/paper.txt': '=SUM(A1) was the formula that the Treasury entered.\n' });
    await command(folder, ['run', '-n', '0', '-f', 'csv']);
    const { out } = await command(folder, ['kwic', 'formula']);
    expect(out).toContain('  =SUM(A1) was the | formula |');
  });

  it('reads a text from stdin, in the encoding of the config', async () => {
    const folder = temporaryFolder();
    const { code } = await command(folder, ['run', '-', '-n', '0'], paper);
    expect(code).toBe(0);
    const rows = JSON.parse(readFileSync(join(folder, 'output/pages.json'), 'utf8'));
    expect(rows).toMatchObject([
      { doc_id: 'stdin', page_n: 1, source_file: '-' },
      { doc_id: 'stdin', page_n: 2, source_file: '-' },
    ]);
    expect((await command(folder, ['run', '-', '--dry-run'])).out).toBe('stdin\t-\n');
    const latin = new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x2e]);
    expect((await command(folder, ['run', '-', '-n', '0'], latin)).err).toContain('failed [input-encoding] -: ');
    expect((await command(folder, ['normalize', '-'], latin)).err).toMatch(/^error \[input-encoding\]/);
    writeFileSync(join(folder, 'pipeline.config.json'), '{"encoding":"windows-1252"}');
    expect((await command(folder, ['normalize', '-'], latin)).out).toBe('Café.\n');
    const toStdout = await command(folder, ['run', '-', '-o', '-'], paper);
    expect(toStdout).toMatchObject({ code: 1, err: expect.stringMatching(/^error \[usage\]/) });
  });

  it('writes over no file that it reads or that no run has written', async () => {
    const folder = temporaryFolder({
      'text/paper.txt': paper,
      'mine/actions.csv': 'my own',
      'other/text/notes.txt': 'mine',
    });
    for (const [input, output] of [
      ['text', '.'],
      ['text', 'text'],
      ['text', 'mine'],
      ['text/paper.txt', 'other'],
    ] as const) {
      const { code, err } = await command(folder, ['run', input, '-o', output, '-n', '0']);
      expect({ output, code, err: err.slice(0, 25) }).toEqual({ output, code: 1, err: 'error [output-unwritable]' });
    }
    expect(readFileSync(join(folder, 'text/paper.txt'), 'utf8')).toBe(paper);
    expect(readFileSync(join(folder, 'mine/actions.csv'), 'utf8')).toBe('my own');
    expect(readFileSync(join(folder, 'other/text/notes.txt'), 'utf8')).toBe('mine');
  });

  it('reads no output of a run that lies in its corpus', async () => {
    const folder = temporaryFolder({ 'paper.txt': paper });
    for (const _ of ['first', 'second'])
      expect((await command(folder, ['run', '.', '-n', '0', '-f', 'jsonl'])).code).toBe(0);
    expect(readdirSync(join(folder, 'output/text'))).toEqual(['paper.txt']);
  });

  it('lists documents without a run', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper });
    expect(await command(folder, ['run', '--dry-run'])).toEqual({ code: 0, out: 'a\tcorpus/a.txt\n', err: '' });
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });

  it('takes from the config what its flags say', async () => {
    const config = (keys: object) =>
      temporaryFolder({ 'corpus/a.txt': paper, 'pipeline.config.json': JSON.stringify(keys) });
    expect(await command(config({ dryRun: true }), ['run'])).toEqual({ code: 0, out: 'a\tcorpus/a.txt\n', err: '' });
    expect(await command(config({ quiet: true }), ['run'])).toEqual({ code: 0, out: '', err: '' });
    const kept = config({ cache: false, verbose: true });
    const first = await command(kept, ['run']);
    expect(first.err).toContain('a: 1/1 documents');
    const again = await command(kept, ['run']);
    expect(again.err).not.toContain('unchanged');
  });

  it.each([
    [['run', 'nowhere'], /\[input-not-found\]/],
    [['run', '--frmat', 'csv'], /Did you mean --format/],
    [['rum'], /Did you mean run/],
    [['run', '-f', 'cvs'], /did you mean "csv"/],
    [['run', '-n', 'two'], /number of threads/],
    [['run', '-c', 'none.json'], /\[config-not-found\]/],
    [['explain', 's123'], /\[run-not-found\]/],
  ])('%j is a usage error: 1', async (argv, message) => {
    const { code, err } = await command(temporaryFolder(), argv);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  it('does not write into a folder that another run holds, nor leave its lock behind', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper, 'output/.lock': String(process.ppid) });
    const { code, err } = await command(folder, ['run', '-n', '0']);
    expect(code).toBe(1);
    expect(err).toMatch(/\[output-locked\]/);
    writeFileSync(join(folder, 'output/.lock'), '999999999');
    expect((await command(folder, ['run', '-n', '0'])).code).toBe(0);
    expect(existsSync(join(folder, 'output/.lock'))).toBe(false);
    // In a container, the process that was killed had the number of the one that is started anew.
    writeFileSync(join(folder, 'output/.lock'), String(process.pid));
    expect((await command(folder, ['run', '-n', '0'])).code).toBe(0);
  });
});

describe('policylens explain', () => {
  it('shows the way back of a row', async () => {
    const folder = temporaryFolder({ 'corpus/kr/page-187.txt': seed });
    await command(folder, ['run', '-n', '0']);
    const edits = JSON.parse(readFileSync(join(folder, 'output/edits.json'), 'utf8'));
    const edit = edits.find(({ sentence_id }: { sentence_id: string | null }) => sentence_id);
    const sentence = JSON.parse(readFileSync(join(folder, 'output/sentences.json'), 'utf8')).find(
      ({ sentence_id }: { sentence_id: string }) => sentence_id === edit.sentence_id,
    );
    const { code, out } = await command(folder, ['explain', sentence.sentence_id]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^sentences ${sentence.sentence_id}`));
    expect(out).toMatch(/page {13}kr, page 1, printed 187 \(corpus\/kr\/page-187\.txt\)/);
    expect(out).toContain(`by ${edit.rule_id}: ${edit.evidence}`);
    const [program] = JSON.parse(readFileSync(join(folder, 'output/programs.json'), 'utf8'));
    const way = await command(folder, ['explain', program.program_id]);
    expect(way.out).toMatch(new RegExp(`\\n  rule +${program.rule_id}: [A-Z]`));
    expect((await command(folder, ['explain', 'a000000000000'])).err).toMatch(/\[row-not-found\]/);
  });
});

describe('policylens normalize', () => {
  it('prints the repaired text, its changes, or the reasons', async () => {
    const folder = temporaryFolder({ 'p.txt': seed });
    expect((await command(folder, ['normalize', 'p.txt'])).out).toContain('combined in an efficient manner');
    const { out } = await command(folder, ['normalize', 'p.txt', '--diff']);
    expect(out).toMatch(/^- the military system are combined in an eff cient manner/m);
    expect(out).toMatch(/^\+ the military system are combined in an efficient manner/m);
    const explained = (await command(folder, ['normalize', '-', '--explain'], String(seed))).out;
    const edit = explained.split('\n').find((line) => line.includes('1200-1201'));
    expect(edit).toMatch(
      /^page 1, 1200-1201\tlost-ligature-letters\t" " -> "i"\t0\.\d+\tefficient [\d,]+ : eff 0 \+ cient 0/,
    );
  });
});

describe('policylens init', () => {
  it('says where it cannot write', async () => {
    const { code, err } = await command(temporaryFolder({ mine: 'a file' }), ['init', 'mine']);
    expect(code).toBe(1);
    expect(err).toMatch(/^error \[output-unwritable\]: Cannot make the folder .*mine: EEXIST/);
  });

  it('writes a folder that runs without edits: config with comments, gazetteer, gold', async () => {
    const folder = temporaryFolder();
    const { code, err } = await command(folder, ['init', 'mine']);
    expect(code).toBe(0);
    expect(err).toMatch(/wrote mine\/pipeline\.config\.json\nwrote mine\/gazetteer\.csv\n[\s\S]*put texts/);
    const mine = join(folder, 'mine');
    const config = readFileSync(join(mine, 'pipeline.config.json'), 'utf8');
    expect(config).toMatch(/^ {2}\/\/ A CSV or JSON file of your own names.*\n {2}"gazetteer": "gazetteer\.csv",$/m);
    expect(await command(mine, ['run'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/input-(?:empty|not-found)/),
    });
    writeFileSync(
      join(mine, 'corpus/a.txt'),
      'We told MoEA in March. The government will fund the Ministry of Example Affairs.',
    );
    expect(await command(mine, ['run', '-n', '0'])).toMatchObject({ code: 0, out: '' });
    const entities = JSON.parse(readFileSync(join(mine, 'output/entities.json'), 'utf8'));
    const moea = { text: 'MoEA', label: 'ORG', normalized: 'Ministry of Example Affairs', source: 'gazetteer' };
    expect(entities).toContainEqual(expect.objectContaining(moea));
    const documents = JSON.parse(readFileSync(join(mine, 'output/documents.json'), 'utf8'));
    expect(documents.map(({ doc_id }: { doc_id: string }) => doc_id)).toEqual(['a']);
    expect((await command(mine, ['gold', 'check'])).err).toBe('1 page, 1 row, 0 faults\n');
    expect((await command(mine, ['evaluate'])).code).toBe(0);
  });

  it('writes only keys that the schema knows, also in comments', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper, 'metadata.csv': 'doc_id,region\na,north\n' });
    await command(folder, ['init']);
    const path = join(folder, 'pipeline.config.json');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('  // "', '  "').replace('1-5,187', '1-2'));
    writeFileSync(path, readFileSync(path, 'utf8').replace('"workers": 2', '"workers": 0'));
    expect((await command(folder, ['run'])).code).toBe(0);
    expect(readFileSync(join(folder, 'output/actions.json'), 'utf8')).toContain('establish');
  });

  it('leaves what is there', async () => {
    const folder = temporaryFolder({ 'gazetteer.csv': 'name,label\n', 'corpus/gold/x/p0001/page.txt': 'x' });
    expect((await command(folder, ['init'])).err).toMatch(/gazetteer\.csv is there already and stays as it is/);
    expect(readFileSync(join(folder, 'gazetteer.csv'), 'utf8')).toBe('name,label\n');
    expect(existsSync(join(folder, 'corpus/gold/example'))).toBe(false);
  });
});

describe('the gazetteer of the config', () => {
  const config = (gazetteer: string) => ({
    'corpus/a.txt': paper,
    'pipeline.config.json': JSON.stringify({ gazetteer }),
  });

  it('computes documents again when a name is added', async () => {
    const folder = temporaryFolder({ ...config('names.csv'), 'names.csv': 'name,label\n' });
    await command(folder, ['run', '-n', '0']);
    expect(readFileSync(join(folder, 'output/entities.json'), 'utf8')).not.toContain('"user-gazetteer"');
    appendFileSync(join(folder, 'names.csv'), 'innovation fund,PROGRAM\n');
    await command(folder, ['run', '-n', '0']);
    expect(readFileSync(join(folder, 'output/entities.json'), 'utf8')).toContain('"user-gazetteer"');
  });

  it.each([
    [{}, /\[input-not-found\]: There is no gazetteer .*names\.csv/],
    [{ 'names.csv': 'name,label\nMoEA,ORGA\n' }, /\[config-invalid\]: names\.csv, line 2: "ORGA" is no entity label/],
  ])('that is not there or has a fault is an error: %j', async (files, message) => {
    const { code, err } = await command(temporaryFolder({ ...config('names.csv'), ...files }), ['run']);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});

describe('policylens validate', () => {
  it('finds bytes that the run did not write', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper });
    await command(folder, ['run', '-n', '0']);
    appendFileSync(join(folder, 'output/sentences.csv'), 'x\r\n');
    const { code, err } = await command(folder, ['validate', 'output']);
    expect(code).toBe(2);
    expect(err).toMatch(/sentences\.csv: its bytes are not those/);
    expect(err).toMatch(/sentences\.csv, row \d+: text is undefined, not a string/);
  });

  it('finds references to rows that are not there, each once', async () => {
    const folder = temporaryFolder({ 'corpus/a.txt': paper });
    await command(folder, ['run', '-n', '0', '-f', 'json']);
    const path = join(folder, 'output/actions.json');
    const actions = JSON.parse(readFileSync(path, 'utf8'));
    const [first, second] = actions;
    const broken = [
      { ...first, sentence_id: 's0' },
      { ...second, sentence_id: 's0', parent_action_id: 'a0' },
    ];
    writeFileSync(path, JSON.stringify([...broken, ...actions.slice(2)]));
    const { code, err } = await command(folder, ['validate', 'output']);
    expect(code).toBe(2);
    expect(err.split('\n').filter((line) => line.includes(' is no '))).toEqual([
      'actions.json, row 2: parent_action_id a0 is no actions-json action_id',
      'actions.json, row 1: sentence_id s0 is no sentences-json sentence_id',
    ]);
  });
});
