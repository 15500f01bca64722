import {
  addressAt,
  addressOf,
  demand,
  published,
  unknownLast,
  byKey,
  type Address,
  type Asked,
} from './asked.js';
import { basisOf, calculationOf } from './basis.js';
import { pricesOf } from './comparison.js';
import { beforeOf, beforeResolvers } from './before.js';
import { convertedOf } from './exchange-rate.js';
import { page, demandStorable, type Key, type PageArguments } from './page.js';
import { linesOf, linesUnder } from './line.js';
import { moneyOf, periodOf, sourceOf } from './pieces.js';
import type { Tables } from './rows.js';
import { totalsOf } from './total.js';

type Edition = Tables['edition'];
type Line = Tables['edition_line'];

/** The cost of an address in an edition of its initiative, where there is one. */
export interface Cost {
  address: Address;
  edition: Edition | undefined;
  /** The place of the address in the edition, where it is a line of it. */
  line: Line | undefined;
}

export function costOf(asked: Asked, address: Address, ref: string | null): Cost {
  const { rows } = asked;
  const initiative = rows.initiative.find(({ address_id: id }) => id === address.initiative_id);
  const shown = ref === null ? initiative?.current_edition_id : addressAt(asked, ref)?.id;
  const edition = rows.edition.find(
    (one) =>
      one.address_id === shown && one.initiative_id === address.initiative_id && one.published_at !== null,
  );
  const line = linesOf(asked, edition).find(({ line_id: id }) => id === address.id);
  return { address, edition, line };
}

const isCostLine = (asked: Asked, { line_id: id }: Line): boolean =>
  addressOf(asked, id).kind === 'COST_LINE';

const isInitiative = ({ address }: Cost): boolean => address.id === address.initiative_id;

const partsOf = (asked: Asked, cost: Cost): Line[] =>
  linesOf(asked, cost.edition).filter(
    ({ parent_id: parent }) => parent === cost.address.id || (parent === null && isInitiative(cost)),
  );

type PartsArguments = PageArguments & { order: string | null; period?: string | null };

const byLine: Key<Line> = { type: 'bigint', of: ({ line_id: id }) => id };

/** What a part is ordered by: what was not published counts less than any amount. */
const unpublished = '-9223372036854775808';

interface Order {
  keys: Key<Line>[];
  isDescending: boolean;
}

function orderOf(asked: Asked, edition: Edition | undefined, { order, period }: PartsArguments): Order {
  if (order === 'AS_PUBLISHED')
    return { keys: [{ type: 'integer', of: ({ ordinal }) => String(ordinal) }, byLine], isDescending: false };
  if (order === 'BY_TITLE')
    return {
      keys: [{ type: 'text', of: ({ title }) => asked.texts.lower(title) }, byLine],
      isDescending: false,
    };
  if (order !== 'LARGEST_FIRST') throw new Error('"order" must name an order.');
  const periods = asked.rows.edition_period.filter(({ edition_id: id }) => id === edition?.address_id);
  const ordinals = periods.map(({ ordinal }) => ordinal);
  const asIs = periods.length > 8 ? Math.max(...ordinals) : 1;
  const ordinal = periods.find(({ label }) => label === (period ?? undefined))?.ordinal ?? asIs;
  const amount = ({ line_id: id }: Line): string => {
    const [total] = edition ? totalsOf(asked, edition, id).filter((one) => one.ordinal === ordinal) : [];
    return total?.base ?? unpublished;
  };
  return { keys: [{ type: 'bigint', of: amount }, byLine], isDescending: true };
}

const estimatesOf = ({ rows }: Asked, { edition, address }: Cost) =>
  rows.estimate
    .filter(({ edition_id: id, line_id: line }) => id === edition?.address_id && line === address.id)
    .map((estimate) => ({ ...estimate, ordinal: estimate.period_ordinal }))
    .sort((a, b) => a.ordinal - b.ordinal || unknownLast(a.currency, b.currency));

