import pg from 'pg';

/** Whole numbers, instants, days, numbers with a point and bytes are the texts that PostgreSQL prints for them. */
export interface Tables {
  account: {
    id: string;
    public_id: string;
    display_name: string;
    demo_key: string | null;
    created_at: string;
  };
  act: {
    id: string;
    position: string;
    actor: string;
    operation: string;
    is_public: boolean;
    is_named: boolean;
    changes: { field?: string; before?: string | null; after?: string | null }[];
    reason: string | null;
    at: string;
  };
  act_address: { address_id: string; act_id: string };
  act_organisation: { organisation_id: string; act_id: string; spoke: boolean };
  address: {
    id: string;
    ref: string | null;
    kind: string;
    title: string;
    standing: string;
    initiative_id: string | null;
    path: string | null;
    draft_key: string | null;
  };
  alternative: {
    address_id: string;
    initiative_id: string;
    ordinal: number;
    summary: string;
    covers: string[];
    currency: string | null;
    low_minor: string | null;
    base_minor: string | null;
    high_minor: string | null;
    period_label: string | null;
    cost_standing: string | null;
    cost_note: string | null;
    withdrawn_at: string | null;
  } & Sourced;
  alternative_voice: {
    alternative_id: string;
    submission_id: string;
    stance: string;
    note: string;
    withdrawn_at: string | null;
  };
  area: { address_id: string; initiative_id: string; ordinal: number; summary: string } & Sourced;
  breakdown: {
    address_id: string;
    state: string;
    note: string;
    looked_on: string | null;
    looked_in: string | null;
    due: string | null;
    promised_by: string | null;
    withheld_for: string | null;
  } & Sourced;
  comparator: {
    id: string;
    key: string;
    title: string;
    covers: string;
    measured: string;
    posts_low: string | null;
    posts_high: string | null;
    low_minor: string | null;
    base_minor: string | null;
    high_minor: string | null;
    currency: string;
    period_label: string;
    note: string | null;
    standing: string;
    source: string;
    source_url: string | null;
    recorded_at: string;
    withdrawn_at: string | null;
    withdrawn_for: string | null;
  };
  contribution: { line_id: string; objective_id: string; weight: string; standing: string };
  cost_statement: {
    id: string;
    address_id: string;
    amount_minor: string;
    currency: string;
    qualifier: string;
    period_label: string | null;
    stated_by: string;
    stated_on: string | null;
    is_authoritative: boolean;
    withdrawn_at: string | null;
  } & Sourced;
  document: {
    address_id: string;
    published_on: string | null;
    url: string | null;
    size_bytes: number | null;
    contact: string | null;
    note: string;
  };
  edition: {
    address_id: string;
    initiative_id: string;
    number: number | null;
    version: number;
    published_at: string | null;
    reason: string | null;
    price_series: string | null;
    price_index: string | null;
  } & Sourced;
  edition_change: { edition_id: string; line_id: string; reason: string };
  edition_line: {
    edition_id: string;
    line_id: string;
    parent_id: string | null;
    ordinal: number;
    title: string;
    code: string | null;
    object_class: string | null;
    method: string | null;
    confidence: string | null;
    sourcing: string | null;
    recurrence: string | null;
    assumptions: string | null;
    source: string | null;
    source_url: string | null;
  };
  edition_period: { edition_id: string; ordinal: number; label: string; starts_on: string; ends_on: string };
  edition_schedule: {
    edition_id: string;
    account_id: string;
    last_id: string | null;
    reason: string;
    publish_at: string;
    stopped: string | null;
  };
  estimate: {
    edition_id: string;
    line_id: string;
    period_ordinal: number;
    currency: string;
    low_minor: string | null;
    base_minor: string | null;
    high_minor: string | null;
    quantity: string | null;
    unit: string | null;
    rate_low_minor: string | null;
    rate_minor: string | null;
    rate_high_minor: string | null;
    note: string | null;
  };
  exchange_rate: {
    id: string;
    key: string;
    from_currency: string;
    to_currency: string;
    rate: string;
    rate_on: string;
    from_digits: number;
    to_digits: number;
    standing: string;
    source: string;
    source_url: string | null;
    recorded_at: string;
    withdrawn_at: string | null;
    withdrawn_for: string | null;
  };
  indicator: {
    address_id: string;
    objective_id: string;
    ordinal: number;
    definition: string;
    unit: string;
    ascending: boolean;
    baseline: string | null;
    baseline_on: string | null;
  } & Sourced;
  initiative: {
    address_id: string;
    summary: string;
    forum: string | null;
    sponsor_id: string | null;
    current_edition_id: string | null;
  };
  initiative_document: { initiative_id: string; document_id: string };
  measurement: {
    id: string;
    indicator_id: string;
    value: string;
    measured_on: string;
    note: string | null;
    account_id: string | null;
    standing: string;
    recorded_at: string;
  } & Sourced;
  objective: { address_id: string; initiative_id: string; ordinal: number; statement: string } & Sourced;
  organisation: {
    id: string;
    slug: string;
    name: string;
    role: string;
    region: string | null;
    standing: string;
    domain: string | null;
    interests: string | null;
    verified_at: string | null;
  };
  organisation_membership: { association_id: string; member_id: string };
  pledge: {
    address_id: string;
    about_id: string;
    organisation_id: string;
    stage: string;
    amount_minor: string;
    currency: string;
    period_label: string;
    starts_on: string;
    ends_on: string;
    conditions: string | null;
    made_at: string;
  };
  pledge_withdrawal: { pledge_id: string; reason: string; withdrawn_at: string };
  proceeding: { address_id: string; question: string; opens_at: string; closes_at: string } & Sourced;
  proceeding_extension: {
    proceeding_id: string;
    ordinal: number;
    closed_at: string;
    closes_at: string;
    announced_on: string | null;
  } & Sourced;
  proceeding_initiative: { proceeding_id: string; initiative_id: string };
  role_grant: {
    id: string;
    account_id: string;
    role: string;
    initiative_id: string | null;
    organisation_id: string | null;
    granted_at: string;
  };
  stage_entry: {
    initiative_id: string;
    ordinal: number;
    stage: string;
    began_on: string | null;
    note: string;
  } & Sourced;
  submission: {
    address_id: string;
    about_id: string;
    proceeding_id: string;
    edition_id: string | null;
    organisation_id: string | null;
    channel: string;
    hash: string;
    received_at: string;
  } & Sourced;
  submission_text: { submission_id: string; body: string; author_name: string | null };
  target: {
    indicator_id: string;
    starts_on: string;
    ends_on: string;
    label: string;
    value: string;
    standing: string;
  };
}

