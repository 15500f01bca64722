import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { parse, type ExecutionResult } from 'graphql';
import { pino, type Logger } from 'pino';
import { v7 } from 'uuid';
import { createServer, executorOf } from '../../apps/api/src/app.js';
import { entities } from '../../apps/api/src/entities.js';
import { migrations } from '../../apps/api/src/migrations/all.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import type { MailRoute } from '../../apps/api/src/platform/config/mail-route.js';
import type { SingleSignOnSettings } from '../../apps/api/src/platform/config/single-sign-on.js';
import { visitor, type Viewer } from '../../apps/api/src/platform/viewer/viewer.js';
import { freshDatabase, type FreshDatabase } from './postgres-database.js';

/** What came back over GraphQL. */
export interface Answer {
  status: number;
  data: Record<string, unknown>;
  errors: { message: string; path?: (string | number)[] }[];
}

/** A server of its own with an empty database of its own, spoken to as clients speak to it. */
export interface Api {
  database: Database;
  fresh: FreshDatabase;
  sessionSecret: string;
  fastify: FastifyInstance;
  app: NestFastifyApplication;
  graphql(document: string, variables?: Record<string, unknown>, token?: string): Promise<Answer>;
  /** Executes a document as if it were one of our own pages': without the limits on strangers' documents. */
  known(document: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export const publicUrl = 'http://localhost:4000';

interface ApiOptions {
  /** Lets demo accounts sign in, as it does when a newcomer starts the platform. */
  isDemonstration?: boolean;
  mailRoute?: MailRoute;
  singleSignOn?: SingleSignOnSettings | undefined;
  logger?: Logger;
  /** Tests do more in a minute than any person; those of the limits ask for them. */
  rateFactor?: number;
  /** Another instance of a server that runs, with its database and its secret. */
  beside?: Api;
  /** How many proxies are believed. */
  trustProxy?: number;
  /** What kept answers may take; with 0 none are kept. */
  cacheBytes?: number;
  /** Pages too, as they were last built. */
  withPages?: boolean;
}

export async function startApi({
  isDemonstration = true,
  mailRoute = { kind: 'outbox' },
  singleSignOn,
  logger = pino({ level: 'silent' }),
  rateFactor = 0,
  beside,
  trustProxy = 0,
  cacheBytes = 48 * 1024 * 1024,
  withPages = false,
}: ApiOptions = {}): Promise<Api> {
  const fresh = beside?.fresh ?? (await freshDatabase());
  const sessionSecret = beside?.sessionSecret ?? randomUUID();
  const database = new Database({
    appUrl: fresh.appUrl,
    entities,
    migrations,
    environment: process.env,
    poolSize: 4,
  });
  database.start();
  await database.ready();
  const app = await createServer({
    database,
    sessionSecret,
    publicUrl,
    trustProxy,
    isDemonstration,
    isDevelopment: false,
    mailRoute,
    singleSignOn,
    logger,
    duty: { isDraining: false },
    cacheBytes,
    rateFactor,
    importBytes: 8 * 1024 * 1024,
    withPages,
  });
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  return {
    database,
    fresh,
    sessionSecret,
    fastify,
    app,
    known: (document, variables = {}, viewer = visitor) =>
      executorOf(app, viewer)(parse(document), variables, 'test'),
    graphql: (document, variables = {}, token) => ask(fastify, { document, variables, token }),
    async close() {
      await app.close();
      await database.stop();
      if (!beside) await fresh.drop();
    },
  };
}

async function ask(
  fastify: FastifyInstance,
  {
    document,
    variables,
    token,
  }: { document: string; variables: Record<string, unknown>; token: string | undefined },
): Promise<Answer> {
  const answer = await fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    cookies: token === undefined ? {} : { session: token },
    payload: JSON.stringify({ query: document, variables }),
  });
  const body = answer.json<Partial<Answer>>();
  return { status: answer.statusCode, data: body.data ?? {}, errors: body.errors ?? [] };
}

/** The act of a visitor whose browser keeps a secret. */
export const newAct = (visitor?: string): { id: string; visitor?: string } => ({
  id: v7(),
  ...(visitor && { visitor }),
});
