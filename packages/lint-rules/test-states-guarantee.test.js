import rule from './test-states-guarantee.js';
import { testRule } from './rule-tester.js';

testRule('test-states-guarantee', rule, {
  passes: [
    "test('a withdrawn pledge never counts', () => {});",
    "test.each(cases)('a pledge of %s counts once', () => {});",
    "test.each(cases)('%s', () => {});",
    "it('refuses a late comment', () => {});",
    'test(name, () => {});',
    "pattern.test('text');",
    "describe('pledges', () => {});",
  ],
  fails: [
    ["test('works', () => {});", 'short'],
    ["test.concurrent('pledge ok', () => {});", 'short'],
    ["it('should refuse a late comment', () => {});", 'should'],
    ["test.each(cases)('sum %s', () => {});", 'short'],
  ],
});
