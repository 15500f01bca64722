import { isBuiltString, lastName, leadingText } from './names.js';

const statement =
  /^\s*(--.*\n\s*)*(select|insert|update|delete|with(?=\s+(?:recursive\s+)?\w+\s*(?:\(|as\b))|merge|alter|create|drop|truncate|grant)\s/i;
// Methods of TypeORM and pg whose first argument is SQL, or is pasted into SQL.
const takesSql = new Set([
  'query',
  'where',
  'andWhere',
  'orWhere',
  'having',
  'orderBy',
  'addOrderBy',
  'groupBy',
  'addGroupBy',
]);

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'SQL is written, never put together from values.' },
    messages: {
      built: 'This statement is put together from parts. Write it out and pass values as parameters ($1).',
      pasted: '{{method}} pastes this text into SQL. Write it out and pass values as parameters.',
    },
    schema: [],
  },
  create(context) {
    /** @type {(node: any) => void} */
    const reportStatement = (node) => {
      const isPartOfLonger = node.parent.type === 'BinaryExpression' && node.parent.operator === '+';
      if (isPartOfLonger || !isBuiltString(node) || !statement.test(leadingText(node) ?? '')) return;
      context.report({ node, messageId: 'built' });
    };
    return {
      TemplateLiteral: reportStatement,
      BinaryExpression: reportStatement,
      CallExpression(node) {
        const method = node.callee.type === 'MemberExpression' ? lastName(node.callee) : undefined;
        const [text] = node.arguments;
        if (!method || !takesSql.has(method) || !isBuiltString(text)) return;
        if (!statement.test(leadingText(text) ?? ''))
          context.report({ node: text ?? node, messageId: 'pasted', data: { method } });
      },
    };
  },
};
