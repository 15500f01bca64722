import { isValidPeriod, type Period } from '@plumbline/calendar/period';
import { isDate } from '@plumbline/calendar';
import { amountScales } from '@plumbline/money/csv-amount';
import { isCurrency } from '@plumbline/money/currency';
import { JsonValue } from './json-reading.js';
import type {
  AmountColumns,
  CostMapping,
  FiscalYears,
  PeriodsOfRows,
  RowChoice,
  TreeColumns,
} from './mapping.js';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const keys = [
  'delimiter',
  'encoding',
  'headerLine',
  'currency',
  'unit',
  'decimalMark',
  'groupMark',
  'emptyAmount',
  'emptyTexts',
  'levels',
  'parent',
  'periods',
  'objectClass',
  'keep',
  'leaveOut',
  'samePath',
  'standing',
  'source',
  'sourceUrl',
] as const;
const headerLines = Array.from({ length: 100 }, (_, index) => index + 1);

/**
 * Reads a mapping from the text of its JSON file.
 * @throws MappingFaulty at the first thing that it cannot mean
 */
export function readMapping(text: string): CostMapping {
  const whole = JsonValue.parse(text);
  const file = whole.object(keys);
  const shape = file.demandOneOf(['levels', 'parent']);
  const marks = {
    decimalMark: file.get('decimalMark')?.oneOf(['.', ',', '\u066b'] as const) ?? '.',
    groupMark: file.get('groupMark')?.oneOf([',', '.', ' ', "'", '\u066c'] as const),
  };
  if (marks.decimalMark === marks.groupMark) throw file.demand('groupMark').fault('MARKS_COLLIDE');
  return {
    delimiter: file.get('delimiter')?.oneOf([',', ';', '\t', '|'] as const) ?? ',',
    encoding: encodingOf(file.get('encoding')),
    headerLine: file.get('headerLine')?.oneOf(headerLines) ?? 1,
    currency: currencyOf(file.demand('currency')),
    form: { ...marks, scale: file.get('unit')?.oneOf(amountScales) ?? 1 },
    emptyAmount: file.get('emptyAmount')?.oneOf(['notPublished', 'none'] as const) ?? 'notPublished',
    emptyTexts: new Set(
      file
        .get('emptyTexts')
        ?.list()
        .map((one) => one.text().trim()),
    ),
    tree: treeOf(file.demand(shape), shape),
    amounts: amountsOf(file.demand('periods')),
    objectClass: file.text('objectClass'),
    keep: file.get('keep')?.list().map(choiceOf) ?? [],
    leaveOut: file.get('leaveOut')?.list().map(choiceOf) ?? [],
    samePath: file.get('samePath')?.oneOf(['sum', 'lines'] as const),
    standing: file.get('standing')?.oneOf(['RECORD', 'ILLUSTRATIVE'] as const),
    source: file.text('source'),
    sourceUrl: file.text('sourceUrl'),
  };
}

function encodingOf(value: JsonValue | undefined): string {
  if (!value) return 'utf-8';
  try {
    return new TextDecoder(value.text()).encoding;
  } catch (error) {
    if (error instanceof RangeError) throw value.fault('UNKNOWN_ENCODING');
    throw error;
  }
}

function currencyOf(value: JsonValue): CostMapping['currency'] {
  if (!value.isText) return { column: value.object(['column']).demand('column').text() };
  const code = value.text();
  if (!isCurrency(code)) throw value.fault('UNKNOWN_CURRENCY');
  return { code };
}

function treeOf(value: JsonValue, shape: 'levels' | 'parent'): TreeColumns {
  if (shape === 'levels') {
    const levels = value.list().map((level) => {
      const columns = level.object(['title', 'code']);
      return { title: columns.demand('title').text(), code: columns.text('code') };
    });
    return { kind: 'levels', levels };
  }
  const columns = value.object(['code', 'parentCode', 'title']);
  return {
    kind: 'parents',
    code: columns.demand('code').text(),
    parentCode: columns.demand('parentCode').text(),
    title: columns.demand('title').text(),
  };
}

