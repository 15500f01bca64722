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
import { growthOf } from './growth.js';
import { builtUpDifferencesOf, disagreementsOf, statedOf } from './difference.js';
import { basisOf, calculationOf } from './basis.js';
import { pricesOf } from './comparison.js';
import { beforeOf, beforeResolvers } from './before.js';
import { comparedOf } from './comparator.js';
import { convertedOf } from './exchange-rate.js';
import { page, demandStorable, type Key, type PageArguments } from './page.js';
import { linesOf, linesUnder } from './line.js';
import { moneyOf, periodOf, sourceOf } from './pieces.js';
import type { Tables } from './rows.js';
import { classesOf } from './choice.js';
import { estimatesAt, isAll, totalsOf, type Choice } from './total.js';

type Edition = Tables['edition'];
type Line = Tables['edition_line'];

/** The cost of an address in an edition of its initiative, where there is one. */
export interface Cost extends Choice {
  address: Address;
  edition: Edition | undefined;
  /** The place of the address in the edition, where it is a line of it. */
  line: Line | undefined;
}

export interface CostArguments extends Choice {
  edition?: string | null;
}

export function costOf(
  asked: Asked,
  address: Address,
  { edition: ref = null, objectClass = null, sourcing = null }: CostArguments,
): Cost {
  const { rows } = asked;
  demandStorable(objectClass);
  const initiative = rows.initiative.find(({ address_id: id }) => id === address.initiative_id);
  const shown = ref === null ? initiative?.current_edition_id : addressAt(asked, ref)?.id;
  const edition = rows.edition.find(
    (one) =>
      one.address_id === shown && one.initiative_id === address.initiative_id && one.published_at !== null,
  );
  const line = linesOf(asked, edition).find(({ line_id: id }) => id === address.id);
  return { address, edition, line, objectClass, sourcing };
}

const isCostLine = (asked: Asked, { line_id: id }: Line): boolean =>
  addressOf(asked, id).kind === 'COST_LINE';

const isInitiative = ({ address }: Cost): boolean => address.id === address.initiative_id;

/** A line among parts of which some lines are chosen. */
interface Part extends Choice {
  line: Line;
}

/** The lines directly under something, of chosen lines only what has some with amounts at or under it. */
function partsUnder(
  asked: Asked,
  edition: Edition | undefined,
  parent: string | null,
  choice: Choice,
): Line[] {
  return linesOf(asked, edition).filter(
    (line) =>
      line.parent_id === parent &&
      (isAll(choice) || (edition && estimatesAt(asked, edition, { top: line.line_id, choice }).length > 0)),
  );
}

const partsOf = (asked: Asked, cost: Cost): Part[] =>
  [
    ...partsUnder(asked, cost.edition, cost.address.id, cost),
    ...(isInitiative(cost) ? partsUnder(asked, cost.edition, null, cost) : []),
  ].map((line) => ({ ...choiceOf(cost), line }));

const choiceOf = ({ objectClass, sourcing }: Choice): Choice => ({ objectClass, sourcing });

type PartsArguments = PageArguments & { order: string | null; period?: string | null };

const byLine: Key<Part> = { type: 'bigint', of: ({ line }) => line.line_id };

/** What a part is ordered by: what was not published counts less than any amount. */
const unpublished = '-9223372036854775808';

interface Order {
  keys: Key<Part>[];
  isDescending: boolean;
}

function orderOf(asked: Asked, edition: Edition | undefined, { order, period }: PartsArguments): Order {
  if (order === 'AS_PUBLISHED')
    return {
      keys: [{ type: 'integer', of: ({ line }) => String(line.ordinal) }, byLine],
      isDescending: false,
    };
  if (order === 'BY_TITLE')
    return {
      keys: [{ type: 'text', of: ({ line }) => asked.texts.lower(line.title) }, byLine],
      isDescending: false,
    };
  if (order !== 'LARGEST_FIRST') throw new Error('"order" must name an order.');
  const periods = asked.rows.edition_period.filter(({ edition_id: id }) => id === edition?.address_id);
  const ordinals = periods.map(({ ordinal }) => ordinal);
  const asIs = periods.length > 8 ? Math.max(...ordinals) : 1;
  const ordinal = periods.find(({ label }) => label === (period ?? undefined))?.ordinal ?? asIs;
  const amount = ({ line, ...choice }: Part): string => {
    const [total] = edition
      ? totalsOf(asked, edition, line.line_id, choice).filter((one) => one.ordinal === ordinal)
      : [];
    return total?.base ?? unpublished;
  };
  return { keys: [{ type: 'bigint', of: amount }, byLine], isDescending: true };
}

