import { execFile } from 'node:child_process';
import { chmod, lstat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How a process of root runs PostgreSQL, which refuses to run as root. */
export type Isolation = 'namespace' | 'nobody';

/** Runs PostgreSQL's programs as a user that PostgreSQL accepts. */
export interface Launcher {
  /**
   * Runs a program to its end; answers what it printed.
   * @throws ProgramFailed with its output
   */
  run(file: string, args: readonly string[]): Promise<string>;
  /** Gives a file or a folder with all in it to the user that PostgreSQL runs as. */
  give(path: string): Promise<void>;
}

/** A program ended with an error; `output` is what it printed. */
export class ProgramFailed extends Error {
  constructor(
    readonly file: string,
    readonly output: string,
    options?: ErrorOptions,
  ) {
    super(`${file} failed: ${output}`, options);
  }
}

const namespace = ['--user', '--map-user=65534', '--map-group=65534'];

/**
 * As an ordinary user PostgreSQL simply runs. As root it runs in a user namespace, where root looks like nobody
 * and still owns its files; where that is forbidden, as `nobody`, to whom its files are given.
 * @param directory the data folder, which `nobody` must be able to pass through
 * @param wanted chooses for root instead of trying
 */
export async function launcherFor(directory: string, wanted?: Isolation): Promise<Launcher> {
  const isRoot = process.platform !== 'win32' && userInfo().uid === 0;
  if (!isRoot) return { run: (file, args) => start(file, args, {}), give: () => Promise.resolve() };
  if (wanted !== 'nobody' && (await canMakeNamespace())) {
    return {
      run: (file, args) => start('unshare', [...namespace, file, ...args], {}),
      give: (path) => giveTo(path, { uid: 0, gid: 0 }),
    };
  }
  const nobody = { uid: await idOf('-u'), gid: await idOf('-g') };
  await chmod(directory, 0o711);
  return { run: (file, args) => start(file, args, nobody), give: (path) => giveTo(path, nobody) };
}

async function canMakeNamespace(): Promise<boolean> {
  return run('unshare', [...namespace, 'true']).then(
    () => true,
    () => false,
  );
}

async function idOf(which: '-u' | '-g'): Promise<number> {
  const printed = await run('id', [which, 'nobody']).catch(() => undefined);
  return Number(printed?.stdout ?? 65534);
}

async function giveTo(path: string, { uid, gid }: { uid: number; gid: number }): Promise<void> {
  if ((await lstat(path)).uid !== uid) await run('chown', ['-R', `${uid}:${gid}`, path]);
}

async function start(
  file: string,
  args: readonly string[],
  user: { uid?: number; gid?: number },
): Promise<string> {
  try {
    return (await run(file, args, { ...user, cwd: '/', env: environment() })).stdout;
  } catch (error) {
    throw new ProgramFailed(file, outputOf(error), { cause: error });
  }
}

/** Without the operator's PGDATA, PGPORT or PGOPTIONS, which would change which server is meant. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const printed = ['stdout', 'stderr'].map((name) =>
    name in error ? String(Reflect.get(error, name)).trim() : '',
  );
  return printed.filter((text) => text !== '').join('\n') || error.message;
}
