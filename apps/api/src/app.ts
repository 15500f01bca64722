import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { execute, type DocumentNode, type ExecutionResult } from 'graphql';
import type {} from 'mercurius';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { Database } from './platform/database/database.js';
import type { RequestContext } from './platform/graphql/context.js';
import { PersistedOperations } from './platform/graphql/persisted.js';
import { guardFaults } from './platform/http/fault-edge.js';
import { serveHealth, type Duty } from './platform/http/health.js';
import { serveMetrics } from './platform/http/metrics.js';
import { createAdapter, guardEdge } from './platform/http/server.js';
import { Reader } from './platform/shape/reader.js';
import { registerSite } from './platform/site/site.js';
import { visitor, type Viewer } from './platform/viewer/viewer.js';

const packageRoot = resolve(import.meta.dirname, '..');
const webRoot = resolve(packageRoot, '../web');

export interface ServerOptions {
  database: Database;
  sessionSecret: string;
  publicUrl: string;
  trustProxy: number;
  isDemonstration: boolean;
  isDevelopment: boolean;
  logger: Logger;
  duty: Duty;
  /** Without pages there is only the API, which is all that most tests ask. */
  withPages: boolean;
}

/** Puts the server together, ready to listen. */
export async function createServer(options: ServerOptions): Promise<NestFastifyApplication> {
  const { database, publicUrl, isDevelopment, duty, logger } = options;
  const persisted = PersistedOperations.from(resolve(webRoot, 'src/gql/persisted-documents.json'));
  const sdl = readFileSync(resolve(packageRoot, 'schema.graphql'), 'utf8');
  const edge = {
    logger,
    trustProxy: options.trustProxy,
    isSecure: publicUrl.startsWith('https:'),
    isDevelopment,
  };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({
      database,
      sessionSecret: options.sessionSecret,
      publicUrl,
      isDemonstration: options.isDemonstration,
      sdl,
      persisted,
    }),
    createAdapter(edge),
    { logger: false, abortOnError: false },
  );
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  guardFaults(fastify);
  await guardEdge(fastify, edge);
  serveHealth(fastify, database, duty);
  serveMetrics(fastify, database);
  if (options.withPages) {
    const reader = app.get(Reader);
    const executePersisted = (hash: string, variables: Record<string, unknown>, requestId: string) => {
      const operation = persisted.operation(hash);
      if (operation === undefined)
        throw new Error(`A page asked for an operation that is not persisted: ${hash}`);
      return executorOf(fastify, reader)(operation.document, variables, requestId);
    };
    await registerSite(fastify, {
      webRoot: resolve(webRoot, 'dist'),
      publicUrl,
      execute: executePersisted,
      dev: isDevelopment,
    });
  }
  await app.init();
  await fastify.ready();
  return app;
}

/**
 * Executes documents of our own pages without a hop over HTTP, for an anonymous viewer unless another is given. Errors
 * keep their cause, which is for whoever asks in this process and not for clients.
 */
export function executorOf(fastify: FastifyInstance, reader: Reader, viewer: Viewer = visitor) {
  const { schema } = fastify.graphql;
  return async (
    document: DocumentNode,
    variables: Record<string, unknown>,
    requestId: string,
  ): Promise<ExecutionResult> => {
    const contextValue: RequestContext = {
      requestId,
      reader,
      reads: {},
      viewer: () => Promise.resolve(viewer),
    };
    return execute({ schema, document, contextValue, variableValues: variables });
  };
}
