import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const day = 'public, max-age=86400';

/**
 * Serves the files of the web's build. An asset has the hash of its content in its name and never changes; one that
 * is not there is no page, so no page is made for it.
 */
export async function serveFiles(fastify: FastifyInstance, webRoot: string): Promise<void> {
  const client = join(webRoot, 'client');
  await fastify.register(
    async (assets) => {
      const absent = (_request: FastifyRequest, reply: FastifyReply) =>
        reply
          .code(404)
          .type('text/plain; charset=utf-8')
          .header('cache-control', 'no-store')
          .send('Not found\n');
      assets.setNotFoundHandler(absent);
      // Whatever else is wrong with the path of a file: there is no such file.
      assets.setErrorHandler((_error, request, reply) => absent(request, reply));
      await assets.register(fastifyStatic, {
        root: join(client, 'assets'),
        decorateReply: false,
        preCompressed: true,
        immutable: true,
        maxAge: '365d',
        index: false,
      });
    },
    { prefix: '/assets' },
  );
  serveFile(fastify, '/favicon.svg', { path: join(client, 'favicon.svg'), type: 'image/svg+xml' });
  serveFile(fastify, '/robots.txt', { path: join(client, 'robots.txt'), type: 'text/plain; charset=utf-8' });
  fastify.get('/favicon.ico', (_request, reply) =>
    reply.header('cache-control', day).redirect('/favicon.svg', 301),
  );
}

function serveFile(
  fastify: FastifyInstance,
  url: string,
  { path, type }: { path: string; type: string },
): void {
  const content = readFileSync(path);
  fastify.get(url, (_request, reply) => reply.type(type).header('cache-control', day).send(content));
}
