import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with its totals on one plain line (`tests: 12 passed, 0 failed, 1 skipped`), for scripts that read logs. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const totals = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      // A file that cannot be loaded holds no test that could fail.
      totals.failed += module.errors().length;
      for (const test of module.children.allTests()) totals[test.result().state] += 1;
    }
    console.log(`tests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped + totals.pending} skipped`);
  }
}