export const budgetResolvers = {
  Query: {
    edition: (_: unknown, { ref }: { ref: string }, asked: Asked) =>
      asked.rows.edition.find(
        ({ address_id: id, published_at: at }) => id === addressAt(asked, ref)?.id && at !== null,
      ),
  },
  Cost: {
    totals: ({ edition, address }: Cost, _: unknown, asked: Asked) =>
      edition ? totalsOf(asked, edition, address.id) : [],
    estimates: (cost: Cost, _: unknown, asked: Asked) => estimatesOf(asked, cost),
    converted: convertedOf,
    objectClass: ({ line }: Cost) => line?.object_class,
    code: ({ line }: Cost) => line?.code,
    basis: ({ line }: Cost) => basisOf(line),
    before: ({ edition, address }: Cost, _: unknown, asked: Asked) =>
      edition && beforeOf(asked, edition, address.id),
    parts: (cost: Cost, args: PartsArguments, asked: Asked) => {
      const rows = partsOf(asked, cost);
      const answer = page(asked, args, { rows, most: 200, ...orderOf(asked, cost.edition, args) });
      demandStorable(args.period);
      return { ...answer, count: rows.length };
    },
    lineCount: ({ edition, address }: Cost, _: unknown, asked: Asked) =>
      linesUnder(asked, edition, address.id).filter((line) => isCostLine(asked, line)).length,
    statements: ({ address }: Cost, _: unknown, { rows }: Asked) =>
      rows.cost_statement
        .filter(({ address_id: id, withdrawn_at: at }) => id === address.id && at === null)
        .sort((a, b) => unknownLast(a.stated_on, b.stated_on) || byKey(a.id, b.id)),
    breakdown: ({ address }: Cost, _: unknown, { rows }: Asked) =>
      rows.breakdown.find(({ address_id: id }) => id === address.id),
  },
  ...beforeResolvers,
  CostPart: {
    before: ({ edition_id: edition, line_id: id }: Line, _: unknown, asked: Asked) =>
      beforeOf(asked, editionOf(asked, edition), id),
    address: ({ line_id: id }: Line, _: unknown, asked: Asked) => published(asked, id),
    objectClass: (line: Line) => line.object_class,
    partCount: ({ edition_id: edition, line_id: id }: Line, _: unknown, { rows }: Asked) =>
      rows.edition_line.filter((part) => part.edition_id === edition && part.parent_id === id).length,
    totals: (line: Line, { period }: { period?: string | null }, asked: Asked) => {
      demandStorable(period);
      const edition = editionOf(asked, line.edition_id);
      const wanted = (label: string): boolean => (period ?? label) === label;
      return totalsOf(asked, edition, line.line_id).filter((total) => wanted(total.period.label));
    },
  },
  Edition: {
    ref: ({ address_id: id }: Edition, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    title: ({ address_id: id }: Edition, _: unknown, asked: Asked) => addressOf(asked, id).title,
    standing: ({ address_id: id }: Edition, _: unknown, asked: Asked) => addressOf(asked, id).standing,
    publishedAt: ({ published_at: at }: Edition) => at,
    source: sourceOf,
    periods: ({ address_id: id }: Edition, _: unknown, { rows }: Asked) =>
      rows.edition_period
        .filter(({ edition_id: edition }) => edition === id)
        .sort((a, b) => a.ordinal - b.ordinal)
        .map(periodOf),
    initiative: ({ initiative_id: id }: Edition, _: unknown, { rows }: Asked) =>
      rows.initiative.find(({ address_id: address }) => address === id),
    lineCount: (edition: Edition, _: unknown, asked: Asked) =>
      linesOf(asked, edition).filter((line) => isCostLine(asked, line)).length,
    priceLevel: pricesOf,
    totals: (edition: Edition, _: unknown, asked: Asked) => totalsOf(asked, edition, edition.initiative_id),
  },
  Estimate: {
    period: (
      { edition_id: id, ordinal }: Tables['estimate'] & { ordinal: number },
      _: unknown,
      asked: Asked,
    ) => periodAt(asked, id, ordinal),
    low: ({ low_minor: low }: Tables['estimate']) => low,
    base: ({ base_minor: base }: Tables['estimate']) => base,
    high: ({ high_minor: high }: Tables['estimate']) => high,
    calculation: calculationOf,
  },
  CostStatement: {
    amount: moneyOf,
    source: sourceOf,
    periodLabel: ({ period_label: label }: Tables['cost_statement']) => label,
    statedBy: ({ stated_by: by }: Tables['cost_statement']) => by,
    statedOn: ({ stated_on: on }: Tables['cost_statement']) => on,
  },
  Breakdown: {
    source: sourceOf,
    lookedOn: ({ looked_on: on }: Tables['breakdown']) => on,
    lookedIn: ({ looked_in: place }: Tables['breakdown']) => place,
  },
};

const editionOf = ({ rows }: Asked, id: string): Edition =>
  demand(
    rows.edition.find(({ address_id: edition }) => edition === id),
    `edition ${id}`,
  );

const periodAt = ({ rows }: Asked, edition: string, ordinal: number) =>
  periodOf(
    demand(
      rows.edition_period.find((period) => period.edition_id === edition && period.ordinal === ordinal),
      'period',
    ),
  );
