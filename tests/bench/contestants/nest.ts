// Nest, Apollo Server and Express, with TypeORM: as their documentation puts them together.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GraphQLScalarType } from 'graphql';
import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import * as resolvers from './resolvers.js';
import * as resultsResolvers from './results-resolvers.js';
import { gathered, oneByOne, type Rows } from './rows.js';

const { PORT, DATABASE_URL = '', SDL = '', GATHERS } = process.env;

const instant = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
});
/** As the product writes numbers of any precision: without zeros that say nothing. */
const decimal = new GraphQLScalarType({
  name: 'Decimal',
  serialize: (value) => (/\./.test(String(value)) ? String(value).replace(/\.?0+$/, '') : value),
});

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: DATABASE_URL,
      entities,
      synchronize: false,
      logging: false,
      poolSize: 8,
    }),
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [DataSource],
      useFactory: (source: DataSource) => {
        const plain = oneByOne(source);
        return {
          typeDefs: readFileSync(SDL, 'utf8'),
          resolvers: { DateTime: instant, Decimal: decimal },
          playground: false,
          introspection: false,
          context: (): { rows: Rows } => ({ rows: GATHERS ? gathered(source) : plain }),
        };
      },
    }),
  ],
  providers: [...Object.values(resolvers), ...Object.values(resultsResolvers)],
})
class AppModule {}

process.once('disconnect', () => process.exit(0));
const app = await NestFactory.create(AppModule, { logger: ['error'] });
await app.listen(Number(PORT), '127.0.0.1');
console.log('ready');
