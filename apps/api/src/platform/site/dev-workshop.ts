import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { documentOf } from './document.js';
import { rendererOf, type Workshop } from './rendering.js';

/**
 * Pages from the sources of the web, which may change while the server runs. Vite serves the modules of the browser
 * on the same port and tells it what changed.
 */
export async function devWorkshop(fastify: FastifyInstance, webRoot: string): Promise<Workshop> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: join(webRoot, '..'),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: fastify.server } },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    vite.middlewares(request.raw, reply.raw, done);
  });
  fastify.addHook('onClose', () => vite.close());
  return {
    async render(request) {
      const rendered = await rendererOf(await vite.ssrLoadModule('/src/entry-server.tsx'))(request);
      if (rendered.fault instanceof Error) vite.ssrFixStacktrace(rendered.fault);
      return rendered;
    },
    document: async (rendered, path) =>
      vite.transformIndexHtml(
        path,
        documentOf(rendered, {
          styles: ['/src/ui/plumb.css'],
          fonts: [],
          boot: '/src/boot.ts',
          chunks: rendered.data === '' ? [] : ['/src/entry-client.tsx'],
        }),
      ),
  };
}
