import { gatedScores } from '../gates.ts';
import { describeChange, describeRow, percent, type ReportFormat } from './report.ts';

/** For a CI server: one test a figure that is compared, one for the lost rows. Holds no times. */
export const junit: ReportFormat = {
  id: 'junit',
  fileName: 'evaluation.junit.xml',
  write({ evaluation, comparison }) {
    const { changes, lost, belowMinimum } = comparison;
    const cases = [
      testCase('rows that were right', lost.length > 0 ? `lost:\n${lost.map(describeRow).join('\n')}` : null),
      ...[...gatedScores(evaluation.scores)].map(([name, { value }]) => {
        const fall = changes.find((change) => change.name === name && change.isRegression);
        const minimum = belowMinimum.find((one) => one.name === name);
        const reasons = [
          ...(fall ? [`fell: ${describeChange(fall)}`] : []),
          ...(minimum ? [`${percent(value)} is below the minimum ${percent(minimum.minimum)}`] : []),
        ];
        return testCase(name, reasons.length > 0 ? reasons.join('\n') : null);
      }),
    ];
    const failures = cases.filter(({ isFailed }) => isFailed).length;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites tests="${cases.length}" failures="${failures}">`,
      `<testsuite name="policylens evaluation" tests="${cases.length}" failures="${failures}">`,
      ...cases.map(({ xml }) => xml),
      '</testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function testCase(name: string, reason: string | null): { readonly xml: string; readonly isFailed: boolean } {
  const open = `<testcase classname="policylens.evaluation" name="${escapeXml(name)}"`;
  if (reason === null) return { xml: `${open}/>`, isFailed: false };
  const [first = ''] = reason.split('\n');
  return {
    xml: `${open}><failure message="${escapeXml(first)}">${escapeXml(reason)}</failure></testcase>`,
    isFailed: true,
  };
}

/** Escapes text for XML and drops the control characters that XML 1.0 cannot hold. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
