import type { Address, Asked } from './asked.js';
import { totalsOf } from './total.js';
import type { Tables } from './rows.js';

type Year = ReturnType<typeof totalsOf>[number] & { base: string };

const partsOf = (day: string): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** Whole months from a day to a later one. */
function monthsBetween(from: string, to: string): number {
  const [y1, m1, d1] = partsOf(from);
  const [y2, m2, d2] = partsOf(to);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** The day after the last is the first, a year on. */
function isYear({ period: { startsOn, endsOn } }: Year): boolean {
  const [year, month, date] = partsOf(endsOn);
  const after = new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
  const [first] = partsOf(startsOn);
  return after === `${first + 1}${startsOn.slice(4)}`;
}

/** As graphql-js writes it: without zeros at the end. */
const rounded = (value: number, places: number): string =>
  String(Math.round(value * 10 ** places) / 10 ** places);

export function growthOf(asked: Asked, edition: Tables['edition'], address: Address) {
  const years = totalsOf(asked, edition, address.id)
    .filter(
      (total): total is Year =>
        total.base !== null && BigInt(total.base) > 0n && total.unpublishedCount === 0,
    )
    .filter(isYear)
    .sort((a, b) => (a.period.startsOn < b.period.startsOn ? -1 : 1));
  const currencies = [...new Set(years.map(({ currency }) => currency))].sort();
  return currencies.flatMap((currency) => {
    const own = years.filter((one) => one.currency === currency);
    const [from, to] = [own[0], own.at(-1)];
    if (!from || !to) return [];
    const months = monthsBetween(from.period.startsOn, to.period.startsOn);
    if (months < 12) return [];
    const factor = Number(to.base) / Number(from.base);
    const yearlyPercent = rounded(100 * (factor ** (12 / months) - 1), 1);
    const twice = own
      .flatMap((one) => own.map((other) => ({ one, other })))
      .find(({ one, other }) => {
        const between = monthsBetween(one.period.startsOn, other.period.startsOn);
        return between > 0 && between <= 36 && BigInt(other.base) >= 2n * BigInt(one.base);
      });
    const isFast = Number(yearlyPercent) > 10;
    return [
      {
        currency,
        from: from.period,
        to: to.period,
        fromBase: from.base,
        toBase: to.base,
        factor: rounded(factor, 3),
        yearlyPercent,
        doublesFrom: twice?.one.period,
        doublesIn: twice?.other.period,
        isWarning: isFast || twice !== undefined,
        rule: isFast ? 'YEARLY' : twice ? 'DOUBLING' : null,
      },
    ];
  });
}
