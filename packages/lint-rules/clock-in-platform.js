/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: "The time of day comes from the database, or from the platform's clock." },
    messages: { clock: 'This reads the clock of the machine. Take the instant as an argument instead.' },
    schema: [],
  },
  create: (context) => ({
    NewExpression(node) {
      if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, messageId: 'clock' });
    },
    CallExpression(node) {
      const { callee } = node;
      const isNow =
        callee.type === 'MemberExpression' &&
        isDate(callee.object) &&
        callee.property.type === 'Identifier' &&
        callee.property.name === 'now';
      if (isNow || isDate(callee)) context.report({ node, messageId: 'clock' });
    },
  }),
};

/** @param {import('estree').Node} node */
const isDate = (node) => node.type === 'Identifier' && node.name === 'Date';
