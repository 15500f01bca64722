import { addressAt, addressOf, published, unknownLast, type Asked } from './asked.js';
import { linesOf } from './line.js';
import { demandStorable, page, type PageArguments } from './page.js';
import type { Tables } from './rows.js';

type Edition = Tables['edition'];
type Line = Tables['edition_line'];
type Labelled = Tables['estimate'] & { label: string; startsOn: string };

interface Comparison {
  from: Edition;
  to: Edition;
}

/** A line in both editions, in one of them at least. */
interface Pair extends Comparison {
  id: string;
  before: Line | undefined;
  after: Line | undefined;
}

/** The amounts of a line in one period and currency. */
interface Amounts {
  line: string;
  label: string;
  startsOn: string;
  currency: string;
  before: Labelled | undefined;
  after: Labelled | undefined;
}

interface Split {
  change: bigint;
  scope: bigint;
  quantity: bigint;
  priceLevel: bigint;
  rate: bigint;
  unexplained: bigint;
}

const kinds = ['change', 'scope', 'quantity', 'priceLevel', 'rate', 'unexplained'] as const;
const nothing: Split = { change: 0n, scope: 0n, quantity: 0n, priceLevel: 0n, rate: 0n, unexplained: 0n };

function editionAt(asked: Asked, ref: string): Edition | undefined {
  const id = addressAt(asked, ref)?.id;
  return asked.rows.edition.find(({ address_id: key, published_at: at }) => key === id && at !== null);
}

/** A number with a point, as a whole number and the power of ten that it is divided by. */
function fractionOf(text: string): { top: bigint; bottom: bigint } {
  const [whole = '', fraction = ''] = text.split('.');
  return { top: BigInt(whole + fraction), bottom: 10n ** BigInt(fraction.length) };
}

/** Half away from zero. */
function rounded(top: bigint, bottom: bigint): bigint {
  const isNegative = top < 0n !== bottom < 0n;
  const [size, by] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  const whole = (2n * size + by) / (2n * by);
  return isNegative ? -whole : whole;
}

function product(quantity: string | null, rate: string | null): bigint {
  const { top, bottom } = fractionOf(quantity ?? '0');
  return rounded(top * BigInt(rate ?? '0'), bottom);
}

function lessOf(a: string, b: string): { top: bigint; bottom: bigint } {
  const [one, other] = [fractionOf(a), fractionOf(b)];
  return { top: one.top * other.bottom - other.top * one.bottom, bottom: one.bottom * other.bottom };
}

/** By how much prices rose from one edition to the other, as a share of what they were. */
function riseOf({ from, to }: Comparison): { top: bigint; bottom: bigint } | undefined {
  if (from.price_series === null || from.price_series !== to.price_series) return undefined;
  const rise = lessOf(to.price_index ?? '', from.price_index ?? '');
  const base = fractionOf(from.price_index ?? '');
  return { top: rise.top * base.bottom, bottom: rise.bottom * base.top };
}

function splitOf(comparison: Comparison, { before, after }: Amounts): Split {
  const change = BigInt(after?.base_minor ?? 0) - BigInt(before?.base_minor ?? 0);
  if (!before || !after) return { ...nothing, change, scope: change };
  const isSplit =
    before.base_minor !== null &&
    after.base_minor !== null &&
    after.unit !== null &&
    after.unit === before.unit;
  if (!isSplit) return { ...nothing, change, unexplained: change };
  const products = product(after.quantity, after.rate_minor) - product(before.quantity, before.rate_minor);
  const more = lessOf(after.quantity ?? '', before.quantity ?? '');
  const quantity =
    before.rate_minor === after.rate_minor
      ? products
      : rounded(more.top * BigInt(before.rate_minor ?? 0), more.bottom);
  const rise = riseOf(comparison);
  const all = fractionOf(after.quantity ?? '');
  const priceLevel = rise
    ? rounded(all.top * BigInt(before.rate_minor ?? 0) * rise.top, all.bottom * rise.bottom)
    : 0n;
  const rate = products - quantity - priceLevel;
  return { change, scope: 0n, quantity, priceLevel, rate, unexplained: change - products };
}

const periodsOf = ({ rows }: Asked, edition: Edition) =>
  rows.edition_period
    .filter(({ edition_id: id }) => id === edition.address_id)
    .sort((a, b) => a.ordinal - b.ordinal);

function commonLabels(asked: Asked, { from, to }: Comparison): string[] {
  const before = new Set(periodsOf(asked, from).map(({ label }) => label));
  return periodsOf(asked, to).flatMap(({ label }) => (before.has(label) ? [label] : []));
}

function estimatesIn(asked: Asked, edition: Edition, label: string): Labelled[] {
  const period = periodsOf(asked, edition).find((one) => one.label === label);
  return asked.rows.estimate
    .filter(
      ({ edition_id: id, period_ordinal: ordinal }) =>
        id === edition.address_id && ordinal === period?.ordinal,
    )
    .map((estimate) => ({ ...estimate, label, startsOn: period?.starts_on ?? '' }));
}

