import appendOnly from './append-only.js';
import clockInPlatform from './clock-in-platform.js';
import exactMoney from './exact-money.js';
import fixedSql from './fixed-sql.js';
import functionLength from './function-length.js';
import refusalStatesFacts from './refusal-states-facts.js';
import testStatesGuarantee from './test-states-guarantee.js';

/**
 * The house's own rules, for eslint.config.js.
 *
 * @type {import('eslint').ESLint.Plugin}
 */
export default {
  meta: { name: 'plumbline', version: '1.0.0' },
  rules: {
    'append-only': appendOnly,
    'clock-in-platform': clockInPlatform,
    'exact-money': exactMoney,
    'fixed-sql': fixedSql,
    'function-length': functionLength,
    'refusal-states-facts': refusalStatesFacts,
    'test-states-guarantee': testStatesGuarantee,
  },
};
