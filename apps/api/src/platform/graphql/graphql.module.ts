import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply } from 'fastify';
import { buildSchema } from 'graphql';
import { resolversOf } from '../shape/resolvers.js';
import type { Shapes } from '../shape/shape.js';
import { formatErrors } from './errors.js';
import { scalars } from './scalars.js';

export interface GraphqlOptions {
  sdl: string;
  shapes: Shapes;
}

/** Schema first: the SDL is the contract, shapes answer questions, the resolvers of the features do acts. */
@Module({})
export class PlumblineGraphql {
  static of({ sdl, shapes }: GraphqlOptions): DynamicModule {
    const types = Object.values(buildSchema(sdl).getTypeMap());
    return {
      module: PlumblineGraphql,
      imports: [
        GraphQLModule.forRoot<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          typeDefs: sdl,
          resolvers: { ...scalars, ...resolversOf(shapes, types) },
          graphiql: false,
          // The route is ours.
          routes: false,
          errorFormatter: (execution, context) =>
            formatErrors(execution, (context as { reply?: FastifyReply }).reply),
        }),
      ],
    };
  }
}
