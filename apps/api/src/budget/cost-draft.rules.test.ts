import { expect, test } from 'vitest';
import { periodFaults } from './cost-draft.rules.js';

const first = { label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' };
const second = { label: 'FY12', startsOn: '2011-07-01', endsOn: '2012-06-30' };
const both = { label: 'Both', startsOn: '2010-07-01', endsOn: '2012-06-30' };
const told = (...args: Parameters<typeof periodFaults>) =>
  periodFaults(...args).flatMap((fault) => (fault ? [`${fault.field} ${fault.code}`] : []));

test.each([
  [[first, second], []],
  [[first, { ...second, label: 'FY11' }], ['periods.1.label TAKEN']],
  [[first, { ...second, startsOn: '2011-06-30' }], ['periods.1.endsOn TAKEN']],
  [[first, { ...second, endsOn: '2011-06-30' }], ['periods.1.endsOn PERIOD_REVERSED']],
  [[first, both], ['periods.1.endsOn TAKEN']],
])('periods that are repeated, reversed or overlap are refused at their field: %j', (periods, faults) => {
  expect(told(periods)).toEqual(faults);
});

test('periods of a file that overlap may be called otherwise, and no other may overlap them', () => {
  const held = [first, both];
  expect(told([first, { ...both, label: 'Two years', was: 'Both' }], held)).toEqual([]);
  expect(told([first, both, second], held)).toEqual(['periods.2.endsOn TAKEN']);
});
