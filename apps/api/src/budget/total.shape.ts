/** Totals and estimates with the columns of their period beside them. */
export const inPeriod = `JOIN edition_period $p ON $p.edition_id = $.edition_id AND $p.ordinal = $.period_ordinal`;