export interface Sourced {
  source: string | null;
  source_url: string | null;
}

type Name = keyof Tables;

/** Every row there is, in no order that anybody may count on. */
export type Rows = { readonly [name in Name]: readonly Tables[name][] };

const names: readonly Name[] = [
  ...([
    'account',
    'act',
    'act_address',
    'act_organisation',
    'address',
    'alternative',
    'alternative_voice',
    'area',
    'breakdown',
    'comparator',
    'contribution',
  ] as const),
  ...([
    'cost_statement',
    'document',
    'edition',
    'edition_change',
    'edition_line',
    'edition_period',
    'edition_schedule',
    'estimate',
    'exchange_rate',
  ] as const),
  ...([
    'indicator',
    'initiative',
    'initiative_document',
    'measurement',
    'objective',
    'organisation',
    'organisation_membership',
  ] as const),
  ...([
    'pledge',
    'pledge_withdrawal',
    'proceeding',
    'proceeding_extension',
    'proceeding_initiative',
  ] as const),
  ...(['role_grant', 'stage_entry', 'submission', 'submission_text', 'target'] as const),
];

const asPrinted = (text: string): string => text;
/** The number of the type text[], which the driver has no name for. */
const arrayOf = { text: 1009 };
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.BOOL, (text) => text === 't'],
  [pg.types.builtins.INT4, Number],
  [arrayOf.text, pg.types.getTypeParser(arrayOf.text) as (text: string) => unknown],
  [pg.types.builtins.JSONB, (text): unknown => JSON.parse(text)],
]);

/** Opens a connection that answers with texts as PostgreSQL prints them. */
export async function plainClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    options: '-c TimeZone=UTC -c DateStyle=ISO,YMD',
    types: { getTypeParser: (type: number) => parsers.get(type) ?? asPrinted },
  });
  await client.connect();
  return client;
}

/** Reads every table whole. */
export async function loadRows(client: pg.Client): Promise<Rows> {
  const entries: [string, unknown][] = [];
  for (const name of names) entries.push([name, (await client.query(`SELECT * FROM ${name}`)).rows]);
  const rows: unknown = Object.fromEntries(entries);
  return rows as Rows;
}
