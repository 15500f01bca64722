import { expect, test } from 'vitest';
import { costHref, mostPages, readCostState, toggled, withMore } from './cost-url';

const read = (search: string) => readCostState(new URLSearchParams(search));
const cursor = (...keys: string[]) => Buffer.from(JSON.stringify(keys)).toString('base64');
const nothing = {
  edition: null,
  period: null,
  order: 'AS_PUBLISHED',
  open: [],
  pages: new Map(),
  after: null,
  find: '',
};

test('an empty search says nothing', () => {
  expect(read('')).toEqual(nothing);
});

test('a whole state is read back from the address that it makes', () => {
  const state = {
    edition: 'E-4',
    period: 'FY 2011/12',
    order: 'BY_TITLE',
    open: ['A-6', 'C-3'],
    pages: new Map([['A-6', 3]]),
    after: cursor('équipe', '7'),
    find: 'a & b, 50%',
  } as const;
  const href = costHref('I-2', state);
  expect(href).toContain('open=A-6,C-3&pages=A-6:3');
  expect(readCostState(new URL(href, 'https://plumbline.example').searchParams)).toEqual(state);
});

test.each([
  'edition=C-17',
  'edition=xyz',
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

test('refs are read as people type them, each once, and no more than one page may ask for', () => {
  expect(read('open=a6,A-6, c-3').open).toEqual(['A-6', 'C-3']);
  const many = Array.from({ length: 50 }, (_, index) => `C-${index + 1}`).join(',');
  expect(read(`open=${many}`).open).toHaveLength(mostPages);
  expect(read('pages=A-6:9999').pages.get('A-6')).toBe(mostPages);
});

test('a cursor of one order is none in another', () => {
  const after = cursor('équipe', '7');
  expect(read(`order=title&after=${encodeURIComponent(after)}`).after).toBe(after);
  expect(read(`after=${encodeURIComponent(after)}`).after).toBeNull();
});

test('a ref is opened, grows by pages, and is closed with them', () => {
  const opened = withMore(toggled(read(''), 'A-6'), 'A-6');
  expect(costHref('I-2', opened)).toBe('/refs/I-2/cost?open=A-6&pages=A-6:2');
  expect(costHref('I-2', toggled(opened, 'A-6'))).toBe('/refs/I-2/cost');
});
