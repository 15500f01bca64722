import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The same question in the words that PostGraphile makes of the tables. */
export function postgraphileDocument(work: string): string {
  return readFileSync(join(import.meta.dirname, 'works', work, 'postgraphile.graphql'), 'utf8');
}

/** PostGraphile's answer in the product's words. */
export function fromPostgraphile(work: string, data: unknown): unknown {
  const answer = map(data);
  if (work === 'search') return { search: page(list(answer['postgraphileFoundList']), 20) };
  const address = map(answer['addressByRef']);
  if (work === 'cost-tree')
    return { address: { cost: { parts: largest(map(address['initiativeByAddressId'])) } } };
  if (work === 'deep-list')
    return {
      address: { voice: { submissions: page(list(address['submissionsAfterList']).map(submission), 20) } },
    };
  return { address: initiativePage(address) };
}

type Map = Record<string, unknown>;

const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function map(value: unknown): Map {
  if (isMap(value)) return value;
  throw new Error(`PostGraphile answered ${JSON.stringify(value)} where there should be an object`);
}

function list(value: unknown): Map[] {
  if (Array.isArray(value)) return value.map(map);
  throw new Error(`PostGraphile answered ${JSON.stringify(value)} where there should be a list`);
}

const page = (rows: unknown[], first: number) => ({
  nodes: rows.slice(0, first),
  pageInfo: { hasNextPage: rows.length > first },
});

const instant = (value: unknown) => (typeof value === 'string' ? new Date(value).toISOString() : value);
const decimal = (value: unknown) =>
  typeof value === 'string' && value.includes('.') ? value.replace(/\.?0+$/, '') : value;

/** Without some keys, and with what stands there instead. */
function without(row: Map, names: readonly string[], instead: Map): Map {
  const kept = Object.entries(row).filter(([name]) => !names.includes(name));
  return { ...Object.fromEntries(kept), ...instead };
}

/** Ref and title, which PostGraphile reads from the address that the row has. */
const named = (row: Map): Map => without(row, ['addressByAddressId'], map(row['addressByAddressId']));

function total(row: Map): Map {
  const { label, lowMinor: low, baseMinor: base, highMinor: high } = row;
  return without(row, ['label', 'lowMinor', 'baseMinor', 'highMinor'], {
    period: { label },
    low,
    base,
    high,
  });
}

function part(row: Map): Map {
  return without(row, ['addressByLineId', 'totalsList'], {
    address: row['addressByLineId'],
    totals: list(row['totalsList']).map(total),
  });
}

const largest = (initiative: Map) => ({
  count: initiative['partCount'],
  ...page(list(initiative['largestPartsList']).map(part), 50),
});

function submission(row: Map): Map {
  return without(
    named(row),
    ['submissionTextBySubmissionId', 'addressByAboutId', 'organisationByOrganisationId'],
    {
      ...map(row['submissionTextBySubmissionId']),
      receivedAt: instant(row['receivedAt']),
      about: row['addressByAboutId'],
      organisation: row['organisationByOrganisationId'],
    },
  );
}

const pledgeColumns = ['amountMinor', 'currency', 'periodLabel', 'startsOn', 'endsOn'];
const pledgeRelations = ['addressByAboutId', 'organisationByOrganisationId', 'pledgeWithdrawalByPledgeId'];

function pledge(row: Map): Map {
  const { amountMinor, currency, periodLabel: label, startsOn, endsOn } = row;
  const withdrawal = row['pledgeWithdrawalByPledgeId'];
  return without(named(row), [...pledgeColumns, ...pledgeRelations], {
    madeAt: instant(row['madeAt']),
    withdrawnAt: isMap(withdrawal) ? instant(withdrawal['withdrawnAt']) : null,
    about: row['addressByAboutId'],
    organisation: row['organisationByOrganisationId'],
    amount: { amountMinor, currency },
    period: { label, startsOn, endsOn },
  });
}

function indicator(row: Map): Map {
  const { latest } = row;
  return without(named(row), ['targetsList'], {
    baseline: decimal(row['baseline']),
    targets: list(row['targetsList']).map(({ value, label }) => ({
      value: decimal(value),
      period: { label },
    })),
    latest: isMap(latest) ? { ...latest, value: decimal(latest['value']) } : null,
  });
}

function initiativePage(address: Map): Map {
  const initiative = map(address['initiativeByAddressId']);
  const edition = initiative['currentEdition'];
  const { ref, kind, title, standing } = address;
  const stages = list(initiative['stageEntriesByInitiativeIdList']).map((row) =>
    without(row, ['source', 'sourceUrl'], {
      source: row['source'] === null ? null : { title: row['source'], url: row['sourceUrl'] },
    }),
  );
  return {
    ...{ ref, kind, title, standing },
    initiative: {
      summary: initiative['summary'],
      forum: initiative['forum'],
      stage: initiative['stage'],
      sponsor: initiative['organisationBySponsorId'],
      stages,
      areas: list(initiative['areasList']).map(named),
      documents: list(initiative['documentsList']).map(named),
      editions: list(initiative['editionsList']).map((row) => ({
        ...named(row),
        publishedAt: instant(row['publishedAt']),
      })),
    },
    cost: {
      edition: isMap(edition)
        ? without(named(edition), ['periodsList'], { periods: edition['periodsList'] })
        : null,
      totals: list(initiative['totalsList']).map(total),
      parts: { count: initiative['partCount'], nodes: list(initiative['partsList']).map(part) },
    },
    voice: {
      count: address['voiceCount'],
      submissions: { nodes: list(address['submissionsList']).map(submission) },
    },
    funding: { count: address['fundingCount'], pledges: { nodes: list(address['pledgesList']).map(pledge) } },
    results: {
      contributions: list(initiative['objectivesList']).map((row) => ({
        objective: without(named(row), ['indicatorsList'], {
          indicators: list(row['indicatorsList']).map(indicator),
        }),
      })),
    },
  };
}
