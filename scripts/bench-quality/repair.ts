import { alignTexts } from '../../src/evaluate/align-texts.ts';
import { analyze, type Benchmark, percentOf, readLines, readTable } from './benchmark.ts';

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');
const unfold = (text: string | undefined): string => (text ?? '').replaceAll('⏎', '\n');

/** Classes that no snippet without its page can show, or that can only be flagged. */
const outOfReach = /^struct|ufffd|lost|ordinal|footnote|displaced|table|shift/;

const damage: Benchmark = {
  id: 'damage/pairs',
  path: 'bench/damage/pairs.tsv',
  measure(path) {
    let right = 0;
    let wrong = 0;
    const rows = readTable(path).filter((row) => !outOfReach.test(row.get('class') ?? ''));
    for (const row of rows) {
      const [damaged, wanted] = [unfold(row.get('damaged')), unfold(row.get('right'))].map((text) =>
        oneSpace(text).toLowerCase(),
      );
      const snippet = `${unfold(row.get('left_context'))} ${unfold(row.get('damaged'))} ${unfold(row.get('right_context'))}`;
      const repaired = oneSpace(analyze(snippet.replace(/ +([,.;:)])/g, '$1')).normalizedText).toLowerCase();
      const isLeft = repaired.includes(damaged!);
      // "forces" holds "orces": the damaged form may be part of the right one, but not where they differ in case alone.
      const isPart = (row.get('right') ?? '').includes(row.get('damaged') ?? '');
      if (repaired.includes(wanted!) && (!isLeft || isPart)) right++;
      else if (!isLeft) wrong++;
    }
    const dataSet = `Real damage, ${rows.length} snippets without their page`;
    return [
      {
        dataSet,
        measure: 'repaired',
        ours: percentOf(right, rows.length),
        best: 'NFKC and ftfy-like passes 0.2 (83 of 52,675)',
      },
      { dataSet, measure: 'made worse', ours: percentOf(wrong, rows.length), best: '–' },
    ];
  },
};

const traps: Benchmark = {
  id: 'damage/traps',
  path: 'bench/damage/traps.tsv',
  measure(path) {
    const rows = readTable(path).filter((row) => !(row.get('note') ?? '').includes('AMBIGUOUS'));
    const kept = rows.filter((row) => {
      const repaired = analyze(
        [row.get('left_context'), row.get('string'), row.get('right_context')].join(' '),
      ).normalizedText;
      return oneSpace(repaired).includes(oneSpace(row.get('string') ?? ''));
    });
    return [
      {
        dataSet: `Traps: ${rows.length} strings that look damaged`,
        measure: 'left alone',
        ours: percentOf(kept.length, rows.length),
        best: '–',
      },
    ];
  },
};

function textRepair(file: string, dataSet: string): Benchmark {
  return {
    id: `text-repair/${file}`,
    path: `bench/text-repair/${file}`,
    measure(path) {
      let before = 0;
      let after = 0;
      for (const { noisy, clean } of readLines<{ readonly noisy: string; readonly clean: string }>(path)) {
        before += alignTexts(clean, noisy).distance;
        after += alignTexts(clean, analyze(noisy).normalizedText).distance;
      }
      return [{ dataSet, measure: 'character errors removed', ours: percentOf(before - after, before), best: '–' }];
    },
  };
}

export const repairBenchmarks: readonly Benchmark[] = [
  damage,
  traps,
  textRepair('arxiv_pdftotext.dev.jsonl', 'arXiv by pdftotext, dev part'),
  textRepair('acl.dev.jsonl', 'ACL anthology, dev part'),
];
