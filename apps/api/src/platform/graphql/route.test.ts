import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../../tests/world/api.js';

let api: Api;
let url: string;

beforeAll(async () => {
  api = await startApi();
  await api.app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(api.fastify.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => api.close());

test('every audit of graphql-http passes', async () => {
  const results = [];
  for (const audit of serverAudits({ url })) results.push(await audit.fn());
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});
