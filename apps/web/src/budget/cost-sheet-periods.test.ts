import { expect, test } from 'vitest';
import { type ServedDraft, sheetOf } from './cost-sheet';
import { changesBetween } from './cost-sheet-changes';
import { mergeSheets } from './cost-sheet-merge';
import { asSaved, periodFault, withPeriod } from './cost-sheet-periods';
import { createReader, readLine } from './cost-sheet-reading';

const year = (label: string, first: number) => ({
  __typename: 'Period' as const,
  label,
  startsOn: `${first}-07-01`,
  endsOn: `${first + 1}-06-30`,
});

const amount = (period: string, currency: string, base: string) => ({
  ...{ period, currency, base, low: null, high: null },
});
const estimate = (...of: Parameters<typeof amount>) => ({
  __typename: 'CostDraftEstimate' as const,
  ...amount(...of),
});

const draft: ServedDraft = {
  __typename: 'CostDraft',
  ...{ key: 'k', title: 'Costs', version: 1, publishedAs: null, schedule: null },
  periods: [year('FY11', 2010), year('FY12', 2011)],
  lines: [
    {
      __typename: 'CostDraftLine',
      ...{ key: 'C-1', parent: null, isArea: false, title: 'Staff', code: null, objectClass: null },
      estimates: [
        estimate('FY11', 'USD', '500'),
        estimate('FY11', 'EUR', '700'),
        estimate('FY12', 'USD', '900'),
      ],
    },
  ],
};

const saved = sheetOf(draft);
const [first, second] = saved.periods;
if (!first || !second) throw new Error('The sheet has two periods');
const called = (label: string) => withPeriod(saved, first, { ...first, label });

test('a period that is called otherwise keeps its amounts in every currency, and changes no line', () => {
  const typed = called('Year one');
  expect(typed.lines[0]?.cells).toMatchObject({ 'base Year one': '5', 'EUR:base Year one': '7' });
  expect(changesBetween(saved, typed, createReader())).toEqual({
    periods: [{ ...first, label: 'Year one', was: 'FY11' }, second],
    lines: [],
    removed: [],
  });
  expect(changesBetween(asSaved(typed), asSaved(typed), createReader()).periods).toBeUndefined();
});

test('two periods that change their labels with each other keep each their own amounts', () => {
  const one = withPeriod(saved, first, { ...first, label: 'X' });
  const [x] = one.periods;
  const two = withPeriod(one, second, { ...second, label: 'FY11' });
  const three = x && withPeriod(two, x, { ...x, label: 'FY12' });
  expect(three?.lines[0]?.cells).toMatchObject({ 'base FY12': '5', 'base FY11': '9' });
});

test.each([
  [{ ...first, label: 'FY12' }, 'label'],
  [{ ...first, label: ' ' }, 'label'],
  [{ ...first, endsOn: '2010-06-30' }, 'endsOn'],
  [{ ...first, endsOn: '2011-07-01' }, 'endsOn'],
])('a period that is repeated, reversed or overlaps another is refused at its field: %j', (period, field) => {
  expect(periodFault(period, [second])).toMatchObject({ field });
});

test('amounts of a line in other currencies are read beside its own, and never in one with them', () => {
  const [line] = saved.lines;
  if (!line) throw new Error('The sheet has a line');
  expect(readLine(line, saved.periods)).toEqual({
    faults: [],
    estimates: [amount('FY11', 'USD', '500'), amount('FY12', 'USD', '900'), amount('FY11', 'EUR', '700')],
  });
  const mixed = { ...line, cells: { ...line.cells, currency: 'EUR' } };
  expect(readLine(mixed, saved.periods).faults).toMatchObject([{ column: 'currency' }]);
});

test('what one renamed and the other wrote in go together', () => {
  const mine = called('Year one');
  const theirs = sheetOf({
    ...draft,
    lines: draft.lines.map((line) => ({ ...line, estimates: [estimate('FY11', 'USD', '600')] })),
  });
  const here = mergeSheets(saved, theirs, mine);
  expect(here.clashes).toEqual([]);
  expect(here.sheet.periods[0]).toEqual({ ...first, label: 'Year one', was: 'FY11' });
  expect(here.sheet.lines[0]?.cells['base Year one']).toBe('6');
  const there = mergeSheets(saved, asSaved(mine), theirs);
  expect(there.sheet.periods[0]).toEqual({ ...first, label: 'Year one' });
  expect(there.sheet.lines[0]?.cells['base Year one']).toBe('6');
});
