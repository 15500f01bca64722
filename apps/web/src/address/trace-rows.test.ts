import { expect, test } from 'vitest';
import type { AddressTrace_AddressFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayWeight, traceRows } from './trace-rows';

type Contribution = Plain<AddressTrace_AddressFragment['results']['contributions'][number]>;
type Line = NonNullable<Contribution['line']>;

const line = (ref: string): Line => ({ ref, title: ref, voice: { count: 0 }, funding: { count: 2 } });
const objective = (ref: string, ...lines: string[]): Contribution['objective'] => ({
  ref,
  title: ref,
  indicators: [],
  contributions: lines.map((one) => ({ weight: '0.5', standing: 'RECORD', line: line(one) })),
});
const link = (of: string | null, to: Contribution['objective']): Contribution => ({
  weight: of === null ? null : '0.6',
  standing: 'RECORD',
  line: of === null ? null : line(of),
  objective: to,
});
const shown = (...contributions: Contribution[]) =>
  traceRows({ results: { contributions } }).map(({ objective: { ref }, lines }) => [
    ref,
    lines.map((one) => one.ref),
  ]);

test('an initiative shows all lines behind each of its objectives, and an objective that has none', () => {
  expect(shown(link(null, objective('G-1', 'C-1', 'C-2')), link(null, objective('G-2')))).toEqual([
    ['G-1', ['C-1', 'C-2']],
    ['G-2', []],
  ]);
});

test('anything else shows its own lines alone, each objective once', () => {
  const goal = objective('G-1', 'C-1', 'C-2', 'C-3');
  expect(shown(link('C-1', goal), link('C-2', goal))).toEqual([['G-1', ['C-1', 'C-2']]]);
});

test.each([
  ['1', '100%'],
  ['0.6', '60%'],
  ['0.125', '12.5%'],
  [null, undefined],
])('the weight %s is the share %s', (weight, share) => {
  expect(sayWeight(weight)).toBe(share);
});
