// The closing line of `npm test`, out of what Jest and Playwright report.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './place.mjs';

const files = ['apps', 'libs']
  .filter((dir) => existsSync(join(ROOT, dir)))
  .flatMap((dir) => readdirSync(join(ROOT, dir)).map((name) => join(ROOT, dir, name, 'test-results.json')));

/** Results of earlier runs must not be counted. */
export const forgetResults = () => files.forEach((file) => rmSync(file, { force: true }));

/** A test file that could not even be loaded counts as one failure. */
export function jestCounts() {
  const reports = files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')));
  return sum(reports.map(reportCounts));
}

/** One report of Jest; none at all is a failure. */
export function reportCounts(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A drill is good when walls were taken away, each was missed, and nothing else failed. */
export function drillSummary({ failed }, { mutants, found } = { mutants: 0, found: 0 }) {
  return { ok: failed === 0 && mutants > 0 && found === mutants, mutants, found };
}

/** Playwright's own report; errors outside the tests count as one failure. */
export function playwrightCounts({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + (errors.length ? 1 : 0), skipped: stats.skipped };
}

export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const key of Object.keys(total)) for (const count of counts) total[key] += count[key];
  return total;
}

export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
