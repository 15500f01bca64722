import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const home = resolve(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'contestants');

let making: Promise<void> | undefined;

/** The compiled program of a contestant. Their packages have a lock file of their own and are installed when first needed. */
export async function contestantProgram(name: string): Promise<string> {
  await (making ??= make());
  return join(folder, 'dist', `${name}.js`);
}

async function make(): Promise<void> {
  const lock = await hashOf(['package-lock.json']);
  if ((await stamp('node_modules/.installed')) !== lock) {
    process.stderr.write('Installing the contestants\n');
    await run(process.execPath, [npm(), 'ci', '--ignore-scripts'], { cwd: folder });
    await writeFile(join(folder, 'node_modules/.installed'), lock);
  }
  const sources = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const source = await hashOf(['package-lock.json', 'tsconfig.json', ...sources]);
  if ((await stamp('dist/.compiled')) === source) return;
  await run(process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  await writeFile(join(folder, 'dist/.compiled'), source);
}

/** The npm that runs this, or the one beside Node. */
function npm(): string {
  const running = process.env['npm_execpath'];
  if (running !== undefined && existsSync(running)) return running;
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  if (existsSync(beside)) return beside;
  throw new Error('Start this with `npm run bench`: npm is needed to install the contestants');
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}

const stamp = (file: string): Promise<string> => readFile(join(folder, file), 'utf8').catch(() => '');
