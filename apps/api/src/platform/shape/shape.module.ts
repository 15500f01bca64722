import { Module, type DynamicModule } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Reader } from './reader.js';
import type { Shapes } from './shape.js';

@Module({})
export class ShapeModule {
  static of(shapes: Shapes): DynamicModule {
    return {
      module: ShapeModule,
      global: true,
      providers: [
        {
          provide: Reader,
          inject: [Database],
          useFactory: (database: Database) => new Reader(database, shapes),
        },
      ],
      exports: [Reader],
    };
  }
}
