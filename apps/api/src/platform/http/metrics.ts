import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { measureCache } from '../cache/cache-metrics.js';
import type { ResponseCache } from '../cache/response-cache.js';
import type { Database } from '../database/database.js';
import type { FrontDoor } from './front-door.js';

export interface Measured {
  database: Database;
  cache: ResponseCache;
  door: FrontDoor;
}

/** What Prometheus asks for. Routes are named by their pattern, so that no address of a person becomes a label. */
export function serveMetrics(fastify: FastifyInstance, { database, cache, door }: Measured): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'plumbline_http_request_duration_seconds',
    help: 'How long requests took.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: 'plumbline_database_ready',
    help: 'Whether the database is reachable, migrated and safe.',
    registers: [registry],
    collect() {
      this.set(database.state() === 'ready' ? 1 : 0);
    },
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    seconds.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    done();
  });
  new Counter({
    name: 'plumbline_http_kept_total',
    help: 'Answers that the front door gave from memory; they are in no other figure of requests.',
    labelNames: ['status'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [status, count] of Object.entries(door.counts)) this.inc({ status }, count);
    },
  });
  measureCache(registry, cache);
  fastify.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType).header('cache-control', 'no-store');
    return registry.metrics();
  });
}
