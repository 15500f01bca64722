import type { MigrationInterface } from 'typeorm';

/** Where TypeORM keeps which migrations have run. */
export const migrationTable = 'migration';

/** Classes of migrations, oldest first; their names end in the millisecond they were made, as TypeORM wants. */
export type Migrations = readonly (new () => MigrationInterface)[];

export type Entities = readonly (abstract new () => object)[];

/** The name under which TypeORM records a migration. */
export function nameOf(migration: Migrations[number]): string {
  return new migration().name ?? migration.name;
}
