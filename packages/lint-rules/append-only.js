import { leadingText } from './names.js';

/** What the database guards by trigger: a change of these is refused there too, only later. */
export const appendOnlyTables = [
  'act',
  'act_address',
  'act_organisation',
  'submission',
  'pledge',
  'pledge_withdrawal',
  'measurement',
];

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'What is recorded once is never updated, deleted or emptied.' },
    messages: { changed: '{{table}} is append-only: record a new row that says what changed.' },
    schema: [
      {
        type: 'object',
        properties: { tables: { type: 'array', items: { type: 'string' } } },
        required: ['tables'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const tables = context.options[0].tables.join('|');
    const change = new RegExp(
      String.raw`\b(?:update(?:\s+only)?|delete\s+from|truncate(?:\s+table)?)\s+"?(${tables})"?(?![\w"])`,
      'i',
    );
    /** @type {(node: any, text: string | undefined) => void} */
    const look = (node, text) => {
      const table = change.exec(text ?? '')?.[1];
      if (table) context.report({ node, messageId: 'changed', data: { table } });
    };
    return {
      Literal: (node) => look(node, leadingText(node)),
      TemplateLiteral: (node) => look(node, node.quasis.map((part) => part.value.cooked).join(' $ ')),
    };
  },
};
