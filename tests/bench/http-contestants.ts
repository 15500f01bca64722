import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { freePort } from '../../apps/api/src/platform/database/free-port.js';
import { contestantProgram } from './contestant-program.ts';
import type { Ready, Task } from './contestant.ts';
import { benchFolder, withClient, type Data } from './database.ts';
import { askOnce, load, wire, type Port } from './load.ts';
import { fromPostgraphile, postgraphileDocument } from './postgraphile.ts';
import { readySignIn, sessionCookieIn } from './sign-in.ts';
import { startProgram, type Running } from './running.ts';

const home = resolve(import.meta.dirname, '../..');

export interface Server {
  port: Port;
  running: Running;
}

/** The servers of a run, each started once and kept for the works that follow. */
export class Servers {
  private readonly started = new Map<string, Promise<Server>>();

  /** What `start` starts, unless it runs already under this name. */
  async of(name: string, start: (port: Port) => Promise<Running>): Promise<Server> {
    const known = this.started.get(name);
    if (known) return known;
    const starting = freePort().then(async (port) => ({ port, running: await start(port) }));
    this.started.set(name, starting);
    starting.catch(() => this.started.delete(name));
    return starting;
  }

  async stop(): Promise<void> {
    const all = await Promise.allSettled(this.started.values());
    this.started.clear();
    for (const server of all) if (server.status === 'fulfilled') await server.value.running.stop();
  }
}

/** The built product, as an operator runs it on a database of their own. */
export function startPlumbline(
  data: Data,
  port: Port,
  environment: Record<string, string>,
): Promise<Running> {
  return startProgram({
    // As npm start has it.
    args: ['--max-old-space-size=208', join(home, 'apps/api/dist/main.js')],
    environment: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      // Pages name it; all that are compared name the same.
      PUBLIC_URL: 'http://localhost:4000',
      LOG_LEVEL: 'warn',
      // The load is one sender: it is counted like everybody, and never refused.
      RATE_FACTOR: '1000000',
      DATABASE_URL: data.appUrl,
      DATABASE_OWNER_URL: data.ownerUrl,
      SMTP_URL: 'none',
      SESSION_SECRET: createHash('sha256').update(data.name).digest('hex'),
      // With this it ends when the process that started it is gone.
      npm_lifecycle_event: 'bench',
      ...environment,
    },
    until: /Plumbline is at /,
  });
}

export function serverOfPlumbline(servers: Servers, data: Data, isCached: boolean): Promise<Server> {
  const name = `plumbline ${isCached ? 'cached' : 'uncached'} ${data.name}`;
  return servers.of(name, (port) => startPlumbline(data, port, isCached ? {} : { CACHE_MB: '0' }));
}

export async function readyPlumbline(servers: Servers, task: Task, isCached: boolean): Promise<Ready> {
  const { asked, data } = task;
  const server = await serverOfPlumbline(servers, data, isCached);
  if (asked.kind === 'page')
    return readyHttp(server, wire(asked.path, { headers: { Accept: 'text/html' } }), readText);
  if (asked.kind === 'sign-in') return readySignIn(server, data);
  if (asked.kind === 'document')
    return readyHttp(server, posted('/graphql', asked.document, asked.variables), readData);
  const query = new URLSearchParams({ id: asked.hash, variables: JSON.stringify(asked.variables) });
  return readyHttp(
    server,
    wire(`/graphql?${query.toString()}`, {
      headers: {
        Accept: 'application/json',
        ...(asked.isSignedIn && { Cookie: await sessionCookieIn(data) }),
      },
    }),
    readData,
  );
}

export async function readyPostgraphile(servers: Servers, { work, asked, data }: Task): Promise<Ready> {
  if (asked.kind !== 'document') throw new Error(`PostGraphile does not do ${work}`);
  const server = await servers.of(`postgraphile ${data.name}`, async (port) => {
    const functions = await readFile(join(import.meta.dirname, 'contestants/postgraphile.sql'), 'utf8');
    await withClient(data.superuserUrl, (client) => client.query(functions));
    return startContestant('postgraphile', port, { DATABASE_URL: data.appUrl, GRAPHILE_ENV: 'production' });
  });
  const document = postgraphileDocument(work);
  const { ref, at, id, text } = asked.sqlVariables;
  const variables = Object.fromEntries(
    Object.entries({ ref, at, id, text }).filter(
      ([name, value]) => value !== undefined && document.includes(`$${name}:`),
    ),
  );
  return readyHttp(server, posted('/graphql', document, variables), (body) =>
    fromPostgraphile(work, readData(body)),
  );
}

export async function readyNest(
  servers: Servers,
  { work, asked, data }: Task,
  isGathering: boolean,
): Promise<Ready> {
  if (asked.kind !== 'document') throw new Error(`Nest does not do ${work}`);
  const server = await servers.of(`nest ${isGathering ? 'dataloader' : 'typeorm'} ${data.name}`, (port) =>
    startContestant('nest', port, {
      DATABASE_URL: data.appUrl,
      SDL: join(home, 'apps/api/schema.graphql'),
      ...(isGathering && { GATHERS: '1' }),
    }),
  );
  return readyHttp(server, posted('/graphql', asked.document, asked.variables), readData);
}

/** @param sent what the cached contestant sent, which is sent from memory here */
export async function readyFastifyBytes(
  servers: Servers,
  { work, data, asked }: Task,
  sent: { body: Buffer; contentType: string },
): Promise<Ready> {
  const folder = join(benchFolder, 'bytes');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${work}-${data.name}`);
  await writeFile(file, sent.body);
  const server = await servers.of(`fastify-bytes ${work} ${data.name}`, (port) =>
    startContestant('fastify-bytes', port, { BYTES: file, CONTENT_TYPE: sent.contentType }),
  );
  const read = asked.kind === 'page' ? readText : readData;
  return readyHttp(server, wire('/refs/bytes', { headers: { Accept: sent.contentType } }), read);
}

async function startContestant(
  name: string,
  port: Port,
  environment: Record<string, string>,
): Promise<Running> {
  return startProgram({
    args: [await contestantProgram(name)],
    environment: { NODE_ENV: 'production', PORT: String(port), ...environment },
    until: /ready/,
  });
}

function readyHttp({ port, running }: Server, request: Buffer, read: (body: Buffer) => unknown): Ready {
  return {
    pid: running.pid,
    async answer() {
      const { status, head, body } = await askOnce(port, request);
      if (status !== 200) throw new Error(`Answered with ${status}: ${body.toString().slice(0, 500)}`);
      const contentType = /\ncontent-type: *([^\r\n]+)/i.exec(head)?.[1] ?? '';
      return { data: read(body), body, contentType };
    },
    load: (of) => load(port, request, of),
    async repeat(times) {
      for (let time = 0; time < times; time += 1) await askOnce(port, request);
    },
  };
}

const posted = (path: string, query: string, variables: Record<string, unknown>): Buffer =>
  wire(path, {
    body: JSON.stringify({ query, variables }),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  });

const readText = (body: Buffer): unknown => body.toString();

function readData(body: Buffer): unknown {
  const { data, errors } = JSON.parse(body.toString()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`Answered with errors: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}
