import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { embeddedBinaries, type Binaries } from '../../apps/api/src/platform/database/binaries.js';

const run = promisify(execFile);
const debian = '/usr/lib/postgresql';

/** A PostgreSQL of this machine that Plumbline promises to work with. */
export interface Found {
  title: string;
  binaries: Binaries;
}

/** The one from npm, and each of version 15 or later that the system brings. */
export async function postgresFound(): Promise<Found[]> {
  const folders = (await readdir(debian).catch(() => []))
    .filter((version) => Number(version) >= 15)
    .map((version) => join(debian, version, 'bin'));
  const system = folders.map((folder) => ({
    initdb: join(folder, 'initdb'),
    pg_ctl: join(folder, 'pg_ctl'),
    postgres: join(folder, 'postgres'),
  }));
  return Promise.all(
    [await embeddedBinaries(), ...system].map(async (binaries) => ({
      title: (await run(binaries.postgres, ['--version'])).stdout.trim(),
      binaries,
    })),
  );
}
