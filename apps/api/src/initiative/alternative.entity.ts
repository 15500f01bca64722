import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Address } from '../address/address.entity.js';
import { Submission } from '../consultation/submission.entity.js';
import { addressKey, currency, minor } from '../platform/column/column.js';
import { Initiative } from './initiative.entity.js';

/** Another way to reach what an initiative is for, and what it would cost as far as somebody said so. */
@Entity('alternative')
@Index('alternative_initiative', ['initiativeId'])
@Check('alternative_cost_is_whole', 'num_nonnulls(currency, base_minor, cost_standing, cost_note) IN (0, 4)')
@Check('alternative_range_is_whole', 'num_nonnulls(low_minor, high_minor) IN (0, 2)')
@Check(
  'alternative_nothing_without_cost',
  'base_minor IS NOT NULL OR num_nonnulls(low_minor, period_label) = 0',
)
@Check('alternative_base_within_range', 'low_minor <= base_minor AND base_minor <= high_minor')
@Check('alternative_cost_not_negative', 'base_minor >= 0 AND coalesce(low_minor, 0) >= 0')
@Check('alternative_cost_standing_known', `cost_standing IN ('RECORD', 'ILLUSTRATIVE')`)
export class Alternative {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'alternative_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'alternative_address_fkey' })
  address?: Address;

  @Column({ ...addressKey, name: 'initiative_id' })
  initiativeId: string;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'alternative_initiative_fkey' })
  initiative?: Initiative;

  @Column({ type: 'integer' })
  ordinal: number;

  @Column({ type: 'text' })
  summary: string;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  covers: string[];

  @Column({ ...currency, nullable: true })
  currency: string | null;

  @Column({ ...minor, name: 'low_minor', nullable: true })
  lowMinor: bigint | null;

  @Column({ ...minor, name: 'base_minor', nullable: true })
  baseMinor: bigint | null;

  @Column({ ...minor, name: 'high_minor', nullable: true })
  highMinor: bigint | null;

  @Column({ type: 'text', name: 'period_label', nullable: true })
  periodLabel: string | null;

  /** That of the cost alone: a way that is on record may have a cost that we reckoned. */
  @Column({ type: 'text', name: 'cost_standing', nullable: true })
  costStanding: string | null;

  /** Who stated the cost, or how it was reckoned. */
  @Column({ type: 'text', name: 'cost_note', nullable: true })
  costNote: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  /** How often it was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** It was taken back: its page says so, and it stands beside the others no more. */
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt: string | null;
}

/** What a submission says of an alternative, in the words of whoever keeps the record. */
@Entity('alternative_voice')
@Index('alternative_voice_submission', ['submissionId'])
@Check('alternative_voice_stance_known', `stance IN ('FOR', 'AGAINST', 'QUESTION')`)
export class AlternativeVoice {
  @PrimaryColumn({
    ...addressKey,
    name: 'alternative_id',
    primaryKeyConstraintName: 'alternative_voice_pkey',
  })
  alternativeId: string;

  @PrimaryColumn({ ...addressKey, name: 'submission_id', primaryKeyConstraintName: 'alternative_voice_pkey' })
  submissionId: string;

  @ManyToOne(() => Alternative)
  @JoinColumn({ name: 'alternative_id', foreignKeyConstraintName: 'alternative_voice_alternative_fkey' })
  alternative?: Alternative;

  @ManyToOne(() => Submission)
  @JoinColumn({ name: 'submission_id', foreignKeyConstraintName: 'alternative_voice_submission_fkey' })
  submission?: Submission;

  @Column({ type: 'text' })
  stance: string;

  @Column({ type: 'text' })
  note: string;

  /** How often it was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** It was recorded by mistake: the record has it, and pages no longer do. */
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt: string | null;
}
