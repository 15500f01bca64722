import rule from './clock-in-platform.js';
import { testRule } from './rule-tester.js';

testRule('clock-in-platform', rule, {
  passes: [
    "const opened = new Date('2010-03-08T09:00:00Z');",
    'const copy = new Date(instant);',
    'const started = performance.now();',
    'const now = clock.now();',
    'const zoned = calendar.Date();',
  ],
  fails: [
    ['const now = new Date();', 'clock'],
    ['const now = new Date;', 'clock'],
    ['const now = Date.now();', 'clock'],
    ['const text = Date();', 'clock'],
    ['if (closesAt < new Date()) throw new Closed();', 'clock'],
  ],
});
