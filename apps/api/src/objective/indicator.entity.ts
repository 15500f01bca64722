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
} from 'typeorm';
import { Account } from '../account/account.entity.js';
import { Address } from '../address/address.entity.js';
import { addressKey, appendOnly, writtenAt } from '../platform/column/column.js';
import { Objective } from './objective.entity.js';

/** How an objective is measured. */
@Entity('indicator')
@Index('indicator_objective', ['objectiveId'])
export class Indicator {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'indicator_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'indicator_address_fkey' })
  address?: Address;

  @Column({ ...addressKey, name: 'objective_id' })
  objectiveId: string;

  @ManyToOne(() => Objective)
  @JoinColumn({ name: 'objective_id', foreignKeyConstraintName: 'indicator_objective_fkey' })
  objective?: Objective;

  @Column({ type: 'integer' })
  ordinal: number;

  @Column({ type: 'text' })
  definition: string;

  @Column({ type: 'text' })
  unit: string;

  @Column({ type: 'boolean' })
  ascending: boolean;

  @Column({ type: 'numeric', nullable: true })
  baseline: string | null;

  @Column({ type: 'date', name: 'baseline_on', nullable: true })
  baselineOn: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;
}

/** What is to be reached in a period. */
@Entity('target')
@Check('target_period_runs_forward', 'ends_on >= starts_on')
@Check('target_standing_known', `standing IN ('RECORD', 'ILLUSTRATIVE')`)
export class Target {
  @PrimaryColumn({ ...addressKey, name: 'indicator_id', primaryKeyConstraintName: 'target_pkey' })
  indicatorId: string;

  @PrimaryColumn({ type: 'date', name: 'starts_on', primaryKeyConstraintName: 'target_pkey' })
  startsOn: string;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'target_indicator_fkey' })
  indicator?: Indicator;

  @Column({ type: 'date', name: 'ends_on' })
  endsOn: string;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'numeric' })
  value: string;

  @Column({ type: 'text' })
  standing: string;
}

/** What was measured on a day. A correction is a later row for the same day: the last recorded counts. */
@Entity('measurement', { comment: appendOnly('what was recorded stays on the record') })
@Index('measurement_indicator', ['indicatorId', 'measuredOn', 'id'])
@Check('measurement_standing_known', `standing IN ('RECORD', 'ILLUSTRATIVE')`)
export class Measurement {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'measurement_pkey',
  })
  id: string;

  @Column({ ...addressKey, name: 'indicator_id' })
  indicatorId: string;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'measurement_indicator_fkey' })
  indicator?: Indicator;

  @Column({ type: 'numeric' })
  value: string;

  @Column({ type: 'date', name: 'measured_on' })
  measuredOn: string;

  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'uuid', name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'measurement_account_fkey' })
  account?: Account | null;

  @Column({ type: 'text' })
  standing: string;

  @Column({ ...writtenAt, name: 'recorded_at' })
  recordedAt: string;
}
