import { expect, test } from 'vitest';
import {
  costFileHref,
  costHref,
  isOpen,
  isSameButOpen,
  mostNamed,
  mostPages,
  readCostState,
  toggled,
  withAll,
  withDepth,
  withMore,
} from './cost-url';

const read = (search: string) => readCostState(new URLSearchParams(search));
const cursor = (...keys: string[]) => Buffer.from(JSON.stringify(keys)).toString('base64');
const nothing = {
  edition: null,
  period: null,
  order: 'AS_PUBLISHED',
  objectClass: null,
  sourcing: null,
  isAllOpen: false,
  depth: 1,
  open: [],
  closed: [],
  pages: new Map(),
  after: null,
  find: '',
  into: null,
};

test('an empty search says nothing', () => {
  expect(read('')).toEqual(nothing);
});

test('a whole state is read back from the address that it makes', () => {
  const state = {
    edition: 'E-4',
    period: 'FY 2011/12',
    order: 'BY_TITLE',
    objectClass: 'Staff & more',
    sourcing: 'IN_HOUSE',
    isAllOpen: false,
    depth: 3,
    open: ['A-6', 'C-3'],
    closed: ['A-7'],
    pages: new Map([['A-6', 3]]),
    after: cursor('équipe', '7'),
    find: 'a & b, 50%',
    into: 'EUR',
  } as const;
  const href = costHref('I-2', state);
  expect(href).toContain('depth=3&open=A-6,C-3&closed=A-7&pages=A-6:3');
  expect(readCostState(new URL(href, 'https://plumbline.example').searchParams)).toEqual(state);
});

test.each([
  'edition=C-17',
  'class=',
  'depth=1',
  'depth=10',
  'depth=-2',
  'depth=two',
  'class=%20',
  'class=a%00b',
  `class=${'x'.repeat(500)}`,
  'sourcing=nobody',
  'sourcing=constructor',
  'edition=xyz',
  'in=euro',
  'in=eur',
  'order=cheapest',
  'order=constructor',
  'open=,,;',
  'open=S-1,I-2,Q-3',
  'pages=A-6,A-6:x,A-6:-1,A-6:1.5,:3',
  'after=abc',
  `after=${cursor('a', 'b')}`,
  `period=${'x'.repeat(500)}`,
  'find=%20%20',
])('what was edited by hand in "?%s" is as good as not said', (search) => {
  expect(read(search)).toEqual(nothing);
});

test('refs are read as people type them, each once, and no more than an address may name', () => {
  expect(read('open=a6,A-6, c-3').open).toEqual(['A-6', 'C-3']);
  const many = Array.from({ length: 500 }, (_, index) => `C-${index + 1}`).join(',');
  expect(read(`open=${many}`).open).toHaveLength(mostNamed);
  expect(read('pages=A-6:9999').pages.get('A-6')).toBe(mostPages);
});

test('a cursor of one order is none in another', () => {
  const after = cursor('équipe', '7');
  expect(read(`order=title&after=${encodeURIComponent(after)}`).after).toBe(after);
  expect(read(`after=${encodeURIComponent(after)}`).after).toBeNull();
});

test('a ref is opened, grows by pages, and is closed with them', () => {
  const opened = withMore(toggled(read(''), 'A-6', 1), 'A-6');
  expect(costHref('I-2', opened)).toBe('/refs/I-2/cost?open=A-6&pages=A-6:2');
  expect(costHref('I-2', toggled(opened, 'A-6', 1))).toBe('/refs/I-2/cost');
});

test('everything is open at once, but what was closed since', () => {
  const all = withAll(read('open=A-6&pages=A-6:2&order=title'), true);
  expect(costHref('I-2', all)).toBe('/refs/I-2/cost?order=title&open=all');
  const less = toggled(all, 'C-3', 2);
  expect(costHref('I-2', less)).toBe('/refs/I-2/cost?order=title&open=all&closed=C-3');
  expect([isOpen(less, 'A-6', 1), isOpen(less, 'C-3', 2)]).toEqual([true, false]);
  expect(read('open=all&closed=C-3')).toEqual({ ...less, order: 'AS_PUBLISHED' });
  expect(toggled(less, 'C-3', 2)).toEqual(all);
  expect(costHref('I-2', withAll(less, false))).toBe('/refs/I-2/cost?order=title');
});

test('so many levels are open, but what was closed since, and deeper what was opened', () => {
  const two = withDepth(read('open=A-6&order=title'), 2);
  expect(costHref('I-2', two)).toBe('/refs/I-2/cost?order=title&depth=2');
  expect([isOpen(two, 'A-6', 1), isOpen(two, 'C-3', 2)]).toEqual([true, false]);
  const less = toggled(two, 'A-6', 1);
  expect(costHref('I-2', less)).toBe('/refs/I-2/cost?order=title&depth=2&closed=A-6');
  expect(isOpen(less, 'A-6', 1)).toBe(false);
  const deeper = toggled(two, 'C-3', 2);
  expect(costHref('I-2', deeper)).toBe('/refs/I-2/cost?order=title&depth=2&open=C-3');
  expect(isOpen(deeper, 'C-3', 2)).toBe(true);
  expect(toggled(deeper, 'C-3', 2)).toEqual(two);
  expect(read('depth=3&open=all')).toEqual(withAll(read(''), true));
});

test('a file is of the tree in its state, without what is not of the tree', () => {
  const state = read('class=Staff&depth=2&open=A-6&pages=A-6:3&find=x&order=largest');
  expect(costFileHref('I-2', state, 'csv')).toBe(
    '/refs/I-2/cost.csv?order=largest&class=Staff&depth=2&open=A-6',
  );
});

test.each([
  ['', '?depth=3', true],
  ['?open=A-6', '?open=A-6,C-3&pages=A-6:2', true],
  ['', '?open=all&closed=C-3', true],
  ['?open=A-6', '?open=A-6', false], // The same once more asks to see it anew.
  ['?open=A-6&period=FY11', '?open=A-6&period=FY12', false],
  ['?order=title', '?order=title&after=abc', false],
])('from "%s" to "%s" only what is open differs: %s', (from, to, isSame) => {
  const at = (search: string) => new URL(`https://plumbline.example/refs/I-2/cost${search}`);
  expect(isSameButOpen(at(from), at(to))).toBe(isSame);
});

test.each([
  ['', '~'],
  ['Staff', 'Staff'],
  ['~', '~~'],
  ['~Staff', '~~Staff'],
  ['~~', '~~~'],
  [null, ''],
])('the class %j is %j in an address, and read back from it', (objectClass, word) => {
  const state = { ...read(''), objectClass };
  const { searchParams } = new URL(costHref('I-2', state), 'https://plumbline.example');
  expect(searchParams.get('class') ?? '').toBe(word);
  expect(readCostState(searchParams)).toEqual(state);
});
