import { expect, test } from 'vitest';
import { OwnCount } from './own-count.js';

function world(points: number) {
  const clock = { ms: 0 };
  return { clock, count: new OwnCount({ points, seconds: 60 }, () => clock.ms) };
}

test('so much is let through within a time, and the rest is told when to come again', () => {
  const { clock, count } = world(2);
  expect([count.take('a'), count.take('a')]).toEqual([undefined, undefined]);
  clock.ms = 20_000;
  expect(count.take('a')).toBe(40_000);
  expect(count.take('b')).toBeUndefined();
});

test('when the time is over it begins again', () => {
  const { clock, count } = world(1);
  count.take('a');
  clock.ms = 59_999;
  expect(count.take('a')).toBe(1);
  clock.ms = 60_000;
  expect(count.take('a')).toBeUndefined();
});

test('senders whose time is over are forgotten, so that many of them fill no memory', () => {
  const { clock, count } = world(1);
  for (let sender = 0; sender < 10_000; sender += 1) count.take(`before ${sender}`);
  clock.ms = 60_000;
  count.take('after');
  expect(count.size).toBe(1);
});
