import { AMOUNT_MINOR_MAX } from '@plumbline/money';
import type { Fault } from '../platform/refusal/refusal.js';
import {
  linkFault,
  onOneLine,
  optionalTextFault,
  tidied,
  tidiedOrNull,
} from '../platform/text/text.rules.js';

/** How a line was estimated, in the words of the GAO cost estimating guide. Nothing where it is not told. */
export interface LineBasis {
  method?: string | null | undefined;
  confidence?: string | null | undefined;
  sourcing?: string | null | undefined;
  recurrence?: string | null | undefined;
  assumptions?: string | null | undefined;
  source?: string | null | undefined;
  sourceUrl?: string | null | undefined;
}

/** What an amount was made of: how many of a unit, each at a rate in minor units. */
export interface Calculation {
  quantity?: string | null | undefined;
  unit?: string | null | undefined;
  rateLow?: bigint | null | undefined;
  rate?: bigint | null | undefined;
  rateHigh?: bigint | null | undefined;
  /** What is assumed of this period alone. */
  note?: string | null | undefined;
}

export interface PlacedCalculation extends Calculation {
  period: string;
  currency: string;
}

export const longestAssumptions = 10_000;
const longestSource = 500;
const longestUnit = 100;
const longestNote = 2_000;
const choices: readonly [
  field: 'method' | 'confidence' | 'sourcing' | 'recurrence',
  known: readonly string[],
][] = [
  ['method', ['BOTTOM_UP', 'ANALOGY', 'PARAMETRIC', 'EXPERT_OPINION', 'STATED_TOTAL']],
  ['confidence', ['LOW', 'MEDIUM', 'HIGH']],
  ['sourcing', ['IN_HOUSE', 'CONTRACTED']],
  ['recurrence', ['RECURRING', 'ONE_OFF']],
];

/** The basis as it is kept. */
export function tidyBasis(basis: LineBasis): Record<keyof LineBasis, string | null> {
  const { method = null, confidence = null, sourcing = null, recurrence = null } = basis;
  const sourceUrl = tidiedOrNull(basis.sourceUrl);
  return {
    ...{ method, confidence, sourcing, recurrence, sourceUrl },
    assumptions: tidiedOrNull(basis.assumptions),
    source: tidiedOrNull(basis.source) ?? sourceUrl,
  };
}

/** A calculation as it is kept. */
export function tidyCalculation<Given extends Calculation>(given: Given): Given {
  const unit = tidiedOrNull(given.unit);
  const note = tidiedOrNull(given.note);
  return { ...given, unit: unit && onOneLine(unit), note: note && tidied(note) };
}

/** What does not stand in how a line was estimated. A field of a calculation has its place in front: `0.rate`. */
export function basisFaults(basis: LineBasis, calculations: readonly Calculation[]): Fault[] {
  const faults = [
    ...choices.map(([field, known]): Fault | undefined => {
      const value = basis[field] ?? null;
      return value === null || known.includes(value) ? undefined : { field, code: 'UNKNOWN' };
    }),
    optionalTextFault('assumptions', basis.assumptions, longestAssumptions),
    optionalTextFault('source', basis.source, longestSource),
    linkFault('sourceUrl', basis.sourceUrl),
    ...calculations.flatMap((one, index) =>
      calculationFaults(one).map((fault) => ({ ...fault, field: `${index}.${fault.field}` })),
    ),
  ];
  return faults.filter((fault) => fault !== undefined);
}

/** A rate needs a quantity and its unit, and a range of rates has both ends with the rate within. */
function calculationFaults(given: Calculation): Fault[] {
  const { quantity = null, unit = null, rateLow = null, rate = null, rateHigh = null, note } = given;
  const faults: (Fault | undefined)[] = [
    optionalTextFault('unit', unit, longestUnit),
    optionalTextFault('note', note, longestNote),
    quantityFault(quantity),
  ];
  const isTold = [quantity, unit, rateLow, rate, rateHigh].some((part) => part !== null);
  for (const [field, value] of Object.entries({ quantity, unit, rate }))
    if (isTold && value === null) faults.push({ field, code: 'EMPTY' });
  if (rateLow !== null && rateHigh === null) faults.push({ field: 'rateHigh', code: 'EMPTY' });
  if (rateHigh !== null && rateLow === null) faults.push({ field: 'rateLow', code: 'EMPTY' });
  if (rate !== null && rateLow !== null && rateLow > rate)
    faults.push({ field: 'rateLow', code: 'TOO_LARGE', limit: String(rate) });
  if (rate !== null && rateHigh !== null && rateHigh < rate)
    faults.push({ field: 'rateHigh', code: 'TOO_SMALL', limit: String(rate) });
  for (const [field, value] of Object.entries({ rateLow, rate, rateHigh }))
    if (value !== null && (value > AMOUNT_MINOR_MAX || value < -AMOUNT_MINOR_MAX))
      faults.push({ field, code: 'TOO_LARGE', limit: String(AMOUNT_MINOR_MAX) });
  return faults.filter((fault) => fault !== undefined);
}

/** A count of up to twelve digits with six decimals. */
function quantityFault(quantity: string | null): Fault | undefined {
  if (quantity === null || /^\d{1,12}(\.\d{1,6})?$/.test(quantity)) return undefined;
  return quantity.startsWith('-')
    ? { field: 'quantity', code: 'TOO_SMALL', limit: '0' }
    : { field: 'quantity', code: 'TOO_LARGE', limit: '999999999999.999999' };
}