function amountsIn(asked: Asked, { from, to }: Comparison, label: string): Amounts[] {
  const [before, after] = [estimatesIn(asked, from, label), estimatesIn(asked, to, label)];
  const places = new Map([...before, ...after].map((one) => [`${one.line_id} ${one.currency}`, one]));
  return [...places.values()].map(({ line_id: line, currency }) => {
    const isHere = (one: Labelled): boolean => one.line_id === line && one.currency === currency;
    const pair = { before: before.find(isHere), after: after.find(isHere) };
    return { line, label, currency, ...pair, startsOn: (pair.after ?? pair.before)?.startsOn ?? '' };
  });
}

type Change = ReturnType<typeof changesIn>[number];

/** The changes of a period, by currency. */
function changesIn(asked: Asked, comparison: Comparison, label: string) {
  const all = amountsIn(asked, comparison, label);
  return [...new Set(all.map(({ currency }) => currency))].map((currency) => {
    const amounts = all.filter((one) => one.currency === currency);
    const splits = amounts.map((one) => splitOf(comparison, one));
    const sum = (of: (split: Split) => bigint) => String(splits.reduce((whole, one) => whole + of(one), 0n));
    const base = (of: (one: Amounts) => Labelled | undefined) =>
      String(amounts.reduce((whole, one) => whole + BigInt(of(one)?.base_minor ?? 0), 0n));
    return {
      comparison,
      period: label,
      startsOn: amounts.map(({ startsOn }) => startsOn).sort()[0] ?? '',
      currency,
      amounts,
      before: base((one) => one.before),
      after: base((one) => one.after),
      ...Object.fromEntries(kinds.map((kind) => [kind, sum((split) => split[kind])])),
      changedCount: splits.filter(({ change }) => change !== 0n).length,
      unchangedCount: splits.filter(({ change }) => change === 0n).length,
    };
  });
}

function pairsOf(asked: Asked, comparison: Comparison): Pair[] {
  const [before, after] = [linesOf(asked, comparison.from), linesOf(asked, comparison.to)];
  const isOf = (id: string) => (line: Line) => line.line_id === id;
  return [...new Set([...before, ...after].map(({ line_id: id }) => id))].map((id) => ({
    ...comparison,
    id,
    before: before.find(isOf(id)),
    after: after.find(isOf(id)),
  }));
}

const isMoved = ({ before, after }: Pair): boolean =>
  before !== undefined && after !== undefined && before.parent_id !== after.parent_id;

const isRenamed = ({ before, after }: Pair): boolean =>
  before !== undefined &&
  after !== undefined &&
  (before.title !== after.title || before.code !== after.code || before.object_class !== after.object_class);

const titleIn = (asked: Asked, edition: Edition, id: string | null | undefined): string | null =>
  linesOf(asked, edition).find(({ line_id: line }) => line === id)?.title ?? null;

const largest = 9_223_372_036_854_775_807n;

function sizeOf({ split }: { split: Split }): bigint {
  const size = split.change < 0n ? -split.change : split.change;
  return size > largest ? largest : size;
}

function comparedLines(asked: Asked, { comparison, amounts }: Change, withUnchanged: boolean) {
  return pairsOf(asked, comparison)
    .map((pair) => {
      const own = amounts.find(({ line }) => line === pair.id);
      return { pair, own, split: own ? splitOf(comparison, own) : nothing };
    })
    .filter(
      ({ pair, own, split }) =>
        split.change !== 0n ||
        !pair.before ||
        !pair.after ||
        isMoved(pair) ||
        isRenamed(pair) ||
        (withUnchanged && own !== undefined),
    );
}

type Compared = ReturnType<typeof comparedLines>[number];

const placeOf = ({ pair: { before, after } }: Compared): number =>
  after?.ordinal ?? 1_000_000_000 + (before?.ordinal ?? 0);

const ofSplit = Object.fromEntries(
  kinds.map((kind) => [kind, ({ split }: { split: Split }) => String(split[kind])]),
);

