import type { Api } from './api.js';

/** The key of a comparator that somebody recorded: a post at 40,000 to 60,000 euros a year. */
export async function comparator(api: Api): Promise<string | undefined> {
  return api.database.transaction(async (rows) => {
    const [row] = await rows.query<{ key: string }[]>(
      `INSERT INTO comparator (title, covers, measured, low_minor, high_minor, currency, period_label, standing, source)
       VALUES ('A post', 'POSTS', 'POST', 4000000, 6000000, 'EUR', '2020', 'RECORD', 'A survey') RETURNING key`,
    );
    return row?.key;
  });
}

/** The key of an exchange rate that somebody recorded: 1 GBP = 1.50 USD on 1 January 2010. */
export async function exchangeRate(api: Api): Promise<string | undefined> {
  return api.database.transaction(async (rows) => {
    const [row] = await rows.query<{ key: string }[]>(
      `INSERT INTO exchange_rate (from_currency, to_currency, rate, rate_on, from_digits, to_digits, standing, source)
       VALUES ('GBP', 'USD', 1.5, '2010-01-01', 2, 2, 'RECORD', 'A bank') RETURNING key`,
    );
    return row?.key;
  });
}
