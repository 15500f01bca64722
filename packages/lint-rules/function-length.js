import { lastName } from './names.js';

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'A function fits on a screen. The body of a describe block is a chapter, not a function.',
    },
    messages: { long: 'This function has {{lines}} lines, {{max}} are allowed: it misses a noun.' },
    schema: [
      {
        type: 'object',
        properties: { max: { type: 'integer', minimum: 1 } },
        required: ['max'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const { max } = context.options[0];
    /** @type {(node: any) => void} */
    const measure = (node) => {
      const lines = node.loc.end.line - node.loc.start.line + 1;
      if (lines > max && !isChapter(node)) context.report({ node, messageId: 'long', data: { lines, max } });
    };
    return {
      FunctionDeclaration: measure,
      FunctionExpression: measure,
      ArrowFunctionExpression: measure,
    };
  },
};

/** @param {any} node */
function isChapter({ parent }) {
  if (parent.type !== 'CallExpression') return false;
  const called = parent.callee;
  // describe(…), describe.concurrent(…) and describe.each(…)(…).
  const base = called.type === 'CallExpression' ? called.callee : called;
  return lastName(base.type === 'MemberExpression' ? base.object : base) === 'describe';
}