export const comparisonResolvers = {
  Query: {
    comparison: (_: unknown, args: { from: string; to: string }, asked: Asked): Comparison | null => {
      const [from, to] = [editionAt(asked, args.from), editionAt(asked, args.to)];
      return from && to && from !== to && from.initiative_id === to.initiative_id ? { from, to } : null;
    },
  },
  Comparison: {
    addedCount: (comparison: Comparison, _: unknown, asked: Asked) =>
      pairsOf(asked, comparison).filter(({ before }) => !before).length,
    removedCount: (comparison: Comparison, _: unknown, asked: Asked) =>
      pairsOf(asked, comparison).filter(({ after }) => !after).length,
    movedCount: (comparison: Comparison, _: unknown, asked: Asked) =>
      pairsOf(asked, comparison).filter(isMoved).length,
    renamedCount: (comparison: Comparison, _: unknown, asked: Asked) =>
      pairsOf(asked, comparison).filter(isRenamed).length,
    periods: ({ from, to }: Comparison, _: unknown, asked: Asked) => {
      const [before, after] = [periodsOf(asked, from), periodsOf(asked, to)];
      const own = before.filter(({ label }) => after.every((one) => one.label !== label));
      return [...after, ...own]
        .sort((a, b) => unknownLast(a.starts_on, b.starts_on) || unknownLast(a.label, b.label))
        .map(({ label }) => ({
          label,
          isInFrom: before.some((one) => one.label === label),
          isInTo: after.some((one) => one.label === label),
        }));
    },
    changes: (comparison: Comparison, _: unknown, asked: Asked) =>
      commonLabels(asked, comparison)
        .flatMap((label) => changesIn(asked, comparison, label))
        .sort(
          (a, b) =>
            unknownLast(a.startsOn, b.startsOn) ||
            unknownLast(a.period, b.period) ||
            unknownLast(a.currency, b.currency),
        ),
    change: (
      comparison: Comparison,
      args: { period?: string | null; currency?: string | null },
      asked: Asked,
    ) => {
      demandStorable(args.period);
      const labels = commonLabels(asked, comparison);
      const label =
        labels.find((one) => one === args.period) ?? (labels.length > 8 ? labels.at(-1) : labels[0]);
      if (label === undefined) return null;
      const [chosen] = changesIn(asked, comparison, label).sort(
        (a, b) =>
          Number(b.currency === args.currency) - Number(a.currency === args.currency) ||
          b.amounts.length - a.amounts.length ||
          unknownLast(a.currency, b.currency),
      );
      return chosen ?? null;
    },
  },
  ComparedChange: {
    lines: (change: Change, args: PageArguments & { withUnchanged?: boolean | null }, asked: Asked) =>
      page(asked, args, {
        rows: comparedLines(asked, change, args.withUnchanged ?? false),
        most: 200,
        keys: [
          { type: 'bigint', of: (line) => String(sizeOf(line)) },
          { type: 'integer', of: (line) => String(-placeOf(line)) },
          { type: 'bigint', of: ({ pair }) => String(-BigInt(pair.id)) },
        ],
        isDescending: true,
      }),
  },
  ComparedLine: {
    address: ({ pair }: Compared, _: unknown, asked: Asked) => published(asked, pair.id),
    title: ({ pair: { before, after } }: Compared) => (after ?? before)?.title,
    titleBefore: ({ pair: { before, after } }: Compared) =>
      before && before.title !== (after ?? before).title ? before.title : null,
    isAdded: ({ pair }: Compared) => pair.before === undefined,
    isRemoved: ({ pair }: Compared) => pair.after === undefined,
    isMoved: ({ pair }: Compared) => isMoved(pair),
    isRenamed: ({ pair }: Compared) => isRenamed(pair),
    placeBefore: ({ pair }: Compared, _: unknown, asked: Asked) =>
      titleIn(asked, pair.from, pair.before?.parent_id),
    placeAfter: ({ pair }: Compared, _: unknown, asked: Asked) =>
      titleIn(asked, pair.to, pair.after?.parent_id),
    before: ({ own }: Compared) => own?.before?.base_minor ?? null,
    after: ({ own }: Compared) => own?.after?.base_minor ?? null,
    ...ofSplit,
    calculationBefore: ({ own }: Compared) => calculated(own?.before),
    calculationAfter: ({ own }: Compared) => calculated(own?.after),
    reasons: ({ pair }: Compared, _: unknown, asked: Asked) => {
      const numbers = [pair.from.number ?? 0, pair.to.number ?? 0];
      return asked.rows.edition
        .filter(
          ({ initiative_id: id, number }) =>
            id === pair.to.initiative_id &&
            number !== null &&
            number > Math.min(...numbers) &&
            number <= Math.max(...numbers),
        )
        .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
        .flatMap(({ address_id: edition }) =>
          asked.rows.edition_change
            .filter(({ edition_id: id, line_id: line }) => id === edition && line === pair.id)
            .map(({ reason }) => ({ edition: addressOf(asked, edition).ref, reason })),
        );
    },
  },
  PriceLevel: {
    series: ({ price_series: series }: Edition) => series,
    index: ({ price_index: index }: Edition) => index,
  },
};

/** The calculation of a compared amount tells no range of the rate. */
const calculated = (estimate: Labelled | undefined) =>
  estimate && estimate.quantity !== null
    ? { ...estimate, rate_low_minor: null, rate_high_minor: null }
    : null;

/** The prices that an edition is reckoned at. */
export const pricesOf = (edition: Edition): Edition | null =>
  edition.price_series === null ? null : edition;
