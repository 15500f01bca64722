import rule from './function-length.js';
import { testRule } from './rule-tester.js';

const lines = (/** @type {number} */ count) => 'work();\n'.repeat(count);

testRule('function-length', rule, {
  options: [{ max: 5 }],
  passes: [
    `function short() {\n${lines(3)}}`,
    `describe('a pledge', () => {\n${lines(20)}});`,
    `describe.concurrent('a pledge', () => {\n${lines(20)}});`,
    `describe.each([1, 2])('a pledge of %s', () => {\n${lines(20)}});`,
  ],
  fails: [
    [`function long() {\n${lines(4)}}`, 'long'],
    [`const long = () => {\n${lines(4)}};`, 'long'],
    [`class Pledges { long() {\n${lines(4)}} }`, 'long'],
    [`test('a pledge', () => {\n${lines(4)}});`, 'long'],
    [`describe('a pledge', () => {\nfunction long() {\n${lines(4)}}\n});`, 'long'],
  ],
});
