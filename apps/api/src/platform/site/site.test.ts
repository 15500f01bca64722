import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResponseCache } from '../cache/response-cache.js';
import { DatabaseUnavailable } from '../database/unavailable.js';
import { rewriteLocation } from './location.rules.js';
import { registerSite, type SiteOptions } from './site.js';

/** A bundle that answers by path, so that the site is tested and not the pages. */
const bundle = `
export async function render({ path, failed, execute, requestId }) {
  const page = { status: 200, head: '<title>T</title>', body: '<p>' + 'long '.repeat(400) + '</p>', data: '<script type="application/json">{}</script>', chunks: ['src/home/home-page.tsx'] };
  if (failed) return { ...page, status: failed.status, body: failed.kind, data: '', chunks: [] };
  if (path === '/old') return { ...page, status: 301, location: 'https://plumbline.example/new?a=1' };
  if (path === '/away') return { ...page, status: 302, location: '//evil.example/there' };
  if (path === '/crash') throw new Error('secret');
  if (path === '/data') {
    const { errors } = await execute('h', {});
    const code = errors?.[0]?.extensions?.code;
    return code ? { ...page, status: code === 'UNAVAILABLE' ? 503 : 500, body: code, data: '', refreshSeconds: 5 } : page;
  }
  if (path.startsWith('/both')) { await execute('h', {}); await execute('i', {}); }
  return page;
}`;
const manifest = {
  'src/boot.ts': { file: 'assets/boot-1.js', css: ['assets/boot-1.css'] },
  'src/entry-client.tsx': { file: 'assets/client-1.js', imports: ['src/boot.ts'] },
  'src/home/home-page.tsx': { file: 'assets/home-1.js' },
};

let webRoot = '';
const faults: unknown[] = [];
const servers: FastifyInstance[] = [];

async function serving(
  execute: SiteOptions['execute'] = async () => ({ result: { data: {} } }),
  cache?: ResponseCache,
) {
  const fastify = Fastify({ rewriteUrl: rewriteLocation, routerOptions: { maxParamLength: 2048 } });
  servers.push(fastify);
  const report = (fault: unknown) => void faults.push(fault);
  const publicUrl = 'https://plumbline.example';
  await registerSite(fastify, { webRoot, publicUrl, execute, report, ...(cache && { cache }) });
  return (url: string, headers: Record<string, string> = {}) => fastify.inject({ url, headers });
}

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'plumbline-site-'));
  const files = {
    'server/entry-server.js': bundle,
    'server/package.json': '{"type":"module"}',
    'client/.vite/manifest.json': JSON.stringify(manifest),
    'client/assets/boot-1.js': 'boot',
    'client/assets/boot-1.js.br': 'boot in brotli',
    'client/favicon.svg': '<svg/>',
    'client/robots.txt': 'User-agent: *',
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(webRoot, path, '..'), { recursive: true });
    await writeFile(join(webRoot, path), content);
  }
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await rm(webRoot, { recursive: true });
});

describe('a page', () => {
  test('is a whole document without a script of its own, and names what it is made of', async () => {
    const { body, headers } = await (await serving())('/');
    expect(body).toContain('<link rel="stylesheet" href="/assets/boot-1.css">');
    expect(body).toContain('data-chunks="/assets/client-1.js /assets/home-1.js"');
    expect(body.match(/<script(?! type="(?:module|application\/json)")/g)).toBeNull();
    expect(headers['content-security-policy']).toContain("script-src 'self';");
  });

  test('is sent once to who keeps it', async () => {
    const get = await serving();
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers.etag) });
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: '' });
    expect(again.headers['vary']).toBe('accept-encoding');
  });

  test('is sent compressed to who takes it so, and is the same', async () => {
    const get = await serving();
    const [plain, zipped] = [await get('/'), await get('/', { 'accept-encoding': 'gzip' })];
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body);
  });

  test('is sent on within the site only', async () => {
    const get = await serving();
    expect((await get('/old')).headers['location']).toBe('/new?a=1');
    expect((await get('/away')).headers['location']).toBe('/');
    expect((await get('//evil.example')).headers['location']).toBe('/evil.example');
  });
});

describe('what no page is at', () => {
  test.each(['/%', '/%00', '/?q=%00', `/${'a'.repeat(8000)}`])('%.20s is answered with 400', async (url) => {
    const { statusCode, headers, body } = await (await serving())(url);
    expect(statusCode).toBe(400);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('badAddress');
    expect(body).not.toContain('data-chunks');
  });

  test.each(['/assets/none.js', '/assets/', '/assets/..%2f..%2fserver%2fentry-server.js'])(
    'an asset at %s is answered with 404 and no page',
    async (url) => {
      const { statusCode, headers, body } = await (await serving())(url);
      expect({ statusCode, body }).toEqual({ statusCode: 404, body: 'Not found\n' });
      expect(headers['cache-control']).toBe('no-store');
    },
  );
});

