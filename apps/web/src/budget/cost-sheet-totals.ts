import type { Sheet } from './cost-sheet';
import type { Reader } from './cost-sheet-reading';

/** A sum of base amounts over all lines, in one period and currency, in minor units. */
export interface SheetTotal {
  period: string;
  currency: string;
  amountMinor: bigint;
}

/** The sums of what can be read, by period in their order and by currency. Exact: never through a number. */
export function totalsOf({ lines, periods }: Sheet, read: Reader): SheetTotal[] {
  const sums = new Map<string, SheetTotal>();
  for (const line of lines)
    for (const { period, currency, base } of read(line, periods).estimates) {
      if (base === null || base === undefined) continue;
      const key = `${currency} ${period}`;
      const sum = sums.get(key) ?? { period, currency, amountMinor: 0n };
      sums.set(key, { ...sum, amountMinor: sum.amountMinor + BigInt(base) });
    }
  const place = new Map(periods.map(({ label }, index) => [label, index]));
  return [...sums.values()].sort(
    (a, b) => (place.get(a.period) ?? 0) - (place.get(b.period) ?? 0) || (a.currency < b.currency ? -1 : 1),
  );
}
