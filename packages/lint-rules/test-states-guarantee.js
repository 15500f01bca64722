import { lastName } from './names.js';

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'suggestion',
    docs: { description: 'The title of a test is a sentence that states a guarantee.' },
    messages: {
      short:
        'Write a sentence that states what is guaranteed, for example "a withdrawn pledge never counts".',
      should: 'State what is, not what should be.',
    },
    schema: [],
  },
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node;
      const base = callee.type === 'CallExpression' ? callee.callee : callee;
      const called = lastName(base.type === 'MemberExpression' ? base.object : base);
      const [title] = node.arguments;
      if ((called !== 'test' && called !== 'it') || !title || !isText(title)) return;
      const words = context.sourceCode.getText(title).slice(1, -1).trim().split(/\s+/);
      // The whole sentence stands in the table of cases.
      if (words.length === 1 && /^[%$]/.test(words[0] ?? '')) return;
      if (words.length < 3) context.report({ node: title, messageId: 'short' });
      else if (/^should$/i.test(words[0] ?? '')) context.report({ node: title, messageId: 'should' });
    },
  }),
};

/** @param {import('estree').Node} node */
const isText = (node) =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
