import type { Api } from './api.js';

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
