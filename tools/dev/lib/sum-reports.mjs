// `node tools/dev/lib/sum-reports.mjs <folder> <expected reports> <status so far>`: adds up the totals that the runs left there; the last line of CI.
import { readdirSync, readFileSync } from 'node:fs';

const [folder = '.', expected = '', status = '0'] = process.argv.slice(2);
const reports = readdirSync(folder).filter((name) => name.endsWith('.json'));
let passed = 0;
let failed = expected.split(',').filter((name) => name && !reports.includes(`${name}.json`)).length;
for (const report of reports) {
  const { numPassedTests, numFailedTests, numFailedTestSuites = 0, testResults = [] } = read(`${folder}/${report}`);
  passed += numPassedTests;
  // A file that does not even load has no tests to count and must not look like success.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  failed += numFailedTests + Math.max(unloaded, numFailedTests === 0 ? Math.min(numFailedTestSuites, 1) : 0);
}
// A step that failed without a failed test (an error outside of them, a broken install) counts as one.
if (status !== '0') failed = Math.max(failed, 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A run that was killed leaves half a report; it counts as one failure and must not hide the totals of the others. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}
