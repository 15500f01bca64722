import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { currency, minor, writtenAt } from '../../platform/column/column.js';

const optionalMinor = { ...minor, nullable: true };

/** What something like it costs elsewhere, and how many posts it has. Correcting one withdraws it and records another. */
@Entity('comparator')
@Index('comparator_title', ['title', 'periodLabel'], { unique: true, where: '(withdrawn_at IS NULL)' })
@Unique('comparator_key_key', ['key'])
@Check('comparator_covers_known', `covers IN ('POSTS', 'EVERYTHING')`)
@Check('comparator_measured_known', `measured IN ('POST', 'WHOLE')`)
@Check('comparator_posts_are_whole', '(posts_low IS NULL) = (posts_high IS NULL)')
@Check('comparator_posts_in_order', 'posts_low >= 1 AND posts_low <= posts_high AND posts_high <= 1000000')
@Check('comparator_range_is_whole', '(low_minor IS NULL) = (high_minor IS NULL)')
@Check('comparator_range_in_order', 'low_minor >= 0 AND low_minor <= high_minor')
@Check(
  'comparator_base_within_range',
  'base_minor IS NULL OR (low_minor IS NOT NULL AND low_minor <= base_minor AND base_minor <= high_minor)',
)
@Check('comparator_tells_something', 'num_nonnulls(posts_low, low_minor) > 0')
@Check('comparator_standing_known', `standing IN ('RECORD', 'ILLUSTRATIVE')`)
@Check('comparator_withdrawn_for_a_reason', '(withdrawn_at IS NULL) = (withdrawn_for IS NULL)')
export class Comparator {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'comparator_pkey',
  })
  id: string;

  /** By what it is named when it is corrected: the internal number tells of others. */
  @Column({ type: 'uuid', generated: 'uuid' })
  key: string;

  @Column({ type: 'text' })
  title: string;

  /** What of a cost it tells: what the posts cost, or everything. */
  @Column({ type: 'text' })
  covers: string;

  /** What the amounts are of: one post for a year, or the whole for a year. */
  @Column({ type: 'text' })
  measured: string;

  @Column({ type: 'numeric', name: 'posts_low', nullable: true })
  postsLow: string | null;

  @Column({ type: 'numeric', name: 'posts_high', nullable: true })
  postsHigh: string | null;

  @Column({ ...optionalMinor, name: 'low_minor' })
  lowMinor: bigint | null;

  @Column({ ...optionalMinor, name: 'base_minor' })
  baseMinor: bigint | null;

  @Column({ ...optionalMinor, name: 'high_minor' })
  highMinor: bigint | null;

  @Column(currency)
  currency: string;

  @Column({ type: 'text', name: 'period_label' })
  periodLabel: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'text' })
  standing: 'RECORD' | 'ILLUSTRATIVE';

  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  @Column({ ...writtenAt, name: 'recorded_at' })
  recordedAt: string;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt: string | null;

  @Column({ type: 'text', name: 'withdrawn_for', nullable: true })
  withdrawnFor: string | null;
}
