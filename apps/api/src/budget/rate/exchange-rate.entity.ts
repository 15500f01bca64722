import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { currency, writtenAt } from '../../platform/column/column.js';

/** What one unit of a currency was worth in another on a day. Correcting one withdraws it and records another. */
@Entity('exchange_rate')
// Between the two, whichever way round: an expression that TypeORM cannot declare.
@Index('exchange_rate_of_a_day', { synchronize: false })
@Index('exchange_rate_latest', ['rateOn', 'id'])
@Unique('exchange_rate_key_key', ['key'])
@Check('exchange_rate_positive', 'rate > 0 AND rate <= 1000000000')
@Check('exchange_rate_within_decimals', 'scale(rate) <= 12')
@Check('exchange_rate_of_two_currencies', 'from_currency <> to_currency')
@Check('exchange_rate_digits_known', 'from_digits BETWEEN 0 AND 4 AND to_digits BETWEEN 0 AND 4')
@Check('exchange_rate_standing_known', `standing IN ('RECORD', 'ILLUSTRATIVE')`)
@Check('exchange_rate_withdrawn_for_a_reason', '(withdrawn_at IS NULL) = (withdrawn_for IS NULL)')
export class ExchangeRate {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'exchange_rate_pkey',
  })
  id: string;

  /** By what it is named when it is corrected: the internal number tells of others. */
  @Column({ type: 'uuid', generated: 'uuid' })
  key: string;

  @Column({ ...currency, name: 'from_currency' })
  fromCurrency: string;

  @Column({ ...currency, name: 'to_currency' })
  toCurrency: string;

  @Column({ type: 'numeric' })
  rate: string;

  @Column({ type: 'date', name: 'rate_on' })
  rateOn: string;

  /** How many decimals the minor units of the two stand for: the database knows no currencies. */
  @Column({ type: 'integer', name: 'from_digits' })
  fromDigits: number;

  @Column({ type: 'integer', name: 'to_digits' })
  toDigits: number;

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
