/** A mapping as the server knows it, as far as the page changes it; what it does not know it keeps. */
export interface Mapping {
  currency?: string | { column: string };
  unit?: number;
  decimalMark?: string;
  groupMark?: string | undefined;
  emptyAmount?: string;
  levels?: { title: string; code?: string }[];
  periods?:
    | PeriodTold[]
    | {
        amountColumn: string;
        periodColumn: string;
        fiscalYears?: { startMonth?: number; namedBy?: string };
      };
  keep?: RowsTold[];
  leaveOut?: RowsTold[];
  [other: string]: unknown;
}

/** Rows whose cell in a column is one of these. */
export interface RowsTold {
  column: string;
  values: string[];
}

export interface PeriodTold {
  column: string;
  label: string;
  startsOn: string;
  endsOn: string;
}

/** What a column is taken for: `code:X` is the code of the level X. */
export function roleOf(mapping: Mapping, name: string): string {
  if (mapping.levels?.some(({ title }) => title === name)) return 'level';
  const coded = mapping.levels?.find(({ code }) => code === name);
  if (coded) return `code:${coded.title}`;
  const { periods, currency } = mapping;
  if (Array.isArray(periods))
    return periods.some(({ column }) => column === name) ? 'amount' : rest(currency, name);
  if (periods?.amountColumn === name) return 'amount';
  return periods?.periodColumn === name ? 'period' : rest(currency, name);
}

const rest = (currency: Mapping['currency'], name: string): string =>
  typeof currency === 'object' && currency.column === name ? 'currency' : 'none';

/** The mapping with a column taken for something else. */
export function withRole(mapping: Mapping, name: string, role: string): Mapping {
  const without = withoutColumn(mapping, name);
  const levels = without.levels ?? [];
  if (role === 'level') return { ...without, levels: [...levels, { title: name }] };
  if (role.startsWith('code:'))
    return {
      ...without,
      levels: levels.map((one) => (`code:${one.title}` === role ? { ...one, code: name } : one)),
    };
  if (role === 'currency') return { ...without, currency: { column: name } };
  if (role !== 'amount') return without;
  const { periods } = without;
  if (periods && !Array.isArray(periods)) return { ...without, periods: { ...periods, amountColumn: name } };
  const year = /(?:19|20)\d\d/.exec(name)?.[0] ?? '';
  const dates =
    year === '' ? { startsOn: '', endsOn: '' } : { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  return {
    ...without,
    periods: [...(periods ?? []), { column: name, label: year || name.slice(0, 40), ...dates }],
  };
}

function withoutColumn(mapping: Mapping, name: string): Mapping {
  const levels = mapping.levels
    ?.filter(({ title }) => title !== name)
    .map(({ title, code }) => (code === undefined || code === name ? { title } : { title, code }));
  const { periods } = mapping;
  const kept = Array.isArray(periods) ? periods.filter(({ column }) => column !== name) : periods;
  return { ...mapping, ...(levels && { levels }), ...(kept && { periods: kept }) };
}
