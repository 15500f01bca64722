import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;

/**
 * Runs one rule over code that it must leave alone and code in which it must find faults.
 *
 * @param {string} name
 * @param {import('eslint').Rule.RuleModule} rule
 * @param {{ options?: unknown[], passes: string[], fails: [code: string, ...messageIds: string[]][] }} cases
 */
export function testRule(name, rule, { options = [], passes, fails }) {
  const tester = new RuleTester({ languageOptions: { parser: /** @type {any} */ (tseslint.parser) } });
  tester.run(name, rule, {
    valid: passes.map((code) => ({ code, options })),
    invalid: fails.map(([code, ...ids]) => ({
      code,
      options,
      errors: ids.map((messageId) => ({ messageId })),
    })),
  });
}
