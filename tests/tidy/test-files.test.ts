import { describe, expect, test } from 'vitest';
import { setAside, timed } from './test-files.ts';
import { planted, project } from './tree.ts';

const inTest = (text: string) => planted({ 'a.test.ts': text });

describe('tests', () => {
  test('are all run', () => expect(setAside(project)).toEqual([]));

  test.each([
    "test.skip('a pledge counts once', () => {});",
    "describe.only('pledges', () => {});",
    "it.concurrent.only('a pledge counts once', () => {});",
    "test.todo('a pledge counts once');",
    "test.skipIf(process.env.CI)('a pledge counts once', () => {});",
    "test.runIf(fast)('a pledge counts once', () => {});",
    "xit('a pledge counts once', () => {});",
    "test('a pledge counts once', (context) => { context.skip(); });",
    "test.fails('a pledge counts once', () => {});",
  ])('are found when they are set aside: %s', (text) => expect(setAside(inTest(text))).toHaveLength(1));

  test('may skip and fail other things than tests', () => {
    expect(setAside(inTest("link.skip(); page.only; test('x', () => outcome.fails);"))).toEqual([]);
  });

  test('never measure time', () => expect(timed(project)).toEqual([]));

  test.each([
    'expect(performance.now() - started).toBeLessThan(5);',
    'const started = process.hrtime.bigint();',
    'const started = Date.now();',
  ])('are found when they do: %s', (text) => expect(timed(inTest(text))).toEqual(['a.test.ts']));

  test('may be about code that does, and benchmarks measure', () => {
    expect(timed(inTest("fails('const now = Date.now();')"))).toEqual([]);
    expect(timed(planted({ 'tests/bench/page.test.ts': 'performance.now();' }))).toEqual([]);
  });
});
