import { lookup } from 'node:dns/promises';
import type { Server as HttpServer } from 'node:http';
import { createServer } from 'node:net';

/**
 * Listens at every other address of a host too, on the same port: "localhost" is 127.0.0.1 and ::1, and who is told
 * that name tries either. An address that this machine does not have is left out.
 */
export async function listenBeside(server: HttpServer, host: string): Promise<void> {
  const main = server.address();
  if (main === null || typeof main === 'string' || host !== 'localhost') return;
  const addresses = await lookup(host, { all: true });
  const others = addresses.filter(({ address }) => address !== main.address);
  await Promise.all(others.map(({ address }) => listenAt(server, address, main.port)));
}

function listenAt(server: HttpServer, host: string, port: number): Promise<void> {
  const beside = createServer((socket) => server.emit('connection', socket));
  server.once('close', () => beside.close());
  return new Promise((resolve) => {
    beside.once('error', () => resolve());
    beside.listen({ host, port, ipv6Only: host.includes(':') }, resolve);
  });
}
