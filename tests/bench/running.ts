import { spawn, type ChildProcess } from 'node:child_process';

/** A process of the benchmark, which never outlives it. */
export interface Running {
  pid: number;
  stop(): Promise<void>;
}

const alive = new Set<ChildProcess>();

// Whatever ends this process, its servers end with it. PostgreSQL is ended by the next run where this could not.
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

/**
 * Starts a Node program and waits until it writes what is waited for.
 * @throws Error with what it wrote, when it ends before or takes longer than a minute
 */
export async function startProgram(of: {
  args: readonly string[];
  environment: Readonly<Record<string, string>>;
  until: RegExp;
}): Promise<Running> {
  const child = spawn(process.execPath, of.args, {
    // Without what a test runner or npm set for itself.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...of.environment },
    // The channel closes when this process dies, which ends those that listen to it.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  alive.add(child);
  const ended = new Promise<void>((done) => child.once('close', () => (alive.delete(child), done())));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = AbortSignal.timeout(5_000);
    late.addEventListener('abort', () => child.kill('SIGKILL'));
    await ended;
  };
  try {
    await written(child, of.until);
  } catch (error) {
    await stop();
    throw error;
  }
  if (child.pid === undefined) throw new Error('The program did not start');
  return { pid: child.pid, stop };
}

function written(child: ChildProcess, wanted: RegExp): Promise<void> {
  let text = '';
  return new Promise((done, fail) => {
    const look = (chunk: unknown): void => {
      text = `${text}${String(chunk)}`.slice(-4_000);
      if (wanted.test(text)) done();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', (code) =>
      fail(new Error(`It ended with ${String(code)} before it was ready:\n${text}`)),
    );
    AbortSignal.timeout(60_000).addEventListener('abort', () =>
      fail(new Error(`It was not ready after a minute:\n${text}`)),
    );
  });
}
