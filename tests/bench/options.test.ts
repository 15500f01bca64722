import { expect, test } from 'vitest';
import { readOptions, UsageFault } from './options.ts';

test('without anything said every contestant does every work at both scales', () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ scales: [0.001, 1], output: 'tests/bench/results/latest.json' });
  expect(options.works).toContain('hostile');
  expect(options.contestants).toHaveLength(7);
});

test('what is said is taken, in the order of the table', () => {
  const options = readOptions([
    '--scale',
    '1/100',
    '--only',
    'search,initiative-page',
    '--contestants',
    'plumbline,pgbench',
  ]);
  expect(options).toMatchObject({
    scales: [0.01],
    works: ['initiative-page', 'search'],
    contestants: ['pgbench', 'plumbline'],
  });
});

test.each([
  [['--only', 'serach'], '"serach"'],
  [['--contestants', 'hasura'], '"hasura"'],
  [['--scale', '2'], '"2"'],
  [['--rounds', '0'], '--rounds'],
  [['--fast'], '--fast'],
])('what cannot be meant is refused: %j', (args, said) => {
  expect(() => readOptions(args)).toThrow(UsageFault);
  expect(() => readOptions(args)).toThrow(said);
});
