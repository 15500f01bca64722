import { loadCity } from '../city/load.ts';
import { freePort } from '../../apps/api/src/platform/database/free-port.js';
import type { Fill } from './database.ts';
import { startPlumbline } from './http-contestants.ts';

/** Everything of the repository that decides what a city holds. */
export const citySources = ['tests/city'];
export const demoSources = ['apps/api/data', 'apps/api/src/demo'];

const seed = 1;

/** Fills a database with the city of a scale, or with the demonstration. */
export function fillWith(report: (line: string) => void): Fill {
  return async (scale, data) => {
    if (scale === 'demo') {
      const server = await startPlumbline(data, await freePort(), {
        NODE_ENV: 'development',
        PLUMBLINE_DEMO: '1',
      });
      await server.stop();
    } else await loadCity(data.superuserUrl, { seed, scale, report });
  };
}
