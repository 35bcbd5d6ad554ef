import { readFileSync } from "node:fs";

/**
 * What a vitest report says, in tests. A file that failed before it had a test, a run that failed with no failing test and
 * a report that is missing or empty are each a failure, so that nothing is passed over in silence.
 *
 * @param {string} report - a file made with `--reporter=json`
 * @param {number} status - the run's exit status
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, status) {
  const files = readReport(report);
  const outcomes = files.flatMap((file) => file.assertionResults.map((result) => result.status));
  const passed = outcomes.filter((outcome) => outcome === "passed").length;
  const broken = files.filter(
    (file) => file.status === "failed" && file.assertionResults.every((result) => result.status !== "failed"),
  ).length;
  const failed = outcomes.filter((outcome) => outcome === "failed").length + broken;
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
}

/**
 * @param {string} report
 * @returns {{ status: string, assertionResults: { status: string }[] }[]}
 */
function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8")).testResults;
  } catch {
    return [];
  }
}
