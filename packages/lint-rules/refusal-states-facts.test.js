import rule from './refusal-states-facts.js';
import { testRule } from './rule-tester.js';

testRule('refusal-states-facts', rule, {
  passes: [
    "import { Refusal } from '../platform/refusal.js';",
    "export class PledgingClosed extends Refusal { readonly type = 'PledgingClosed'; }",
    'export class PledgingClosed extends Refusal { constructor(readonly closedAt: string) { super(); } }',
  ],
  fails: [
    ["export class PledgingClosed extends Refusal { message = 'Pledging is closed.'; }", 'sentence'],
    ['class Late extends Refusal { constructor(at) { super(`Closed since ${at} already`); } }', 'sentence'],
    ['class Late extends Refusal { constructor(at) { super(`Closed since ${at}`); } }', 'sentence'],
  ],
});
