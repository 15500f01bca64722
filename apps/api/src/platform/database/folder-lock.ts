import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from './error-code.js';
import { StartRefusal } from './start-refusal.js';
import { createWhole } from './whole-file.js';

interface Holder {
  pid: number;
  /** When the process began, as the system tells it: a pid alone may belong to somebody else by now. */
  began: string;
  /** Which folder it is, wherever it was moved: a copy brings along the lock of the original. */
  folder: string;
}

/**
 * Takes the data folder for this process; the answer gives it back. A holder that was killed is recognised
 * and replaced.
 * @throws StartRefusal `folder-held` while another living process has it
 */
export async function holdFolder(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, 'plumbline.lock');
  const { dev, ino } = await stat(directory, { bigint: true });
  const folder = `${dev}:${ino}`;
  const mine = JSON.stringify({ pid: process.pid, began: await beginning(process.pid), folder });
  while (!(await createWhole(path, mine))) {
    const found = await read(path);
    if (found === undefined) continue;
    const holder = parse(found);
    if (holder?.folder === folder && (await lives(holder))) {
      throw new StartRefusal({ kind: 'folder-held', directory, pid: holder.pid });
    }
    await removeStale(path, found);
  }
  return async () => {
    if ((await read(path)) === mine) await rm(path, { force: true });
  };
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
}

function parse(text: string): Holder | undefined {
  const found = /^\{"pid":(?<pid>\d+),"began":"(?<began>[^"]*)","folder":"(?<folder>[^"]*)"\}$/.exec(
    text,
  )?.groups;
  const { pid, began, folder } = found ?? {};
  if (pid === undefined || began === undefined || folder === undefined) return undefined;
  return { pid: Number(pid), began, folder };
}

async function lives({ pid, began }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = await beginning(pid);
  return now !== 'ended' && (began === '' || now === '' || began === now);
}

/** The start of a process in clock ticks since boot, or as `ps` prints it; '' where the system does not tell. */
async function beginning(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (stat === undefined) return '';
    // The name before the last bracket may hold spaces. A zombie (Z) is a killed process nobody has waited for.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
  }
  if (process.platform === 'win32') return '';
  const printed = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(
    () => undefined,
  );
  return printed?.stdout.trim() ?? '';
}

/** Renames before removing, so that of two that saw the same stale lock neither removes the other's new one. */
async function removeStale(path: string, seen: string): Promise<void> {
  const aside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = await readFile(aside, 'utf8');
  if (taken !== seen) await createWhole(path, taken);
  await rm(aside, { force: true });
}
