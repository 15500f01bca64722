import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import { Answer, type Fill } from '../cache/answer.js';
import type { ResponseCache } from '../cache/response-cache.js';
import { seenBy } from '../cache/seen.rules.js';
import { sendAnswer } from '../cache/send-answer.js';
import { spellingOf } from '../cache/spelling.rules.js';
import { unavailability } from '../database/unavailable.js';
import { buildWorkshop } from './build-workshop.js';
import { contentSecurityPolicy } from './content-security.js';
import { devWorkshop } from './dev-workshop.js';
import { lastResort } from './document.js';
import { readLocation } from './location.rules.js';
import { onwardFill, pageFill } from './page-sender.js';
import { PageReads, type PageRead } from './page-reads.js';
import type { RenderRequest, Workshop } from './rendering.js';
import { serveFiles } from './site-files.js';

export interface SiteOptions {
  /** The folder of the web's build, apps/web/dist. */
  webRoot: string;
  /** The address at which people reach the site, without a slash at its end. */
  publicUrl: string;
  /** Executes a persisted query for an anonymous viewer, by its hash. */
  execute: (hash: string, variables: Record<string, unknown>, requestId: string) => Promise<PageRead>;
  /** Keeps pages. Not with `dev`, where another page may come from the same data. */
  cache?: ResponseCache;
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
  fastify.get('/*', (request, reply) =>
    answerPage({ options, workshop, request, reply, reads: new PageReads() }),
  );
}

interface Visit {
  options: SiteOptions;
  workshop: Workshop;
  request: FastifyRequest;
  reply: FastifyReply;
  reads: PageReads;
}

async function answerPage(visit: Visit): Promise<FastifyReply> {
  const { options, request, reply } = visit;
  const reading = readLocation(request.originalUrl);
  if (reading.kind === 'moved')
    return sendAnswer(request, reply, new Answer(onwardFill(reply, 301, reading.to)));
  const path = reading.kind === 'page' ? reading.path : undefined;
  if (path === undefined || !options.cache || options.dev)
    return sendAnswer(request, reply, new Answer(await makePage(visit, path)));
  const { originalUrl, headers } = request;
  const asked = { seen: seenBy(headers), spelling: spellingOf(originalUrl, headers.accept) };
  const answer = await options.cache.answer(`page ${path}`, asked, () => makePage(visit, path));
  return sendAnswer(request, reply, answer);
}

/** Never throws: where a page cannot be made, there is one that says so. */
async function makePage(visit: Visit, path: string | undefined): Promise<Fill> {
  const { options, workshop, request, reply, reads } = visit;
  const policy = options.dev ? undefined : contentSecurityPolicy;
  try {
    const rendered = await workshop.render(requestOf(visit, path));
    const { status, location, refreshSeconds, fault } = rendered;
    if (fault !== undefined) report(visit, fault);
    if (location !== undefined) return onwardFill(reply, status, withinSite(location, options.publicUrl));
    const html = await workshop.document(rendered, request.originalUrl);
    const fill = pageFill(reply, { status, html, refreshSeconds, policy });
    if (status >= 400) return { ...fill, headers: { ...fill.headers, 'x-request-id': request.id } };
    return fault === undefined ? { ...fill, ...reads.keeping() } : fill;
  } catch (fault) {
    report(visit, fault);
    return pageFill(reply, { status: 500, html: lastResort, policy });
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
    const read = await visit.options.execute(hash, variables, visit.request.id);
    visit.reads.add(read);
    const isOut = read.result.errors?.some(
      ({ originalError }) => unavailability(originalError) !== undefined,
    );
    return isOut ? failedWith('UNAVAILABLE') : read.result;
  } catch (fault) {
    visit.reads.add({ result: {} });
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