function pageOf(
  asked: Asked,
  args: PartsArguments,
  { rows, edition }: { rows: Part[]; edition: Edition | undefined },
) {
  const answer = page(asked, args, { rows, most: 200, ...orderOf(asked, edition, args) });
  demandStorable(args.period);
  return { ...answer, count: rows.length };
}

/** How many lines lie under something; of chosen ones, how many with amounts there are, itself among them. */
function lineCountOf(asked: Asked, { edition, address, ...choice }: Cost): number {
  const under = linesUnder(asked, edition, address.id);
  if (isAll(choice)) return under.filter((line) => isCostLine(asked, line)).length;
  if (!edition) return 0;
  const amounts = estimatesAt(asked, edition, { top: address.id, choice });
  return new Set(amounts.map(({ line_id: id }) => id)).size;
}

interface PeriodArgument {
  period?: string | null;
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
    totals: ({ edition, address, ...choice }: Cost, { period }: PeriodArgument, asked: Asked) => {
      demandStorable(period);
      const totals = edition ? totalsOf(asked, edition, address.id, choice) : [];
      return totals.filter(({ period: { label } }) => label === (period ?? label));
    },
    classes: classesOf,
    estimates: (cost: Cost, _: unknown, asked: Asked) => estimatesOf(asked, cost),
    converted: convertedOf,
    compared: comparedOf,
    objectClass: ({ line }: Cost) => line?.object_class,
    code: ({ line }: Cost) => line?.code,
    basis: ({ line }: Cost) => basisOf(line),
    before: (cost: Cost, _: unknown, asked: Asked) =>
      cost.edition && beforeOf(asked, { ...choiceOf(cost), shown: cost.edition, id: cost.address.id }),
    parts: (cost: Cost, args: PartsArguments, asked: Asked) =>
      pageOf(asked, args, { rows: partsOf(asked, cost), edition: cost.edition }),
    lineCount: (cost: Cost, _: unknown, asked: Asked) => lineCountOf(asked, cost),
    statements: ({ address }: Cost, _: unknown, asked: Asked) =>
      statedOf(asked, address).sort((a, b) => unknownLast(a.stated_on, b.stated_on) || byKey(a.id, b.id)),
    disagreements: ({ address }: Cost, _: unknown, asked: Asked) => disagreementsOf(asked, address),
    builtUpDifferences: ({ address, edition }: Cost, _: unknown, asked: Asked) =>
      edition ? builtUpDifferencesOf(asked, address, edition) : [],
    growth: ({ address, edition }: Cost, _: unknown, asked: Asked) =>
      edition ? growthOf(asked, edition, address) : [],
    breakdown: ({ address }: Cost, _: unknown, { rows }: Asked) =>
      rows.breakdown.find(({ address_id: id }) => id === address.id),
  },
  ...beforeResolvers,
  CostPart: {
    title: ({ line }: Part) => line.title,
    parts: ({ line, ...choice }: Part, args: PartsArguments, asked: Asked) => {
      const edition = editionOf(asked, line.edition_id);
      const lines = partsUnder(asked, edition, line.line_id, choice);
      return pageOf(asked, args, { rows: lines.map((under) => ({ ...choice, line: under })), edition });
    },
    code: ({ line }: Part) => line.code,
    objectClass: ({ line }: Part) => line.object_class,
    before: ({ line, ...choice }: Part, _: unknown, asked: Asked) =>
      beforeOf(asked, { ...choice, shown: editionOf(asked, line.edition_id), id: line.line_id }),
    address: ({ line }: Part, _: unknown, asked: Asked) => published(asked, line.line_id),
    partCount: ({ line, ...choice }: Part, _: unknown, asked: Asked) =>
      partsUnder(asked, editionOf(asked, line.edition_id), line.line_id, choice).length,
    totals: ({ line, ...choice }: Part, { period }: PeriodArgument, asked: Asked) => {
      demandStorable(period);
      const totals = totalsOf(asked, editionOf(asked, line.edition_id), line.line_id, choice);
      return totals.filter(({ period: { label } }) => label === (period ?? label));
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
    isAuthoritative: ({ is_authoritative: is }: Tables['cost_statement']) => is,
  },
  Breakdown: {
    source: sourceOf,
    lookedOn: ({ looked_on: on }: Tables['breakdown']) => on,
    lookedIn: ({ looked_in: place }: Tables['breakdown']) => place,
    promisedBy: ({ promised_by: by }: Tables['breakdown']) => by,
    withheldFor: ({ withheld_for: reason }: Tables['breakdown']) => reason,
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
