import { describe, expect, test } from 'vitest';
import { isSeen, seenBy } from './seen.rules.js';
import { spellingOf } from './spelling.rules.js';

describe('what a reader was told of', () => {
  test.each([
    [{}, undefined, ''],
    [{ cookie: 'theme=dark' }, undefined, ''],
    [{ cookie: 'seen=12' }, undefined, '12'],
    [{ cookie: 'theme=dark; seen=12.13; a=b' }, undefined, '12.13'],
    [{ 'plumbline-seen': '12' }, undefined, '12'],
    [{}, '12', '12'],
    [{ 'plumbline-seen': '1', cookie: 'seen=2' }, '3', '1.2.3'],
    [{ cookie: 'seen=' }, '', ''],
    [{ cookie: 'unseen=12' }, undefined, ''],
  ])('%o and the parameter %o are read as "%s"', (headers, parameter, seen) => {
    expect(seenBy(headers, parameter)).toBe(seen);
  });

  test.each([
    [{ 'plumbline-seen': 'x' }, undefined],
    [{ 'plumbline-seen': ['1', '2'] }, undefined],
    [{ cookie: 'seen=%00' }, undefined],
    [{}, ['1', '2']],
    [{}, { a: 1 }],
    [{}, '1'.repeat(100)],
  ])('%o and the parameter %o are of no form, which no instance can have seen', (headers, parameter) => {
    expect(isSeen(seenBy(headers, parameter))).toBe(false);
  });
});

describe('the way in which an answer is asked for', () => {
  test('is the address; for data also the type that is wanted', () => {
    expect(spellingOf('/refs/I-1', 'text/html')).toBe(spellingOf('/refs/I-1', undefined));
    const [json, response] = ['application/json', 'application/graphql-response+json'];
    expect(spellingOf('/graphql?id=a', json)).not.toBe(spellingOf('/graphql?id=a', response));
    expect(spellingOf('/graphql?id=a', json)).toBe(spellingOf('/graphql?id=a', '*/*'));
  });

  test('is none where the address says what was seen', () => {
    expect(spellingOf('/graphql?id=a&seen=12', undefined)).toBeUndefined();
  });
});
