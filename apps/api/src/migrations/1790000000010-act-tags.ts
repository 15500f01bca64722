import { Forward } from './forward.js';

export class ActTags1790000000010 extends Forward {
  readonly name = 'ActTags1790000000010';
  readonly statements = [
    `ALTER TABLE act ADD COLUMN tags text[] NOT NULL DEFAULT '{}'`,
    `CREATE INDEX act_transaction ON act (transaction_id)`,
  ];
}
