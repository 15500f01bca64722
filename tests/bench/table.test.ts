import { expect, test } from 'vitest';
import { figuresOf, ratio } from './figures.ts';
import type { HostileRow, ResultRow } from './results.ts';
import { figureTable, resultTable } from './table.ts';

const row = (given: Partial<ResultRow>): ResultRow => ({
  ...{ work: 'initiative-page', contestant: 'plumbline', scale: 1, clients: 4, perSecond: 100, spread: 0.1 },
  ...{ rounds: [100, 100, 100], p50Ms: 2, p99Ms: 4, bytes: 25_000, statements: 1, serverCpuMs: 0.3 },
  ...{ postgresCpuMs: 0.9, memoryMb: 200 },
  ...given,
});
const hostile: HostileRow = {
  ...{
    work: 'hostile',
    contestant: 'plumbline',
    scale: 1,
    document: '1,000 aliases',
    outcome: 'refused with 400',
  },
  ...{ bytes: 40_000, serverCpuMs: 3, p50Ms: 2, p99Ms: 20 },
};
const origin = { commit: 'abc', date: '2026-11-24', machine: '2 cores', postgres: '18.4' };
const reached = (rows: (ResultRow | HostileRow)[], figure: string) =>
  figuresOf(rows).find((each) => each.figure.startsWith(figure));

test('contestants are compared round by round, since a machine slows down for both', () => {
  const slowing = row({ rounds: [100, 50, 10] });
  expect(ratio(slowing, row({ rounds: [50, 25, 5] }))).toBe(2);
  expect(ratio(slowing, undefined)).toBeNull();
});

test.each([
  ['initiative-page: plumbline to pgbench', 'pgbench', [125, 125, 125], [126, 126, 126]],
  ['initiative-page: plumbline to postgraphile', 'postgraphile', [25, 25, 25], [26, 26, 26]],
  ['initiative-page: plumbline to nest-apollo-typeorm', 'nest-apollo-typeorm', [3, 3, 3], [4, 4, 4]],
] as const)(
  '%s is reached at the figure and missed just beside it',
  (figure, contestant, enough, tooMuch) => {
    const beside = (rounds: readonly number[]) => [row({}), row({ contestant, rounds: [...rounds] })];
    expect(reached(beside(enough), figure)?.isReached).toBe(true);
    expect(reached(beside(tooMuch), figure)?.isReached).toBe(false);
    expect(reached([row({})], figure)).toMatchObject({ reached: null, isReached: null });
  },
);

test('a p99 that grows with the city is seen, and so are an N+1, a fat server and a costly refusal', () => {
  const grown = [row({ scale: 0.001, p99Ms: 2 }), row({ p99Ms: 2.7 })];
  expect(reached(grown, 'initiative-page: p99')?.isReached).toBe(false);
  expect(reached([row({ scale: 0.001 }), row({})], 'initiative-page: p99')?.isReached).toBe(true);
  expect(reached([row({ statements: 2 })], 'statements')?.isReached).toBe(false);
  expect(reached([row({ memoryMb: 351 })], 'memory')?.isReached).toBe(false);
  expect(reached([{ ...hostile, serverCpuMs: 51 }], 'CPU')?.isReached).toBe(false);
  expect(reached([{ ...hostile, outcome: 'answered', serverCpuMs: 51 }], 'CPU')?.isReached).toBeNull();
  expect(reached([{ ...hostile, p99Ms: 101 }], 'p99 of a reader')?.isReached).toBe(false);
});

test('the table has a line for each contestant, with its share of the limit and its distance to plumbline', () => {
  const rows = [
    row({ contestant: 'pgbench', rounds: [200, 200, 200], serverCpuMs: null, memoryMb: null }),
    row({}),
    hostile,
  ];
  const lines = resultTable({ ...origin, rows }).split('\n');
  expect(lines[0]).toBe('Measured on 2026-11-24 at abc: 2 cores, PostgreSQL 18.4, scale 1.');
  expect(lines).toContain(
    '| initiative-page | pgbench | 1 | 0.5 x | 4 | 2 / 4 |  | 25,000 | 1 | - / 0.9 | - |',
  );
  expect(lines).toContain(
    '| initiative-page | plumbline | 0.5 | 1 x | 4 | 2 / 4 |  | 25,000 | 1 | 0.3 / 0.9 | 200 |',
  );
  expect(lines).toContain('| 1,000 aliases | 40,000 | refused with 400 | 3 | 2 / 20 |');
  const cells = lines
    .filter((line) => line.startsWith('| initiative-page'))
    .map((line) => line.split('|').length);
  expect(new Set([...cells, (lines[2] ?? '').split('|').length])).toEqual(new Set([13]));
});

test('a figure that was not measured is never told as reached', () => {
  const told = figureTable(figuresOf([])).split('\n').slice(2);
  expect(told.length).toBeGreaterThan(10);
  expect(told.every((line) => line.includes('not measured'))).toBe(true);
});
