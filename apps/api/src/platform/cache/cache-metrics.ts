import { Counter, Gauge, type Registry } from 'prom-client';
import type { ResponseCache } from './response-cache.js';

/** How well answers are kept, counted where they are and read when somebody asks. */
export function measureCache(registry: Registry, cache: ResponseCache): void {
  new Counter({
    name: 'plumbline_cache_events_total',
    help: 'What became of the requests for answers that may be kept, and of the answers.',
    labelNames: ['event'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [event, count] of Object.entries(cache.counts)) this.inc({ event }, count);
    },
  });
  new Gauge({
    name: 'plumbline_cache_bytes',
    help: 'What the kept answers take, compressed forms included.',
    registers: [registry],
    collect() {
      this.set(cache.byteLength);
    },
  });
  new Gauge({
    name: 'plumbline_cache_answers',
    help: 'How many answers are kept.',
    registers: [registry],
    collect() {
      this.set(cache.size);
    },
  });
}
