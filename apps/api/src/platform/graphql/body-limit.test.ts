import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorWith } from '../../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { largestBatch } from './body-limit.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A question with something beside it that makes its body as long as is wanted. */
async function statusOf(
  length: number,
  { token, isChunked = false }: { token?: string; isChunked?: boolean },
) {
  const payload = JSON.stringify({ query: '{ __typename }', extensions: { filling: 'x'.repeat(length) } });
  const chunks = payload.match(/.{1,60000}/g) ?? [];
  const { statusCode } = await api.fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    cookies: token === undefined ? {} : { session: token },
    payload: isChunked ? Readable.from(chunks) : payload,
  });
  return statusCode;
}

test.each([{ isChunked: false }, { isChunked: true }])(
  'a batch is taken of somebody who is signed in and refused of others, whether its length is told or not: %o',
  async ({ isChunked }) => {
    const { token = '' } = await actorWith(api, 'EDITOR');
    expect(await statusOf(100_000, { isChunked })).toBe(200);
    expect(await statusOf(1_000_000, { isChunked })).toBe(413);
    expect(await statusOf(1_000_000, { token: 'made up by a stranger', isChunked })).toBe(413);
    expect(await statusOf(1_000_000, { token, isChunked })).toBe(200);
    expect(await statusOf(largestBatch, { token, isChunked })).toBe(413);
  },
);
