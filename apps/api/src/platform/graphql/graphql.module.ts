import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildSchema, isObjectType } from 'graphql';
import { Reader } from '../shape/reader.js';
import { resolversOf } from '../shape/resolvers.js';
import type { Shapes } from '../shape/shape.js';
import { Viewers, type Viewer } from '../viewer/viewer.js';
import type { RequestContext } from './context.js';
import { formatErrors } from './errors.js';
import { Limiter } from './limits.js';
import { graphqlRoute } from './over-http.js';
import type { PersistedOperations } from './persisted.js';
import { scalars } from './scalars.js';

export interface GraphqlOptions {
  sdl: string;
  shapes: Shapes;
  persisted: PersistedOperations;
  /** The name of the cookie that holds the token of a session. */
  sessionCookie: string;
}

/** Schema first: the SDL is the contract, shapes answer questions, the resolvers of the features do acts. */
@Module({})
export class PlumblineGraphql {
  static of(options: GraphqlOptions): DynamicModule {
    const schema = buildSchema(options.sdl);
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const limiter = new Limiter(schema);
    return {
      module: PlumblineGraphql,
      imports: [
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          inject: [Reader, Viewers],
          useFactory: (reader: Reader, viewers: Viewers): MercuriusDriverConfig => ({
            typeDefs: options.sdl,
            resolvers: { ...scalars, ...resolversOf(options.shapes, types) },
            jit: 1,
            graphiql: false,
            additionalRouteOptions: graphqlRoute({ schema, limiter, persisted: options.persisted }),
            context: (request: FastifyRequest) =>
              contextOf(request, { reader, viewers, cookie: options.sessionCookie }),
            errorFormatter: (execution, context) =>
              formatErrors(execution, (context as { reply?: FastifyReply }).reply),
          }),
        }),
      ],
    };
  }
}

function contextOf(
  request: FastifyRequest,
  of: { reader: Reader; viewers: Viewers; cookie: string },
): RequestContext {
  let found: Promise<Viewer> | undefined;
  const token = (request as { cookies?: Record<string, string | undefined> }).cookies?.[of.cookie];
  return {
    requestId: request.id,
    reader: of.reader,
    reads: {},
    viewer: () => (found ??= of.viewers.of(token)),
  };
}
