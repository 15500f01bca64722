import { describe, expect, test } from 'vitest';
import { costViewOf, csvOf, type FilePart, type FileTotal, isOpen, rowsOf } from './cost-view.rules.js';

const nothing = costViewOf({});
const cursor = (...keys: string[]) => Buffer.from(JSON.stringify(keys)).toString('base64');

describe('what the address of a page says', () => {
  test('is read as the page reads it', () => {
    const view = costViewOf({
      edition: 'E-4',
      period: 'FY11',
      order: 'largest',
      class: 'Staff',
      sourcing: 'not-told',
      depth: '3',
      open: 'A-6,C-3',
      closed: 'A-7',
      after: cursor('5', '7'),
    });
    expect(view).toEqual({
      edition: 'E-4',
      period: 'FY11',
      order: 'LARGEST_FIRST',
      objectClass: 'Staff',
      sourcing: 'NOT_TOLD',
      depth: 3,
      open: new Set(['A-6', 'C-3']),
      closed: new Set(['A-7']),
      after: cursor('5', '7'),
    });
  });

  test.each([
    { edition: 'I-2' },
    { edition: ['E-1', 'E-2'] },
    { period: 'x'.repeat(300) },
    { order: 'constructor' },
    { sourcing: 'toString' },
    { class: 'a\0b' },
    { depth: '99' },
    { open: 'S-1,;DROP' },
    { after: 'abc' },
    { after: cursor('a', 'b') },
  ])('is as good as not said where it makes no sense: %j', (query) => {
    expect(costViewOf(query)).toEqual(nothing);
  });

  test.each([
    ['~', ''],
    ['~~Staff', '~Staff'],
    ['Staff', 'Staff'],
    ['', null],
  ])('names a class: %j is %j', (word, objectClass) => {
    expect(costViewOf({ class: word }).objectClass).toBe(objectClass);
  });

  test('says what is open', () => {
    const [two, all] = [
      costViewOf({ depth: '2', open: 'C-9', closed: 'A-1' }),
      costViewOf({ open: 'all', closed: 'C-9' }),
    ];
    expect([isOpen(two, { ref: 'A-2', level: 1 }), isOpen(two, { ref: 'A-1', level: 1 })]).toEqual([
      true,
      false,
    ]);
    expect([isOpen(two, { ref: 'C-8', level: 2 }), isOpen(two, { ref: 'C-9', level: 2 })]).toEqual([
      false,
      true,
    ]);
    expect([isOpen(all, { ref: 'C-8', level: 7 }), isOpen(all, { ref: 'C-9', level: 7 })]).toEqual([
      true,
      false,
    ]);
  });
});

const sum = (base: string | null, { period = 'FY11', currency = 'USD' } = {}): FileTotal => ({
  period: { label: period },
  currency,
  low: null,
  base,
  high: null,
  unpublishedCount: base === null ? 1 : 0,
});
const part = (changes: Partial<FilePart>): FilePart => ({
  address: { ref: 'C-1' },
  title: 'A line',
  code: null,
  objectClass: null,
  partCount: 0,
  totals: [],
  before: null,
  ...changes,
});
const above = { ref: 'A-1', level: 2, totals: [sum('30000'), sum('9', { currency: 'EUR' })] };

describe('the rows of a part', () => {
  test('have plain decimals, its share and its change in its own currency', () => {
    const before = { isPlaced: true, totals: [sum('1'), sum('1', { period: 'FY12' })] };
    const [row] = rowsOf(part({ totals: [sum('-10000')], before }), above, 'FY11');
    expect(row).toMatchObject({
      ...{
        level: '2',
        ref: 'C-1',
        parent: 'A-1',
        currency: 'USD',
        base: '-100.00',
        low: '',
        not_published: '0',
      },
      ...{ share_of_parent: '-0.3333', base_before: '0.01', change: '-100.01', new: 'no' },
    });
  });

  test('are one for each currency, and one without amounts where there are none in the period', () => {
    const totals = [sum('5'), sum(null, { currency: 'EUR' }), sum('7', { period: 'FY12' })];
    expect(rowsOf(part({ totals }), above, 'FY11').map(({ currency, base }) => [currency, base])).toEqual([
      ['USD', '0.05'],
      ['EUR', ''],
    ]);
    expect(rowsOf(part({ before: { isPlaced: false, totals: [] } }), above, 'FY11')).toMatchObject([
      { currency: '', base: '', share_of_parent: '', new: 'yes' },
    ]);
  });

  test.each(['=1+1', '@SUM(A1)', '+1', '\t=1'])('let no spreadsheet calculate %j', async (title) => {
    async function* rows() {
      yield* await Promise.resolve(rowsOf(part({ title, totals: [sum('-5')] }), above, 'FY11'));
    }
    let text = '';
    for await (const piece of csvOf(rows())) text += piece;
    expect(text).toContain(`'${title}`);
    expect(text).toContain(',-0.05,');
  });
});
