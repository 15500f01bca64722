// Everything that can be said about the code without running it: format, lint, types, generated files in step.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { runParts } from './parts.js';

const home = resolve(import.meta.dirname, '..');
const cache = 'node_modules/.cache';

/** @param {string} project a folder with a tsconfig.json */
const types = (project) => [
  'node_modules/typescript/bin/tsc',
  '-p',
  project,
  '--noEmit',
  '--incremental',
  '--tsBuildInfoFile',
  `${cache}/types/${project.replaceAll('/', '-')}.tsbuildinfo`,
];

// The longest first, so that no core waits at the end.
const parts = [
  {
    name: 'lint',
    command: [
      'node_modules/eslint/bin/eslint.js',
      ...['--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/eslint/`],
      ...['--max-warnings', '0', '.'],
    ],
  },
  { name: 'types of packages and tests', command: types('.') },
  { name: 'types of apps/api', command: types('apps/api') },
  { name: 'types of apps/web', command: types('apps/web') },
  {
    name: 'format',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', '--log-level', 'warn'],
      ...['--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/prettier/.prettier-cache`],
      '.',
    ],
  },
  { name: 'generated files in step', command: ['tests/generate.js', '--check'] },
];

/** Checks the whole project; each part is one test. */
export const check = () => runParts(parts, { atOnce: Math.min(2, availableParallelism()), cwd: home });

if (import.meta.filename === process.argv[1]) {
  const outcomes = await check();
  process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
}
