import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type {} from 'mercurius';
import type { Logger } from 'pino';
import { serveEditionFiles } from './budget/export/edition-file.js';
import { CostScheduleClock } from './budget/cost-schedule-clock.js';
import { ActFeed, patienceMs } from './act/act-feed.js';
import { followOn } from './act/act-reads.js';
import { serveRecordFiles } from './act/record-files.js';
import { tellWritten } from './act/written.js';
import { AppModule } from './app.module.js';
import { serveCostViewFiles } from './budget/export/cost-view-files.js';
import { CostFiles } from './budget/import/cost-file.service.js';
import { serveCostFiles, type CostFileDoor } from './budget/import/cost-file.routes.js';
import { ResponseCache } from './platform/cache/response-cache.js';
import type { Database } from './platform/database/database.js';
import { Documents, fragmentsOf, type Admitted } from './platform/graphql/documents.js';
import { PersistedOperations } from './platform/graphql/persisted.js';
import { Reads, type Asked } from './platform/graphql/reads.js';
import { serveGraphql } from './platform/graphql/route.js';
import { guardFaults } from './platform/http/fault-edge.js';
import { FaultPasser } from './platform/http/fault-passer.js';
import { guardRequests } from './platform/limit/guard-requests.js';
import { RateLimits } from './platform/limit/rate-limits.js';
import { KeyedHash } from './platform/secret/keyed-hash.js';
import { FrontDoor } from './platform/http/front-door.js';
import { serveHealth, type Duty } from './platform/http/health.js';
import { serveMetrics } from './platform/http/metrics.js';
import { createAdapter, guardEdge } from './platform/http/server.js';
import { Reader } from './platform/shape/reader.js';
import type { PageRead } from './platform/site/page-reads.js';
import { registerSite } from './platform/site/site.js';
import { visitor, Viewers, type Viewer } from './platform/viewer/viewer.js';
import { isFromHere } from './account/form.js';
import { serveAlternativeFiles } from './initiative/alternative-files.js';
import { sessionCookieFor } from './account/session-cookie.js';
import { MailPost } from './mail/mail-post.js';
import type { MailRoute } from './platform/config/mail-route.js';
import type { SingleSignOnSettings } from './platform/config/single-sign-on.js';
import { shapes } from './shapes.js';

const packageRoot = resolve(import.meta.dirname, '..');
const webRoot = resolve(packageRoot, '../web');

export interface ServerOptions {
  database: Database;
  sessionSecret: string;
  publicUrl: string;
  trustProxy: number;
  isDemonstration: boolean;
  isDevelopment: boolean;
  mailRoute: MailRoute;
  /** The other site at which people can sign in, where there is one. */
  singleSignOn?: SingleSignOnSettings | undefined;
  logger: Logger;
  duty: Duty;
  /** What kept answers may take; with 0 none are kept. */
  cacheBytes: number;
  /** By which the limits on senders are multiplied; with 0 there are none. */
  rateFactor: number;
  /** The largest file of costs that is taken in the browser. */
  importBytes: number;
  /** Without pages there is only the API, which is all that most tests ask. */
  withPages: boolean;
}

/** Puts the server together, ready to listen. */
export async function createServer(options: ServerOptions): Promise<NestFastifyApplication> {
  const { database, publicUrl, isDevelopment, duty, logger, isDemonstration, mailRoute, singleSignOn } =
    options;
  const sdl = readFileSync(resolve(packageRoot, 'schema.graphql'), 'utf8');
  const isSecure = publicUrl.startsWith('https:');
  const edge = { logger, trustProxy: options.trustProxy, isSecure, isDevelopment };
  const ground = groundOf(options);
  const { feed, cache, limits } = ground;
  const { name: sessionCookie } = sessionCookieFor(publicUrl);
  const door = new FrontDoor({ cache, sessionCookie, duty });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({ ...ground, publicUrl, isDemonstration, mailRoute, singleSignOn, logger, sdl }),
    createAdapter(edge, door),
    { logger: false, abortOnError: false },
  );
  app.useGlobalFilters(new FaultPasser());
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  guardFaults(fastify);
  await guardEdge(fastify, edge);
  guardRequests(fastify, limits);
  serveHealth(fastify, database, duty);
  serveMetrics(fastify, { database, cache, door });
  tellWritten(fastify, edge);
  await app.init();
  const persisted = PersistedOperations.from(resolve(webRoot, 'src/gql/persisted-documents.json'));
  const documents = new Documents(fastify.graphql.schema, persisted);
  const reads = readsOf(app);
  const viewerOf = viewersOf(app, sessionCookie);
  serveGraphql(fastify, {
    documents,
    reads,
    cache,
    limits,
    viewerOf,
    hasSession: ({ cookies, headers }) =>
      headers.authorization !== undefined || cookies[sessionCookie] !== undefined,
  });
  serveFiles(fastify, { reads, viewerOf, database });
  takeCostFiles(app, { ...options, limits, viewerOf });
  if (options.withPages)
    await registerSite(fastify, {
      webRoot: resolve(webRoot, 'dist'),
      publicUrl,
      execute: pageReader({ documents, reads, isTagged: cache.isOn }),
      cache,
      dev: isDevelopment,
    });
  stopWith(app, feed);
  await fastify.ready();
  if (options.cacheBytes > 0) feed.start();
  return app;
}

