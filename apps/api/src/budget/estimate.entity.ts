import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Address } from '../address/address.entity.js';
import { addressKey, currency, minor } from '../platform/column/column.js';
import { Edition, EditionLine, EditionPeriod } from './edition.entity.js';

/** What one line is estimated to cost in one period. No base: the amount was not published. */
@Entity('estimate')
// Of amounts that are for posts: PostgreSQL writes the condition otherwise than TypeORM would.
@Index('estimate_posts', { synchronize: false })
@Check('estimate_range_is_whole', '(low_minor IS NULL) = (high_minor IS NULL)')
@Check(
  'estimate_base_within_range',
  'low_minor IS NULL OR (low_minor <= base_minor AND base_minor <= high_minor)',
)
@Check('estimate_rate_is_whole', 'num_nonnulls(quantity, unit, rate_minor) IN (0, 3)')
@Check('estimate_rate_range_is_whole', '(rate_low_minor IS NULL) = (rate_high_minor IS NULL)')
@Check(
  'estimate_rate_within_range',
  'rate_low_minor IS NULL OR (rate_low_minor <= rate_minor AND rate_minor <= rate_high_minor)',
)
@Check('estimate_quantity_not_negative', 'quantity >= 0')
export class Estimate {
  @PrimaryColumn({ ...addressKey, name: 'edition_id', primaryKeyConstraintName: 'estimate_pkey' })
  editionId: string;

  @PrimaryColumn({ ...addressKey, name: 'line_id', primaryKeyConstraintName: 'estimate_pkey' })
  lineId: string;

  @PrimaryColumn({ type: 'integer', name: 'period_ordinal', primaryKeyConstraintName: 'estimate_pkey' })
  periodOrdinal: number;

  @PrimaryColumn({ ...currency, primaryKeyConstraintName: 'estimate_pkey' })
  currency: string;

  @ManyToOne(() => EditionLine)
  @JoinColumn([
    { name: 'edition_id', referencedColumnName: 'editionId', foreignKeyConstraintName: 'estimate_line_fkey' },
    { name: 'line_id', referencedColumnName: 'lineId', foreignKeyConstraintName: 'estimate_line_fkey' },
  ])
  line?: EditionLine;

  @ManyToOne(() => EditionPeriod)
  @JoinColumn([
    {
      name: 'edition_id',
      referencedColumnName: 'editionId',
      foreignKeyConstraintName: 'estimate_period_fkey',
    },
    {
      name: 'period_ordinal',
      referencedColumnName: 'ordinal',
      foreignKeyConstraintName: 'estimate_period_fkey',
    },
  ])
  period?: EditionPeriod;

  @Column({ ...minor, name: 'low_minor', nullable: true })
  lowMinor: bigint | null;

  @Column({ ...minor, name: 'base_minor', nullable: true })
  baseMinor: bigint | null;

  @Column({ ...minor, name: 'high_minor', nullable: true })
  highMinor: bigint | null;

  /** How many of its unit, each at its rate. */
  @Column({ type: 'numeric', nullable: true })
  quantity: string | null;

  @Column({ type: 'text', nullable: true })
  unit: string | null;

  @Column({ ...minor, name: 'rate_low_minor', nullable: true })
  rateLowMinor: bigint | null;

  @Column({ ...minor, name: 'rate_minor', nullable: true })
  rateMinor: bigint | null;

  @Column({ ...minor, name: 'rate_high_minor', nullable: true })
  rateHighMinor: bigint | null;

  /** What is assumed of this period alone. */
  @Column({ type: 'text', nullable: true })
  note: string | null;
}

/**
 * The sum of an address and everything under it in a published edition: kept, since it never changes. The initiative has
 * rows too. `check` recomputes it.
 */
@Entity('edition_total')
@Index('edition_total_address', ['addressId'])
export class EditionTotal {
  @PrimaryColumn({ ...addressKey, name: 'edition_id', primaryKeyConstraintName: 'edition_total_pkey' })
  editionId: string;

  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'edition_total_pkey' })
  addressId: string;

  @PrimaryColumn({ type: 'integer', name: 'period_ordinal', primaryKeyConstraintName: 'edition_total_pkey' })
  periodOrdinal: number;

  @PrimaryColumn({ ...currency, primaryKeyConstraintName: 'edition_total_pkey' })
  currency: string;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'edition_total_edition_fkey' })
  edition?: Edition;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'edition_total_address_fkey' })
  address?: Address;

  @Column({ ...minor, name: 'low_minor', nullable: true })
  lowMinor: bigint | null;

  @Column({ ...minor, name: 'base_minor', nullable: true })
  baseMinor: bigint | null;

  @Column({ ...minor, name: 'high_minor', nullable: true })
  highMinor: bigint | null;

  @Column({ type: 'integer', name: 'estimate_count' })
  estimateCount: number;

  @Column({ type: 'integer', name: 'unpublished_count' })
  unpublishedCount: number;
}
