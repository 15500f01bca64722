// What npm test runs once everything is built: the check, then every test, then one line that says how it went.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from './check.js';
import { tally } from './tally.js';

const home = resolve(import.meta.dirname, '..');
const reportFile = join(home, '.tests', 'report.json');
const projects = ['unit', 'feature', 'tidy', 'browser'];

async function runTests() {
  mkdirSync(join(home, '.tests'), { recursive: true });
  rmSync(reportFile, { force: true });
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${reportFile}`],
    ],
    { cwd: home, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = await once(child, 'close');
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
  return { report, isClean: code === 0 };
}

const parts = await check();
const { report, isClean } = await runTests();
const { passed, failed } = tally(parts, report, isClean);
for (const { name } of parts.filter((part) => !part.passed)) console.log(`FAILED  ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
