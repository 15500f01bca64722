import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const home = resolve(import.meta.dirname, '../..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs .ci/run with an npm of the test's own: what it does when it installs, and when it tests. */
function run(install: string, testing: string) {
  mkdirSync(join(home, '.tests'), { recursive: true });
  const folder = mkdtempSync(join(home, '.tests', 'ci-'));
  folders.push(folder);
  const npm = join(folder, 'npm');
  writeFileSync(npm, `#!/bin/bash\nif [ "$1" = ci ]; then ${install}; else ${testing}; fi\n`);
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${folder}:/usr/bin:/bin`, FOLDER: folder };
  const { status, stdout } = spawnSync('bash', [join(home, '.ci/run')], { env, encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

test.each([
  [
    'ends with the sum of the tests',
    'true',
    'echo 12 passed, 0 failed',
    { status: 0, last: '12 passed, 0 failed' },
  ],
  [
    'fails when a test failed, whatever came after the sum',
    'true',
    'echo 12 passed, 1 failed; echo bye; exit 1',
    { status: 1, last: '12 passed, 1 failed' },
  ],
  [
    'fails when the sum says so and npm does not',
    'true',
    'echo 3 passed, 1 failed',
    { status: 1, last: '3 passed, 1 failed' },
  ],
  [
    'fails when npm does and the sum does not',
    'true',
    'echo 3 passed, 0 failed; exit 1',
    { status: 1, last: '3 passed, 0 failed' },
  ],
  [
    'fails when nothing was summed up',
    'true',
    'echo the build broke; exit 2',
    { status: 1, last: '0 passed, 1 failed' },
  ],
  [
    'fails when nothing can be installed',
    'false',
    'echo 12 passed, 0 failed',
    { status: 1, last: '0 passed, 1 failed' },
  ],
  [
    'tries once more to install',
    '[ -e "$FOLDER/tried" ] || { touch "$FOLDER/tried"; exit 1; }',
    'echo 12 passed, 0 failed',
    { status: 0, last: '12 passed, 0 failed' },
  ],
])('the run of the continuous integration %s', (_what, install, testing, expected) => {
  expect(run(install, testing)).toEqual(expected);
});
