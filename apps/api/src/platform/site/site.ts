import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import { unavailability } from '../database/unavailable.js';
import { buildWorkshop } from './build-workshop.js';
import { contentSecurityPolicy } from './content-security.js';
import { devWorkshop } from './dev-workshop.js';
import { lastResort } from './document.js';
import { readLocation } from './location.rules.js';
import { sendOn, sendPage } from './page-sender.js';
import type { RenderRequest, Workshop } from './rendering.js';
import { serveFiles } from './site-files.js';

export interface SiteOptions {
  /** The folder of the web's build, apps/web/dist. */
  webRoot: string;
  /** The address at which people reach the site, without a slash at its end. */
  publicUrl: string;
  /** Executes a persisted query for an anonymous viewer, by its hash. */
  execute: (hash: string, variables: Record<string, unknown>, requestId: string) => Promise<ExecutionResult>;
  /** Writes a fault of ours down. Without it the log of the request does. */
  report?: (fault: unknown, requestId: string) => void;
  /** Serves the sources of the web instead of its build. */
  dev?: boolean;
}

/**
 * Serves the pages of the web, and the files that they need, at every path that nothing else is registered for.
 * The server has to be made with `rewriteUrl: rewriteLocation` and `routerOptions: { maxParamLength: 2048 }`.
 *
 * @throws {Error} when the web is not built
 */
export async function registerSite(fastify: FastifyInstance, options: SiteOptions): Promise<void> {
  const { webRoot, dev = false } = options;
  const workshop = dev ? await devWorkshop(fastify, webRoot) : await buildWorkshop(webRoot);
  if (!dev) await serveFiles(fastify, webRoot);
  fastify.get('/*', (request, reply) => answerPage({ options, workshop, request, reply }));
}

interface Visit {
  options: SiteOptions;
  workshop: Workshop;
  request: FastifyRequest;
  reply: FastifyReply;
}

async function answerPage(visit: Visit): Promise<FastifyReply> {
  const { options, workshop, request, reply } = visit;
  const policy = options.dev ? undefined : contentSecurityPolicy;
  const reading = readLocation(request.originalUrl);
  if (reading.kind === 'moved') return sendOn(reply, 301, reading.to);
  try {
    const rendered = await workshop.render(
      requestOf(visit, reading.kind === 'page' ? reading.path : undefined),
    );
    const { status, location, refreshSeconds, fault } = rendered;
    if (fault !== undefined) report(visit, fault);
    if (location !== undefined) return await sendOn(reply, status, withinSite(location, options.publicUrl));
    if (status >= 400) reply.header('x-request-id', request.id);
    const html = await workshop.document(rendered, request.originalUrl);
    return await sendPage(request, reply, { status, html, refreshSeconds, policy });
  } catch (fault) {
    report(visit, fault);
    return sendPage(request, reply, { status: 500, html: lastResort, policy });
  }
}

function requestOf(visit: Visit, path: string | undefined): RenderRequest {
  const { publicUrl } = visit.options;
  const requestId = visit.request.id;
  return {
    path: path ?? '/',
    publicUrl,
    requestId,
    execute: (hash, variables) => execute(visit, hash, variables),
    ...(path === undefined && { failed: { status: 400, kind: 'badAddress', requestId } }),
  };
}

/** A page is told in codes why it has no data; what happened is for the log. */
async function execute(
  visit: Visit,
  hash: string,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  try {
    const result = await visit.options.execute(hash, variables, visit.request.id);
    const isOut = result.errors?.some(({ originalError }) => unavailability(originalError) !== undefined);
    return isOut ? failedWith('UNAVAILABLE') : result;
  } catch (fault) {
    if (unavailability(fault) !== undefined) return failedWith('UNAVAILABLE');
    report(visit, fault);
    return failedWith('BROKEN');
  }
}

const failedWith = (code: string): ExecutionResult => ({
  errors: [new GraphQLError(code, { extensions: { code } })],
});

function report({ options, request }: Visit, fault: unknown): void {
  if (options.report) options.report(fault, request.id);
  else request.log.error({ err: fault }, 'a page could not be made');
}

/** A redirect stays on this site, and is sent without its name, which may be another to whoever asks. */
function withinSite(location: string, publicUrl: string): string {
  const { origin, pathname, search, hash } = new URL(location, publicUrl);
  return origin === new URL(publicUrl).origin ? pathname.replace(/^\/+/, '/') + search + hash : '/';
}
