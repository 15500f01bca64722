import type { NewEstimate, NewLine } from '../../apps/api/src/budget/edition-line.js';
import { Editions, type NewEdition } from '../../apps/api/src/budget/edition.service.js';
import type { Api } from './api.js';
import type { Plan } from './plan.js';

const year = (label: string, first: number) => ({
  label,
  startsOn: `${first}-07-01`,
  endsOn: `${first + 1}-06-30`,
});

/** What a later edition tells beside its lines. */
export interface Later {
  lines: readonly NewLine[];
  periods?: NewEdition['periods'];
  prices?: { series: string; index: string };
  /** By the title of the line, which another edition may have alone. */
  reasons?: Readonly<Record<string, string>>;
}

/** An amount in dollars, with what it is made of where that is told. */
export function dollars(
  period: string,
  base: bigint | null,
  made?: { quantity: string; unit: string; rate: bigint },
): NewEstimate {
  return { period, currency: 'USD', base, ...(made && { calculation: made }) };
}

/** Publishes one more edition of a plan and answers its ref. */
export function publishLater(
  { database }: Api,
  { initiative }: Pick<Plan, 'initiative'>,
  { lines, periods = [year('FY11', 2010)], prices, reasons = {} }: Later,
): Promise<string> {
  const editions = new Editions();
  return database.transaction(async (rows) => {
    const [plan] = await rows.query<{ id: string }[]>('SELECT id FROM address WHERE ref = $1', [initiative]);
    const initiativeId = plan?.id ?? '';
    const { editionId } = await editions.draft(rows, {
      ...{ initiativeId, title: 'A later edition', standing: 'RECORD', periods, lines },
    });
    await rows.query('UPDATE edition SET price_series = $2, price_index = $3 WHERE address_id = $1', [
      editionId,
      prices?.series,
      prices?.index,
    ]);
    await rows.query(
      `INSERT INTO edition_change (edition_id, line_id, reason)
       SELECT $1, a.id, given.reason FROM unnest($3::text[], $4::text[]) AS given (title, reason)
       JOIN address a ON a.title = given.title AND a.kind = 'COST_LINE' AND a.initiative_id = $2`,
      [editionId, initiativeId, Object.keys(reasons), Object.values(reasons)],
    );
    return (await editions.publish(rows, { editionId, reason: 'Other figures.' })).ref;
  });
}