/** What runs beside the requests ends with the server. */
function stopWith(app: NestFastifyApplication, feed: ActFeed): void {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  const kinds = [CostScheduleClock, MailPost] as const;
  for (const running of [feed, ...kinds.map((kind) => app.get(kind, { strict: false }))])
    fastify.addHook('onClose', () => running.stop());
}

/** Serves what pages show as files, by the same shapes, to whoever sent the request. */
function serveFiles(
  fastify: FastifyInstance,
  { reads, viewerOf, database }: { reads: Reads; viewerOf: CostFileDoor['viewerOf']; database: Database },
): void {
  const readFor =
    (request: FastifyRequest) => (document: DocumentNode, variables: Record<string, unknown>) => {
      const admitted: Admitted = { source: '', document, fragments: fragmentsOf(document), isOurs: true };
      return executed(reads, { admitted, variables, viewer: viewerOf(request), requestId: request.id });
    };
  serveRecordFiles(fastify, readFor);
  serveAlternativeFiles(fastify, readFor);
  serveEditionFiles(fastify, database);
  serveCostViewFiles(fastify, readFor);
}

/** Takes files of costs from pages of this site. */
function takeCostFiles(
  app: NestFastifyApplication,
  of: Pick<ServerOptions, 'publicUrl' | 'importBytes'> & Pick<CostFileDoor, 'limits' | 'viewerOf'>,
): void {
  const { publicUrl, importBytes: mostBytes, limits, viewerOf } = of;
  serveCostFiles(app.getHttpAdapter().getInstance(), {
    ...{ limits, viewerOf, mostBytes },
    files: app.get(CostFiles, { strict: false }),
    isFromHere: (request) => isFromHere(request, publicUrl),
  });
}

/** What every feature stands on. */
function groundOf({ database, cacheBytes, sessionSecret, rateFactor }: ServerOptions) {
  const feed = new ActFeed({ open: () => followOn(database, patienceMs) });
  const keyedHash = new KeyedHash(sessionSecret);
  return {
    database,
    feed,
    keyedHash,
    cache: new ResponseCache({ maxBytes: cacheBytes, followed: feed }),
    limits: new RateLimits(database, keyedHash, rateFactor),
  };
}

/** The token by which a script says for whom it asks (RFC 6750, 2.1); nothing where a browser asks. */
function scriptToken({ headers: { authorization } }: FastifyRequest): string | undefined {
  return authorization === undefined ? undefined : authorization.replace(/^Bearer +/i, '').trim();
}

/** Finds whoever sent a request once somebody wants to know. */
function viewersOf(app: NestFastifyApplication, sessionCookie: string) {
  const viewers = app.get(Viewers, { strict: false });
  return (request: FastifyRequest) => {
    let found: Promise<Viewer> | undefined;
    const script = scriptToken(request);
    return () =>
      (found ??=
        script === undefined ? viewers.of(request.cookies[sessionCookie]) : viewers.ofScript(script));
  };
}

/** Reads what a page shows, by the hash of its operation, for an anonymous viewer and without a hop over HTTP. */
function pageReader(of: { documents: Documents; reads: Reads; isTagged: boolean }) {
  const { documents, reads, isTagged } = of;
  return async (hash: string, variables: Record<string, unknown>, requestId: string): Promise<PageRead> => {
    const admitted = documents.known(hash);
    if (!admitted) throw new Error(`A page asked for an operation that is not persisted: ${hash}`);
    const asked: Asked = { admitted, variables, viewer: () => Promise.resolve(visitor), requestId };
    if (!reads.canAnswer(asked)) return { result: await reads.execute(asked) };
    const answer = await reads.answer(asked, { isTagged });
    if (!('text' in answer)) return { result: answer.execution };
    const { text, tags, freshForMs } = answer.text;
    return { result: parsed(text), freshForMs, ...(isTagged && { tags }) };
  };
}

const readsOf = (app: NestFastifyApplication): Reads => {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  return new Reads(app.get(Reader, { strict: false }), shapes, fastify.graphql.schema);
};

/**
 * Executes documents without HTTP and without the limits on strangers' documents. Errors keep their cause, which is for
 * whoever asks in this process and not for clients.
 */
export function executorOf(app: NestFastifyApplication, viewer: Viewer = visitor) {
  const reads = readsOf(app);
  return async (document: DocumentNode, variables: Record<string, unknown>, requestId: string) => {
    const admitted: Admitted = { source: '', document, fragments: fragmentsOf(document), isOurs: true };
    return executed(reads, { admitted, variables, viewer: () => Promise.resolve(viewer), requestId });
  };
}

async function executed(reads: Reads, asked: Asked): Promise<ExecutionResult> {
  if (!reads.canAnswer(asked)) return reads.execute(asked);
  const answer = await reads.answer(asked, { isTagged: false });
  return 'text' in answer ? parsed(answer.text.text) : answer.execution;
}

/** A statement of ours wrote it. */
const parsed = (text: string): ExecutionResult => JSON.parse(text) as ExecutionResult;
