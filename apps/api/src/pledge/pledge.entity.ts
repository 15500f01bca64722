import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../account/account.entity.js';
import { Address } from '../address/address.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { addressKey, appendOnly, currency, minor, writtenAt } from '../platform/column/column.js';

/** An organisation's offer to pay towards an address: a memorandum, never money. */
@Entity('pledge', { comment: appendOnly('an offer that was made was made') })
@Index('pledge_about', ['aboutId', 'madeAt'])
@Index('pledge_organisation_made', ['organisationId', 'madeAt', 'addressId'])
@Check('pledge_stage_known', `stage IN ('INDICATED', 'PLEDGED')`)
@Check('pledge_amount_positive', 'amount_minor > 0')
@Check('pledge_period_runs_forward', 'ends_on >= starts_on')
export class Pledge {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'pledge_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'pledge_address_fkey' })
  address?: Address;

  @Column({ ...addressKey, name: 'about_id' })
  aboutId: string;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'about_id', foreignKeyConstraintName: 'pledge_about_fkey' })
  about?: Address;

  @Column({ type: 'bigint', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'pledge_organisation_fkey' })
  organisation?: Organisation;

  @Column({ type: 'uuid', name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'pledge_account_fkey' })
  account?: Account | null;

  @Column({ type: 'text' })
  stage: 'INDICATED' | 'PLEDGED';

  @Column({ ...minor, name: 'amount_minor' })
  amountMinor: bigint;

  @Column(currency)
  currency: string;

  @Column({ type: 'text', name: 'period_label' })
  periodLabel: string;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn: string;

  @Column({ type: 'date', name: 'ends_on' })
  endsOn: string;

  @Column({ type: 'text', nullable: true })
  conditions: string | null;

  @Column({ ...writtenAt, name: 'made_at' })
  madeAt: string;
}

/** That a pledge was withdrawn: a row of its own, since the pledge itself stays as it was made. */
@Entity('pledge_withdrawal', { comment: appendOnly('a withdrawal is final') })
export class PledgeWithdrawal {
  @PrimaryColumn({ ...addressKey, name: 'pledge_id', primaryKeyConstraintName: 'pledge_withdrawal_pkey' })
  pledgeId: string;

  @OneToOne(() => Pledge)
  @JoinColumn({ name: 'pledge_id', foreignKeyConstraintName: 'pledge_withdrawal_pledge_fkey' })
  pledge?: Pledge;

  @Column({ type: 'text' })
  reason: string;

  @Column({ ...writtenAt, name: 'withdrawn_at' })
  withdrawnAt: string;
}
