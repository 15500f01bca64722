import { expect, test } from 'vitest';
import { loadOfLog, statementOf } from './pgbench.ts';

test('what pgbench did before it was warm is not counted', () => {
  const line = (second: number, latencyUs: number) => `0 1 ${latencyUs} 0 ${second} 500000`;
  const load = loadOfLog(
    [line(100, 90_000), line(101, 80_000), line(102, 2_000), line(103, 4_000), ''].join('\n'),
  );
  expect(load).toMatchObject({ answers: 2, seconds: 2, latencies: [2, 4] });
  expect(() => loadOfLog(line(100, 1))).toThrow('nothing');
});

test('the names of a statement become numbers, and a cast stays a cast', () => {
  const { text, values } = statementOf('SELECT :ref::text, :id, :ref', { ref: 'I-1', id: '7' });
  expect(text).toBe('SELECT $1::text, $2, $1');
  expect(values).toEqual(['I-1', '7']);
});
