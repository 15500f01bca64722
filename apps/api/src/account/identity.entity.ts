import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { writtenAt } from '../platform/column/column.js';
import { Account } from './account.entity.js';

/** By whom somebody is known elsewhere: issuer and subject, never an e-mail address alone, which may pass to another. */
@Entity('account_identity')
@Index('account_identity_account', ['accountId'])
export class AccountIdentity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'account_identity_pkey' })
  issuer: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'account_identity_pkey' })
  subject: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'account_identity_account_fkey' })
  account?: Account;

  @Column({ ...writtenAt, name: 'known_since' })
  knownSince: string;
}

/** With what a script of somebody's acts for them. Only the hash of the token is kept. */
@Entity('api_token')
@Index('api_token_account', ['accountId'])
@Check('api_token_name_within_limit', 'char_length(name) BETWEEN 1 AND 100')
export class ApiToken {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash', primaryKeyConstraintName: 'api_token_pkey' })
  tokenHash: Buffer;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'api_token_account_fkey' })
  account?: Account;

  /** What its owner calls it. */
  @Column({ type: 'text' })
  name: string;

  /** What may be done with it, of what its owner may do. */
  @Column({ type: 'text', array: true })
  permissions: string[];

  @Column({ ...writtenAt, name: 'made_at' })
  madeAt: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: string;
}
