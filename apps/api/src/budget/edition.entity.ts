import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Address } from '../address/address.entity.js';
import { Initiative } from '../initiative/initiative.entity.js';
import { addressKey } from '../platform/column/column.js';

/** A version of the costs of an initiative. A draft has no ref and is seen by nobody; what is published never changes. */
@Entity('edition')
@Index('edition_number_key', ['initiativeId', 'number'], { unique: true })
@Check('edition_number_positive', 'number > 0')
@Check('edition_numbered_when_published', '(number IS NULL) = (published_at IS NULL)')
@Check('edition_prices_are_whole', '(price_series IS NULL) = (price_index IS NULL)')
@Check('edition_price_index_positive', 'price_index > 0')
export class Edition {
  @PrimaryColumn({ ...addressKey, name: 'address_id', primaryKeyConstraintName: 'edition_pkey' })
  addressId: string;

  @OneToOne(() => Address)
  @JoinColumn({ name: 'address_id', foreignKeyConstraintName: 'edition_address_fkey' })
  address?: Address;

  @Column({ ...addressKey, name: 'initiative_id' })
  initiativeId: string;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'edition_initiative_fkey' })
  initiative?: Initiative;

  @Column({ type: 'integer', nullable: true })
  number: number | null;

  @Column({ type: 'timestamptz', name: 'published_at', nullable: true })
  publishedAt: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;

  /** How often the draft was saved, so that of two editors at once the second is told. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** The index of prices that its amounts are reckoned at, such as "Consumer prices, 2009 = 100". */
  @Column({ type: 'text', name: 'price_series', nullable: true })
  priceSeries: string | null;

  /** Where prices stood in that index. */
  @Column({ type: 'numeric', name: 'price_index', nullable: true })
  priceIndex: string | null;
}

/** A period that an edition has estimates for. */
@Entity('edition_period')
@Check('edition_period_runs_forward', 'ends_on >= starts_on')
@Index('edition_period_label_key', ['editionId', 'label'], { unique: true })
export class EditionPeriod {
  @PrimaryColumn({ ...addressKey, name: 'edition_id', primaryKeyConstraintName: 'edition_period_pkey' })
  editionId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'edition_period_pkey' })
  ordinal: number;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'edition_period_edition_fkey' })
  edition?: Edition;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn: string;

  @Column({ type: 'date', name: 'ends_on' })
  endsOn: string;
}

/**
 * Where a line hangs in one edition, and how it is called there, so that an old edition stays what it was when a line
 * moves. Areas have rows too: they are the headings of the tree. No parent: directly under the initiative.
 */
@Entity('edition_line')
@Index('edition_line_children', ['editionId', 'parentId', 'ordinal'])
@Index('edition_line_path', ['editionId', 'path'])
@Index('edition_line_address', ['lineId'])
@Check(
  'edition_line_method_known',
  `method IN ('BOTTOM_UP', 'ANALOGY', 'PARAMETRIC', 'EXPERT_OPINION', 'STATED_TOTAL')`,
)
@Check('edition_line_confidence_known', `confidence IN ('LOW', 'MEDIUM', 'HIGH')`)
@Check('edition_line_sourcing_known', `sourcing IN ('IN_HOUSE', 'CONTRACTED')`)
@Check('edition_line_recurrence_known', `recurrence IN ('RECURRING', 'ONE_OFF')`)
@Check('edition_line_assumptions_within_limit', 'char_length(assumptions) <= 10000')
export class EditionLine {
  @PrimaryColumn({ ...addressKey, name: 'edition_id', primaryKeyConstraintName: 'edition_line_pkey' })
  editionId: string;

  @PrimaryColumn({ ...addressKey, name: 'line_id', primaryKeyConstraintName: 'edition_line_pkey' })
  lineId: string;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'edition_line_edition_fkey' })
  edition?: Edition;

  @ManyToOne(() => Address)
  @JoinColumn({ name: 'line_id', foreignKeyConstraintName: 'edition_line_line_fkey' })
  line?: Address;

  @Column({ ...addressKey, name: 'parent_id', nullable: true })
  parentId: string | null;

  @ManyToOne(() => EditionLine)
  @JoinColumn([
    {
      name: 'edition_id',
      referencedColumnName: 'editionId',
      foreignKeyConstraintName: 'edition_line_parent_fkey',
    },
    {
      name: 'parent_id',
      referencedColumnName: 'lineId',
      foreignKeyConstraintName: 'edition_line_parent_fkey',
    },
  ])
  parent?: EditionLine | null;

  @Column({ type: 'integer' })
  ordinal: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  code: string | null;

  @Column({ type: 'text', name: 'object_class', nullable: true })
  objectClass: string | null;

  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** How it was estimated, as the six below: the basis of estimate. */
  @Column({ type: 'text', nullable: true })
  method: string | null;

  @Column({ type: 'text', nullable: true })
  confidence: string | null;

  @Column({ type: 'text', nullable: true })
  sourcing: string | null;

  @Column({ type: 'text', nullable: true })
  recurrence: string | null;

  @Column({ type: 'text', nullable: true })
  assumptions: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'source_url', nullable: true })
  sourceUrl: string | null;
}
