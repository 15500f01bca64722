import { byKey, type Address, type Asked } from './asked.js';
import { moneyOf } from './pieces.js';
import type { Tables } from './rows.js';
import { totalsOf } from './total.js';

type Stated = Tables['cost_statement'];

interface Amount {
  minor: bigint;
  qualifier: string;
}

const amountOf = ({ amount_minor: minor, qualifier }: Stated): Amount => ({
  minor: BigInt(minor),
  qualifier,
});

const sizeOf = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** The rule of docs/costs.md, case by case. */
function disagree(a: Amount, b: Amount): boolean {
  const is = (...qualifiers: [string, string]): boolean =>
    qualifiers.join() === [a, b].map((one) => one.qualifier).join();
  const size = sizeOf(a.minor) > sizeOf(b.minor) ? sizeOf(a.minor) : sizeOf(b.minor);
  const isFar = sizeOf(a.minor - b.minor) * 100n > size * 5n;
  if (is('EXACT', 'EXACT')) return a.minor !== b.minor;
  if (is('AT_LEAST', 'AT_LEAST')) return false;
  if (is('AT_LEAST', 'EXACT')) return b.minor < a.minor;
  if (is('AT_LEAST', 'ABOUT')) return b.minor < a.minor && isFar;
  if (b.qualifier === 'AT_LEAST') return disagree(b, a);
  return isFar;
}

/** In percent to one decimal, halves away from zero. */
function percentOf(part: bigint, whole: bigint): string | null {
  if (whole === 0n) return null;
  const sign = part < 0n !== whole < 0n ? -1n : 1n;
  const tenths = (sizeOf(part) * 2000n + sizeOf(whole)) / (2n * sizeOf(whole));
  return `${sign < 0n ? '-' : ''}${tenths / 10n}.${tenths % 10n}`;
}

export const statedOf = ({ rows }: Asked, { id }: Address): Stated[] =>
  rows.cost_statement.filter(({ address_id: about, withdrawn_at: at }) => about === id && at === null);

export function disagreementsOf(asked: Asked, address: Address) {
  const stated = statedOf(asked, address);
  const pairs = stated.flatMap((one) =>
    stated.filter((other) => byKey(one.id, other.id) < 0).map((other) => [one, other] as const),
  );
  return pairs
    .filter(([one, other]) => one.currency === other.currency && one.period_label === other.period_label)
    .filter(([one, other]) => disagree(amountOf(one), amountOf(other)))
    .map(([one, other]) => {
      const isFirstLower = BigInt(one.amount_minor) < BigInt(other.amount_minor);
      const [lower, higher] = isFirstLower ? [one, other] : [other, one];
      const difference = BigInt(higher.amount_minor) - BigInt(lower.amount_minor);
      return {
        periodLabel: one.period_label,
        lower,
        higher,
        difference: moneyOf({ amount_minor: String(difference), currency: one.currency }),
        differencePercent: percentOf(difference, BigInt(higher.amount_minor)),
      };
    })
    .sort(
      (a, b) =>
        Number(b.differencePercent) - Number(a.differencePercent) ||
        byKey(a.lower.id, b.lower.id) ||
        byKey(a.higher.id, b.higher.id),
    )
    .slice(0, 50);
}

export function builtUpDifferencesOf(asked: Asked, address: Address, edition: Tables['edition']) {
  const totals = totalsOf(asked, edition, address.id);
  return statedOf(asked, address)
    .flatMap((statement) =>
      totals
        .filter(
          ({ period, currency }) =>
            period.label === statement.period_label && currency === statement.currency,
        )
        .flatMap((total) => {
          if (total.base === null) return [];
          const base = BigInt(total.base);
          if (!disagree(amountOf(statement), { minor: base, qualifier: 'EXACT' })) return [];
          const difference = base - BigInt(statement.amount_minor);
          return [
            {
              statement,
              total,
              difference: moneyOf({ amount_minor: String(difference), currency: total.currency }),
              differencePercent: percentOf(difference, BigInt(statement.amount_minor)),
            },
          ];
        }),
    )
    .sort((a, b) => a.total.ordinal - b.total.ordinal || byKey(a.statement.id, b.statement.id));
}
