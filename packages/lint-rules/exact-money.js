import { lastName } from './names.js';

const inexact = new Set(['Number', 'parseFloat', 'parseInt', 'Math']);

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: {
      description: 'An amount of money is never a floating-point number and is divided only by split().',
    },
    messages: {
      float: '{{name}} is an amount in minor units: a number of JavaScript does not hold it exactly.',
      divided:
        '{{name}} is an amount in minor units: a division loses units. Use split or ratio of packages/money.',
      fixed: 'toFixed rounds in binary. Format with packages/money or Intl.NumberFormat.',
    },
    schema: [],
  },
  create(context) {
    /** @type {(node: any, messageId: string, operand: any) => void} */
    const reportIfMoney = (node, messageId, operand) => {
      const name = lastName(operand);
      if (name && isMoney(name)) context.report({ node, messageId, data: { name } });
    };
    return {
      CallExpression(node) {
        if (node.callee.type === 'MemberExpression' && lastName(node.callee) === 'toFixed')
          context.report({ node, messageId: 'fixed' });
        const called = node.callee.type === 'MemberExpression' ? node.callee.object : node.callee;
        if (called.type === 'Identifier' && inexact.has(called.name))
          for (const argument of node.arguments) reportIfMoney(node, 'float', argument);
      },
      UnaryExpression(node) {
        if (node.operator === '+') reportIfMoney(node, 'float', node.argument);
      },
      BinaryExpression(node) {
        if (node.operator !== '/' && node.operator !== '%') return;
        const name = [node.left, node.right].find((side) => isMoney(lastName(side) ?? ''));
        if (name) reportIfMoney(node, 'divided', name);
      },
    };
  },
};

/** @param {string} name */
const isMoney = (name) => /(^minor|Minor)(s|Units)?$/.test(name);
