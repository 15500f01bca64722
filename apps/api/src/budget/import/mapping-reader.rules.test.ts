import { expect, test } from 'vitest';
import { MappingFaulty } from './json-reading.js';
import { readMapping } from './mapping-reader.js';

const sound = {
  currency: 'USD',
  levels: [{ title: 'Department', code: 'Code' }, { title: 'Line' }],
  periods: [{ column: '2024', startsOn: '2024-01-01', endsOn: '2024-12-31' }],
};
const changed = (changes: object) => JSON.stringify({ ...sound, ...changes });
const refusedAt = (text: string): unknown => {
  try {
    return readMapping(text);
  } catch (error) {
    return error instanceof MappingFaulty ? [error.path, error.reason] : error;
  }
};

test('what a mapping leaves out has the values that its guide says', () => {
  expect(readMapping(changed({}))).toMatchObject({
    delimiter: ',',
    encoding: 'utf-8',
    headerLine: 1,
    currency: { code: 'USD' },
    form: { decimalMark: '.', groupMark: undefined, scale: 1 },
    emptyAmount: 'notPublished',
    keep: [],
    leaveOut: [],
    samePath: undefined,
    amounts: { kind: 'columns', columns: [{ column: '2024', period: { label: '2024' } }] },
  });
});

test.each<[string, string, unknown]>([
  ['a text that is not JSON', '{', ['', 'NOT_JSON']],
  ['a list', '[]', ['', 'NOT_AN_OBJECT']],
  ['a misspelt key', changed({ levles: [] }), ['levles', 'UNKNOWN_KEY']],
  ['a misspelt key further in', changed({ levels: [{ titel: 'A' }] }), ['levels[0].titel', 'UNKNOWN_KEY']],
  ['no currency', changed({ currency: undefined }), ['currency', 'MISSING']],
  ['an unknown currency', changed({ currency: 'DEM' }), ['currency', 'UNKNOWN_CURRENCY']],
  ['no tree', changed({ levels: undefined }), ['', 'MISSING']],
  ['two trees', changed({ parent: { code: 'a', parentCode: 'b', title: 'c' } }), ['', 'TWO_OF']],
  ['no levels', changed({ levels: [] }), ['levels', 'NOT_A_LIST']],
  ['a unit that is none', changed({ unit: 500 }), ['unit', 'NOT_ONE_OF']],
  ['one mark for two things', changed({ decimalMark: ',', groupMark: ',' }), ['groupMark', 'MARKS_COLLIDE']],
  ['an unknown encoding', changed({ encoding: 'klingon' }), ['encoding', 'UNKNOWN_ENCODING']],
  ['no periods', changed({ periods: undefined }), ['periods', 'MISSING']],
  [
    'a day that does not exist',
    changed({ periods: [{ column: 'a', startsOn: '2023-02-29', endsOn: '2024-01-01' }] }),
    ['periods[0].startsOn', 'NOT_A_DATE'],
  ],
  [
    'a period that runs backwards',
    changed({ periods: [{ column: 'a', startsOn: '2024-02-29', endsOn: '2024-01-01' }] }),
    ['periods[0]', 'PERIOD_REVERSED'],
  ],
  ['one label twice', changed({ periods: [...sound.periods, ...sound.periods] }), ['periods', 'LABEL_TWICE']],
  [
    'a pattern that is none',
    changed({ periods: { fiscalYears: { pattern: '(', startMonth: 10 } } }),
    ['periods.fiscalYears.pattern', 'NOT_A_PATTERN'],
  ],
  [
    'fiscal years without a pattern',
    changed({ periods: { fiscalYears: { startMonth: 10 } } }),
    ['periods.fiscalYears.pattern', 'MISSING'],
  ],
  [
    'an amount column without a period',
    changed({ periods: { amountColumn: 'a', periods: {} } }),
    ['periods.periodColumn', 'MISSING'],
  ],
  [
    'values that are no texts',
    changed({ keep: [{ column: 'a', values: [1] }] }),
    ['keep[0].values[0]', 'NOT_TEXT'],
  ],
])('%s is refused, and the way to it is told', (_, text, refused) => {
  expect(refusedAt(text)).toEqual(refused);
});
