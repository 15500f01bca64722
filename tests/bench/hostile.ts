import type { Data } from './database.ts';
import { hostileDocuments, type Hostile, type ReadPage } from './hostile-documents.ts';
import { serverOfPlumbline, type Server, type Servers } from './http-contestants.ts';
import { askOnce, load, wire } from './load.ts';
import type { Place } from './place.ts';
import type { HostileRow } from './results.ts';
import { percentile, rounded } from './statistics.ts';
import { cpuMsOf } from './system.ts';
import { works } from './works.ts';

/** Sends each hostile document over and over on one connection, alone and while somebody reads the initiative page. */
export async function hostileRows(of: {
  servers: Servers;
  data: Data;
  place: Place;
  seconds: number;
  report: (line: string) => void;
}): Promise<HostileRow[]> {
  of.report('hostile: documents that mean harm, and who reads meanwhile');
  const server = await serverOfPlumbline(of.servers, of.data, true);
  const page = pageOf(of.place);
  const request = wire('/graphql', {
    body: JSON.stringify({ query: page.document, variables: { ref: page.ref } }),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  });
  const read = () => load(server.port, request, { clients: 1, seconds: of.seconds });
  await read();
  const alone = await read();
  const rows: HostileRow[] = [
    {
      ...{ work: 'hostile', contestant: 'plumbline', scale: of.data.scale },
      ...{ document: 'none: the reader alone', outcome: 'none sent', bytes: 0, serverCpuMs: 0 },
      p50Ms: rounded(percentile(alone.latencies, 0.5)),
      p99Ms: rounded(percentile(alone.latencies, 0.99)),
    },
  ];
  for (const hostile of hostileDocuments(page)) {
    const row = await rowOf(hostile, { server, read, seconds: of.seconds, scale: of.data.scale });
    of.report(
      `  ${row.document}: ${row.outcome}, ${row.serverCpuMs} ms of CPU, p99 of the reader ${row.p99Ms} ms`,
    );
    rows.push(row);
  }
  return rows;
}

function pageOf(place: Place): ReadPage {
  const asked = works.map((work) => work.asks(place));
  const page = asked.find(({ kind }) => kind === 'document');
  const operation = asked.find(({ kind }) => kind === 'operation');
  if (page?.kind !== 'document' || operation?.kind !== 'operation')
    throw new Error('There is no page to read');
  return { document: page.document, ref: place.probe, hash: operation.hash };
}

async function rowOf(
  { name, request }: Hostile,
  of: { server: Server; read: () => ReturnType<typeof load>; seconds: number; scale: Data['scale'] },
): Promise<HostileRow> {
  const { port, running } = of.server;
  const once = typeof request === 'function' ? request() : request;
  const first = await askOnce(port, once);
  const isAnswered = first.status === 200 && /^\{"data":\{/.test(first.body.toString('utf8', 0, 16));
  const send = (seconds: number) => load(port, request, { clients: 1, seconds, accepts: () => true });
  await send(0.2);
  const before = await cpuMsOf(running.pid);
  const alone = await send(Math.max(1, of.seconds / 2));
  const serverCpuMs = ((await cpuMsOf(running.pid)) - before) / alone.answers;
  const [, beside] = await Promise.all([send(of.seconds), of.read()]);
  return {
    work: 'hostile',
    contestant: 'plumbline',
    scale: of.scale,
    document: name,
    outcome: isAnswered ? 'answered' : `refused (${first.status})`,
    bytes: once.length,
    serverCpuMs: rounded(serverCpuMs, 2),
    p50Ms: rounded(percentile(beside.latencies, 0.5)),
    p99Ms: rounded(percentile(beside.latencies, 0.99)),
  };
}
