import { expect, test } from 'vitest';
import { gridMove } from './cost-grid-keys';
import type { SheetLine } from './cost-sheet';
import { addLine, blankLine, moveDown, moveIn, moveOut, moveUp, removeLine } from './cost-sheet-moves';
import { paste, readBlock } from './cost-sheet-paste';

/** Lines by their levels: "a1 b2". */
const tree = (text: string): SheetLine[] =>
  text.split(' ').map((word) => ({
    ...blankLine(word.slice(0, -1), { level: Number(word.slice(-1)), currency: 'USD' }),
    cells: { title: word.slice(0, -1), currency: 'USD' },
  }));
const text = (lines: readonly SheetLine[] | undefined) =>
  lines?.map(({ key, level }) => `${key}${level}`).join(' ');

test.each([
  ['up, with what lies under it', moveUp, 'a1 b2 c1 d2', 2, 'c1 d2 a1 b2'],
  ['up, not beyond what it lies under', moveUp, 'a1 b2', 1, undefined],
  ['down, past a sibling and its parts', moveDown, 'a1 b1 c2 d1', 0, 'b1 c2 a1 d1'],
  ['down, not beyond the last sibling', moveDown, 'a1 b2 c1', 1, undefined],
  ['in, to be a part of the one before', moveIn, 'a1 b1 c2', 1, 'a1 b2 c3'],
  ['in, not where no sibling is before', moveIn, 'a1 b2', 1, undefined],
  ['out, to stand after what it lay under', moveOut, 'a1 b2 c3 d2', 1, 'a1 d2 b1 c2'],
  ['out, not from the top', moveOut, 'a1', 0, undefined],
  ['out of the edition, with what lies under it', removeLine, 'a1 b2 c3 d1', 1, 'a1 d1'],
])('a line moves %s', (_, move, before, index, after) => {
  expect(text(move(tree(before), index))).toBe(after);
});

test('a line is added after another and its parts, or as its first part', () => {
  const add = (isPart: boolean) => addLine(tree('a1 b2 c1'), { after: 0, isPart, key: 'n' });
  expect(text(add(false).lines)).toBe('a1 b2 n1 c1');
  expect(text(add(true).lines)).toBe('a1 n2 b2 c1');
  expect(text(addLine([], { after: -1, isPart: true, key: 'n' }).lines)).toBe('n1');
});

test.each([
  [
    'a\tb\r\nc\t',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['one', [['one']]],
  ['"two\nlines, and ""quotes"""\t2', [['two\nlines, and "quotes"', '2']]],
  ['a\n\nb', [['a'], [''], ['b']]],
])('a block is read as a spreadsheet copies it: %j', (block, rows) => {
  expect(readBlock(block)).toEqual(rows);
});

const periods = [{ label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' }];
const columns = ['title', 'code', 'objectClass', 'currency', 'base FY11'];
let made = 0;
const pasted = (lines: SheetLine[], at: { index: number; column: string }, block: string[][]) =>
  paste({ lines, periods, columns, at, block, newKey: () => `new ${(made += 1)}` });

test('a block lands in the cells from the active one on, and makes lines where there are none', () => {
  const came = pasted(tree('a1 b2'), { index: 1, column: 'title' }, [
    ['B', '7'],
    ['C', '8', 'Staff', 'kes', '1,000'],
  ]);
  expect(came).toMatchObject({ ok: true, changed: 1, made: 1 });
  if (!came.ok) return;
  expect(
    came.lines.map(({ cells, level }) => [level, cells['title'], cells['code'], cells['currency']]),
  ).toEqual([
    [1, 'a', undefined, 'USD'],
    [2, 'B', '7', 'USD'],
    [2, 'C', '8', 'KES'],
  ]);
});

test('on a line without a word a block comes in as new lines, and overwrites none', () => {
  const lines = [...tree('a1'), blankLine('blank', { level: 2, currency: 'USD' }), ...tree('z1')];
  const came = pasted(lines, { index: 1, column: 'title' }, [['X'], ['Y'], ['Z']]);
  expect(came.ok && came.lines.map(({ cells }) => cells['title'])).toEqual(['a', 'X', 'Y', 'Z', 'z']);
});

test('of 5,000 rows with ten faults each is told by row, column and reason, and nothing is written', () => {
  const block = Array.from({ length: 5_000 }, (_, row) => [
    `Post ${row}`,
    String(row),
    'Staff',
    'USD',
    row % 500 === 3 ? '12,x' : '60,000',
  ]);
  const came = pasted(tree('a1'), { index: 0, column: 'title' }, block);
  expect(came.ok).toBe(false);
  if (came.ok) return;
  expect(came.faults.map(({ row, column, name }) => [row, column, name])).toEqual(
    Array.from({ length: 10 }, (_, nth) => [nth * 500 + 4, 5, 'FY11 base']),
  );
});

test('what lies beyond the last column, or would rename an area, is told', () => {
  const [area, ...rest] = tree('a1 b1');
  const lines = [{ ...(area ?? blankLine('', { level: 1, currency: 'USD' })), isArea: true }, ...rest];
  expect(pasted(lines, { index: 0, column: 'title' }, [['Other']])).toMatchObject({
    faults: [{ row: 1, column: 1, message: expect.stringContaining('area') as string }],
  });
  expect(pasted(lines, { index: 1, column: 'base FY11' }, [['1', '2']])).toMatchObject({
    faults: [{ row: 1, column: 2, message: 'lies beyond the last column.' }],
  });
});

test.each([
  [{ key: 'ArrowDown' }, { act: 'go', rows: 1, columns: 0 }],
  [
    { key: 'ArrowRight', altKey: true, shiftKey: true },
    { act: 'move', to: 'in' },
  ],
  [{ key: 'ArrowLeft', altKey: true }, undefined],
  [{ key: 'Enter', ctrlKey: true }, { act: 'add' }],
  [{ key: 'Enter', metaKey: true, shiftKey: true }, { act: 'addPart' }],
  [{ key: 'a' }, { act: 'write', isFresh: true }],
  [{ key: 'v', ctrlKey: true }, undefined],
  [{ key: 'Tab' }, undefined],
])('the key %j does what the list of keys says', (pressed, move) => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(gridMove({ ...plain, ...pressed })).toEqual(move);
});
