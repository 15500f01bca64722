import rule from './exact-money.js';
import { testRule } from './rule-tester.js';

testRule('exact-money', rule, {
  passes: [
    'const total = amountMinor + other.amountMinor;',
    'const amount = BigInt(amountMinor);',
    'const page = Number(pageSize);',
    'const half = width / 2;',
    'const parts = split(money, weights);',
    'const isMinor = Number(minority);',
  ],
  fails: [
    ['const n = Number(amountMinor);', 'float'],
    ['const n = Number(pledge.amountMinor);', 'float'],
    ['const n = parseFloat(row.baseMinor);', 'float'],
    ['const n = Number.parseFloat(row.baseMinor);', 'float'],
    ['const n = Number.parseInt(row.baseMinor, 10);', 'float'],
    ['const n = Math.round(totalMinor);', 'float'],
    ['const n = +amountMinor;', 'float'],
    ['const n = +line.money?.amountMinor;', 'float'],
    ['const half = amountMinor / 2n;', 'divided'],
    ['const rest = line.amountMinor % 12n;', 'divided'],
    ['const share = part / wholeMinor;', 'divided'],
    ['const text = share.toFixed(2);', 'fixed'],
  ],
});
