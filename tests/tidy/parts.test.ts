import { describe, expect, test } from 'vitest';
import { runParts } from '../parts.js';
import { tally } from '../tally.js';

const run = async (parts: Record<string, string>) => {
  const said: string[] = [];
  const outcomes = await runParts(
    Object.entries(parts).map(([name, code]) => ({ name, command: ['-e', code] })),
    { atOnce: 2, cwd: import.meta.dirname, say: (line) => said.push(line) },
  );
  return {
    said: said.join('\n'),
    passed: Object.fromEntries(outcomes.map((part) => [part.name, part.passed])),
  };
};

describe('the parts of the check', () => {
  test('pass when their process ends well, and say nothing else', async () => {
    const { said, passed } = await run({ types: "console.log('all well')", format: '' });
    expect(passed).toEqual({ types: true, format: true });
    expect(said).not.toContain('all well');
  });

  test('fail with what their process said, beside others that pass', async () => {
    const { said, passed } = await run({
      lint: "console.log('no sentence'); console.error('at line 3'); process.exitCode = 1",
      types: '',
      format: 'process.kill(process.pid)',
    });
    expect(passed).toEqual({ lint: false, types: true, format: false });
    expect(said).toContain('no sentence');
    expect(said).toContain('at line 3');
    expect(said).toMatch(/FAILED .* lint/);
  });
});

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('the sum', () => {
  test('adds up tests and parts', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')] };
    const parts = [{ passed: true }, { passed: false }];
    expect(tally(parts, report, false)).toEqual({ passed: 4, failed: 2 });
  });

  test.each([
    ['a file that cannot be loaded', { testResults: [file('failed')] }, false, { passed: 0, failed: 1 }],
    [
      'a file whose end fails after its tests passed',
      { testResults: [file('failed', 'passed')] },
      false,
      { passed: 1, failed: 1 },
    ],
    ['a test that did not run', { testResults: [file('passed', 'skipped')] }, true, { passed: 0, failed: 1 }],
    [
      'a test that is only promised',
      { testResults: [file('passed', 'todo')] },
      true,
      { passed: 0, failed: 1 },
    ],
    [
      'a fault that belongs to no test',
      { testResults: [file('passed', 'passed')] },
      false,
      { passed: 1, failed: 1 },
    ],
    ['a run that ended without a report', undefined, false, { passed: 0, failed: 1 }],
  ])('counts %s as failed', (_what, report, isClean, sum) => {
    expect(tally([], report, isClean)).toEqual(sum);
  });
});
