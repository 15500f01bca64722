/** Totals and estimates with the columns of their period beside them. */
export const inPeriod = `JOIN edition_period $p ON $p.edition_id = $.edition_id AND $p.ordinal = $.period_ordinal`;

/** The row that says which lines are chosen, in its columns `chosen_class` and `chosen_sourcing`. */
type Row = '^' | '$';

/** Hands the choice of the row above on to the rows of a list. */
export const sameChoice = '^.chosen_class, ^.chosen_sourcing';

/** Whether nothing is chosen: then the sums are those that were kept when the edition was published. */
export const isWhole = (row: Row) => `(${row}.chosen_class IS NULL AND ${row}.chosen_sourcing IS NULL)`;

/** An address in an edition, by SQL for the key of the edition, its own and its path there. */
interface Placed {
  edition: string;
  address: string;
  path: string;
}

/**
 * The lines at and under an address that are chosen. What is not told is a choice like any other. The bounds of the
 * range over paths are the prefix itself and the prefix with its last dot made the next character.
 */
export const chosenLines = (row: Row, { edition, path }: Pick<Placed, 'edition' | 'path'>) =>
  `line.edition_id = ${edition} AND line.path >= ${path} AND line.path < left(${path}, -1) || '/'
  AND (${row}.chosen_class IS NULL OR coalesce(line.object_class, '') = ${row}.chosen_class)
  AND (${row}.chosen_sourcing IS NULL OR coalesce(line.sourcing, 'NOT_TOLD') = ${row}.chosen_sourcing)`;

const chosenAmounts = (row: Row, placed: Pick<Placed, 'edition' | 'path'>) => `edition_line line
  JOIN estimate amount ON amount.edition_id = line.edition_id AND amount.line_id = line.line_id
  WHERE ${chosenLines(row, placed)}`;

/** Whether nothing is chosen, or some line with an amount is, at or under an address. */
export const hasChosen = (row: Row, placed: Pick<Placed, 'edition' | 'path'>) =>
  `(${isWhole(row)} OR EXISTS (SELECT FROM ${chosenAmounts(row, placed)}))`;

/** A sum has a range only where every estimate in it has one. Of chosen lines it may be larger than a bigint. */
export const sums = `CASE WHEN count(*) = count(amount.low_minor) THEN sum(amount.low_minor) END AS low_minor,
  sum(amount.base_minor) AS base_minor,
  CASE WHEN count(*) = count(amount.high_minor) THEN sum(amount.high_minor) END AS high_minor,
  count(*) AS estimate_count, count(*) - count(amount.base_minor) AS unpublished_count`;

const named = (edition: string) =>
  `(SELECT named.ordinal FROM edition_period named WHERE named.edition_id = ${edition} AND named.label = :period)`;

/** Whether an amount is of the period that is named, where one is. */
export const inNamedPeriod = (edition: string) =>
  `(:period::text IS NULL OR amount.period_ordinal = ${named(edition)})`;

/** The sums of an address in an edition: kept ones, or those over the lines that are chosen. `period` names one. */
export const totalsOf = ({ edition, address, path }: Placed) => `FROM (
    SELECT ${edition} AS edition_id, kept.period_ordinal, kept.currency, kept.low_minor::numeric,
      kept.base_minor::numeric, kept.high_minor::numeric, kept.estimate_count::bigint, kept.unpublished_count::bigint
    FROM edition_total kept WHERE ${isWhole('^')} AND kept.edition_id = ${edition} AND kept.address_id = ${address}
    UNION ALL
    SELECT ${edition}, amount.period_ordinal, amount.currency, ${sums}
    FROM ${chosenAmounts('^', { edition, path })} AND NOT ${isWhole('^')} AND ${inNamedPeriod(edition)}
    GROUP BY amount.period_ordinal, amount.currency) $ ${inPeriod}
  WHERE (:period::text IS NULL OR $p.label = :period) ORDER BY $.period_ordinal, $.currency`;

/** The named period, else the first of a plan and the last of a series over the years. */
export const orderingPeriod = (edition: string) => `coalesce(${named(edition)},
  (SELECT CASE WHEN count(*) > 8 THEN max(every.ordinal) ELSE 1 END FROM edition_period every
    WHERE every.edition_id = ${edition}))`;

/** The amount by which a part is ordered. What is not published is last. */
export const orderingAmount = (placed: Placed) => {
  const { edition, address } = placed;
  return `coalesce(CASE WHEN ${isWhole('$')}
    THEN (SELECT kept.base_minor::numeric FROM edition_total kept
      WHERE kept.edition_id = ${edition} AND kept.address_id = ${address}
        AND kept.period_ordinal = ${orderingPeriod(edition)} ORDER BY kept.currency LIMIT 1)
    ELSE (SELECT sum(amount.base_minor) FROM ${chosenAmounts('$', placed)}
        AND amount.period_ordinal = ${orderingPeriod(edition)}
      GROUP BY amount.currency ORDER BY amount.currency LIMIT 1) END, -9223372036854775808)`;
};
