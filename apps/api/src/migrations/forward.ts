import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration as a list of statements, run in one transaction. There is no way back but a backup. */
export abstract class Forward implements MigrationInterface {
  abstract readonly name: string;
  abstract readonly statements: readonly string[];

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of this.statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error(`${this.name} only goes forward: restore a backup to go back`));
  }
}
