import { readdir, readFile, readlink } from 'node:fs/promises';
import { cpus, release } from 'node:os';

/** Linux tells the time of processes in hundredths of a second. */
const msPerTick = 10;

interface Ticks {
  own: number;
  ofEndedChildren: number;
}

/** The time on a processor that a process used so far, in ms. */
export async function cpuMsOf(pid: number): Promise<number> {
  const { own } = await ticksOf(pid);
  return own * msPerTick;
}

/** The same of all processes of a PostgreSQL, the ones that ended included. */
export async function cpuMsOfPostgres(dataDirectory: string): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const ticks = await Promise.all(
    pids.map(async (pid) => {
      const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '');
      return folder === dataDirectory
        ? ticksOf(pid).catch(() => ({ own: 0, ofEndedChildren: 0 }))
        : { own: 0, ofEndedChildren: 0 };
    }),
  );
  return ticks.reduce((sum, { own, ofEndedChildren }) => sum + own + ofEndedChildren, 0) * msPerTick;
}

async function ticksOf(pid: number): Promise<Ticks> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name before the last bracket may hold spaces.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
  return { own: user + system, ofEndedChildren: childUser + childSystem };
}

/** What a process holds in memory now and held at most, in MB. */
export async function memoryMbOf(pid: number): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const mb = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: mb('VmRSS'), most: mb('VmHWM') };
}

/** Which machine this is, in a line. */
export async function machine(): Promise<string> {
  const cores = cpus();
  const memory = /^MemTotal:\s+(\d+) kB/m.exec(await readFile('/proc/meminfo', 'utf8'))?.[1];
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  return `${cores.length} cores (${model}), ${Math.round(Number(memory) / 1024 / 1024)} GB, Linux ${release()}, Node ${process.version}`;
}
