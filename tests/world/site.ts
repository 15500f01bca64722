import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { freePort } from '../../apps/api/src/platform/database/free-port.js';

const home = resolve(import.meta.dirname, '../..');

/** The platform as an operator runs it: the built program in a process of its own, on a port and a folder of its own. */
export interface Site {
  url: string;
  folder: string;
  port: number;
  /** What it wrote, both streams. */
  output(): string;
  /** Ends it as an operator does, and tells how it ended. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Starts it again in the same folder, on the same port. */
  again(): Promise<Site>;
}

export interface SiteOptions {
  folder?: string;
  port?: number;
  environment?: Record<string, string>;
  /** Return once this stands in the output; the address of the site, unless a start that fails is wanted. */
  until?: RegExp;
}

/** A folder under .tests that nothing else uses. */
export async function siteFolder(): Promise<string> {
  return mkdtemp(join(home, '.tests/site-'));
}

/** Starts the built program. It is not the tests' unsafe database: nothing here is given up for speed. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const folder = options.folder ?? (await siteFolder());
  const port = options.port ?? (await freePort());
  const { child, output, ended } = run({ ...options, folder, port });
  await written(child, output, options.until ?? /Plumbline is at /);
  return {
    url: `http://localhost:${port}`,
    folder,
    port,
    output,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
    again: () => startSite({ ...options, folder, port }),
  };
}

/** Starts it and waits until it ends by itself. */
export async function runSite(options: SiteOptions): Promise<{ code: number | null; output: string }> {
  const folder = options.folder ?? (await siteFolder());
  const { output, ended } = run({ ...options, folder, port: options.port ?? (await freePort()) });
  const { code } = await ended;
  return { code, output: output() };
}

export const removeSite = (site: Site): Promise<void> => rm(site.folder, { recursive: true, force: true });

/** What the tests are run with, and an operator's program is not. */
const ofTheTests = ['NODE_ENV', 'PLUMBLINE_TEST_UNSAFE_DATABASE'];

function run({ folder, port, environment = {} }: SiteOptions & { folder: string; port: number }) {
  const inherited = Object.entries(process.env).filter(([name]) => !ofTheTests.includes(name));
  const child = spawn(process.execPath, [join(home, 'apps/api/dist/main.js')], {
    env: {
      ...Object.fromEntries(inherited),
      PORT: String(port),
      PLUMBLINE_DATA: folder,
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.once('close', (code, signal) => done({ code, signal }));
  });
  return { child, output: () => text, ended };
}

function written(child: ChildProcess, output: () => string, wanted: RegExp): Promise<void> {
  return new Promise((done, fail) => {
    const look = (): void => {
      if (wanted.test(output())) done();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', (code) => fail(new Error(`It ended with ${String(code)} before that:\n${output()}`)));
  });
}
