import { expect, test } from 'vitest';
import { countStatements } from './statement-count.ts';

const entry = (user: string, text: string) => `2026-11-24 10:00:00.000 UTC [7] ${user} LOG:  ${text}`;
const once = (texts: readonly string[]) => texts.map((text) => entry('plumbline_serve', text));
const log = (times: number, texts: readonly string[], ...others: string[]) =>
  [...Array.from({ length: times }, () => once(texts)).flat(), ...others].join('\n');

test('each statement of the work counts, prepared or not, as often as it is sent', () => {
  const one = 'execute abc: SELECT 1\n\tFROM address';
  const other = 'statement: SELECT 2';
  expect(countStatements(log(20, [one]), 20)).toBe(1);
  expect(countStatements(log(20, [one, other, other]), 20)).toBe(3);
});

test('an N+1 is seen', () => {
  const many = Array.from(
    { length: 30 },
    () => 'execute <unnamed>: SELECT name FROM organisation WHERE id = $1',
  );
  expect(countStatements(log(20, many), 20)).toBe(30);
});

test('what comes by itself beside the work is not counted', () => {
  const follow = entry('plumbline_serve', 'execute feed: SELECT position FROM act');
  const look = 'execute feed: SELECT tags FROM act, pg_current_snapshot() seen';
  expect(countStatements(log(20, ['execute abc: SELECT 1', look]), 20)).toBe(1);
  expect(countStatements(log(20, ['execute abc: SELECT 1'], follow, follow), 20)).toBe(1);
  expect(
    countStatements(log(20, ['execute abc: SELECT 1'], entry('postgres', 'statement: SELECT 9')), 1),
  ).toBe(20);
});
