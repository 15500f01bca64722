import type { EntityManager } from 'typeorm';
import { exponentOf } from '../../../packages/money/src/currency.js';
import { textAt } from './texts.js';

type Given = [from: string, to: string, rate: string, day: string, withdrawnFor?: string];

/** Rates both ways round, of several days, of currencies without and with three decimals, withdrawn, huge and tiny. */
const given: Given[] = [
  ['EUR', 'USD', '1.20', '2010-07-01'],
  ['USD', 'EUR', '0.8007', '2021-03-01'],
  ['EUR', 'USD', '1.5', '2021-03-02', 'A slip'],
  ['EUR', 'USD', '1.130000', '2021-03-02'],
  ['USD', 'JPY', '108.555', '2020-12-31'],
  ['KES', 'USD', '0.009', '2021-12-31'],
  ['USD', 'KWD', '0.3035', '2021-06-01'],
  ['KWD', 'JPY', '1000000000', '2020-01-01'],
  ['XAF', 'USD', '0.000000000001', '2020-05-05'],
  ['XAF', 'JPY', '0.5', '2022-01-01'],
  ['EUR', 'XAF', '655.957', '9999-12-31'],
  ['JPY', 'EUR', '3', '2021-01-01'],
];

export async function seedExchangeRates(rows: EntityManager): Promise<void> {
  for (const [index, [from, to, rate, day, withdrawnFor = null]] of given.entries())
    await rows.query(
      `INSERT INTO exchange_rate (from_currency, to_currency, rate, rate_on, from_digits, to_digits, standing, source,
         source_url, withdrawn_at, withdrawn_for)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, CASE WHEN $10::text IS NOT NULL THEN clock_timestamp() END, $10)`,
      [
        ...[from, to, rate, day, exponentOf(from), exponentOf(to)],
        index % 2 === 0 ? 'RECORD' : 'ILLUSTRATIVE',
        textAt(index) || 'A bank',
        index % 3 === 0 ? 'https://example.org' : null,
        withdrawnFor,
      ],
    );
}
