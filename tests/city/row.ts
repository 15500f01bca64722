/** The tables that a city fills, with the columns in the order in which its rows give them. */
export const columns = {
  exchange_rate:
    'id, key, from_currency, to_currency, rate, rate_on, from_digits, to_digits, standing, source, recorded_at',
  comparator:
    'id, key, title, covers, measured, posts_low, posts_high, low_minor, base_minor, high_minor, currency, period_label, standing, source, recorded_at',
  organisation: 'id, slug, name, role, region, standing, verified_at',
  organisation_membership: 'association_id, member_id, began_at',
  account: 'id, public_id, display_name, created_at',
  role_grant: 'id, account_id, role, initiative_id, organisation_id, granted_at',
  address: 'id, ref, kind, title, standing, initiative_id, path',
  initiative: 'address_id, summary, forum, sponsor_id, current_edition_id',
  stage_entry: 'initiative_id, ordinal, stage, began_on, note, source, source_url',
  area: 'address_id, initiative_id, ordinal, summary, source, source_url',
  document: 'address_id, published_on, url, size_bytes, contact, note',
  initiative_document: 'initiative_id, document_id',
  edition:
    'address_id, initiative_id, number, published_at, reason, source, source_url, price_series, price_index',
  edition_period: 'edition_id, ordinal, label, starts_on, ends_on',
  edition_line: 'edition_id, line_id, parent_id, ordinal, title, code, object_class, path, sourcing',
  edition_change: 'edition_id, line_id, reason',
  estimate:
    'edition_id, line_id, period_ordinal, currency, low_minor, base_minor, high_minor, quantity, unit, rate_low_minor, rate_minor, rate_high_minor',
  edition_total:
    'edition_id, address_id, period_ordinal, currency, low_minor, base_minor, high_minor, estimate_count, unpublished_count',
  cost_statement:
    'id, key, address_id, amount_minor, currency, qualifier, period_label, stated_by, stated_on, source, source_url',
  breakdown:
    'address_id, state, note, looked_on, looked_in, due, source, source_url, promised_by, withheld_for',
  proceeding: 'address_id, question, opens_at, closes_at, source, source_url',
  proceeding_initiative: 'proceeding_id, initiative_id',
  proceeding_extension: 'proceeding_id, ordinal, closed_at, closes_at, announced_on, source, source_url',
  submission:
    'address_id, about_id, proceeding_id, edition_id, account_id, organisation_id, channel, hash, received_at, source, source_url',
  submission_text: 'submission_id, body, author_name, salt',
  pledge:
    'address_id, about_id, organisation_id, account_id, stage, amount_minor, currency, period_label, starts_on, ends_on, conditions, made_at',
  pledge_withdrawal: 'pledge_id, reason, withdrawn_at',
  objective: 'address_id, initiative_id, ordinal, statement, source, source_url',
  contribution: 'line_id, objective_id, weight, standing, recorded_at',
  indicator:
    'address_id, objective_id, ordinal, definition, unit, ascending, baseline, baseline_on, source, source_url',
  target: 'indicator_id, starts_on, ends_on, label, value, standing',
  measurement:
    'id, indicator_id, value, measured_on, source, source_url, note, account_id, standing, recorded_at',
  act: 'position, id, transaction_id, actor, operation, request_hash, outcome, is_public, changes, reason, at',
  act_address: 'act_id, act_at, address_id',
  act_organisation: 'act_id, act_at, organisation_id, spoke',
} as const;

export type Table = keyof typeof columns;
export type Cell = string | number | boolean | null;

/** A row of a table, one cell for each of its columns. */
export type Row = readonly [table: Table, ...cells: Cell[]];

const special = /[\\\n\t\r]/;
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** The row as a line of PostgreSQL's COPY in its text format. */
export function lineOf(row: Row): string {
  let line = '';
  for (let index = 1; index < row.length; index += 1) {
    const cell = row[index];
    if (index > 1) line += '\t';
    if (cell === null) line += '\\N';
    else if (typeof cell === 'string' && special.test(cell))
      line += cell.replace(/[\\\n\t\r]/g, (sign) => escapes[sign] ?? sign);
    else line += cell;
  }
  return `${line}\n`;
}