describe('an asset', () => {
  test('is kept for ever, in the form that was compressed before', async () => {
    const { headers, body } = await (await serving())('/assets/boot-1.js', { 'accept-encoding': 'br' });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect({ encoding: headers['content-encoding'], body }).toEqual({
      encoding: 'br',
      body: 'boot in brotli',
    });
  });
});

describe('a page without its data', () => {
  test.each([
    ['is thrown', () => Promise.reject(new DatabaseUnavailable('lost'))],
    [
      'stands in the errors',
      async () => ({
        result: { errors: [new GraphQLError('x', { originalError: new DatabaseUnavailable('busy') })] },
      }),
    ],
  ])('says 503 and when to come back, where an outage %s', async (_where, execute) => {
    const { statusCode, headers } = await (await serving(execute))('/data');
    expect({ statusCode, retry: headers['retry-after'] }).toEqual({ statusCode: 503, retry: '5' });
  });

  test('says 500, keeps the fault to itself and writes it down', async () => {
    const fault = new Error('secret');
    const { statusCode, body, headers } = await (await serving(() => Promise.reject(fault)))('/data');
    expect(statusCode).toBe(500);
    expect(body).not.toContain('secret');
    expect(headers['x-request-id']).toBeTruthy();
    expect(faults).toContain(fault);
  });

  test('has a last resort where even the page for failures cannot be made', async () => {
    const { statusCode, body } = await (await serving())('/crash');
    expect(statusCode).toBe(500);
    expect(body).toContain('Something failed here');
    expect(body).not.toContain('secret');
  });
});

describe('a page that is kept', () => {
  /** A cache that hears of changes from the test, and a site whose two reads say what they show. */
  async function keeping(tagsOf: Record<string, Partial<Awaited<ReturnType<SiteOptions['execute']>>>>) {
    let happen: (tags: readonly string[]) => void = () => undefined;
    const clock = { ms: 0 };
    const followed = {
      isFollowing: () => true,
      covers: () => true,
      onTags: (listener: typeof happen) => void (happen = listener),
      onLost: () => undefined,
    };
    const cache = new ResponseCache({ maxBytes: 1_000_000, followed, now: () => clock.ms });
    const executed: string[] = [];
    const get = await serving(async (hash) => {
      executed.push(hash);
      return { result: { data: {} }, ...tagsOf[hash] };
    }, cache);
    return {
      get,
      clock,
      happen: (tag: string) => happen([tag]),
      executed: () => executed.splice(0).join(''),
    };
  }
  const both = { h: { tags: new Set(['1']) }, i: { tags: new Set(['2']), freshForMs: 100 } };

  test('is made again when anything changes that any of its reads showed', async () => {
    const { get, happen, executed } = await keeping(both);
    const [first, second] = [await get('/both'), await get('/both')];
    expect({ executed: executed(), body: second.body }).toEqual({ executed: 'hi', body: first.body });
    for (const tag of ['1', '2']) {
      happen(tag);
      await get('/both');
      expect(executed()).toBe('hi');
    }
    happen('3');
    await get('/both');
    expect(executed()).toBe('');
  });

  test('is made again when the first of its reads is true no longer', async () => {
    const { get, clock, executed } = await keeping(both);
    await get('/both');
    clock.ms = 99;
    await get('/both');
    expect(executed()).toBe('hi');
    clock.ms = 100;
    await get('/both');
    expect(executed()).toBe('hi');
  });

  test.each([
    ['does not say what it shows', {}],
    ['has an error', { tags: new Set(['2']), result: { errors: [new GraphQLError('x')] } }],
  ])('is none of which one read %s', async (_what, i) => {
    const { get, executed } = await keeping({ ...both, i });
    await get('/both');
    await get('/both');
    expect(executed()).toBe('hihi');
  });

  test('goes by its whole address', async () => {
    const { get, executed } = await keeping(both);
    for (const url of ['/both', '/both?a=1', '/both?a=2', '/both']) await get(url);
    expect(executed()).toBe('hihihi');
  });
});

test('a site whose web is not built does not start, and says what to do', async () => {
  const fastify = Fastify();
  servers.push(fastify);
  const options = {
    webRoot: join(webRoot, 'none'),
    publicUrl: 'https://plumbline.example',
    execute: async () => ({ result: {} }),
  };
  await expect(registerSite(fastify, options)).rejects.toThrow('npm run build');
});
