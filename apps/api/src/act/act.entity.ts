import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Address } from '../address/address.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { addressKey, appendOnly, writtenAt } from '../platform/column/column.js';

/** One value that an act changed, as the public may read it. Long texts and personal data never stand here. */
export interface ActChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** An act that was done: the public record, the feed of changes, and the answer to the same act sent again. */
@Entity('act', { comment: appendOnly('the public record') })
@Unique('act_position_key', ['position'])
@Index('act_transaction', ['transactionId'])
@Index('act_public', ['at', 'id'], { where: 'is_public' })
@Index('act_withheld', ['at', 'id'], { where: 'NOT is_public' })
@Index('act_operation', ['operation', 'at', 'id'], { where: 'is_public' })
@Index('act_actor', ['actor', 'at', 'id'], { where: `actor LIKE 'account:%'` })
export class Act {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'act_pkey' })
  id: string;

  @Column({
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
    update: false,
    insert: false,
  })
  position: string;

  /** Followers of the feed go by it: positions become visible out of order, transactions by what a snapshot sees. */
  @Column({ type: 'bigint', name: 'transaction_id' })
  transactionId: string;

  /** The account's id, the keyed hash of a visitor's secret, or "operator". Never a name. */
  @Column({ type: 'text' })
  actor: string;

  @Column({ type: 'text' })
  operation: string;

  @Column({ type: 'bytea', name: 'request_hash' })
  requestHash: Buffer;

  @Column({ type: 'jsonb' })
  outcome: unknown;

  @Column({ type: 'boolean', name: 'is_public' })
  isPublic: boolean;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  changes: ActChange[];

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** Whether it may be said which account it was: not where somebody gave another name with what they said. */
  @Column({ type: 'boolean', name: 'is_named', default: true })
  isNamed: boolean;

  /** What the act made out of date: the keys of the addresses that it touched, and names of collections. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  tags: string[];

  @Column(writtenAt)
  at: string;
}

/** An address that an act touched, in the order in which the record of the address is read. */
@Entity('act_address', { comment: appendOnly('which addresses an act touched') })
@Index('act_address_act', ['actId'])
export class ActAddress {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'act_address_pkey' })
  addressId: string;

  @PrimaryColumn({ type: 'timestamptz', name: 'act_at', primaryKeyConstraintName: 'act_address_pkey' })
  actAt: string;

  @PrimaryColumn({ type: 'uuid', name: 'act_id', primaryKeyConstraintName: 'act_address_pkey' })
  actId: string;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'act_address_address_fkey' })
  address?: Address;

  @ManyToOne(() => Act)
  @JoinColumn({ name: 'act_id', foreignKeyConstraintName: 'act_address_act_fkey' })
  act?: Act;
}

/** An organisation that an act was done for, or that it is about. */
@Entity('act_organisation', { comment: appendOnly('which organisations an act was done for or is about') })
@Index('act_organisation_act', ['actId'])
export class ActOrganisation {
  @PrimaryColumn({
    type: 'bigint',
    name: 'organisation_id',
    primaryKeyConstraintName: 'act_organisation_pkey',
  })
  organisationId: string;

  @PrimaryColumn({ type: 'timestamptz', name: 'act_at', primaryKeyConstraintName: 'act_organisation_pkey' })
  actAt: string;

  @PrimaryColumn({ type: 'uuid', name: 'act_id', primaryKeyConstraintName: 'act_organisation_pkey' })
  actId: string;

  /** Whether a representative did it for the organisation. */
  @Column({ type: 'boolean' })
  spoke: boolean;

  @ManyToOne(() => Organisation)
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'act_organisation_organisation_fkey',
  })
  organisation?: Organisation;

  @ManyToOne(() => Act)
  @JoinColumn({ name: 'act_id', foreignKeyConstraintName: 'act_organisation_act_fkey' })
  act?: Act;
}
