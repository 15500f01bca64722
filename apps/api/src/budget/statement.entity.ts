import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { Address } from '../address/address.entity.js';
import { addressKey, currency, minor } from '../platform/column/column.js';

/** A total that somebody stated for an address, with its source. */
@Entity('cost_statement')
@Index('cost_statement_address', ['addressId'])
@Index('cost_statement_one_authoritative', ['addressId', 'periodLabel'], {
  unique: true,
  where: 'is_authoritative AND withdrawn_at IS NULL',
})
@Unique('cost_statement_key_key', ['key'])
@Check('cost_statement_qualifier_known', `qualifier IN ('EXACT', 'ABOUT', 'AT_LEAST')`)
export class CostStatement {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'cost_statement_pkey',
  })
  id: string;

  @Column({ ...addressKey, name: 'address_id' })
  addressId: string;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'cost_statement_address_fkey' })
  address?: Address;

  @Column({ ...minor, name: 'amount_minor' })
  amountMinor: bigint;

  @Column(currency)
  currency: string;

  @Column({ type: 'text' })
  qualifier: string;

  @Column({ type: 'text', name: 'period_label', nullable: true })
  periodLabel: string | null;

  @Column({ type: 'text', name: 'stated_by' })
  statedBy: string;

  @Column({ type: 'date', name: 'stated_on', nullable: true })
  statedOn: string | null;

  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  /** An editor says that this one is to be relied on: one at most for an address and a period. */
  @Column({ type: 'boolean', name: 'is_authoritative', default: false })
  isAuthoritative: boolean;

  /** By what it is named when it is corrected: the internal number tells of others. */
  @Column({ type: 'uuid', generated: 'uuid' })
  key: string;

  /** How often it was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** It was recorded by mistake: the record has it, and pages no longer do. */
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt: string | null;
}

/** Whether the breakdown of an address's cost can be read, and how we know. */
@Entity('breakdown')
@Check('breakdown_state_known', `state IN ('PUBLISHED', 'PENDING', 'WITHHELD', 'NOT_FOUND')`)
@Check(
  'breakdown_not_found_says_where',
  `state <> 'NOT_FOUND' OR (looked_on IS NOT NULL AND looked_in IS NOT NULL)`,
)
@Check('breakdown_pending_says_whose_promise', `state <> 'PENDING' OR promised_by IS NOT NULL`)
@Check('breakdown_withheld_says_why', `state <> 'WITHHELD' OR withheld_for IS NOT NULL`)
export class Breakdown {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'breakdown_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'breakdown_address_fkey' })
  address?: Address;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'text' })
  note: string;

  @Column({ type: 'date', name: 'looked_on', nullable: true })
  lookedOn: string | null;

  @Column({ type: 'text', name: 'looked_in', nullable: true })
  lookedIn: string | null;

  @Column({ type: 'text', nullable: true })
  due: string | null;

  @Column({ type: 'text', name: 'promised_by', nullable: true })
  promisedBy: string | null;

  @Column({ type: 'text', name: 'withheld_for', nullable: true })
  withheldFor: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  /** How often it was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
