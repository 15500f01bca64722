import { expect, test } from 'vitest';
import { sayCount, sentenceCase } from './count';

test.each([
  [0, 'no lines'],
  [1, 'one line'],
  [2, 'two lines'],
  [10, 'ten lines'],
  [11, '11 lines'],
  [22_236, '22,236 lines'],
])('%i of something is "%s"', (count, said) => {
  expect(sayCount(count, 'line')).toBe(said);
});

test('a plural that has a form of its own is said in it', () => {
  expect(sayCount(2, 'person', 'people')).toBe('two people');
});

test('a sentence begins with a large letter, whatever it begins with', () => {
  expect(['one line', '11 lines', ''].map(sentenceCase)).toEqual(['One line', '11 lines', '']);
});
