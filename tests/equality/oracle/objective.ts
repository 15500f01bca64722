import { addressAt, addressOf, atOrUnder, byKey, published, type Address, type Asked } from './asked.js';
import { compareDecimals } from './decimal.js';
import { page, type PageArguments } from './page.js';
import { periodOf, sourceOf } from './pieces.js';
import type { Tables } from './rows.js';

type Objective = Tables['objective'];
type Indicator = Tables['indicator'];
type Measurement = Tables['measurement'];

interface Contribution {
  weight: string | null;
  line_id: string | null;
  objective_id: string;
  standing: string;
}

const measurementsOf = ({ rows }: Asked, { address_id: id }: Indicator): Measurement[] =>
  rows.measurement.filter(({ indicator_id: indicator }) => indicator === id);

/** The latest day counts, and on one day what was recorded last. */
const latestOf = (asked: Asked, indicator: Indicator): Measurement | undefined =>
  measurementsOf(asked, indicator).sort((a, b) =>
    a.measured_on === b.measured_on ? byKey(b.id, a.id) : a.measured_on < b.measured_on ? 1 : -1,
  )[0];

const targetsOf = ({ rows }: Asked, { address_id: id }: Indicator) =>
  rows.target
    .filter(({ indicator_id: indicator }) => indicator === id)
    .sort((a, b) => (a.starts_on < b.starts_on ? -1 : 1));

function statusOf(asked: Asked, indicator: Indicator): string {
  const latest = latestOf(asked, indicator);
  if (!latest) return 'NOT_MEASURED';
  const due = targetsOf(asked, indicator).find(
    ({ starts_on: from, ends_on: to }) => from <= latest.measured_on && latest.measured_on <= to,
  );
  if (!due) return 'NO_TARGET';
  const difference = compareDecimals(latest.value, due.value);
  const isReached = indicator.ascending ? difference >= 0 : difference <= 0;
  return isReached ? 'REACHED' : 'NOT_REACHED';
}

/** The objectives of an initiative as a whole, or an objective itself, or that of an indicator. */
function ownObjectives({ rows }: Asked, address: Address): Objective[] {
  const indicator = rows.indicator.find(({ address_id: id }) => id === address.id);
  return rows.objective.filter(
    (objective) =>
      (address.kind === 'INITIATIVE' && objective.initiative_id === address.id) ||
      objective.address_id === address.id ||
      objective.address_id === indicator?.objective_id,
  );
}

function servedBy(asked: Asked, address: Address): Contribution[] {
  const under = atOrUnder(asked, address);
  const linked: Contribution[] = ['AREA', 'COST_LINE'].includes(address.kind)
    ? asked.rows.contribution.filter(({ line_id: line }) => under.has(line))
    : [];
  const own: Contribution[] = ownObjectives(asked, address).map(({ address_id: id }) => ({
    weight: null,
    line_id: null,
    objective_id: id,
    standing: addressOf(asked, id).standing,
  }));
  return [...linked, ...own].sort(greatestFirst);
}

const greatestFirst = (a: Contribution, b: Contribution): number =>
  compareDecimals(b.weight ?? '0', a.weight ?? '0') ||
  byKey(a.objective_id, b.objective_id) ||
  byKey(a.line_id ?? '0', b.line_id ?? '0');

const objectiveWith = ({ rows }: Asked, id: string): Objective | undefined =>
  rows.objective.find(({ address_id: address }) => address === id);

export const objectiveResolvers = {
  Query: {
    objective: (_: unknown, { ref }: { ref: string }, asked: Asked) =>
      objectiveWith(asked, addressAt(asked, ref)?.id ?? ''),
    indicator: (_: unknown, { ref }: { ref: string }, asked: Asked) =>
      asked.rows.indicator.find(({ address_id: id }) => id === addressAt(asked, ref)?.id),
  },
  Results: {
    count: ({ address }: { address: Address }, _: unknown, asked: Asked) =>
      new Set(servedBy(asked, address).map(({ objective_id: id }) => id)).size,
    contributions: ({ address }: { address: Address }, _: unknown, asked: Asked) => servedBy(asked, address),
  },
  Contribution: {
    line: ({ line_id: id }: Contribution, _: unknown, asked: Asked) => published(asked, id),
    objective: ({ objective_id: id }: Contribution, _: unknown, asked: Asked) => objectiveWith(asked, id),
  },
  Objective: {
    ref: ({ address_id: id }: Objective, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    title: ({ address_id: id }: Objective, _: unknown, asked: Asked) => addressOf(asked, id).title,
    standing: ({ address_id: id }: Objective, _: unknown, asked: Asked) => addressOf(asked, id).standing,
    source: sourceOf,
    initiative: ({ initiative_id: id }: Objective, _: unknown, { rows }: Asked) =>
      rows.initiative.find(({ address_id: address }) => address === id),
    indicators: ({ address_id: id }: Objective, _: unknown, { rows }: Asked) =>
      rows.indicator
        .filter(({ objective_id: objective }) => objective === id)
        .sort((a, b) => a.ordinal - b.ordinal || byKey(a.address_id, b.address_id)),
    contributions: ({ address_id: id }: Objective, _: unknown, { rows }: Asked) =>
      rows.contribution.filter(({ objective_id: objective }) => objective === id).sort(greatestFirst),
  },
  Indicator: {
    ref: ({ address_id: id }: Indicator, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    title: ({ address_id: id }: Indicator, _: unknown, asked: Asked) => addressOf(asked, id).title,
    standing: ({ address_id: id }: Indicator, _: unknown, asked: Asked) => addressOf(asked, id).standing,
    baselineOn: ({ baseline_on: on }: Indicator) => on,
    status: (indicator: Indicator, _: unknown, asked: Asked) => statusOf(asked, indicator),
    source: sourceOf,
    objective: ({ objective_id: id }: Indicator, _: unknown, asked: Asked) => objectiveWith(asked, id),
    targets: (indicator: Indicator, _: unknown, asked: Asked) => targetsOf(asked, indicator),
    latest: (indicator: Indicator, _: unknown, asked: Asked) => latestOf(asked, indicator),
    measurementCount: (indicator: Indicator, _: unknown, asked: Asked) =>
      measurementsOf(asked, indicator).length,
    measurements: (indicator: Indicator, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: measurementsOf(asked, indicator),
        keys: [
          { type: 'date', of: ({ measured_on: on }) => on },
          { type: 'bigint', of: ({ id }) => id },
        ],
        isDescending: true,
        most: 100,
      }),
  },
  Target: { period: periodOf },
  Measurement: {
    measuredOn: ({ measured_on: on }: Measurement) => on,
    source: sourceOf,
    recordedBy: ({ account_id: account }: Measurement, _: unknown, { rows }: Asked) =>
      rows.account.find(({ id }) => id === account)?.display_name,
    recordedAt: ({ recorded_at: at }: Measurement) => at,
  },
};
