import type { EntityManager } from 'typeorm';
import type { Entry } from './entry.js';

export interface Period {
  label: string;
  startsOn: string;
  endsOn: string;
}

/** A stretch of the calendar that is running when the site is installed. */
export type Span = 'YEAR' | 'QUARTER';

export const readSpan = (entry: Entry): Span => entry.oneOf('span', ['YEAR', 'QUARTER']);

/** The year or the quarter that runs now, by the clock of the database, in UTC. */
export async function currentPeriod(rows: EntityManager, span: Span): Promise<Period> {
  const [period] = await rows.query<Period[]>(
    `SELECT to_char(begins, CASE $1::text WHEN 'YEAR' THEN 'YYYY' ELSE 'YYYY "Q"Q' END) AS label,
       begins::date::text AS "startsOn",
       (begins + CASE $1::text WHEN 'YEAR' THEN interval '1 year' ELSE interval '3 months' END - interval '1 day')::date::text AS "endsOn"
     FROM date_trunc(lower($1::text), now() AT TIME ZONE 'UTC') AS begins`,
    [span],
  );
  if (!period) throw new Error('The database gave no current period');
  return period;
}