function amountsOf(value: JsonValue): AmountColumns {
  if (value.isList) {
    const columns = value.list().map(columnOf);
    const labels = new Set(columns.map(({ period }) => period.label));
    if (labels.size < columns.length) throw value.fault('LABEL_TWICE');
    return { kind: 'columns', columns };
  }
  const members = value.object([
    'fiscalYears',
    'amountColumn',
    'lowColumn',
    'highColumn',
    'periodColumn',
    'periods',
  ]);
  if (!members.get('amountColumn')) {
    const told = members.demand('fiscalYears');
    const pattern = told.object(['pattern', ...yearKeys]).demand('pattern');
    return { kind: 'heads', pattern: patternOf(pattern), years: yearsOf(told) };
  }
  return {
    kind: 'rows',
    base: members.demand('amountColumn').text(),
    low: members.text('lowColumn'),
    high: members.text('highColumn'),
    periodColumn: members.demand('periodColumn').text(),
    periods: periodsOf(members.demandOneOf(['periods', 'fiscalYears']), members),
  };
}

function columnOf(value: JsonValue) {
  const column = value.object(['column', 'low', 'high', 'label', 'startsOn', 'endsOn']);
  const head = column.demand('column').text();
  const dates = { startsOn: column.demand('startsOn'), endsOn: column.demand('endsOn') };
  const period = periodOf(value, { label: column.text('label') ?? head, ...dates });
  return { column: head, low: column.text('low'), high: column.text('high'), period };
}

function periodsOf(
  form: string,
  members: { demand(name: 'periods' | 'fiscalYears'): JsonValue },
): PeriodsOfRows {
  if (form === 'fiscalYears') return { kind: 'years', years: yearsOf(members.demand('fiscalYears')) };
  const told = [...members.demand('periods').members()].map(([written, value]): [string, Period] => {
    const period = value.object(['label', 'startsOn', 'endsOn']);
    const dates = { startsOn: period.demand('startsOn'), endsOn: period.demand('endsOn') };
    return [written, periodOf(value, { label: period.text('label') ?? written, ...dates })];
  });
  return { kind: 'told', periods: new Map(told) };
}

const yearKeys = ['startMonth', 'namedBy', 'dates'] as const;

function yearsOf(value: JsonValue): FiscalYears {
  const years = value.object(['pattern', ...yearKeys]);
  const dates = [...(years.get('dates')?.members() ?? [])].map(([head, told]) => {
    const ends = told.object(['startsOn', 'endsOn']);
    const { startsOn, endsOn } = periodOf(told, {
      label: head,
      startsOn: ends.demand('startsOn'),
      endsOn: ends.demand('endsOn'),
    });
    return [head, { startsOn, endsOn }] as const;
  });
  return {
    startMonth: years.get('startMonth')?.oneOf(months),
    namedBy: years.get('namedBy')?.oneOf(['end', 'start'] as const),
    dates: Object.fromEntries(dates),
  };
}

function periodOf(
  value: JsonValue,
  { label, ...ends }: { label: string; startsOn: JsonValue; endsOn: JsonValue },
): Period {
  for (const end of [ends.startsOn, ends.endsOn]) if (!isDate(end.text())) throw end.fault('NOT_A_DATE');
  const period = { label, startsOn: ends.startsOn.text(), endsOn: ends.endsOn.text() };
  if (!isValidPeriod(period)) throw value.fault('PERIOD_REVERSED');
  return period;
}

function patternOf(value: JsonValue): RegExp {
  try {
    return new RegExp(value.text(), 'u');
  } catch (error) {
    if (error instanceof SyntaxError) throw value.fault('NOT_A_PATTERN');
    throw error;
  }
}

function choiceOf(value: JsonValue): RowChoice {
  const choice = value.object(['column', 'values']);
  const values = choice.demand('values').list();
  return { column: choice.demand('column').text(), values: new Set(values.map((one) => one.anyText())) };
}
