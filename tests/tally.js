/**
 * What a JSON report of Vitest and the parts of the check add up to.
 *
 * A test that did not run counts as failed: nobody may set one aside. So does a file that could not be loaded, and a run
 * that failed without saying which test did.
 *
 * @param {{ passed: boolean }[]} parts
 * @param {any} report the report as Vitest writes it; nothing when it wrote none
 * @param {boolean} isClean whether Vitest itself ended well
 * @returns {{ passed: number, failed: number }}
 */
export function tally(parts, report, isClean) {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap((/** @type {any} */ file) => {
    const tests = file.assertionResults.map((/** @type {any} */ test) => test.status);
    return file.status === 'passed' || tests.some(isNotPassed) ? tests : [...tests, 'failed'];
  });
  const passed = statuses.filter((/** @type {string} */ status) => !isNotPassed(status)).length;
  const failed = statuses.length - passed;
  const isUnexplained = !isClean && failed === 0;
  return {
    passed: passed + parts.filter((part) => part.passed).length,
    failed: failed + parts.filter((part) => !part.passed).length + (isUnexplained ? 1 : 0),
  };
}

const isNotPassed = (/** @type {string} */ status) => status !== 'passed';
