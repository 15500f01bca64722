import { isCurrency } from '@plumbline/money/currency';
import { AMOUNT_MINOR_MAX } from '@plumbline/money';
import { grouped } from './edition-groups.js';
import { basisFaults, type LineBasis, type Calculation } from './basis.rules.js';
import type { BasisFaultCode, LineFault } from './edition.refusals.js';

/** What a line is estimated to cost in one period. No base: the amount was not published. */
export interface NewEstimate {
  /** The label of the period. */
  period: string;
  currency: string;
  /** Minor units, as `base` and `high`. A range has both ends, or there is none. */
  low?: bigint | null | undefined;
  base: bigint | null;
  high?: bigint | null | undefined;
  /** What it was made of, where that is told. */
  calculation?: Calculation | undefined;
}

/** A line of a new edition, or the heading that an area of the initiative makes in it. */
export interface NewLine {
  /** Names the line within its edition only. */
  key: string;
  /** Without it the line lies directly under the initiative. Parents may come after their parts. */
  parentKey?: string | undefined;
  title: string;
  code?: string | undefined;
  objectClass?: string | undefined;
  /** An area of the initiative, which has its address already. */
  area?: boolean | undefined;
  /** The published address that the line keeps, where its file tells; else it is found by code and title. */
  ref?: string | undefined;
  /** How it was estimated, where that is told. */
  basis?: LineBasis | undefined;
  estimates: readonly NewEstimate[];
}

/** A line with its number in the order of its edition, from 1. */
export interface PlacedLine extends NewLine {
  ordinal: number;
}

/** A fault of anything but how a line was estimated. */
type PlainFault = LineFault & { code: Exclude<LineFault['code'], BasisFaultCode> };

/** The lines with every parent before its parts, or what keeps them from being a tree. */
export function asTree(lines: readonly NewLine[]): { placed: PlacedLine[]; faults: PlainFault[] } {
  const faults: PlainFault[] = [];
  const byKey = new Map<string, PlacedLine>();
  for (const [index, line] of lines.entries()) {
    const same = byKey.get(line.key);
    if (same === undefined) byKey.set(line.key, { ...line, ordinal: index + 1 });
    else
      faults.push({
        code: same.parentKey === line.parentKey ? 'DUPLICATE_KEY' : 'TWO_PARENTS',
        key: line.key,
      });
  }
  const parts = grouped(byKey.values(), ({ parentKey }) => parentKey);
  for (const [parentKey, orphans] of parts) {
    if (parentKey === undefined || byKey.has(parentKey)) continue;
    for (const { key } of orphans) faults.push({ code: 'UNKNOWN_PARENT', key, value: parentKey });
  }
  const placed = [...(parts.get(undefined) ?? [])];
  // The list grows while it is walked: each line brings its parts.
  for (const { key } of placed) placed.push(...(parts.get(key) ?? []));
  if (faults.length === 0 && placed.length < byKey.size)
    faults.push(...onCycles(byKey).map((key) => ({ code: 'CYCLE' as const, key })));
  return { placed, faults };
}

/** The lines that lie, in the end, under themselves. */
function onCycles(byKey: ReadonlyMap<string, NewLine>): string[] {
  const seenFrom = new Map<string, string>();
  const found: string[] = [];
  for (const start of byKey.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !seenFrom.has(at)) {
      seenFrom.set(at, start);
      at = byKey.get(at)?.parentKey;
    }
    if (at === undefined || seenFrom.get(at) !== start) continue;
    const first = at;
    do {
      found.push(at);
      at = byKey.get(at)?.parentKey ?? first;
    } while (at !== first);
  }
  return found;
}

/** What does not stand in how a line was estimated. */
export function basisFaultsOfLine({ key, basis, estimates }: NewLine): LineFault[] {
  const calculations = estimates.map(({ period, currency, calculation = {} }) => ({
    period,
    currency,
    ...calculation,
  }));
  return basisFaults(basis ?? {}, calculations).map(({ field, code }) => ({
    code: code === 'EMPTY' ? 'RATE_WITHOUT_UNIT' : /rate/i.test(field) ? 'RATE_REVERSED' : 'BASIS_FAULTY',
    key,
    value: field,
  }));
}

/** What does not stand in a line by itself. */
export function faultsOfLine(line: NewLine, periods: ReadonlySet<string>): PlainFault[] {
  const { key } = line;
  const faults: PlainFault[] = [];
  if (line.title.trim() === '') faults.push({ code: 'BLANK_TITLE', key });
  const seen = new Set<string>();
  for (const estimate of line.estimates) {
    const { period, currency } = estimate;
    const place = `${currency} ${period}`;
    if (!periods.has(period)) faults.push({ code: 'UNKNOWN_PERIOD', key, value: period });
    if (!isCurrency(currency)) faults.push({ code: 'UNKNOWN_CURRENCY', key, value: currency });
    if (seen.has(place)) faults.push({ code: 'DUPLICATE_ESTIMATE', key, value: place });
    seen.add(place);
    const fault = rangeFault(estimate);
    if (fault) faults.push({ code: fault, key, value: place });
  }
  return faults;
}

function rangeFault({ low = null, base, high = null }: NewEstimate): PlainFault['code'] | undefined {
  if ([low, base, high].some((end) => end !== null && (end > AMOUNT_MINOR_MAX || end < -AMOUNT_MINOR_MAX)))
    return 'AMOUNT_TOO_LARGE';
  if (low === null && high === null) return undefined;
  if (low === null || high === null || base === null) return 'RANGE_INCOMPLETE';
  return low <= base && base <= high ? undefined : 'RANGE_REVERSED';
}
